/** What is said in a page while its covers are up. */
export const presentingStrings = {
  covered: 'Covered while presenting. Press and hold to see.',
  banner: (until: string) =>
    `Presenting: sensitive fields are covered until ${until}. This is an aid and no guarantee: look before you share. Hold a cover to see under it.`,
  bannerAll: (until: string) =>
    `Presenting: pupil data is covered until ${until}. This is an aid and no guarantee: look before you share. Hold a cover to see under it.`,
  ending: (until: string) =>
    `At ${until} the covers go, and everything is seen. To keep them, open Fieldnote and press “Start the time again”.`,
  elsewhere: ' Parts of this page come from other sites, where Fieldnote is off: they are NOT covered.',
  titleIsBare: ' The page keeps putting its own title back: the title of this tab is NOT covered.',
  amiss:
    'Hidden by Fieldnote while you present: its covers cannot lie where they should on this page as it is shown now. Close what you opened last, change the zoom, or stop presenting.',
  stuck: 'This page stays hidden, because Fieldnote could not cover it. Stop presenting, or reload the page.',
  unreadable: 'Hidden by Fieldnote while you present: it cannot see what is in a PDF or a picture. Stop presenting to see it.',
  left: 'Hidden, because Fieldnote was updated or switched off while you presented. Reload the page to see it.',
  title: 'Covered while presenting',
} as const

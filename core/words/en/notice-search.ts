/** What the search of the full notice says, in English; other languages come with their page. */
export const noticeSearchStrings = {
  question: 'What do you hold?',
  example: 'Write a word, for instance “address” or “health”.',
  found: 'This finds {count} of {all} kinds of information.',
  /** The words stand only in what is said of everything, or in the published text. */
  elsewhere: 'No kind of information has these words. Shown here is where they stand.',
  /** A page can tell what stands on it, and never that a school holds no such thing. */
  notFound: 'We found no such words on this page. The notice may put it in other words, so ask the school.',
  clear: 'Show all',
  print: 'Print',
} as const

/** Every language has every string of the search. */
export type NoticeSearchStrings = Readonly<Record<keyof typeof noticeSearchStrings, string>>

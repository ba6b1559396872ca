/** Words of the extension's own interface, in British English. What is said of data stands in core/words. */
export const className = {
  special: 'Special category',
  criminal: 'Criminal offence data',
  'treat-as-special': 'Treat as special category',
  'notice-only': 'Called special by the notice alone',
} as const

const where = {
  section: 'in this section',
  rest: 'in this section that have no room for a mark',
  page: 'on this page',
} as const

export const strings = {
  close: 'Close',
  more: 'More',
  ownWords: 'In the notice’s own words',
  /** The heading of core's words for staff under which several voices speak. */
  whatItIs: 'What it is',
  voices: { notice: 'Notice:', law: 'Law:', guidance: 'Guidance:', school: 'School:', gloss: 'Fieldnote’s reading:' },
  loading: 'One moment.',
  noAnswer: 'Fieldnote was updated or is starting. Reload the page, then open this note again.',
  markName: (name: string, words: string) => `${name}: ${words === '' ? 'this field' : words}. Open the note`,
  gatheredName: (at: keyof typeof where, counts: string) => `Sensitive fields ${where[at]}: ${counts}. Open the note`,
  gatheredTitle: (at: keyof typeof where, count: number) => `${count} sensitive ${count === 1 ? 'field' : 'fields'} ${where[at]}`,
  announced: (parts: readonly string[]) =>
    parts.length === 0 ? 'Fieldnote has flagged nothing on this page.' : `Fieldnote has flagged on this page: ${parts.join(', ')}.`,
  unreadable: 'This is a PDF or a picture. Fieldnote cannot see what is in it and flags nothing there, whatever it holds.',
  partial: 'A part of this page could not be read. There may be more here than Fieldnote has flagged.',
  whenWriting: 'When you write here',
  writing: 'Facts, words used, time. The family or young person may be able to see this.',
} as const

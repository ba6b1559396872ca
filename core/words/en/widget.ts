import { firstStrings } from './first-strings.ts'

/** All that the widget itself says, in English. Other languages come with their sheet. */
export const widgetStrings = {
  ...firstStrings,
  close: 'Close',
  ownWords: 'In the notice’s own words',
  fullNotice: 'The full notice',
  /** After the link to it: nobody leaves a half-filled form. */
  newTab: '(opens in a new tab)',
  silent: 'Not stated',
  /** Said to children only: an adult they trust before they go on. */
  adult: 'Not sure? Ask a grown-up you trust before you go on.',
  /** Of a notice that gives the day of its publication. */
  edition: 'Version {version}, published {day}',
  /** Of one that gives none: the number in its data is then ours, and no version of the notice. */
  undated: 'Version and date: not stated',
  language: 'Language',
  level: 'How it is put',
  brief: 'Short',
  plain: 'In full',
  child: 'For a child',
  loading: 'One moment …',
  notLoaded: 'This part did not load. The full notice has it.',
  /** What a family can take with it: every note of the form as one page. */
  copy: 'Keep a copy',
  copyTitle: 'What the school tells you about your information',
  copyDay: 'Kept on {day}',
  /** Where the school has the receipt turned on. */
  receipt: 'With this form goes a list of the notes on it. It does not tell what you opened or what you answered.',
  draft: '',
} as const

export type WidgetStringId = keyof typeof widgetStrings

/** Every language has every string of the widget. */
export type WidgetStrings = Readonly<Record<WidgetStringId, string>>

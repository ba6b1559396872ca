/** What the widget itself says, in English. The script carries these alone; other languages come with their sheet. */
export const widgetStrings = {
  /** The button beside a field. */
  why: 'Why we ask',
  /** Its name for those who hear it. */
  whyNamed: 'Why we ask: {title}',
  more: 'More',
  less: 'Less',
  close: 'Close',
  ownWords: 'In the notice’s own words',
  fullNotice: 'The full notice',
  /** What opens behind the general line. */
  general: 'For all the information on this form',
  silent: 'Not stated',
  choice: 'You can choose not to answer.',
  language: 'Language',
  level: 'How it is put',
  brief: 'Short',
  plain: 'In full',
  child: 'For a child',
  loading: 'One moment …',
  notLoaded: 'This part did not load. The full notice has it.',
  draft: '',
} as const

export type WidgetStringId = keyof typeof widgetStrings

/** Every language has every string of the widget. */
export type WidgetStrings = Readonly<Record<WidgetStringId, string>>

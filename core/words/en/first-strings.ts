/** What the widget says before a note is opened, in English. The script of the page carries these alone. */
export const firstStrings = {
  /** The button beside a field. */
  why: 'Why we ask',
  /** Its name for those who hear it. */
  whyNamed: 'Why we ask: {title}',
  more: 'More',
  /** The button after a line that says why already. */
  moreNamed: 'More: {title}',
  /** What opens behind the general line. */
  general: 'For all the information on this form',
  choice: 'You can choose not to answer.',
} as const

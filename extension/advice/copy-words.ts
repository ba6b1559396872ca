import type { CopyWay, MarkClass } from '../messages.ts'

const done: Readonly<Record<CopyWay | 'stopped', string>> = {
  copy: 'Copied',
  drag: 'Dragged',
  print: 'On a print of this page',
  stopped: 'Not copied',
}

const dataOf: Readonly<Record<MarkClass, string>> = {
  special: 'special category data',
  criminal: 'criminal offence data',
  'treat-as-special': 'data to treat as special category',
  'notice-only': 'data that the notice alone calls special',
}

const listed = new Intl.ListFormat('en-GB')

/** What is said when flagged data leaves a page. */
export const copyWords = {
  title: (way: CopyWay | 'stopped', classes: readonly MarkClass[]) => `${done[way]}: ${listed.format(classes.map((one) => dataOf[one]))}`,
  notice: (titles: readonly string[]) => `The notice on sharing ${listed.format(titles.map((one) => `“${one}”`))}`,
  school: 'Your school',
  suggested: 'Suggested',
  stopped:
    'Your school’s policy stops copies of these fields. It does not stop you from telling: to keep a child safe, say it now, by phone or in person, and tell the designated safeguarding lead. In danger call 999.',
  route: 'Send only by your school’s secure route, and put it nowhere else.',
  paper: 'If you print it, collect it from the printer at once, and keep it where only those who need it can see it.',
  more: 'The cards of these fields say more.',
} as const

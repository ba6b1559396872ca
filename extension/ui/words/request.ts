import type { Deadline } from '../../../core/law/deadlines.ts'
import type { Applies, Article6, LegalRight } from '../../../core/law/rights.ts'
import type { SchoolKind } from '../../../core/law/school-kind.ts'

/** What a request may ask for, in the order in which schools meet them. */
export const asked: Readonly<Partial<Record<LegalRight, string>>> = {
  access: 'To see or have a copy of data',
  'educational-record': 'To see the educational record (parents)',
  complain: 'A complaint about how the school uses data',
  rectify: 'To put something right',
  erase: 'To have something deleted',
  object: 'To object to a use',
  restrict: 'To stop using something for a time',
  portability: 'To have data in a form that a computer can read',
  withdraw: 'To withdraw consent',
}

export const rightNames: Readonly<Record<LegalRight, string>> = {
  informed: 'To be told how data is used',
  access: 'To see it',
  'educational-record': 'To see the educational record',
  rectify: 'To have it put right',
  erase: 'To have it deleted',
  restrict: 'To have its use stopped for a time',
  portability: 'To have it in a form that a computer can read',
  object: 'To object',
  'direct-marketing': 'To stop marketing',
  automated: 'Safeguards against decisions by computer alone',
  withdraw: 'To withdraw consent',
  compensation: 'To compensation',
  complain: 'To complain',
}

export const appliesWords: Readonly<Record<Applies, string>> = {
  yes: 'Yes',
  limited: 'Within limits',
  no: 'Not under this basis',
}

export const basisNames: Readonly<Record<Article6, string>> = {
  c: 'Legal obligation, Article 6(1)(c)',
  e: 'Public task, Article 6(1)(e)',
  a: 'Consent, Article 6(1)(a)',
  b: 'Contract, Article 6(1)(b)',
  d: 'Vital interests, Article 6(1)(d)',
  ea: 'Recognised legitimate interest, Article 6(1)(ea)',
  f: 'Legitimate interests, Article 6(1)(f)',
}

export const schoolKindNames: Readonly<Record<SchoolKind, string>> = {
  maintained: 'Maintained by a council',
  academy: 'Academy or free school',
  'pupil-referral-unit': 'Pupil referral unit',
  special: 'Special school',
  independent: 'Independent school',
  other: 'Another kind',
}

export const deadlineWords: Readonly<Record<Deadline['id'], string>> = {
  answer: 'Answer by',
  'say-longer': 'If it is complex, say by this day that you need longer, and why',
  longest: 'Answer a complex request by',
  acknowledge: 'Acknowledge the complaint by',
  outcome: 'Act, and tell the outcome',
  'educational-record': 'Let the parent see the educational record by',
}

export const requestWords = {
  steps: 'Then',
  cautions: 'First, before anything is copied or confirmed',
  cameIn: 'What came in',
  when: 'When it is due',
  received: 'The day it came in',
  asks: 'What it asks for',
  kind: 'What kind of school',
  closed: 'Days in that time on which the school is closed',
  closedHelp: 'Holidays, bank holidays and training days. Weekends are left out already.',
  from: 'From',
  to: 'To (if several)',
  add: 'Add these days',
  remove: 'Remove',
  removeOf: (range: string) => `Remove ${range}`,
  range: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  badRange: 'Give the first day, and the last where there are several: not before the first, at most a year later.',
  notReceived: {
    'no-day': 'Give the day on which it came in.',
    'to-come': 'That day is still to come. Give the day on which it came in.',
    'long-past': 'That day is years ago. Check the year.',
  },
  passed: 'This day has passed. Tell your data protection officer.',
  noDelay: 'Without undue delay',
  noRecordRight:
    'Parents have no right to see the educational record at academies, free schools and independent schools. Treat it as a request to see the child’s data: it is due as that is.',
  noTime: 'The law sets no number of days for this. Answer without undue delay.',
  ask: 'Whether this rule binds your school is not clear. Ask your data protection officer.',
  withoutHolidays: 'Without the days on which the school is closed, so the true day may be later. Add them below.',
  weekend:
    'This is a Saturday or Sunday: by the Information Commissioner’s guidance on requests the next working day will do. The same holds of bank holidays: look at the calendar.',
  pause: 'The clock may stop while you wait for an answer that you need, such as who is asking. Ask your data protection officer.',
  rights: 'Which rights there are',
  basis: 'Lawful basis',
  basisFrom: 'The notice gives this basis.',
  basisOneOf: 'The notice gives several bases, and this is one. Choose the one on which this data rests.',
  basisNone: 'No notice is chosen. Choose the basis.',
  basisGap: 'The notice does not say which basis applies. Ask your data protection officer before you refuse anything.',
  right: 'Right',
  there: 'Is it there?',
  source: 'The law',
  eraseNo: 'Not under this basis, unless the use itself is unlawful',
  refuse: 'Nobody is refused on the word of this table. It says where to look.',
  lawAsAt: (day: string) => `The law as at ${day}.`,
  lawOld: (day: string) => `This table of law was to be checked again by ${day}. Check before you rely on it.`,
} as const

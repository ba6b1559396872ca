import type { LexiconTable } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: LexiconTable = {
  organisation: {
    heading: [
      'school-data-item school-level|profile|policy listing vacancy project procurement letting hire establishment',
      'system|and-setting configur* setup casework filter choose-student|pupil|option|form advanced-search search-form report-option attendance-code version-log catalogue subject-option published',
      'setting + @mis ! previous current nursery early ^ pupil student child',
      'custom-field school-information|detail|address + @census @mis @other ^ pupil student staff user',
    ],
  },
}

/** Words that name no data item: what a control does, what a school is, and the neutral words that take the class of their section. */
export const bearings: LexiconTable = {
  button: {
    category: 'save cancel add-new group-by filter reset show hide report-concern sign-in|out',
    weak: 'create add edit delete remove submit search download print send view',
  },
  neutral: [
    'date time start end until review* day number period first last next previous current other comment note detail description information history',
    'record event episode type category sub level status stage code flag indicator rank priority severity reason outcome action response referral follow-up',
    'decision meeting informed notified given taken issued attachment expiry recorded happened alert amount plan target support need source where when what involved witness',
    'location place certificate primary secondary',
  ],
  beside:
    'in on at from only with and or not which yes y n if name child learner young individual 1 2 3 required optional applicable you i can give select enter per we full about',
  total: 'number-pupil total',
  setting:
    'organisation-type urn ukprn laestab establishment-id|number|name academic-year created updated hash colour venue academic-period page-number submission version last-update updated|created-at modified deletion transaction-id workflow logo import',
  organisation: 'school-address|type|phase|id type-school centre-number fee menu',
}

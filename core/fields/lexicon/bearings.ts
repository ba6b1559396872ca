import type { LexiconTable } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: LexiconTable = {
  organisation: {
    heading: [
      'school-data-item school-level|record|profile|policy listing advert vacancy project procurement letting hire establishment provider',
      'system|and|school-setting configur* setup casework dashboard version-log catalogue button subject-option published',
      'school-information|detail|address + @census @mis @other',
    ],
  },
}

/** Words that name no data item: what a control does, what a school is, and the neutral words that take the class of their section. */
export const bearings: LexiconTable = {
  neutral: [
    'date time start end from until review* day number period first last next previous current other comment note detail description information history',
    'record event episode type category sub level status stage code flag indicator rank priority severity reason outcome action response referral follow-up',
    'decision meeting given taken issued expiry recorded happened alert amount plan target strategy support need source where when what involved witness',
    'location place certificate primary secondary strength-and',
  ],
  beside:
    'in on at with and or not which yes y n if name pupil student child learner young person individual 1 2 3 required optional applicable as it you i can give select enter per we full also about plus',
  total: 'number-pupil total proportion pupil-with headcount',
  button: {
    category: 'save add-new group-by filter reset show report-concern sign-in|out',
    weak: 'create add edit delete remove submit search download print send view',
  },
  setting: 'column census-date page-number submission version query modified deletion transaction-id template logo import',
  organisation: 'school-address|type|phase|id organisation-type type-school urn ukprn laestab centre-number open-date fee menu privacy',
}

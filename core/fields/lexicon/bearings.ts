import type { LexiconTable } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: LexiconTable = {
  organisation: {
    heading: [
      'letting school-level|profile|policy listing school-data-item hire establishment procurement project vacancy ^ pupil student child young youth carer family',
      'published attendance-code advanced-search casework filter report-option configur* subject-option catalogue version-log and|system-setting choose-option|pupil|student|form search-form setup',
      'setting + @mis ! previous current early nursery ^ pupil student child',
      'custom-field school-address|information|detail + @census @mis @other ^ pupil student user staff',
    ],
  },
}

/** Words that name no data item: what a control does, what a school is, and the neutral words that take the class of their section. */
export const bearings: LexiconTable = {
  button: {
    category: 'reset hide group-by cancel add-new show filter report-concern save sign-out|in',
    weak: 'remove create view delete submit print search edit add send download',
  },
  neutral: [
    'next information end date number until review* note period last first previous current start history day time detail description comment other',
    'category outcome event priority response reason severity rank indicator episode type level referral record status stage flag follow-up sub action code',
    'support notified taken alert happened target when decision meeting recorded attachment plan where issued need witness given what informed amount involved expiry source',
    'place secondary primary certificate location',
  ],
  beside:
    'enter applicable per on select not at if young yes give and 2 individual optional which learner child 1 with i y you required 3 from we name in about or only can n full',
  total: 'total rate number-pupil',
  setting:
    'transaction-id import hash modified submission page-number updated|created-at venue logo updated created last-update version academic-year establishment-name|id|number urn colour ukprn academic-period laestab workflow deletion organisation-type',
  organisation: 'fee type-school centre-number menu school-address|phase|type|id',
}

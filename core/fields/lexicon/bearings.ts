import type { LexiconTable } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: LexiconTable = {
  organisation: {
    heading: [
      'letting school-level|profile|policy listing school-data-item hire establishment procurement project vacancy',
      'published attendance-code system|and-setting casework filter report-option configur* subject-option advanced-search choose-pupil|student|form|option search-form version-log catalogue setup',
      'setting + @mis ! previous current early nursery ^ pupil student child',
      'custom-field school-address|information|detail + @census @mis @other ^ pupil student user staff',
    ],
  },
}

/** Words that name no data item: what a control does, what a school is, and the neutral words that take the class of their section. */
export const bearings: LexiconTable = {
  button: {
    category: 'reset hide group-by cancel filter report-concern save sign-out|in add-new show',
    weak: 'view remove delete print search create submit edit add send download',
  },
  neutral: [
    'next number end date start history until review* note period last previous current information day time first detail description comment other',
    'category outcome priority sub response reason severity follow-up indicator referral record status stage flag type rank level event episode action code',
    'support meeting informed notified involved taken alert happened target when decision amount expiry recorded attachment plan where issued need witness given what source',
    'place secondary primary certificate location',
  ],
  beside:
    'enter applicable n with on select not about if young required y individual you and 1 optional which per 3 at learner child 2 from we give yes name in i or can only full',
  total: 'number-pupil total',
  setting:
    'transaction-id ukprn hash modified import venue submission page-number updated|created-at laestab workflow version academic-year establishment-name|id|number urn colour created updated academic-period last-update logo deletion organisation-type',
  organisation: 'type-school centre-number menu fee school-address|phase|id|type',
}

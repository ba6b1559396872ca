import type { LexiconTable } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: LexiconTable = {
  organisation: {
    heading: [
      'letting school-level|profile|policy listing school-data-item hire establishment procurement project vacancy ^ pupil student child young youth carer family',
      'catalogue published attendance-code advanced-search casework version-log report-option configur* subject-option filter system|and-setting choose-option|pupil|student|form search-form setup',
      'setting + @mis ! previous current early nursery ^ pupil student child',
      'custom-field school-address|information|detail + @census @mis @other ^ pupil student user staff',
    ],
  },
}

/** Words that name no data item: what a control does, what a school is, and the neutral words that take the class of their section. */
export const bearings: LexiconTable = {
  button: {
    category: 'reset hide sign-out|in filter show save group-by cancel',
    soft: 'view remove edit search clear add download print create report-concern delete publish submit send',
  },
  neutral: [
    'issued next information end note date number review* last detail description comment period other history first previous current start day time',
    'episode priority response reason type severity outcome indicator follow-up level referral record status stage flag action code event category',
    'support meeting amount involved taken notified alert happened target informed when decision source expiry recorded attachment plan where need witness given what',
    'place secondary primary certificate location',
  ],
  beside:
    'applicable per on enter select not child young you with 2 individual if n optional which 3 1 at learner y can yes give from we required name in about i and or only full',
  total: 'total rate number-pupil',
  setting:
    'transaction-id created import hash submission page-number updated venue workflow last-update logo version academic-year establishment-name|id|number urn academic-period laestab colour modified ukprn deletion organisation-type',
  organisation: 'centre-number menu type-school fee school-address|phase|type|id',
}

import type { LexiconTable } from '../lexicon.ts'

/** Headings under which nobody's data stand: of schools, systems, vacancies and projects. */
export const headings: LexiconTable = {
  organisation: {
    heading: [
      'school-data-item letting listing hire school-profile|policy|level establishment procurement project vacancy ^ pupil student child young youth carer family',
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
    soft: 'view edit remove search clear add download print report-concern delete create publish submit send',
  },
  neutral: [
    'review* detail issued first next information end note date number other description comment period last previous current start history day time',
    'priority outcome episode type severity level reason indicator event follow-up response referral record status stage flag action code category',
    'support taken alert happened what target informed when given need meeting expiry amount attachment plan decision source notified involved witness recorded where',
    'place certificate secondary primary location',
  ],
  beside:
    'applicable per on enter select not 1 3 required at child young yes give learner 2 individual optional which y can n you and from we with name in about i if or only full',
  total: 'total rate number-pupil',
  setting:
    'transaction-id logo created import hash submission page-number updated venue workflow version academic-year deletion academic-period last-update establishment-name|id|number ukprn colour modified urn laestab organisation-type',
  organisation: 'centre-number fee type-school menu school-address|phase|type|id',
}

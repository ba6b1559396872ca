import type { LexiconTable } from '../lexicon.ts'

/** Offences (UK GDPR Article 10), money, care for others, immigration, exclusion and the family courts. */
export const circumstance: LexiconTable = {
  offence: {
    category: [
      'criminal* convict* offence offend* crime arrest* bail prosecut* prison* imprison* weapon assault* antisocial anti-social final-warning probation-officer|service|order remand*',
      'court placement release recall establishment legal-status + yjb yot offending',
    ],
    weak: 'caution + @same',
    acronym: 'MAPPA ASB',
  },
  'youth-justice': { category: 'youth-offend*|justice|custody youth-offend*-team', acronym: 'YOT YOS YJS' },
  'police-involvement': 'police',
  'criminal-exploitation': { category: 'criminal-exploit* county-line gang* traffick*', acronym: 'CCE' },
  dbs: {
    category:
      'dbs dbs-certificate crb enhanced-check|disclosure barred list-99 prohibit* section-128 s128 disqualif* pova oversea-check|police disclosure-and-barring|number ^ tell',
    acronym: 'SCR + check dbs staff',
  },
  'free-school-meals': {
    category:
      'free-meal|lunch free-school|college-meal|lunch ever-6 everfsm* fsmelig* fsmst* fsm-elig* income-support jobseeker job-seeker tax|pension-credit',
    acronym: 'FSM FSME FSM6 UIFSM EVER6',
    code: 'free reduced + food meal',
  },
  'universal-credit': 'universal-credit',
  'pupil-premium': {
    category: 'pupil-premium pp-plus disadvantage* eypp* ! area',
    acronym: 'PP PPG EYPP SPP + pupil premium @mis @census @admissions',
  },
  bursary: 'bursary uniform|clothing-allowance|grant ^ trainee staff',
  'service-child': 'servicechild service-child|family armed|hm-force|service force-family crown-servant diplomat*',
  'young-carer': [
    'young|unpaid-carer caring-responsib*|role help-look-after help-care person-cared',
    // Of an applicant or a pupil; of a parent it asks who they are.
    'you-carer + student learner pupil @admissions ! child parent ^ parent',
  ],
  'immigration-status': {
    category:
      'nass immigra* asylum assylum refugee visa leave-remain right|eligible-work work|residence-permit eligible-employment settled-status status-in-uk arriv*-in-country|uk country|uk-arrival residency residential-status ! card',
    acronym: 'NASS BRP',
  },
  exclusion: {
    category: 'exclusion excluded expuls* pex suspend* suspension managed-move ! criteria',
  },
  'prejudice-incident': 'prejudice* derogat* homophob* racis* hate|racial-incident',
  'court-order': {
    category:
      'court legal-access|proceeding|issue|order restricted-access-order|child pre-proceeding prohibited-step dolo custody|contact-arrangement|order residence-order ! tennis road',
    weak: 'legal ! name',
  },
  'contact-restriction': 'number|not|restricted|supervised-contact not-collect not-permitted|allowed-collect ! detail phone',
  'confidential-address': 'confidential|protected-address address-confidential',
}

import type { LexiconTable } from '../lexicon.ts'

/** Offences (UK GDPR Article 10), money, care for others, immigration, exclusion and the family courts. */
export const circumstance: LexiconTable = {
  offence: {
    category: [
      'convict* probation-order|service|officer assault* offence arrest* prosecut* offend* anti-social remand* antisocial bail prison* criminal* weapon imprison* crime',
      'court legal-status placement + offending yjb yot',
    ],
    weak: 'caution + @same',
    acronym: 'MAPPA ASB',
  },
  'youth-justice': { category: 'youth-offend*|justice|custody youth-offend*-team', acronym: 'YJS YOS YOT' },
  'police-involvement': 'police',
  'criminal-exploitation': { category: 'gang* county-line criminal-exploit* traffick*', acronym: 'CCE' },
  dbs: {
    category:
      'pova barred section-128 dbs-certificate s128 dbs disqualif* crb list-99 disclosure-and-number|barring prohibit* oversea-check|police enhanced-check|disclosure ^ tell',
    acronym: 'SCR + dbs check staff',
  },
  'free-school-meals': {
    category:
      'pension|tax-credit free-college|school-meal|lunch free-meal|lunch fsm-elig* fsmelig* fsmst* jobseeker everfsm* job-seeker ever-6 income-support',
    acronym: 'UIFSM FSM EVER6 FSM6 FSME',
    code: 'reduced free + food meal',
  },
  'universal-credit': 'universal-credit employment-and-support',
  'pupil-premium': {
    category: 'eypp* pp-plus pupil-premium disadvantage* ! area',
    acronym: 'SPP PP PPG + pupil @census @admissions premium @mis',
  },
  bursary: 'uniform|clothing-allowance|grant bursary ^ staff trainee',
  'service-child': 'hm|armed-service|force diplomat* crown-servant force-family service-child|family servicechild',
  'young-carer': [
    'unpaid|young-carer help-care caring-responsib*|role person-cared help-look-after',
    // Of an applicant or a pupil; of a parent it asks who they are.
    'you-carer + @admissions pupil student learner ! child parent ^ parent',
  ],
  'immigration-status': {
    category:
      'leave-remain residential-status settled-status status-in-uk arriv*-in-uk|country visa nass refugee assylum eligible-employment asylum eligible|right-work uk|country-arrival residence|work-permit residency immigra* ! card',
    acronym: 'BRP',
  },
  exclusion: {
    category: 'expuls* suspension exclusion pex excluded managed-move suspend* ! criteria',
  },
  'prejudice-incident': 'prejudice* homophob* racial|hate-incident derogat* racis*',
  'court-order': {
    category:
      'restricted-access-order|child pre-proceeding prohibited-step residence-order contact|custody-order|arrangement dolo court legal-access|issue|proceeding|order ! tennis road',
    weak: 'legal ! name',
  },
  'contact-restriction': 'restricted|number|supervised|not-contact not-collect not-permitted|allowed-collect ! detail phone',
  'confidential-address': 'confidential|protected-address address-confidential',
}

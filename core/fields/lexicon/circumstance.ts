import type { LexiconTable } from '../lexicon.ts'

/** Offences (UK GDPR Article 10), money, care for others, immigration, exclusion and the family courts. */
export const circumstance: LexiconTable = {
  offence: {
    category: 'criminal* convict* offence offend* crime arrest* bail prison* imprison* probation-officer weapon anti-social-behaviour',
    weak: 'caution custody + offence police youth criminal conviction',
    acronym: 'MAPPA ASB ASBO',
  },
  'youth-justice': { acronym: 'YOT YOS YJS' },
  'police-involvement': 'police',
  'criminal-exploitation': { category: 'county-line gang* traffick*', acronym: 'CCE' },
  dbs: {
    category: 'dbs dbs-certificate crb barred list-99 prohibit* section-128 s128 disqualif* pova oversea-check ^ tell',
    acronym: 'SCR + check dbs vetting staff',
  },
  'free-school-meals': {
    category: 'free-meal free-school-meal ever-6 ever-6 income-support jobseeker-allowance',
    acronym: 'FSM FSM6 UIFSM EVER6',
  },
  'universal-credit': 'universal-credit',
  'pupil-premium': {
    category: 'pupil-premium disadvantage* ! area',
    acronym: 'PP PPG EYPP SPP + pupil eligible premium @mis @census @admissions @same',
  },
  bursary: 'bursary ^ trainee',
  'service-child': 'service|service-child service|service|force-family armed|hm-force crown-servant',
  'young-carer': 'young-carer help|help-look-after help|help-care',
  'immigration-status': {
    category: 'immigration asylum refugee visa leave-remain right|eligible-work work-permit arrival-in residency residential-status ! card',
    acronym: 'NASS EUSS BRP NRPF',
  },
  exclusion: {
    category: 'exclusion excluded suspend* suspension managed-move ! criteria bike',
    acronym: 'PEX FTE FPE SUS + exclusion suspension permanent',
  },
  'prejudice-incident': 'prejudice* homophob*',
  'court-order': {
    category: 'court legal|contact-order pre-proceeding access-child dolo custody|contact-arrangement ! tennis road',
    weak: 'legal ! name',
  },
  'contact-restriction': 'number|not-contact not-collect not-contact ! detail',
}

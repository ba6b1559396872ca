import type { LexiconRow } from '../lexicon.ts'

/** Offences (UK GDPR Article 10), money, care for others, immigration, exclusion and the family courts. */
export const circumstance: readonly LexiconRow[] = [
  {
    item: 'offence',
    phrases:
      'criminal*, convict*, offence, offend*, crime, arrest*, bail, prison*, imprison*, probation officer, weapon, anti social behaviour',
  },
  { item: 'offence', role: 'weak', phrases: 'caution, custody', needs: 'offence police youth criminal conviction' },
  { item: 'offence', role: 'acronym', phrases: 'MAPPA, ASB, ASBO' },
  { item: 'youth-justice', role: 'acronym', phrases: 'YOT, YOS, YJS' },
  { item: 'police-involvement', phrases: 'police' },
  { item: 'criminal-exploitation', phrases: 'county line, gang*, traffick*' },
  { item: 'criminal-exploitation', role: 'acronym', phrases: 'CCE' },
  {
    item: 'dbs',
    phrases: 'dbs, dbs certificate, crb, barred, list 99, prohibit*, section 128, s128, disqualif*, pova, overseas check',
    notUnder: 'tell',
  },
  { item: 'dbs', role: 'acronym', phrases: 'SCR', needs: 'check dbs vetting staff' },
  { item: 'free-school-meals', phrases: 'free meal, free school meal, ever 6, ever6, income support, jobseeker allowance' },
  { item: 'free-school-meals', role: 'acronym', phrases: 'FSM, FSM6, UIFSM, EVER6' },
  { item: 'universal-credit', phrases: 'universal credit' },
  { item: 'pupil-premium', phrases: 'pupil premium, disadvantage*', not: 'area' },
  { item: 'pupil-premium', role: 'acronym', phrases: 'PP, PPG, EYPP, SPP', needs: 'pupil eligible premium @mis @census @admissions @same' },
  { item: 'bursary', phrases: 'bursary', notUnder: 'trainee' },
  { item: 'service-child', phrases: 'service|services child, service|services|forces family, armed|hm force, crown servant' },
  { item: 'young-carer', phrases: 'young carer, helps|help look after, helps|help care' },
  {
    item: 'immigration-status',
    phrases:
      'immigration, asylum, refugee, visa, leave remain, right|eligible work, work permit, arrival in, residency, residential status',
    not: 'card',
  },
  { item: 'immigration-status', role: 'acronym', phrases: 'NASS, EUSS, BRP, NRPF' },
  { item: 'exclusion', phrases: 'exclusion, excluded, suspend*, suspension, managed move', not: 'criteria bike' },
  { item: 'exclusion', role: 'acronym', phrases: 'PEX, FTE, FPE, SUS', needs: 'exclusion suspension permanent' },
  { item: 'prejudice-incident', phrases: 'prejudice*, homophob*' },
  {
    item: 'court-order',
    phrases: 'court, legal|contact order, pre proceeding, access child, dolo, custody|contact arrangement',
    not: 'tennis road',
  },
  { item: 'court-order', role: 'weak', phrases: 'legal', not: 'name' },
  { item: 'contact-restriction', phrases: 'no|not contact, not collect, not have contact', not: 'detail' },
]

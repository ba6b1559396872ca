import type { LexiconRow } from '../lexicon.ts'

/** Offences (UK GDPR Article 10), money, care for others, immigration, exclusion and the family courts. */
export const circumstance: readonly LexiconRow[] = [
  {
    item: 'offence',
    phrases:
      'criminal*, convict*, offence, offend*, crime, arrest*, bail, prosecut*, prison*, imprison*, in|youth custody, remand, secure estate, caution or, reprimand, final warning, probation officer, theft, arson, weapon, knife, drug dealing, anti social behaviour, violent, risk children, posing risk',
    not: 'prevention subject victim exploitation',
  },
  { item: 'offence', role: 'weak', phrases: 'caution, custody', needs: 'offence police youth criminal conviction', not: 'wet child' },
  { item: 'offence', role: 'acronym', phrases: 'MAPPA, ASB, ASBO' },
  { item: 'youth-justice', phrases: 'youth offend*|justice|court, yot|yos worker, referral order' },
  { item: 'youth-justice', role: 'acronym', phrases: 'YOT, YOS, YJS' },
  { item: 'police-involvement', phrases: 'police, crime reference|number', not: 'dog uniform station', notUnder: 'job subject' },
  {
    item: 'criminal-exploitation',
    phrases: 'criminal exploitation, county line, gang*, serious youth violence, modern slavery, traffick*',
  },
  { item: 'criminal-exploitation', role: 'acronym', phrases: 'CCE' },
  {
    item: 'dbs',
    phrases:
      'dbs, dbs check|certificate, crb, disclosure and barring, disclosure number|date|certificate, enhanced disclosure, barred, list 99, prohibit*, section 128, s128, disqualif*, pova, police check|clearance, overseas check|police|criminal, eea check, single central record, vetting, safer recruitment, certificate good conduct, unsuitable work',
    not: 'requirement fee candidate contact',
    notUnder: 'tell',
  },
  { item: 'dbs', role: 'acronym', phrases: 'SCR', needs: 'check dbs vetting staff' },
  {
    item: 'free-school-meals',
    phrases:
      'free meal|lunch, free school meal|lunch, school meal free, reduced lunch, ever 6, ever6, universal infant, receiving|receipt|receive benefit, receipt school meal, income support, jobseeker allowance, tax credit, support allowance, pension credit, national asylum support, nass number, economic* disadvantage',
    not: 'taken',
  },
  { item: 'free-school-meals', role: 'acronym', phrases: 'FSM, FSM6, UIFSM, EVER6' },
  { item: 'universal-credit', phrases: 'universal credit' },
  { item: 'pupil-premium', phrases: 'pupil premium, disadvantage*, recovery premium, pp eligible|looked', not: 'strategy area' },
  { item: 'pupil-premium', role: 'acronym', phrases: 'PP, PPG, EYPP, SPP', needs: 'pupil eligible premium @mis @census @admissions @same' },
  { item: 'bursary', phrases: 'bursary, hardship fund', not: 'training teacher', notUnder: 'course trainee' },
  {
    item: 'service-child',
    phrases:
      'service child|family|personnel, services child|family, armed force|services, hm force, forces family, military family, crown servant, regular force',
    not: 'cadet',
  },
  {
    item: 'young-carer',
    phrases:
      'young carer, caring respons*|role, care person, helps|help look after, helps|help care, person cared for, person they care, cared for person',
  },
  {
    item: 'immigration-status',
    phrases:
      'immigration, asylum, refugee, visa, leave remain, right remain|work, settled status, eu settlement, work|residence permit, eligible work|employment, permission work, home office, brp, recourse, unaccompanied, entry uk, arrival in|uk, entered uk|country, arrived uk, share code, residency, residential status, ordinarily resident, stateless',
    not: 'card debit week day',
    notUnder: 'payment billing card',
  },
  { item: 'immigration-status', role: 'acronym', phrases: 'NASS, EUSS, BRP, NRPF' },
  {
    item: 'exclusion',
    phrases:
      'exclusion, excluded, exclu* reason, suspend*, suspension, managed move, off site direction, governors disciplinary, reinstat*, independent review panel, racist abuse, sexual misconduct, persistent disruptive, physical assault, verbal abuse, drug and alcohol related',
    not: 'filter criteria bike search rule insurance registration',
    notUnder: 'setting configuration',
  },
  { item: 'exclusion', role: 'acronym', phrases: 'PEX, FTE, FPE, SUS', needs: 'exclusion suspension permanent' },
  {
    item: 'prejudice-incident',
    phrases:
      'racist|racial|hate incident, racial harassment, racially motivated, prejudice*, homophob*, transphob*, discriminat*, protected characteristic, hate crime, racis*',
  },
  {
    item: 'court-order',
    phrases:
      'court, legal order|restriction|access|contact|proceeding|custody|issue|document, order in force, care|pre proceeding, specific issue, prohibited step, contact|supervision|guardianship order, cafcass, access child, wardship, deprivation liberty, dolo, joint|sole custody, custody arrangement|child|parent, contact arrangement, section 8',
    not: 'tennis sport hall road',
  },
  { item: 'court-order', role: 'weak', phrases: 'legal, custody', not: 'name first last forename surname' },
  {
    item: 'contact-restriction',
    phrases:
      'no|restricted|supervised contact, not contact, contact restrict*, not collect, not allowed|permitted|authorised collect, not have contact, denied access, not allowed access, restraining order',
    not: 'detail number',
  },
  {
    item: 'confidential-address',
    phrases: 'confidential|restricted|protected|refuge address, address confidential|withheld|restricted, withhold|disclose address',
  },
]

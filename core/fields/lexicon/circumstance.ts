import type { LexiconRow } from '../lexicon.ts'

const learner = 'pupil child student learner young sen fsm eligible eligibility @mis @census'

/** Offences (UK GDPR Article 10), money, care for others, immigration, exclusion and the family courts. */
export const circumstance: readonly LexiconRow[] = [
  {
    item: 'offence',
    phrases:
      'criminal, criminal record, criminal conviction, criminal offence, criminal activity, criminal history, criminal behaviour, conviction, convicted, previous conviction, unspent conviction, spent conviction, caution or conviction, convictions cautions, offence, offending, offender, offending behaviour, offending history, criminality, crime, arrested, arrest, bail, bail condition, on bail, charged with, prosecution, sentence order, custodial sentence, prison, imprisoned, in custody, youth custody, remand, young offender, secure estate, court appearance criminal, criminal court, known to police, police caution, youth caution, reprimand or final warning, probation, probation officer, sex offender, theft, arson, weapon, knife, carrying a weapon, drug dealing, anti social behaviour, antisocial behaviour, asbo, anti social behaviour order, violent behaviour by, schedule one offender, person posing risk, risk to children, registered sex offender, hate crime, parent in prison, parental imprisonment, family member in prison, imprisonment, rehabilitation of offenders, electronic tag, bound over',
    not: 'prevention sentence structure subject psychology law victim',
  },
  {
    item: 'offence',
    role: 'weak',
    phrases: 'caution, custody, sentence, charge',
    needs: 'offence offending police youth criminal conviction court justice',
    not: 'wet child joint fee',
  },
  {
    item: 'offence',
    role: 'acronym',
    phrases: 'MAPPA, ASB, ASBO, ABC',
    needs: 'mappa offence offending police behaviour involvement @safeguarding',
  },
  {
    item: 'youth-justice',
    phrases:
      'youth offending, youth offending team, youth offending service, youth justice, youth justice service, yot worker, yos worker, yot involvement, youth court, referral order, youth rehabilitation order, detention and training order, yot, yos worker name, youth inclusion',
  },
  { item: 'youth-justice', role: 'acronym', phrases: 'YOT, YOS, YJS, YISP, YRO' },
  {
    item: 'police-involvement',
    phrases:
      'police, police involvement, police informed, police contacted, police reference, police incident number, police officer involved, crime reference, crime number, crime reference number, incident reported to police, police contact, known to police, police notified, police called',
    not: 'career station dog policy public service uniform clearance forces',
    notUnder: 'job subject',
  },
  {
    item: 'criminal-exploitation',
    phrases:
      'criminal exploitation, child criminal exploitation, county line, county lines, gang, gang affiliation, gang involvement, gang related, gang membership, gangs, serious youth violence, modern slavery, human trafficking, trafficked, trafficking, cuckooing, drug running',
    not: 'chain web',
  },
  { item: 'criminal-exploitation', role: 'acronym', phrases: 'CCE' },
  {
    item: 'dbs',
    phrases:
      'dbs, dbs check, dbs number, dbs certificate, dbs certificate number, dbs date, dbs disclosure, dbs issue date, dbs update service, dbs status, dbs clearance, dbs expiry, dbs seen, enhanced dbs, crb, crb check, crb number, disclosure and barring, disclosure barring, disclosure number, disclosure date, enhanced disclosure, disclosure certificate, barred list, barred list check, child barred, adult barred, barred from working, barred from or listed, children barred list, list 99, list 99 check, prohibition check, prohibition from teaching, prohibition from teaching check, teacher prohibition, prohibition order, prohibited from teaching, section 128, section 128 check, section 128 prohibition, s128, s128 check, prohibition from management, disqualification, disqualified from childcare, disqualification by association, childcare disqualification, disqualification declaration, pova check, pova, poca check, overseas police check, overseas check, overseas criminal record, police check, police clearance, eea check, eea sanction, eea teacher sanction, single central record, single central register, single central staff record, vetting check, safer recruitment check, suitability check, certificate of good conduct, isa check, unsuitable to work with children, unsuitable to engage',
    not: 'policy requirement fee require candidates need to have',
    notUnder: 'tells',
  },
  {
    item: 'dbs',
    role: 'acronym',
    phrases: 'SCR, DBS',
    needs: 'single central check dbs vetting staff',
    not: 'policy fee requirement require candidates',
  },
  {
    item: 'free-school-meals',
    phrases:
      'free school meal, free meal, free lunch, free school lunch, school meal free, fsm eligible, fsm eligibility, fsm status, fsm start date, fsm end date, fsm 6, ever 6, ever 6 fsm, ever fsm, ever fsm 6, ever6, eligible for free school, eligibility for free school, free meals eligibility, universal infant free school meal, universal infant, universal free school meal, fsm review date, fsm flag, receipt of school meal, school lunch taken, fsm eligibility checker, transitional protection fsm, income related benefit, receiving benefit, in receipt of benefit, receipt of benefit, receive benefits, benefit entitlement, qualifying benefit, income support, jobseeker allowance, job seeker allowance, child tax credit, working tax credit, employment and support allowance, pension credit guarantee, national asylum support service number, nass number',
  },
  { item: 'free-school-meals', role: 'acronym', phrases: 'FSM, FSM6, UIFSM, EVERFSM, USM, EVER6' },
  { item: 'universal-credit', phrases: 'universal credit, universal credit claim, receive universal credit' },
  {
    item: 'pupil-premium',
    phrases:
      'pupil premium, pupil premium plus, pupil premium eligible, pupil premium indicator, pupil premium recipient, pupil premium status, early years pupil premium, service pupil premium, deprivation pupil premium, disadvantaged, disadvantage, disadvantaged pupil, disadvantaged status, socio economic disadvantage, economic disadvantage, pp eligible, pp flag, pp status, pp indicator, pp eligibility, pp looked after, pp plus, recovery premium, catch up premium, eligible for pupil premium, pupil premium funding, eligible for eypp, post looked after pupil premium',
    not: 'strategy report grant statement',
  },
  { item: 'pupil-premium', role: 'acronym', phrases: 'PP, PPG, EYPP, SPP, LACPP', needs: `${learner} eligible premium`, not: 'page' },
  { item: 'pupil-premium', role: 'weak', phrases: 'funding', needs: 'premium disadvantage' },
  {
    item: 'bursary',
    phrases:
      'bursary, 16 19 bursary, bursary fund, vulnerable bursary, bursary application, bursary eligibility, vulnerable student bursary, discretionary bursary, hardship fund, hardship grant, bursary award',
    not: 'training teacher trainee postgraduate undergraduate amount funding',
    notUnder: 'course trainee',
  },
  {
    item: 'service-child',
    phrases:
      'service child, service children, service child status, service children in education, service child source, service children indicator, service family, service personnel, services child, child of service personnel, armed forces, armed force, hm forces, hm force, in forces, military family, military personnel, parent in armed forces, armed forces family, armed services, crown servant, uk armed forces, serving in forces, regular forces, raf army navy, reservist, reservist or veteran, services family, parent in military, forces family, service premium, forces posting',
    not: 'combined cadet career covenant day',
  },
  { item: 'service-child', role: 'acronym', phrases: 'SCE, SCIE, CCF parent' },
  {
    item: 'young-carer',
    phrases:
      'young carer, young carer status, young carer indicator, young carer flag, caring responsibility, caring responsibilities, helps to care for, help to care for, cares for family member, cared for person, person they care for, person cared for, who do they care for, caring role, young carer assessment, provides care for, cares for parent',
    not: 'staff',
  },
  {
    item: 'immigration-status',
    phrases:
      'immigration, immigration status, immigration number, asylum, asylum seeker, asylum seeking, asylum status, asylum support, seeking asylum, refugee, refugee status, refugee child, visa, visa status, visa type, visa number, visa expiry, visa expiry date, visa start date, visa required, student visa, visa sponsorship, tier 4, cas number, leave to remain, indefinite leave to remain, right to remain, settled status, pre settled status, eu settlement, settlement scheme, right to work, right to work in uk, work permit, residence permit, biometric residence permit, brp number, residential status, residency status, date residency granted, ordinarily resident, home office reference, home office number, permission to stay, british national overseas, bno, unaccompanied asylum seeker, unaccompanied minor, unaccompanied asylum, no recourse to public funds, recourse to public fund, date of entry to uk, date of arrival in uk, date entered uk, date entered country, entry to uk, arrival in uk, right to study, right to abode, share code, sponsorship certificate, subject to immigration control, stateless, new arrival to uk, dependant visa',
    not: 'card mastercard day week debit',
    notUnder: 'payment billing checkout card',
  },
  { item: 'immigration-status', role: 'acronym', phrases: 'UASC, NASS, ILR, EUSS, BRP, NRPF, BNO' },
  {
    item: 'exclusion',
    phrases:
      'exclusion, excluded, permanent exclusion, permanently excluded, fixed term exclusion, fixed period exclusion, fixed exclusion, exclusion type, exclusion reason, exclusion date, exclusion start, exclusion end, exclusion category, exclusion history, number of exclusion, type of exclusion, reason for exclusion, suspension, suspended, suspension date, suspension reason, suspension start, suspension type, suspension length, suspension from school, permanently suspended, managed move, off site direction, internal exclusion, sessions excluded, days excluded, at risk of exclusion, at risk of permanent exclusion, excluded from previous school, excluded from school, been excluded, been permanently excluded, governors disciplinary, reinstatement, decision to exclude, independent review panel, racist abuse, sexual misconduct, persistent disruptive behaviour, physical assault against, verbal abuse against',
    not: 'filter criteria bike bridge ilr search list rule insurance account',
    notUnder: 'setting configuration option',
  },
  { item: 'exclusion', role: 'acronym', phrases: 'PEX, FTE, FPE, FEX, FTEX, SUS', needs: 'exclusion excluded suspension pex behaviour' },
  {
    item: 'prejudice-incident',
    phrases:
      'racist incident, racial incident, racial harassment, racially motivated, prejudice incident, prejudice based incident, prejudice related, homophobic incident, homophobic, biphobic, transphobic, discriminatory incident, protected characteristic, hate incident, racist bullying, homophobic bullying, discrimination incident, prejudice, racism, racist, type of prejudice',
  },
  {
    item: 'court-order',
    phrases:
      'court order, court orders, legal order, legal orders, order in force, court ruling, court rulings, court proceeding, care proceeding, family court, court case, court date, court reference, legal restriction, specific issue order, specific issues order, prohibited steps order, prohibited step order, contact order, supervision order, parental order, guardianship order, guardian ad litem, cafcass, legal access, access to child, access arrangements parent, legal contact, legal proceeding, pre proceeding, public law outline, wardship, ward of court, deprivation of liberty, dolo start, dolo end, dolo, custody arrangement, custody arrangements, custody of child, joint custody, legal custody, custody order, sole custody, contact arrangement, contact arrangements, parent legal rep, section 8 order, legal issue concerning child, legal issues, residency order, special issue order, legal notice, legal document',
    not: 'tennis food lunch purchase standing basketball parent evening sort postal money',
  },
  {
    item: 'court-order',
    role: 'weak',
    phrases: 'legal, custody',
    needs: 'child pupil parent family @same @mis @admissions',
    not: 'service adviser company trust notice name first last forename surname responsibility guardian sex age firstname lastname',
  },
  {
    item: 'contact-restriction',
    phrases:
      'no contact order, no contact with, not to contact, contact restriction, restricted contact, restriction on contact, not allowed to collect, not permitted to collect, must not collect, may not collect, should not collect, not have contact, prohibited from collecting, prohibited from contact, persons not allowed, not authorised to collect, restricted person, court order contact, disallowed contact, no access to child, denied access, not be allowed access, not permitted contact, restraining order, supervised contact, contact prohibited, who should not, not be released to',
  },
  {
    item: 'confidential-address',
    phrases:
      'confidential address, address confidential, address is confidential, withhold address, address withheld, address restricted, address not to be disclosed, do not disclose address, keep address confidential, restricted address, protected address, refuge address, sensitive address',
  },
]

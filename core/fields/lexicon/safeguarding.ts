import type { LexiconRow } from '../lexicon.ts'

const child = 'child pupil student young person family household parent safeguarding welfare @safeguarding @mis @same'

/** Safeguarding, child protection and social care; treated as special (DfE). */
export const safeguarding: readonly LexiconRow[] = [
  {
    item: 'safeguarding-concern',
    phrases:
      'safeguarding, safeguarding concern, safeguarding issue, safeguarding note, safeguarding record, safeguarding file, safeguarding flag, safeguarding information, safeguarding referral, safeguarding log, safeguarding incident, safeguarding history, safeguarding status, safeguarding category, safeguarding case, safeguarding need, child welfare concern, welfare concern, welfare note, wellbeing concern, child concern, cause for concern, note of concern, concern title, concern category, concern type, concern detail, concern date, concern raised, concern report, concern form, details of concern, details of concerns, date of concern, time of concern, category of concern, nature of concern, type of concern, concern about child, concerns about child, reason for concern, log concern, logged concern, record of concern, level of concern, nature of incident, disclosed by child, disclosure by child, child said, what did child say, child own words, details of disclosure, disclosure made, informed dsl, dsl informed, reported to dsl, dsl action, dsl notified, designated safeguarding lead informed, cpoms, cpoms incident, cpoms category, my concern, MyConcern, chronology of concern, chronology of significant events, significant event, significant harm, risk of harm, at risk of harm, likely to suffer, immediate danger, immediate risk, is child safe, risk or harm, risk and protective factor, risk protective factor, protective factor, harmful behaviour, child on child abuse, peer on peer abuse, bullied by, security issue of collection, multi agency referral, referral to social care, referral to children social care, mash referral, mash enquiry, mash outcome, marf, contact with mash, reasons for referral, parents aware of referral, parent informed of referral, aware of referral, consent to referral, discussed with parent, threshold level, level of need, neglect concern, allegation against staff, allegations against staff, allegation made, low level concern, lado referral, online safety concern, welfare call, safe and well check, child protection file, cp file, child protection concern, child protection record, safeguarding alert, confidential file, confidential note on pupil, welfare check, missing safeguarding, nspcc, number of concern, number of concerns',
    not: 'policy statement training qualification officer trust governor course certificate audit team lead contact content commitment noticeboard fee level 3 poster',
    notUnder: 'trust procurement lettings job listing vacancy',
  },
  { item: 'safeguarding-concern', role: 'acronym', phrases: 'MASH, LADO, NRM, DSL, CPOMS, MARF, CFC, SPA', needs: child, not: 'name menu' },
  {
    item: 'safeguarding-concern',
    role: 'weak',
    phrases: 'concern, welfare, disclosure, chronology, harm, at risk, body language, referral, allegation',
    needs: 'safeguarding abuse protection mash welfare @safeguarding @same',
    not: 'dbs exam trust officer academic',
  },
  {
    item: 'child-in-need',
    phrases:
      'child in need, children in need, child in need plan, cin plan, cin plan start, cin status, cin start, cin end, cin review, cin meeting, cin census, cin flag, cin visit, cin details, cin pupil, cin table, cin child, section 17, s17, child who need help, children who need help, primary need code, case status social care, open case, case open, case closure, cases open, reason for closure, service provision, care proceedings pending, under supervision of social services, under the supervision of social services, child and family plan, unborn child',
    not: 'bbc day money fundraising',
  },
  { item: 'child-in-need', role: 'acronym', phrases: 'CIN, CHIN', needs: child, not: 'gst vat number company tax' },
  { item: 'child-in-need', role: 'weak', phrases: 'unborn', needs: child },
  {
    item: 'child-in-need-referral',
    phrases:
      'child in need referral, cin referral, referral nfa, referral no further action, social care referral, children social care referral',
  },
  {
    item: 'child-in-need-assessment',
    phrases:
      'child in need assessment, single assessment, child and family assessment, initial assessment social care, core assessment, family assessment, cin assessment, assessment factor, factors identified at end of assessment, parenting capacity',
  },
  {
    item: 'section-47',
    phrases:
      'section 47, section 47 enquiry, section 47 investigation, section 47 outcome, s47 enquiry, s47 outcome, s47 date, s47 start, s47 investigation, strategy discussion, strategy meeting, strategy discussion date',
  },
  { item: 'section-47', role: 'weak', phrases: 's47', needs: `${child} enquiry protection section`, not: 'room class group set' },
  {
    item: 'child-protection-conference',
    phrases:
      'child protection conference, initial child protection conference, review child protection conference, icpc date, rcpc date, initial cpc, cpc date, conference date child protection, core group meeting, conference outcome, date of initial cpc, date of conference',
  },
  { item: 'child-protection-conference', role: 'acronym', phrases: 'ICPC, RCPC, CPC' },
  {
    item: 'child-protection-plan',
    phrases:
      'child protection, child protection plan, child protection register, child protection status, child protection flag, child protection category, on child protection, subject of child protection, child protection start date, child protection end date, cp plan, cp register, cp status, cp category, cp flag, cp start date, cp end date, cp plan start, cp conference, cpp start date, cpp end date, cpp indicator, previous cpp, number of previous cpp, registering authority, at risk register, category of plan, date of registration on cp, de registration date, de registered',
    not: 'policy training statement officer procedure file lead course certificate poster',
    notUnder: 'lettings procurement',
  },
  {
    item: 'child-protection-plan',
    role: 'acronym',
    phrases: 'CPP, CP, CPR',
    needs: child,
    not: 'cover curriculum photo first aid certificate training resuscitation',
  },
  {
    item: 'social-worker',
    phrases:
      'social worker, social worker name, social worker phone, social worker email, social worker contact, name of social worker, allocated social worker, assigned social worker, social worker team, seen social worker, seen by social worker, social work team, social work manager, social worker manager, duty social worker, has social worker, ever had social worker, sw name, sw episode, sw reason, sw start',
    not: 'registration qualification degree job',
  },
  { item: 'social-worker', role: 'acronym', phrases: 'SW', needs: 'social @safeguarding' },
  {
    item: 'social-care-involvement',
    phrases:
      'social care, social service, social services involvement, social service involvement, social care involvement, children social care, children s services, children services involvement, children service, involved with social services, social care contact, known to social care, known to social service, open to social care, involvement of social care, social care status, social care history, social care team, social service department, social care level',
    not: 'health and btec gcse sociology worker job a',
    notUnder: 'subject attainment job listing',
  },
  {
    item: 'professional-involvement',
    phrases:
      'professional involved, other professionals involved, professionals involved, other professional involved, professionals involved with family, agency involved, agencies involved, other agency involved, other agencies, other agency, agency involvement, outside agency, external agency, existing agency involvement, involvement of other agencies, multi agency, services involved, other services involved, professional involvement, educational psychologist, education psychologist, ed psych, educational psychology, educational psychologist report, specialist advisory teacher, portage, portage worker, education welfare officer, educational welfare officer, education welfare service, ewo name, involvement with other professional, lead professional for, agencies working with family, professional agencies, other settings or professional, behaviour support service, behaviour support team, youth worker, outreach worker, mentor from outside agency',
  },
  {
    item: 'professional-involvement',
    role: 'acronym',
    phrases: 'EP, EPS, EWO, EWS',
    needs: 'psychologist involvement involved professional agency welfare report sen send @sen @safeguarding @same',
    not: 'page',
  },
  {
    item: 'early-help',
    phrases:
      'early help, early help assessment, early help plan, early help referral, early help episode, early help status, family help, family support worker, family support, family support plan, family worker, team around child, team around family, common assessment framework, common assessment, eha date, eha status, early intervention referral, early intervention, troubled family, troubled families, supporting family programme, priority families assessment, family intervention, family hub referral, parenting support, parenting programme, home start, homestart, sure start, step down, lead practitioner, reason requesting connection, requesting connection, requesting support for family, episode reason early help',
    not: 'teacher',
  },
  { item: 'early-help', role: 'acronym', phrases: 'CAF, EHA, TAF, TAC, EHAP, EHM, FSW, FIP, ECAF, TAFS' },
  {
    item: 'domestic-abuse',
    phrases:
      'domestic abuse, domestic violence, domestic incident, operation encompass, encompass notification, marac, idva, honour based abuse, honour based violence, forced marriage, coercive control, violence in home, violent partner, refuge, non molestation order, injunction against, witnessed domestic',
  },
  { item: 'domestic-abuse', role: 'acronym', phrases: 'MARAC, HBA, HBV, DV, DVA, IDVA' },
  { item: 'domestic-abuse', role: 'acronym', phrases: 'DA', needs: 'abuse domestic violence marac encompass', not: 'drug' },
  {
    item: 'abuse-category',
    phrases:
      'category of abuse, abuse category, type of abuse, abuse type, initial category of abuse, latest category of abuse, physical abuse, emotional abuse, neglect, suspected abuse, alleged abuse, abuse or neglect, abuse, perpetrator, alleged perpetrator, alleged abuser, victim, harmful practice, faith based abuse, fabricated or induced illness, breast ironing',
    not: 'racial racist substance drug alcohol homophobic verbal bullying verbal',
  },
  {
    item: 'sexual-abuse',
    phrases:
      'sexual abuse, sexual exploitation, child sexual exploitation, child sexual abuse, harmful sexual behaviour, sexualised behaviour, sexual harassment, sexual violence, sexual assault, sexual harm, upskirting, youth produced sexual imagery, nude image, sexting, sharing of nudes, inappropriate sexual, rape, grooming, at risk of sexual',
    not: 'training',
  },
  {
    item: 'sexual-abuse',
    role: 'acronym',
    phrases: 'CSE, CSA, HSB',
    needs: 'exploitation abuse risk safeguarding sexual missing @safeguarding',
    not: 'certificate computer',
  },
  { item: 'fgm', phrases: 'female genital mutilation, genital mutilation, fgm risk' },
  { item: 'fgm', role: 'acronym', phrases: 'FGM', not: 'training course' },
  {
    item: 'radicalisation',
    phrases:
      'radicalisation, radicalised, extremism, extremist, prevent referral, prevent concern, prevent duty concern, channel panel, channel referral, ideology, ideological, terrorism, terrorist, extremist material, propaganda, prevent case, travel abroad without, recruiter',
    not: 'policy training check course counter duty',
  },
  {
    item: 'radicalisation',
    role: 'weak',
    phrases: 'prevent, channel',
    needs: 'referral radicalisation extremism panel vulnerability',
    not: 'youtube tv marketing communication',
  },
  {
    item: 'missing-episode',
    phrases:
      'missing episode, missing from home, missing from care, missing child, child missing education, missing from education, missing start, missing end, return home interview, rhi offered, rhi completed, missing date, absconded, absconding, gone missing, runaway, run away from home, mis start, mis end, date went missing, child missing, children missing',
    not: 'homework data',
  },
  {
    item: 'missing-episode',
    role: 'acronym',
    phrases: 'CME, RHI, MISSING',
    needs: 'missing education child @safeguarding @census care',
    not: 'medical',
  },
  { item: 'private-fostering', phrases: 'private fostering, privately fostered, private foster, private fostering arrangement' },
  {
    item: 'vulnerability',
    phrases:
      'vulnerable, vulnerable child, vulnerable pupil, vulnerability, vulnerable group, vulnerability factor, vulnerability flag, vulnerability category, vulnerability indicator, vulnerable status, risk factor, contextual safeguarding, factors affecting child, presenting issue, presenting need, family difficulty, housing issue, homeless, homelessness, temporary accommodation, poor housing, house overcrowded, social mobility vulnerability, isolation or exclusion',
    not: 'security software site school ready',
    notUnder: 'school project',
  },
  {
    item: 'physical-intervention',
    phrases:
      'physical intervention, restraint, restrictive physical intervention, positive handling, positive handling plan, use of force, reasonable force, team teach, restrictive intervention, seclusion, safe hold',
  },
  { item: 'physical-intervention', role: 'acronym', phrases: 'RPI, PHP' },
  {
    item: 'risk-assessment',
    phrases:
      'individual risk assessment, pupil risk assessment, risk assessment for placement, behaviour risk assessment, student risk assessment, risk management plan, risk assessment pupil, safety plan, risk to self, risk to others, risk to staff, risk to other, risk of harm to others, risk level child, safety and support plan',
  },
  {
    item: 'risk-assessment',
    role: 'weak',
    phrases: 'risk assessment, risk, risk level, trigger',
    needs: 'pupil child student young behaviour safeguarding @safeguarding @sen @same',
    not: 'rating trust visit trip fire event room site',
  },
]

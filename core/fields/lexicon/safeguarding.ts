import type { LexiconRow } from '../lexicon.ts'

/** Safeguarding, child protection and social care; treated as special (DfE). */
export const safeguarding: readonly LexiconRow[] = [
  {
    item: 'safeguarding-concern',
    phrases:
      'safeguarding, welfare|wellbeing|cause|note|nature|level|record|type|date|category|reason|details concern, concern title|category|type|detail|date|raised|report|form, concern about child, nature incident, child said|say, disclosed, informed|reported dsl, dsl action, my concern, myconcern, significant event|harm, risk harm, at risk, immediate danger|risk, protective factor, harmful behaviour, peer|child abuse, multi agency referral, referral social care, mash referral|enquiry, reason|aware|consent|view referral, threshold level, level need, allegation against, low level concern, online safety concern, welfare check, child protection file, confidential file, security issue, seen alone',
    not: 'statement qualification officer trust governor audit content commitment',
    notUnder: 'trust procurement lettings vacancy',
  },
  {
    item: 'safeguarding-concern',
    role: 'acronym',
    phrases: 'MASH, LADO, NRM, CPOMS, MARF',
    needs: 'child safeguarding @safeguarding @mis',
  },
  {
    item: 'safeguarding-concern',
    role: 'weak',
    phrases: 'concern, welfare, disclosure, chronology, harm, referral, allegation',
    needs: 'safeguarding abuse @safeguarding @same',
    not: 'dbs exam trust academic completing',
  },
  {
    item: 'child-in-need',
    phrases:
      'child|children in need, cin plan|status|start|end|review|visit|census, section 17, s17, primary need code, need help, case open|clos*, open case, under supervision social, family plan, unborn child, service provision',
    not: 'bbc day',
  },
  {
    item: 'child-in-need',
    role: 'acronym',
    phrases: 'CIN, CHIN',
    needs: 'child pupil protection @safeguarding @mis @same',
    not: 'gst vat',
  },
  { item: 'child-in-need-referral', phrases: 'child in need referral, cin referral, referral nfa, social care referral' },
  {
    item: 'child-in-need-assessment',
    phrases: 'child in need assessment, single|core|family|cin assessment, assessment factor, factors identified, parenting capacity',
  },
  { item: 'section-47', phrases: 'section 47, s47 enquiry|outcome|investigation|start|end, strategy discussion|meeting' },
  {
    item: 'section-47',
    role: 'weak',
    phrases: 's47',
    needs: 'child protection enquiry @safeguarding @mis @same',
    not: 'room class group set',
  },
  {
    item: 'child-protection-conference',
    phrases:
      'child protection conference, icpc|rcpc|cpc|conference date, initial cpc, core group meeting|date, conference outcome, date conference',
  },
  { item: 'child-protection-conference', role: 'acronym', phrases: 'ICPC, RCPC, CPC' },
  {
    item: 'child-protection-plan',
    phrases:
      'child protection, cp plan|register|status|category|conference|start, cpp start|end|indicator, previous cpp, registering authority, at risk register, category plan, deregist*',
    not: 'procedure statement',
  },
  {
    item: 'child-protection-plan',
    role: 'acronym',
    phrases: 'CPP, CP, CPR',
    needs: 'child pupil @safeguarding @mis @same',
    not: 'cover curriculum photo',
  },
  { item: 'social-worker', phrases: 'social work*, sw name|episode|start', not: 'degree job registration' },
  { item: 'social-care-involvement', phrases: 'social care|service, children service', not: 'health btec gcse job' },
  {
    item: 'professional-involvement',
    phrases:
      'professional|professionals|agency|services involve*, services currently involved, other|others|outside|external|multi|key agency|professional, professional agencies, agencies working, educational|education psycholog*, ed psych, portage, education welfare, behaviour support service, youth worker',
  },
  {
    item: 'professional-involvement',
    role: 'acronym',
    phrases: 'EP, EPS, EWO, EWS',
    needs: 'involvement professional agency report @sen @safeguarding',
  },
  {
    item: 'early-help',
    phrases:
      'early help|intervention, family help|support|worker|hub, team around child|family, common assessment, troubled|priority families, parenting support|programme, home|sure start, step down, lead practitioner, requesting connection|support',
  },
  { item: 'early-help', role: 'acronym', phrases: 'CAF, EHA, TAF, TAC, EHAP' },
  {
    item: 'domestic-abuse',
    phrases:
      'domestic abuse|violence|incident, operation encompass, honour based, forced marriage, coercive control, violence home, refuge, non molestation, injunction',
  },
  { item: 'domestic-abuse', role: 'acronym', phrases: 'MARAC, HBA, DV, IDVA' },
  { item: 'abuse-category', phrases: 'abuse, neglect, perpetrator, victim, harmful practice', not: 'verbal racist substance' },
  {
    item: 'sexual-abuse',
    phrases:
      'sexual abuse|exploitation|behaviour|harass*|violence|assault|harm, sexualised, harmful sexual, nude image, sexting, rape, grooming',
  },
  { item: 'sexual-abuse', role: 'acronym', phrases: 'CSE, CSA, HSB', needs: 'exploitation risk @safeguarding' },
  { item: 'fgm', phrases: 'genital mutilation' },
  { item: 'fgm', role: 'acronym', phrases: 'FGM' },
  {
    item: 'radicalisation',
    phrases: 'radicalis*, extremis*, prevent|channel referral|concern|panel, ideolog*, terroris*, propaganda',
    not: 'counter',
  },
  {
    item: 'missing-episode',
    phrases:
      'missing episode|from|child|education|start|end|incident, child missing, going|gone|went missing, return home interview, abscond*, mis start|end, runaway',
    not: 'data',
  },
  { item: 'missing-episode', role: 'acronym', phrases: 'CME, RHI' },
  { item: 'private-fostering', phrases: 'private|privately foster*' },
  {
    item: 'vulnerability',
    phrases:
      'vulnerab*, risk factor, presenting issue|need, homeless*, temporary accommodation, poor housing, overcrowd*, housing issue, isolation',
    not: 'site',
  },
  {
    item: 'physical-intervention',
    phrases: 'physical|restrictive intervention, restrain*, positive handling, use|reasonable force, seclusion',
  },
  {
    item: 'risk-assessment',
    phrases: 'individual|pupil|behaviour risk assessment, risk management plan, safety plan, risk self|other|staff',
  },
  {
    item: 'risk-assessment',
    role: 'weak',
    phrases: 'risk assessment, risk, risk level, overall risk level, trigger',
    needs: 'pupil child student behaviour @safeguarding @sen @same',
    not: 'trust visit trip fire event room site',
  },
]

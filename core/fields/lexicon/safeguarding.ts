import type { LexiconTable } from '../lexicon.ts'

/** Safeguarding, child protection and social care; treated as special (DfE). */
export const safeguarding: LexiconTable = {
  'safeguarding-concern': {
    category: 'safeguarding informed|reported-dsl concern security-issue',
    acronym: 'MASH LADO NRM CPOM MARF + child safeguarding @safeguarding @mis',
    weak: 'disclosure chronology referral + safeguarding abuse @safeguarding @same ! completing',
  },
  'child-in-need': {
    category: 'child|child-in-need s17 case-open service-provision ! day',
    acronym: 'CIN CHIN + child pupil protection @safeguarding @mis @same',
  },
  'section-47': { category: 'section-47 strategy-meeting', weak: 's47 + child protection enquiry @safeguarding @mis @same ! class' },
  'child-protection-conference': { category: 'core-group-meeting', acronym: 'ICPC RCPC CPC' },
  'child-protection-plan': { category: 'child-protection', acronym: 'CPP CP CPR + child pupil @safeguarding @mis @same' },
  'social-worker': 'social-work* sw-episode',
  'social-care-involvement': 'social-care|service child-service ! health',
  'professional-involvement': {
    category: 'professional|professional|agency|service-involve* other|other|multi-agency educational-psycholog*',
    acronym: 'EP EPS EWO EWS + involvement professional agency report @sen @safeguarding',
  },
  'early-help': { category: 'early|family-help family-support', acronym: 'CAF EHA TAF TAC EHAP' },
  'domestic-abuse': {
    category: 'domestic-abuse|violence operation-encompass honour-based forced-marriage refuge injunction',
    acronym: 'MARAC HBA DV IDVA',
  },
  'abuse-category': 'abuse neglect perpetrator victim',
  'sexual-abuse': { category: 'sexual-abuse|exploitation sexualised grooming', acronym: 'CSE CSA HSB + exploitation risk @safeguarding' },
  fgm: { category: 'genital-mutilation', acronym: 'FGM' },
  radicalisation: 'radicalis* extremis* prevent-referral channel-panel ideolog* terroris*',
  'missing-episode': { category: 'missing-episode|from child-missing abscond*', acronym: 'CME RHI' },
  'private-fostering': 'private-foster*',
  vulnerability: 'vulnerab* homeless*',
  'physical-intervention': 'physical-intervention restrain*',
  'risk-assessment': { category: 'risk-staff', weak: 'risk-level + pupil child student behaviour @safeguarding @sen @same' },
}

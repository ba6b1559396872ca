import type { LexiconTable } from '../lexicon.ts'

/** Safeguarding, child protection and social care; treated as special (DfE). */
export const safeguarding: LexiconTable = {
  'safeguarding-concern': {
    category: [
      'safeguarding confidential-log|record|support mash|lado-referral inter-agency-referral informed|reported-dsl myconcern cause|record|welfare-concern child-said disclosed significant-harm at-risk worried-about allegation-against welfare-child suitab*|unsuitable-work-with-child',
      // Who was there and who was told of it disclose a concern as much as what happened.
      'referral disclosure chronology was|were-contacted duration|frequency-behaviour people|person|other|child|pupil-involved|present + safeguarding protection concern @safeguarding @census @same ! completing unit',
    ],
    acronym: 'MASH NRM CPOM LADO + child safeguarding @safeguarding @mis ! name signature',
    // Where children are kept safe, whatever is asked of an incident discloses it.
    heading: 'incident + @safeguarding',
    weak: 'concern worry harm allegation welfare + safeguarding protection @safeguarding @same ! exam academic attendance',
  },
  'child-in-need': {
    category: 'child-in-need section-17 case-open ! day',
    acronym: 'CIN S17 + child pupil protection @safeguarding @mis @same',
  },
  'section-47': {
    category: 'section-47 strategy-meeting|discussion',
    weak: 's47 + enquiry @safeguarding @mis @same ! class',
  },
  'child-protection-conference': { category: 'core-group protection-conference', acronym: 'ICPC RCPC CPC' },
  'child-protection-plan': {
    category: 'child-protection ! policy',
    acronym: 'CPP CP CPR + child pupil @safeguarding @mis @same',
  },
  'social-worker': 'social-work* ! registration register qualification route workforce',
  'social-care-involvement': 'social-care|service child-service youth-support-service nfa allocated-worker|team ! health',
  'professional-involvement': {
    category:
      'which-professional professional|agency|service-involve* other|multi|external-agency|professional educational-psycholog* ! body',
    acronym: 'EP EPS EWO EWS + professional agency @sen @safeguarding',
  },
  'early-help': {
    category: 'early|family-help|intervention family-support team-around common-assessment',
    acronym: 'CAF EHA TAF TAC',
  },
  'domestic-abuse': {
    category: 'domestic-abuse|violence encompass honour-based forced-marriage refuge',
    acronym: 'MARAC HBA DV',
  },
  'abuse-category': 'abuse neglect perpetrator victim',
  'sexual-abuse': {
    category: 'sexual-abuse|exploit*|behaviour|harass*|violence|harm sexualised grooming',
    acronym: 'CSE CSA HSB + exploitation risk @safeguarding',
  },
  fgm: { category: 'genital-mutilation', acronym: 'FGM' },
  radicalisation: 'radicalis* extremis* prevent|channel-referral|concern|panel ideolog* terroris* ! counter',
  'missing-episode': {
    category:
      'missing-episode|from|education|person child|go|going|went|while|whilst|previously-missing return-interview return-home-interview abscond*',
    acronym: 'CME RHI',
  },
  'private-fostering': 'private-foster* not-close-relative',
  vulnerability: 'vulnerab* homeless*',
  'physical-intervention': 'physical-intervention restrain* positive-handling',
  'risk-assessment': {
    category: 'risk-staff|self|other',
    weak: 'risk-assessment risk + pupil child student behaviour @safeguarding @sen @same ! high',
  },
}

import type { LexiconTable } from '../lexicon.ts'

/** Safeguarding, child protection and social care; treated as special (DfE). */
export const safeguarding: LexiconTable = {
  'safeguarding-concern': {
    category: [
      'confidential-support|record|log at-risk myconcern safeguarding reported|informed-dsl worried-about inter-agency-referral child-said lado|mash-referral record|cause|welfare-concern disclosed significant-harm allegation-against welfare-child unsuitable|suitab*-work-with-child',
      // Who was there and who was told of it disclose a concern as much as what happened.
      'referral other|person|child|pupil|people-involved|present were|was-contacted chronology duration|frequency-behaviour disclosure + @census concern safeguarding protection @safeguarding @same ! completing unit',
    ],
    acronym: 'MASH CPOM NRM LADO + @safeguarding @mis safeguarding child ! name signature',
    // Where children are kept safe, whatever is asked of an incident discloses it.
    heading: 'incident + @safeguarding',
    weak: 'harm allegation worry welfare concern + safeguarding protection @safeguarding @same ! exam academic attendance',
  },
  'child-in-need': {
    category: 'child-in-need section-17 ! day',
    acronym: 'S17 CIN + pupil child protection @safeguarding @mis @same',
  },
  'section-47': {
    category: 'section-47 strategy-meeting|discussion',
    weak: 's47 + @safeguarding @mis enquiry @same ! class',
  },
  'child-protection-conference': { category: 'core-group protection-conference', acronym: 'CPC RCPC ICPC' },
  'child-protection-plan': {
    category: 'child-protection ! policy',
    acronym: 'CP CPP CPR + pupil child @safeguarding @mis @same',
  },
  'social-worker': { category: 'social-work* ! route registration register workforce qualification', acronym: 'SW + @safeguarding' },
  'social-care-involvement': 'child-service youth-support-service nfa allocated-team|worker social-care|service service-known ! health',
  'professional-involvement': {
    category:
      'educational-psycholog* agency|service|professional-involve* external|other|multi-agency|professional which-professional ! body',
    acronym: 'EP EPS EWS EWO + @safeguarding agency @sen professional',
  },
  'early-help': {
    category: 'team-around common-assessment family|early-help|intervention family-support',
    acronym: 'CAF TAF TAC EHA',
  },
  'domestic-abuse': {
    category: 'forced-marriage encompass refuge honour-based domestic-abuse|violence',
    acronym: 'MARAC DV HBA',
  },
  'abuse-category': 'perpetrator neglect victim abuse',
  'sexual-abuse': {
    category: 'grooming sexualised sexual-abuse|harm|exploit*|violence|behaviour|harass*',
    acronym: 'CSA HSB CSE + risk exploitation @safeguarding',
  },
  fgm: { category: 'genital-mutilation', acronym: 'FGM' },
  radicalisation: 'terroris* ideolog* radicalis* channel|prevent-concern|panel|referral extremis* ! counter',
  'missing-episode': {
    category:
      'return-interview return-home-interview missing-episode|education|person|from went|go|whilst|going|while|child|previously-missing abscond*',
    acronym: 'CME RHI',
  },
  'private-fostering': 'private-foster* not-close-relative',
  vulnerability: 'vulnerab* homeless*',
  'physical-intervention': 'positive-handling restrain* physical-intervention',
  'risk-assessment': {
    category: 'risk-staff|self|other',
    weak: 'risk risk-assessment + pupil @safeguarding student child behaviour @sen @same ! high',
  },
}

import type { LexiconTable } from '../lexicon.ts'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: LexiconTable = {
  'sen-status': {
    category: [
      'learning-support send|sen-status|category|stage|register|code|classification|unit|setting|support sena school-action code-practice special-educat*|need additional-educational|learning|need senp individual-need sen2 graduated',
      // A help desk gives support too.
      'support-need additional-support + pupil @safeguarding student child @census @admissions @sen',
    ],
    acronym: 'ALN SEND SEN AEN ASN',
    code: 'p e n s k + sen send',
  },
  'sen-type': {
    category: [
      'learning-difficult* primary|secondary-sen sen|send|senco-note|detail primarysen* sen|send|area|primary|secondary-need social-emotional secondarysen* sensory cognition-and-learning sentype* cognition-learning need|sen-type specific|moderate|severe-learning needtype* type|nature|detail-need|sen|special-educational sen-description communication-and-interaction ! code',
      'relevant-information request-advice reason-referral child|pupil|student|summary-need referral-reason + @sen',
    ],
    // Messages are sent too.
    weak: 'send-type',
    instance: 'autis* dyslex* asperger* dysprax*',
    code: 'memory cognition social-interaction attention communication + sen send need @sen',
    acronym: [
      'PMLD SEMH ASD MLD SLD SPLD SLCN FASD MSI BESD + @same need @sen @census @mis sen',
      'NSA HI PDA OTH ASC VI PD + @same need @sen @census sen',
    ],
  },
  ehcp: {
    category: 'annual-review education*-health-care ehcp ehcna education*-health-and-care ehc statemented direct-payment personal-budget',
    weak: 'statement + sen send ehcp @sen @same ! bank',
  },
  'sen-provision': {
    category:
      'education-plan high-need senunit* specialprov* inclusion-fund* topupfund* top-up-funding resourcedprov* one|support-plan barrier-learning element-3 sen|send|special|resourced-provision senprov* one-page-profile ! type',
    acronym: 'IEP APDR ISP',
    weak: 'strategy provision intervention child-plan barrier + sen additional @sen @same',
  },
  'sen-views': 'child|pupil|person|parent|carer-view aspiration + plan ehcp ehc @safeguarding @sen',
  'speech-language': {
    category: 'expressive|receptive|spoken-language speech-language|and|therap* communication-difficult*|support|need social-communication',
    acronym: 'SALT SLT + therapy speech @sen @same',
  },
  'exam-access-arrangement': {
    category: 'exam-concession access-arrangement scribe extra-time',
    option: 'reader + exam access',
  },
}

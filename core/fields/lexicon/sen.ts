import type { LexiconTable } from '../lexicon.ts'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: LexiconTable = {
  'sen-status': {
    category: [
      'learning-support send|sen-status|category|stage|classification|unit|code|register|setting|support sena school-action code-practice graduated special-educat*|need additional-learning|educational|need sen2 individual-need senp',
      // A help desk gives support too.
      'support-need additional-support + pupil @safeguarding student child @census @admissions @sen',
    ],
    acronym: 'ALN SEND SEN AEN ASN',
    code: 'k e p s n + sen send',
  },
  'sen-type': {
    category: [
      'learning-difficult* primary|secondary-sen sen|send|senco-note|detail primarysen* sen|send|area|primary|secondary-need social-emotional nature|detail|type-need|sen|special-educational secondarysen* sentype* sensory cognition-and-learning cognition-learning need|sen-type severe|moderate|specific-learning needtype* sen-description communication-and-interaction ! code',
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
    category: 'annual-review education*-health-care ehcp ehc education*-health-and-care ehcna statemented direct-payment personal-budget',
    weak: 'statement + sen send ehcp @sen @same ! bank',
  },
  'sen-provision': {
    category:
      'education-plan high-need senunit* inclusion-fund* specialprov* support|one-plan barrier-learning top-up-funding topupfund* special|sen|send|resourced-provision senprov* resourcedprov* element-3 one-page-profile ! type',
    acronym: 'APDR ISP IEP',
    weak: 'strategy provision intervention child-plan barrier + sen additional @sen @same',
  },
  'sen-views': 'person|child|pupil|parent|carer-view aspiration + ehcp ehc plan @safeguarding @sen',
  'speech-language': {
    category: 'expressive|receptive|spoken-language speech-language|and|therap* communication-difficult*|support|need social-communication',
    acronym: 'SLT SALT + therapy speech @sen @same',
  },
  'exam-access-arrangement': {
    category: 'exam-concession access-arrangement scribe extra-time',
    option: 'reader + exam access',
  },
}

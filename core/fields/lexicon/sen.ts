import type { LexiconTable } from '../lexicon.ts'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: LexiconTable = {
  'sen-status': {
    category: [
      'learning-support send|sen-status|category|stage|classification|unit|code|register|setting|support sena school-action code-practice graduated special-educat*|need sen2 individual-need additional-learning|educational|need senp',
      // A help desk gives support too.
      'support-need additional-support + pupil @safeguarding student child @census @admissions @sen',
    ],
    acronym: 'ALN SEND SEN AEN ASN',
    code: 'k e s p n + sen send',
  },
  'sen-type': {
    category: [
      'learning-difficult* primary|secondary-sen sen|send|senco-note|detail primarysen* sen|send|area|primary|secondary-need social-emotional nature|detail|type-need|sen nature|detail|type-special-educational secondarysen* sentype* sensory cognition-and-learning cognition-learning need|sen-type severe|moderate|specific-learning needtype* sen-description communication-and-interaction ! code',
      'relevant-information request-advice reason-referral child|pupil|student|summary-need referral-reason + @sen',
    ],
    // Messages are sent too.
    weak: 'send-type',
    instance: 'autis* dyslex* asperger* dysprax*',
    code: 'memory cognition attention communication social-interaction + sen send need @sen',
    acronym: [
      'PMLD SEMH ASD MLD SLD SPLD SLCN FASD MSI BESD + @same need @sen sen @census @mis',
      'NSA HI PDA OTH ASC VI PD + @same need @sen sen @census',
    ],
  },
  ehcp: {
    category:
      'annual-review education*-health-care ehcp tribunal education*-health-and-care ehc ehcna statemented direct-payment personal-budget',
    weak: 'statement + sen send ehcp @sen @same ! bank',
  },
  'sen-provision': {
    category:
      'education-plan top-up-funding element-3 high-need senunit* inclusion-fund* support|one-plan topupfund* one-page-profile barrier-learning resourcedprov* specialprov* special|send|sen|resourced-provision senprov* ! type',
    acronym: 'APDR ISP IEP',
    weak: 'strategy child-plan provision intervention barrier + sen additional @sen @same',
  },
  'sen-views': 'person|child|pupil|parent|carer-view aspiration + @safeguarding plan ehc ehcp @sen',
  'speech-language': {
    category: 'expressive|receptive|spoken-language speech-language|and|therap* communication-support|difficult*|need social-communication',
    acronym: 'SALT SLT + therapy speech @sen @same',
  },
  'exam-access-arrangement': {
    category: 'exam-concession access-arrangement scribe extra-time',
    option: 'reader + exam access',
  },
}

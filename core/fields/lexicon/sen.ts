import type { LexiconTable } from '../lexicon.ts'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: LexiconTable = {
  'sen-status': {
    category: [
      'special-need|educat* sen|send-category|classification|status|stage|code|unit|setting|register|support sen2 senp sena additional-need|learning|educational school-action graduated individual-need code-practice learning-support',
      // A help desk gives support too.
      'additional-support support-need + pupil student child @sen @admissions @census @safeguarding',
    ],
    acronym: 'SEN SEND ALN AEN ASN',
    code: 'e k n s p + sen send',
  },
  'sen-type': {
    category: [
      'sen|need-type sen|send|senco-note|detail sentype* needtype* primarysen* secondarysen* sen|send|primary|secondary|area-need primary|secondary-sen type|nature|detail-sen|need|special-educational sen-description specific|moderate|severe-learning learning-difficult* cognition-and-learning cognition-learning communication-and-interaction social-emotional sensory ! code',
      'child|pupil|student|summary-need reason-referral referral-reason request-advice relevant-information + @sen',
    ],
    // Messages are sent too.
    weak: 'send-type',
    instance: 'autis* asperger* dyslex* dysprax*',
    code: 'cognition memory attention communication social-interaction + need sen send @sen',
    acronym: [
      'ASD SPLD MLD SLD PMLD SEMH SLCN BESD MSI FASD + sen need @sen @census @same @mis',
      'ASC PDA HI VI PD OTH NSA + sen need @sen @census @same',
    ],
  },
  ehcp: {
    category: 'education*-health-and-care education*-health-care ehc ehcp ehcna annual-review direct-payment personal-budget statemented',
    weak: 'statement + sen send ehcp @sen @same ! bank',
  },
  'sen-provision': {
    category:
      'sen|send|special|resourced-provision senunit* resourcedprov* topupfund* senprov* specialprov* support|one-plan high-need inclusion-fund* top-up-funding element-3 one-page-profile education-plan barrier-learning ! type',
    acronym: 'IEP ISP APDR',
    weak: 'provision intervention strategy barrier child-plan + sen additional @sen @same',
  },
  'sen-views': 'parent|carer|child|pupil|person-view aspiration + ehc ehcp plan @sen @safeguarding',
  'speech-language': {
    category: 'speech-and|therap*|language expressive|receptive|spoken-language social-communication communication-need|support|difficult*',
    acronym: 'SALT SLT + speech therapy @sen @same',
  },
  'exam-access-arrangement': {
    category: 'access-arrangement exam-concession extra-time scribe',
    option: 'reader + exam access',
  },
}

import type { LexiconTable } from '../lexicon.ts'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: LexiconTable = {
  'sen-status': {
    category: 'special-need|educational|education school-action graduated-response individual-need learning-support code-practice-stage',
    acronym: 'SEN SEND ALN AEN ASN',
    code: 'e k n s p + sen send',
  },
  'sen-type': {
    category:
      'sen|need-type sen|primary|secondary|area|area-need type-special-educational specific-learning cognition-and-learning sensory physical-disab* ! code',
    instance: 'autis* asperger* dyslex* dysprax* attention-deficit',
    acronym:
      'ASD ASC SPLD MLD SLD PMLD SEMH SLCN BESD MSI FASD PDA HI VI PD OTH NSA + sen send need difficulty diagnosis primary secondary @sen @census @same',
  },
  ehcp: {
    category: 'education-health-and-care education-health-care ehc annual-review direct-payment',
    acronym: 'EHCP EHC EHCNA',
    weak: 'statement + sen send ehcp @sen @same',
  },
  'sen-provision': {
    category: 'sen|resourced-provision support-plan top-up-funding one-page-profile strategy ! type',
    acronym: 'IEP ISP IBP PSP APDR ILP',
    weak: 'provision + @sen @same',
  },
  'sen-views': 'parent-view + sen ehc ehcp plan pep @sen @safeguarding',
  'speech-language': {
    category: 'speech-and|therap* stammer* spoken-language',
    acronym: 'SALT SLT + speech language therapy referral need @sen @same',
  },
  'exam-access-arrangement': { category: 'access-arrangement extra-time scribe', option: 'reader + exam access' },
}

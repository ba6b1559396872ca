import type { LexiconRow } from '../lexicon.ts'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: readonly LexiconRow[] = [
  {
    item: 'sen-status',
    phrases:
      'special need|educational|education, school action, graduated response, individual need, learning support, code practice stage',
  },
  { item: 'sen-status', role: 'acronym', phrases: 'SEN, SEND, ALN, AEN, ASN' },
  { item: 'sen-status', role: 'code', phrases: 'E, K, N, S, A, P', needs: 'sen send' },
  {
    item: 'sen-type',
    phrases:
      'sen|need type, sen|primary|secondary|area|areas need, type special educational, specific learning, cognition and learning, sensory, physical disab*',
    not: 'code',
  },
  { item: 'sen-type', role: 'instance', phrases: 'autis*, asperger*, dyslex*, dysprax*, attention deficit' },
  {
    item: 'sen-type',
    role: 'acronym',
    phrases: 'ASD, ASC, SPLD, MLD, SLD, PMLD, SEMH, SLCN, BESD, MSI, FASD, PDA, HI, VI, PD, OTH, NSA',
    needs: 'sen send need difficulty diagnosis primary secondary @sen @census @same',
  },
  { item: 'ehcp', phrases: 'education health and care, education health care, ehc, annual review, direct payment' },
  { item: 'ehcp', role: 'acronym', phrases: 'EHCP, EHC, EHCNA' },
  { item: 'ehcp', role: 'weak', phrases: 'statement', needs: 'sen send ehcp @sen @same' },
  { item: 'sen-provision', phrases: 'sen|resourced provision, support plan, top up funding, one page profile, strategies', not: 'type' },
  { item: 'sen-provision', role: 'acronym', phrases: 'IEP, ISP, IBP, PSP, APDR, ILP' },
  { item: 'sen-provision', role: 'weak', phrases: 'provision', needs: '@sen @same' },
  { item: 'sen-views', phrases: 'parent view', needs: 'sen ehc ehcp plan pep @sen @safeguarding' },
  { item: 'speech-language', phrases: 'speech and|therap*, stammer*, spoken language' },
  { item: 'speech-language', role: 'acronym', phrases: 'SALT, SLT', needs: 'speech language therapy referral need @sen @same' },
  { item: 'exam-access-arrangement', phrases: 'access arrangement, extra time, scribe' },
  { item: 'exam-access-arrangement', role: 'option', phrases: 'reader', needs: 'exam access' },
]

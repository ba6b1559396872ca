import type { LexiconRow } from '../lexicon.ts'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: readonly LexiconRow[] = [
  {
    item: 'sen-status',
    phrases:
      'special need|educational|education, additional need, additional educational|learning|support need, sen|send support|status|register|stage|flag, school action, graduated response|approach, individual need, learning support, educational assistant, code practice stage',
  },
  { item: 'sen-status', role: 'acronym', phrases: 'SEN, SEND, ALN, AEN, ASN' },
  { item: 'sen-status', role: 'code', phrases: 'E, K, N, S, A, P', needs: 'sen send' },
  {
    item: 'sen-type',
    phrases:
      'sen|send type|need, type|nature sen|need, type|nature special educational, special educational need type, primary|secondary need|sen, need type, area|areas need, description need, specific|moderate|severe learning, profound and multiple, cognition and learning, communication and interaction, social emotional and mental health, sensory, physical disab*, neurodiver*, learning behavioural difficult*',
    not: 'cin code',
  },
  { item: 'sen-type', role: 'instance', phrases: 'autis*, asperger*, dyslex*, dysprax*, dyscalcul*, attention deficit, global delay' },
  {
    item: 'sen-type',
    role: 'acronym',
    phrases: 'ASD, ASC, SPLD, MLD, SLD, PMLD, SEMH, SLCN, BESD, MSI, FASD, PDA, HI, VI, PD, OTH, NSA',
    needs: 'sen send need difficulty diagnosis primary secondary @sen @census @same',
  },
  {
    item: 'ehcp',
    phrases:
      'education health and care, education and health care, education health care, ehc, statement sen|special|educational, sen statement, statutory assessment, annual review, needs assessment request, request assessment, decision assess, section f, amendments requested, personal budget, direct payment',
  },
  { item: 'ehcp', role: 'acronym', phrases: 'EHCP, EHC, EHCNA' },
  { item: 'ehcp', role: 'weak', phrases: 'statement', needs: 'sen send ehcp @sen @same', not: 'bank personal privacy' },
  {
    item: 'sen-provision',
    phrases:
      'sen|send|special|resourced provision, provision map*|start|end, sen unit|intervention|strategy, support hours|received|plan|strateg*, one to one support, individual|additional|specialist support, top up funding, high needs, pupil passport, one page profile, learner profile, education|learning|individual plan, teaching strateg*, strategies, specialist teacher, barriers learning, nurture group, learning need|intervention, success criteri*',
    not: 'type capacity',
  },
  { item: 'sen-provision', role: 'acronym', phrases: 'IEP, ISP, IBP, PSP, APDR, ILP' },
  { item: 'sen-provision', role: 'weak', phrases: 'provision, intervention', needs: '@sen @same' },
  {
    item: 'sen-views',
    phrases:
      'aspiration, important, like and admire, views interests, child|parent|pupil|person view, views parent|child|pupil|person, hopes, working well, worried about, helps me, support me',
    needs: 'sen ehc ehcp plan pep @sen @safeguarding',
  },
  {
    item: 'speech-language',
    phrases:
      'speech and|language|therap*|sound, articulation, pronunciation, stammer*, stutter*, expressive|receptive|understanding|use language, spoken language, comprehension, listening, social communication|interaction, communication need|difficult*|skill, sign language, makaton, fluency, concern|child speech, voice, play skill, babble',
    not: 'welsh english reading french interpreter gcse paper',
    notUnder: 'attainment subject reference job',
  },
  { item: 'speech-language', role: 'acronym', phrases: 'SALT, SLT', needs: 'speech language therapy referral need @sen @same' },
  {
    item: 'exam-access-arrangement',
    phrases:
      'access arrangement, exam access|concession, extra|additional time, scribe, rest break, special consideration, form 8, modified paper, coloured overlay, prompter',
    not: 'building',
  },
  { item: 'exam-access-arrangement', role: 'option', phrases: 'reader, laptop', needs: 'exam access' },
]

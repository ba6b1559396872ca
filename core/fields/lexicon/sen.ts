import type { LexiconRow } from '../lexicon.ts'

const need =
  'sen send need difficulty diagnosis diagnosed impairment type primary secondary area code status support pupil child student learner @sen @census @same'

/** Special educational needs and disability; the type of need is health data, status and provision are treated as special (DfE). */
export const sen: readonly LexiconRow[] = [
  {
    item: 'sen-status',
    phrases:
      'special educational need, special education need, special educational needs and disability, special educational needs status, special need, special needs provision, special needs status, special educational need indicator, additional educational need, additional need, additional support need, additional learning need, additional learning support, sen status, sen status code, sen code, sen flag, sen register, sen stage, sen category, sen level, sen indicator, sen support, send support, send status, send flag, send register, send code, sen start date, sen end date, sen review date, school action, school action plus, on sen register, graduated response, graduated response level, graduated approach, individual needs, learning support, learning support register, sen history, sen details, sen information, latest sen, census sen, sen record, wave 2, wave 3, access to learning support, special educational',
    not: 'coordinator centre unit governor team teacher policy department school report assistant staff manager',
  },
  {
    item: 'sen-status',
    role: 'acronym',
    phrases: 'SEN, SEND, ALN, AEN, ASN, SENS',
    not: 'coordinator governor policy team department school manager lead report',
  },
  { item: 'sen-status', role: 'code', phrases: 'E, K, N, S, A, P', needs: 'sen send' },
  {
    item: 'sen-type',
    phrases:
      'sen type, sen need, sen need type, type of sen, type of need, send type, send need, special need type, special educational needs type, primary need, secondary need, primary sen, secondary sen, primary sen type, secondary sen type, sen primary need, sen type ranking, need type, need rank, primary area of need, area of need, areas of need, category of sen, nature of special need, nature of special educational need, nature of need, nature of sen, special educational needs diagnosis, specific learning, learning or behavioural difficulty, learning behavioural difficulty, cognition and learning, communication and interaction, social emotional and mental health, sensory and or physical, sensory and physical, sensory need, sensory impairment, sensory processing, physical disability, moderate learning, severe learning, profound and multiple, multi sensory, multisensory, neurodiversity, neurodivergent, neurodevelopmental, special educational needs description, description of need, sen description',
    not: 'school provision',
  },
  {
    item: 'sen-type',
    role: 'instance',
    phrases:
      'autism, autistic, autistic spectrum, autism spectrum, asperger, aspergers, dyslexia, dyslexic, dyspraxia, dyspraxic, dyscalculia, dysgraphia, SpLD, spld, attention deficit, global delay, global developmental delay, moderate learning difficulty, severe learning difficulty, specific learning difficulty, profound and multiple learning difficulty, other difficulty, fetal alcohol',
    not: 'font overlay week awareness training',
  },
  {
    item: 'sen-type',
    role: 'acronym',
    phrases: 'ASD, ASC, SPLD, MLD, SLD, PMLD, SEMH, SLCN, BESD, EBD, SEBD, MSI, DCD, FASD, PDA, APD',
    needs: need,
    not: 'sort file laptop club',
  },
  { item: 'sen-type', role: 'code', phrases: 'HI, VI, PD, OTH, NSA, DS', needs: 'sen send need' },
  {
    item: 'ehcp',
    phrases:
      'education health and care plan, education health care plan, education and health care plan, education health and care, ehc plan, ehc needs, ehc needs assessment, ehc assessment, ehc plan request, ehcp status, ehcp date, ehcp number, statement of special educational need, statement of special need, statement of sen, sen statement, statement of educational need, statemented, statutory assessment, statutory plan, annual review, annual review date, annual review meeting, named in plan, section f, section i placement, final plan, draft plan, plan issue date, named plan, needs assessment request, request for assessment, decision to assess, tribunal appeal sen, send tribunal, personal budget, special educational needs statement',
    not: 'performance appraisal salary',
  },
  { item: 'ehcp', role: 'acronym', phrases: 'EHCP, EHC, EHCNA, EHCAR, EHCPS, LSA plan' },
  {
    item: 'ehcp',
    role: 'weak',
    phrases: 'statement',
    needs: 'sen send ehcp ehc special @sen @same',
    not: 'bank personal privacy account commitment read',
  },
  {
    item: 'sen-provision',
    phrases:
      'sen provision, sen provision type, send provision, special provision, special educational provision, provision map, provision mapping, sen intervention, send intervention, learning intervention, resource provision, resourced provision, resource base, sen unit indicator, in sen unit, sen unit member, member of sen unit, support hours, ta hours, teaching assistant support, one to one support, 1 1 support, individual support, top up funding, high needs, high needs funding, element 3, additional support required, additional support, support plan, pupil passport, one page profile, learner profile, inclusion support, sen strategy, learning plan, individual education plan, individual learning plan, individual support plan, individual provision, pastoral support plan, sen target, iep target, iep review, sensory circuit, differentiation, specialist equipment, specialist support, outside agency support, external agency support, specialist teacher, quality first teaching, support strategies, support received, learning need, barrier to learning, barriers to learning, social story, nurture group, nurture provision, effectiveness of provision, provision start, provision end',
    not: 'school phase centre',
  },
  { item: 'sen-provision', role: 'acronym', phrases: 'IEP, ISP, IBP, PSP, APDR, AEN, LSP, ELSA, ILP', not: 'internet' },
  {
    item: 'sen-views',
    phrases:
      'aspiration, aspirations, what is important to me, what is important to, important to me, important for me, all about me, how best to support me, what people like and admire, like and admire, views interests and aspiration, child views, views of child, parent views on sen, parental views, views of parent, pupil views, young person views, my story, hopes and dreams, what i am good at, what is working well, what is not working, what helps me, how i communicate, my strengths, my history',
    needs: '@sen sen send ehc ehcp plan need review profile pep',
  },
  {
    item: 'speech-language',
    phrases:
      'speech and language, speech language, speech and language therapy, speech language and communication, speech therapist, speech therapy, speech and language therapist, speech and language need, speech sound, speech difficulty, articulation, pronunciation, stammer, stammering, stutter, fluency of speech, expressive language, receptive language, understanding of language, understanding of spoken language, use of language, spoken language, comprehension, attention and listening, listening and attention, social communication, social interaction, social interaction and communication, communication need, communication difficulty, communication skill, communication aid, augmentative, makaton, sign language, voice quality, babble, first words',
    not: 'welsh english reading test french spanish interpreter sat gcse paper question',
    notUnder: 'attainment assessment subject reference job stage score',
  },
  {
    item: 'speech-language',
    role: 'acronym',
    phrases: 'SALT, SLT, SLCN',
    needs: 'speech language therapy therapist referral need @sen @same',
  },
  {
    item: 'exam-access-arrangement',
    phrases:
      'access arrangement, exam access, exam access arrangement, extra time, additional time, 25 extra time, reader or scribe, reader scribe, scribe, rest break, exam concession, examination concession, special consideration, form 8, modified paper, word processor in exam, separate room exam, coloured overlay, enlarged paper, prompter, laptop in exam',
    not: 'building disabled booking',
  },
  { item: 'exam-access-arrangement', role: 'acronym', phrases: 'AA, EAA', needs: 'exam examination access jcq' },
]

import type { LexiconRow } from '../lexicon.ts'

/** Children in care and who have been; treated as special (DfE). */
export const care: readonly LexiconRow[] = [
  {
    item: 'looked-after-status',
    phrases:
      'looked after, public care, local authority care, care local authority, cared for local authority, child in care, ever in care, in care status, care status|experienced|authority|order|start|end|episode, caring authority, placing authority, placing local authority, corporate parent, accommodated, section 20|31, s20, s31, emergency protection order, episode care|cease*, came|taken into care, entered care, SSDA903, independent reviewing officer, virtual school, respite|residential care, short break, foster*, legal status child, legal basis, decom, rne',
    not: 'well premises',
  },
  {
    item: 'looked-after-status',
    role: 'acronym',
    phrases: 'LAC, CLA, CIC, UASC, EPO, ICO, VSH, IRO',
    needs: 'care looked child pupil legal adoption authority @safeguarding @mis @census @admissions',
  },
  {
    item: 'looked-after-status',
    role: 'weak',
    phrases: 'in care, legal status',
    needs: 'looked adoption',
    not: 'visa immigration involved',
  },
  { item: 'looked-after-outcomes', phrases: 'looked after outcome, oc2, oc3' },
  {
    item: 'previously-looked-after',
    phrases:
      'previously|formerly|post looked after, previously|formerly in care, left care, post lac, special guardian*, child arrangement order, residence order, kinship care*, state care, adopted care',
    not: 'contact',
  },
  { item: 'previously-looked-after', role: 'acronym', phrases: 'PLAC, PLAA, SGO, CAO, PLA' },
  { item: 'adoption', phrases: 'adopt*, birth family|parent|mother|father', not: 'policy animal half full date' },
  {
    item: 'care-placement',
    phrases:
      'placement, foster carer|placement|home, fostering agency, care|residential home, delegated authority, place provider, pl post, supervising social worker',
    not: 'work student teacher job training school exam trainee order',
    notUnder: 'trainee course order',
  },
  { item: 'personal-education-plan', phrases: 'personal education plan, pep date|review|meeting|target, epep' },
  { item: 'personal-education-plan', role: 'acronym', phrases: 'PEP' },
  { item: 'care-leaver-activity', phrases: 'care leaver, leaving care, pathway plan, in touch' },
  {
    item: 'care-leaver-accommodation',
    phrases: 'suitable accommodation, accommodation suitab*, semi independent, supported lodging, staying put',
  },
]

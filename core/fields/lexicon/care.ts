import type { LexiconRow } from '../lexicon.ts'

/** Children in care and who have been; treated as special (DfE). */
export const care: readonly LexiconRow[] = [
  {
    item: 'looked-after-status',
    phrases: 'looked after, child in care, care|placing authority, care order, s20, s31, SSDA903, virtual school, foster*',
    not: 'well premises',
  },
  {
    item: 'looked-after-status',
    role: 'acronym',
    phrases: 'LAC, CLA, CIC, UASC, EPO, ICO, VSH, IRO',
    needs: 'care looked child pupil legal adoption authority @safeguarding @mis @census @admissions',
  },
  { item: 'looked-after-status', role: 'weak', phrases: 'in care', needs: 'looked adoption' },
  { item: 'looked-after-outcomes', phrases: 'oc3' },
  { item: 'previously-looked-after', phrases: 'previously in care, special guardian*, kinship care*' },
  { item: 'previously-looked-after', role: 'acronym', phrases: 'PLAC, PLAA, SGO, CAO, PLA' },
  { item: 'adoption', phrases: 'adopt*', not: 'policy animal full' },
  { item: 'care-placement', phrases: 'placement, foster carer, pl post', not: 'work', notUnder: 'trainee order' },
  { item: 'personal-education-plan', role: 'acronym', phrases: 'PEP' },
  { item: 'care-leaver-activity', phrases: 'care leaver, leaving care' },
]

import type { LexiconTable } from '../lexicon.ts'

/** Children in care and who have been; treated as special (DfE). */
export const care: LexiconTable = {
  'looked-after-status': {
    category: 'looked-after child-in-care care|placing-authority care-order s20 s31 SSDA903 virtual-school foster* ! well premise',
    acronym: 'LAC CLA CIC UASC EPO ICO VSH IRO + care looked child pupil legal adoption authority @safeguarding @mis @census @admissions',
    weak: 'in-care + looked adoption',
  },
  'looked-after-outcomes': 'oc3',
  'previously-looked-after': { category: 'previously-in-care special-guardian* kinship-care*', acronym: 'PLAC PLAA SGO CAO PLA' },
  adoption: 'adopt* ! policy animal full',
  'care-placement': 'placement foster-carer pl-post ! work ^ trainee order',
  'personal-education-plan': { acronym: 'PEP' },
  'care-leaver-activity': 'care-leaver leaving-care',
}

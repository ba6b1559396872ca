import type { LexiconTable } from '../lexicon.ts'

/** Children in care and who have been; treated as special (DfE). */
export const care: LexiconTable = {
  'looked-after-status': {
    category: [
      'looked-after child-in-care public-care care|placing-authority authority-care ever|currently|living-in-care designated-teacher in-lea|la-care incare* careauth* care-order|status|episode care-local-authority virtual-school reviewing-officer into-care ! well',
      'foster* ! application interest history visit',
    ],
    acronym: 'LAC CLA CIC UASC EPO ICO VSH IRO + care looked child pupil @safeguarding @mis @census @admissions @medical',
    weak: ['in-care legal-status living-arrangement s20 s31 + care @same', 'in-care + @mis @census'],
  },
  'previously-looked-after': {
    category: 'previously|formerly-in-care post-lac special-guardian* kinship-care* child-arrangement-order',
    acronym: 'PLAC PLAA SGO CAO PLA',
  },
  adoption: 'adopt* ! policy full',
  'care-placement': ['foster-carer residential-care', 'placement + looked care foster @safeguarding @same ! work educational school ^ yjb yot'],
  'personal-education-plan': { soft: 'personal-education-plan', acronym: 'PEP EPEP' },
  'care-leaver-activity': 'care-leaver leaving|left-care care-experienced',
}

import type { LexiconTable } from '../lexicon.ts'

/** Children in care and who have been; treated as special (DfE). */
export const care: LexiconTable = {
  'looked-after-status': {
    category: [
      'in-lea|la-care looked-after designated-teacher incare* child-in-care care|placing-authority care-local-authority authority-care careauth* into-care living|ever|currently-in-care public-care care-status|order|episode virtual-school reviewing-officer ! well',
      'foster* ! application interest history visit',
    ],
    acronym: 'CIC EPO UASC VSH CLA LAC IRO ICO + @medical care looked child pupil @safeguarding @mis @census @admissions @sen',
    weak: ['in-care living-arrangement s20 legal-status s31 + @same care', 'in-care + @census @mis'],
  },
  'previously-looked-after': {
    category: 'kinship-care* child-arrangement-order previously|formerly-in-care post-lac special-guardian*',
    acronym: 'CAO PLAC SGO PLA PLAA',
  },
  adoption: 'adopt* ! policy full',
  'care-placement': [
    'foster-carer residential-care',
    'placement + foster care looked @safeguarding @same ! school work educational ^ yjb yot',
  ],
  'personal-education-plan': { soft: 'personal-education-plan', acronym: 'PEP EPEP' },
  'care-leaver-activity': 'care-leaver leaving|left-care care-experienced',
}

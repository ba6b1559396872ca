import type { LexiconTable } from '../lexicon.ts'

/** Children in care and who have been; treated as special (DfE). */
export const care: LexiconTable = {
  'looked-after-status': {
    category: [
      'reviewing-officer virtual-school in-lea|la-care looked-after incare* child-in-care living|ever|currently-in-care public-care care|placing-authority care-local-authority accommodat*|delegat*-authority accommodat*-basis designated-teacher authority-care careauth* into-care care-episode|status|order ! well',
      'foster* ! application interest history visit',
    ],
    acronym: 'CIC EPO UASC VSH CLA LAC IRO ICO + @safeguarding @mis @medical @sen pupil care looked child @census @admissions',
    weak: ['in-care living-arrangement s20 legal-status s31 + @same care', 'in-care + @census @mis'],
  },
  'previously-looked-after': {
    category: 'previously|formerly-in-care post-lac kinship-care* child-arrangement-order special-guardian*',
    acronym: 'CAO PLAC SGO PLA PLAA',
  },
  adoption: 'adopt* ! policy full',
  'care-placement': [
    'foster-carer residential-care',
    'placement + foster care looked @safeguarding @same ! school educational work ^ yjb yot',
  ],
  'personal-education-plan': { soft: 'personal-education-plan', acronym: 'PEP EPEP' },
  'care-leaver-activity': 'care-leaver leaving|left-care care-experienced',
}

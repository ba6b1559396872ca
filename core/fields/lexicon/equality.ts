import type { LexiconTable } from '../lexicon.ts'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: LexiconTable = {
  ethnicity: {
    category: 'traveller-family dual-heritage|parentage ethnic* gypsy group-you-consider irish-heritage|traveller',
    acronym: 'BME GRT BAME',
    weak: 'traveller race ! day time',
    instance: 'other-black|asian|white|mixed white-irish|eastern|british|and black|asian-caribbean|british|african',
    option: ['asian mixed white black arab irish + equality equal monitoring background ethnicity', 'background + equality'],
  },
  religion: {
    category:
      'baptis* religio* parish-priest christen* attend*-mass|church collective-worship place-worship practising-catholic catholic-practice ! charact',
    weak: 'catholic denomination faith + @same ! school first',
    instance: 'worship* parish church priest vicar mosque + @admissions @same',
    option: 'jewish hindu buddhist christian muslim judaism sikh + equality equal monitoring religion faith',
  },
  'political-opinion': 'political-party|opinion|view',
  'union-membership': 'trade-union union-member*',
  'sexual-orientation': 'gay sexual-orientation|health|identity sexuality sex-adopt* heterosexual contracept* bisexual lgbt* ! club month',
  'gender-identity': 'transgender gender-identi*|reassign* transsex* birth-gender gender-assigned describe-gender gender-match|same',
  biometric: 'biometric* facial-recognition fingerprint* ! residence',
  'genetic-data': 'genetic* dna',
  disability: {
    category:
      'independence-payment access|accessibility-need|requirement mobility-difficult* partially-sighted special-requirement disabi* disabled deaf* hearing-aid|loss reasonable-adjustment impair* support-or-adjustment blind wheelchair',
    acronym: 'PIP LDD DLA LLDD DAF',
  },
}

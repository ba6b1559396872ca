import type { LexiconTable } from '../lexicon.ts'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: LexiconTable = {
  ethnicity: {
    category: 'traveller-family gypsy group-you-consider ethnic* dual-heritage|parentage irish-heritage|traveller',
    acronym: 'BME BAME GRT',
    weak: 'traveller race ! day time',
    instance: 'other-black|asian|white|mixed white-eastern|british|and|irish black|asian-caribbean|british|african',
    option: ['asian mixed white arab black irish + equality equal monitoring background ethnicity', 'background + equality'],
  },
  religion: {
    category:
      'baptis* place-worship religio* parish-priest christen* attend*-mass|church collective-worship practising-catholic catholic-practice ! charact',
    weak: 'catholic denomination faith + @same ! school first',
    instance: 'worship* parish priest church mosque vicar + @admissions @same',
    option: 'jewish buddhist christian muslim judaism hindu sikh + equality equal monitoring faith religion',
  },
  'political-opinion': 'political-party|opinion|view',
  'union-membership': 'trade-union union-member*',
  'sexual-orientation': 'gay sexual-orientation|health|identity sexuality sex-adopt* heterosexual contracept* bisexual lgbt* ! club month',
  'gender-identity': 'transgender gender-identi*|reassign* transsex* birth-gender gender-assigned describe-gender gender-match|same',
  biometric: 'facial-recognition fingerprint* biometric* ! residence',
  'genetic-data': 'genetic* dna',
  disability: {
    category:
      'access|accessibility-need|requirement mobility-difficult* partially-sighted special-requirement disabi* disabled deaf* hearing-aid|loss reasonable-adjustment impair* support-or-adjustment blind wheelchair',
    acronym: 'PIP LDD DLA LLDD DAF',
  },
}

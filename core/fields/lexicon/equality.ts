import type { LexiconTable } from '../lexicon.ts'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: LexiconTable = {
  ethnicity: {
    category: 'traveller-family gypsy ethnic* dual-heritage|parentage irish-heritage|traveller group-you-consider',
    acronym: 'BME GRT BAME',
    weak: 'traveller race ! day time',
    instance: 'other-black|asian|white|mixed white-irish|and|british|eastern black|asian-african|british|caribbean',
    option: ['asian black mixed white arab irish + equality equal monitoring background ethnicity', 'background + equality'],
  },
  religion: {
    category:
      'baptis* religio* parish-priest christen* attend*-mass|church collective-worship place-worship practising-catholic catholic-practice ! charact',
    weak: 'catholic denomination faith + @same ! school first',
    instance: 'church priest worship* parish mosque vicar + @admissions @same',
    option: 'jewish muslim hindu judaism christian buddhist sikh + equality equal monitoring faith religion',
  },
  'political-opinion': 'political-party|opinion|view',
  'union-membership': 'trade-union union-member*',
  'sexual-orientation': 'gay heterosexual sexual-orientation|health|identity sexuality sex-adopt* contracept* bisexual lgbt* ! club month',
  'gender-identity': 'transgender gender-reassign*|identi* transsex* birth-gender gender-assigned describe-gender gender-match|same',
  biometric: 'facial-recognition fingerprint* biometric* ! residence',
  'genetic-data': 'genetic* dna',
  disability: {
    category:
      'access|accessibility-need|requirement mobility-difficult* partially-sighted disabi* special-requirement blind disabled deaf* hearing-aid|loss reasonable-adjustment impair* support-or-adjustment wheelchair',
    acronym: 'PIP LDD DLA LLDD DAF',
  },
}

import type { LexiconTable } from '../lexicon.ts'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: LexiconTable = {
  ethnicity: {
    category: 'ethnic* gypsy irish-traveller|heritage dual-heritage|parentage traveller-family group-you-consider',
    acronym: 'GRT BAME BME',
    weak: 'race traveller ! day time',
    instance: 'white-british|irish|and|eastern other-white|black|asian|mixed black|asian-british|african|caribbean',
    option: ['white black asian mixed arab irish + equal equality monitoring background ethnicity', 'background + equality'],
  },
  religion: {
    category:
      'religio* baptis* christen* parish-priest attend*-mass|church place-worship catholic-practice practising-catholic collective-worship ! charact',
    weak: 'faith catholic denomination + @same ! school first',
    instance: 'church worship* parish priest vicar mosque + @admissions @same',
    option: 'christian hindu muslim sikh buddhist jewish judaism + religion faith equality equal monitoring',
  },
  'political-opinion': 'political-party|opinion|view',
  'union-membership': 'trade-union union-member*',
  'sexual-orientation': 'sexual-orientation|identity|health sexuality heterosexual bisexual gay contracept* lgbt* sex-adopt* ! month club',
  'gender-identity': 'gender-identi*|reassign* transgender transsex* gender-assigned birth-gender describe-gender gender-same|match',
  biometric: 'biometric* fingerprint* facial-recognition ! residence',
  'genetic-data': 'genetic* dna',
  disability: {
    category:
      'disabi* disabled access|accessibility-need|requirement impair* blind partially-sighted deaf* hearing-aid|loss mobility-difficult* wheelchair reasonable-adjustment support-or-adjustment special-requirement',
    acronym: 'DLA PIP LDD LLDD DAF',
  },
}

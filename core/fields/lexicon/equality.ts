import type { LexiconTable } from '../lexicon.ts'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: LexiconTable = {
  ethnicity: {
    category: 'ethnic* gypsy',
    acronym: 'GRT BAME BME',
    weak: 'race traveller',
    instance: 'white-irish|and other-white',
    option: 'white black asian + equal equality diversity background',
  },
  religion: {
    category: 'religio* baptis* christen* attend*-mass place-worship catholic-practice',
    weak: 'faith worship parish priest catholic + religion religious baptism @same',
    option: 'christian hindu muslim sikh buddhist jewish judaism + religion religious belief faith equality equal monitoring',
  },
  'political-opinion': 'political-party',
  'union-membership': { category: 'trade-union', acronym: 'NASUWT NEU NAHT ASCL + member membership subscription union' },
  'sexual-orientation': 'sexual-orientation sexuality heterosexual bisexual gay lgbt* sex-adopt* ! month',
  'gender-identity': 'gender-identi* transgender describe-gender',
  biometric: 'biometric* fingerprint* thumbprint facial-recognition ! browser',
  'genetic-data': 'genetic* dna',
  disability: {
    category: 'disab* impairment deaf* wheelchair reasonable-adjustment adjustment-interview learning-difficult*',
    acronym: 'DLA PIP LDD LLDD DAF',
  },
}

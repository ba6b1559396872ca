import type { LexiconRow } from '../lexicon.ts'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: readonly LexiconRow[] = [
  { item: 'ethnicity', phrases: 'ethnic*, gypsy' },
  { item: 'ethnicity', role: 'acronym', phrases: 'GRT, BAME, BME' },
  { item: 'ethnicity', role: 'weak', phrases: 'race, traveller' },
  { item: 'ethnicity', role: 'instance', phrases: 'white irish|and, other white' },
  { item: 'ethnicity', role: 'option', phrases: 'white, black, asian', needs: 'equal equality diversity background' },
  { item: 'religion', phrases: 'religio*, baptis*, christen*, attend* mass, place worship, catholic practice' },
  { item: 'religion', role: 'weak', phrases: 'faith, worship, parish, priest, catholic', needs: 'religion religious baptism @same' },
  {
    item: 'religion',
    role: 'option',
    phrases: 'christian, hindu, muslim, sikh, buddhist, jewish, judaism',
    needs: 'religion religious belief faith equality equal monitoring',
  },
  { item: 'political-opinion', phrases: 'political party' },
  { item: 'union-membership', phrases: 'trade union' },
  { item: 'union-membership', role: 'acronym', phrases: 'NASUWT, NEU, NAHT, ASCL', needs: 'member membership subscription union' },
  { item: 'sexual-orientation', phrases: 'sexual orientation, sexuality, heterosexual, bisexual, gay, lgbt*, sex adopt*', not: 'month' },
  { item: 'gender-identity', phrases: 'gender identi*, transgender, describe gender' },
  { item: 'biometric', phrases: 'biometric*, fingerprint*, thumbprint, facial recognition', not: 'browser' },
  { item: 'genetic-data', phrases: 'genetic*, dna' },
  {
    item: 'disability',
    phrases: 'disab*, impairment, deaf*, wheelchair, reasonable adjustment, adjustment interview, learning difficult*',
  },
  { item: 'disability', role: 'acronym', phrases: 'DLA, PIP, LDD, LLDD, DAF' },
]

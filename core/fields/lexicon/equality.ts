import type { LexiconRow } from '../lexicon.ts'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: readonly LexiconRow[] = [
  {
    item: 'ethnicity',
    phrases:
      'ethnic*, racial, cultural|heritage|mixed background, gypsy, roma, romany, irish traveller, traveller heritage|family|status, mixed race',
    not: 'harassment incident abuse',
  },
  { item: 'ethnicity', role: 'acronym', phrases: 'GRT, BAME, BME' },
  { item: 'ethnicity', role: 'weak', phrases: 'race, traveller' },
  {
    item: 'ethnicity',
    role: 'instance',
    phrases: 'white british|irish|european|and, other white|black|asian|mixed, black|asian british, black african|caribbean, bangladeshi',
  },
  {
    item: 'ethnicity',
    role: 'option',
    phrases: 'white, black, asian, mixed, chinese, indian, arab',
    needs: 'equal equality diversity background',
  },
  {
    item: 'religion',
    phrases:
      'religio*, baptis*, christen*, holy communion, parish priest, attend* church|mass, place worship, collective worship, catholic practice, withdraw* religious education',
    not: 'charact ethos organisation',
  },
  {
    item: 'religion',
    role: 'weak',
    phrases: 'faith, denomination, worship, parish, church, mosque, priest, catholic',
    needs: 'religion religious baptism @same',
  },
  {
    item: 'religion',
    role: 'option',
    phrases: 'christian, hindu, muslim, sikh, buddhist, jewish, judaism, islam',
    needs: 'religion religious belief faith equality equal monitoring',
  },
  { item: 'political-opinion', phrases: 'political opinion|view|belief|party|affiliation' },
  { item: 'union-membership', phrases: 'trade union, union member*|rep*|subscription' },
  { item: 'union-membership', role: 'acronym', phrases: 'NASUWT, NEU, NAHT, ASCL', needs: 'member membership subscription union' },
  {
    item: 'sexual-orientation',
    phrases:
      'sexual orientation|identity|health|preference, sexuality, sex life, sexually active, heterosexual, homosexual, bisexual, gay, lesbian, lgbt*, sex|gender adopt*, adopter sex|gender, ls adoptr',
    not: 'club month',
  },
  {
    item: 'gender-identity',
    phrases: 'gender identi*|reassign*|dysphoria, transgender, describe gender, assigned|registered at birth, non binary, pronoun',
  },
  { item: 'biometric', phrases: 'biometric*, fingerprint*, thumbprint, finger scan, facial recognition', not: 'browser residence' },
  { item: 'genetic-data', phrases: 'genetic*, dna' },
  {
    item: 'disability',
    phrases:
      'disab*, impairment, deaf*, blind, hearing aid|loss|impair*, visual*|vision impair*, wheelchair, partially sighted, reasonable adjustment, adjustment interview, learning difficult*, blue badge, section 504, 504 plan, mobility difficult*',
    not: 'confident',
  },
  { item: 'disability', role: 'acronym', phrases: 'DLA, PIP, LDD, LLDD, DAF' },
]

import type { LexiconRow } from '../lexicon.ts'

const monitored = 'ethnic ethnicity race racial equality equal diversity monitoring background origin'
const believed = 'religion religious belief faith worship equality equal diversity monitoring'

/** Ethnicity, religion, belief, politics, union, orientation, gender identity, biometric and genetic data: UK GDPR Article 9. */
export const equality: readonly LexiconRow[] = [
  {
    item: 'ethnicity',
    phrases:
      'ethnicity, ethnic, ethnic origin, ethnic group, ethnic background, ethnic category, ethnic code, ethnicity source, source of ethnicity, racial origin, racial or ethnic origin, ethnic or racial, cultural background, heritage background, traveller heritage, traveller of irish heritage, irish traveller, gypsy roma traveller, gypsy roma, gypsy or roma, gypsy, romany, traveller family, traveller status, traveller background, roma traveller, minority ethnic, skin colour',
  },
  { item: 'ethnicity', role: 'acronym', phrases: 'GRT, BAME, BME' },
  {
    item: 'ethnicity',
    role: 'weak',
    phrases: 'traveller',
    needs: 'irish gypsy roma child pupil student family heritage @same',
    not: 'time rest cheque check business fellow occupational',
  },
  {
    item: 'ethnicity',
    role: 'weak',
    phrases: 'race',
    needs: 'ethnic ethnicity equality equal diversity religion disability gender nationality',
    not: 'day event number result relay horse condition life human',
  },
  {
    item: 'ethnicity',
    role: 'instance',
    phrases:
      'white british, white irish, white european, white eastern european, white western european, white other, any other white, other white, white and black, white and asian, mixed white, black african, black caribbean, black british, asian british, any other asian, any other black, any other mixed, any other ethnic, other mixed background, mixed background, dual heritage, white and black caribbean, white and black african, asian or asian british, black or black british, mixed or multiple ethnic group, bangladeshi',
  },
  {
    item: 'ethnicity',
    role: 'option',
    phrases:
      'white, black, asian, indian, pakistani, chinese, arab, african, caribbean, mixed, roma, english welsh scottish northern irish or british, mixed race',
    needs: monitored,
    not: 'language',
  },
  {
    item: 'religion',
    phrases:
      'religion, religion or belief, religious, religious belief, religious affiliation, religious denomination, religious background, religious requirement, religious need, religious observance, religious festival, religious dress, faith group, faith community, faith or religion, baptism, baptised, baptismal, christened, christening, first communion, confirmed catholic, practising catholic, baptised catholic, church attendance, church attended, attend church, attend mass, attendance at worship, place of worship, parish priest, name of priest, priest reference, clergy, minister of religion, religious leader, church where, supplementary information form faith, withdraw from religious education, withdrawal from religious education, withdrawn from religious education, withdrawal from collective worship, withdraw from collective worship, withdraw from worship, withdrawal from re, collective worship withdrawal, catholic parish, name of parish, looked faith, faith background',
    not: 'school designation ethos character',
  },
  {
    item: 'religion',
    role: 'weak',
    phrases:
      'faith, denomination, worship, collective worship, parish, church, mosque, synagogue, temple, gurdwara, vicar, minister, priest',
    needs: 'religion religious belief child pupil worship baptism catholic family attend regularly @same',
    not: 'school good council address government council hall prime',
  },
  {
    item: 'religion',
    role: 'option',
    phrases:
      'christian, hindu, muslim, sikh, buddhist, jewish, judaism, islam, christianity, hinduism, sikhism, buddhism, catholic, roman catholic, church of england, anglican, methodist, atheist, agnostic, humanist, no religion, jehovah witness, quaker, jain, pagan, rastafarian',
    needs: believed,
  },
  { item: 'religion', role: 'instance', phrases: 'no religion atheist or agnostic, no religion or belief' },
  {
    item: 'political-opinion',
    phrases:
      'political opinion, political view, political belief, political affiliation, political party, political allegiance, party political membership, political or religious, religious or political, political knowledge, political activity',
    not: 'organisation',
  },
  {
    item: 'union-membership',
    phrases:
      'trade union, trades union, union membership, union member, union representative, union rep, member of union, teacher union, union subscription, union branch',
    not: 'student rugby credit european western',
  },
  {
    item: 'union-membership',
    role: 'weak',
    phrases: 'union',
    needs: 'membership staff employee teacher neu nasuwt unison gmb',
    not: 'credit european western rugby student',
  },
  { item: 'union-membership', role: 'acronym', phrases: 'NASUWT, NEU, NAHT, ASCL', needs: 'membership member subscription union @same' },
  {
    item: 'sexual-orientation',
    phrases:
      'sexual orientation, sexuality, lgbt, lgbtq, lgbtqia, sexual preference, sex life, sexual identity, sexual activity, sexually active, sexual relationship, sexual partner, sexual health, heterosexual, homosexual, bisexual, gay, lesbian, gay or lesbian, heterosexual or straight, gay man, gay woman',
    not: 'club history month',
  },
  {
    item: 'sexual-orientation',
    role: 'option',
    phrases: 'straight, asexual, pansexual, queer, orientation',
    needs: 'sexual sexuality equality equal diversity',
  },
  {
    item: 'sexual-orientation',
    phrases: 'sex of adopter, sex adopter, sex adoptr, adopter sex, ls adoptr, gender of adopter, adopter gender',
  },
  {
    item: 'gender-identity',
    phrases:
      'gender identity, gender identify, gender identity same as, gender reassignment, gender same as, gender you were assigned, assigned at birth, registered at birth, transgender, trans status, trans history, trans man, trans woman, non binary, nonbinary, gender expression, gender questioning, preferred gender, identify as trans, describe gender, preferred pronoun, pronoun, gender dysphoria, gender variant, gender fluid, intersex, chosen gender, affirmed gender, self identified gender, gender recognition',
  },
  { item: 'gender-identity', role: 'weak', phrases: 'trans', needs: 'gender sex sexual equality diversity lgbt' },
  {
    item: 'biometric',
    phrases:
      'biometric, biometric data, biometric consent, fingerprint, finger print, finger scan, thumbprint, thumb print, facial recognition, face recognition, iris scan, retina scan, palm print, voice print, finger image',
    not: 'browser device certificate request ssh key forensic sha',
  },
  {
    item: 'genetic-data',
    phrases: 'genetic data, genetic test, genetic testing, genetic screening, dna, dna test, genetic result, genome',
    not: 'biology',
  },
  {
    item: 'disability',
    phrases:
      'disability, disabled, disability code, disability type, nature of disability, registered disabled, disabled person, impairment, hearing impairment, visual impairment, vision impairment, hearing loss, deaf, deafness, hard of hearing, partially sighted, blind, hearing aid, wheelchair, wheelchair user, physical impairment, mobility difficulty, mobility impairment, learning disability, long term condition or impairment, reasonable adjustment, adjustment for interview, access requirement at interview, special requirement at interview, support or adjustment, adjustments at interview, equality act 2010, disability living allowance, personal independence payment, blue badge, learning difficulty, learning difficulties and disability, learning difficulty and or disability, lldd, disability access need, workplace adjustment, occupational health',
    not: 'confident scheme officer policy',
  },
  { item: 'disability', role: 'acronym', phrases: 'DLA, PIP, LDD, LLDD, DAF, RNIB', not: 'plan improvement' },
]

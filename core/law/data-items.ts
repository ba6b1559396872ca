/**
 * The data items that English schools collect: the one catalogue to which fields, notices and words refer by id.
 * The words for each item stand in `core/words`; what the law says of each kind stands beside this file.
 */

/** How staff must see a data item; the first that applies of special, criminal and treat-as-special is shown. */
export type DataClass = 'special' | 'criminal' | 'treat-as-special' | 'personal' | 'none'

/** `art9`: named in UK GDPR Article 9(1). `art10`: criminal offences, UK GDPR Article 10 and DPA 2018 s11(2). */
export type StatutoryClass = 'art9' | 'art10' | 'none'

/** Whose advice it is to treat an item as special category: the Department for Education's, or our own reading. */
export type TreatAsAuthority = 'dfe' | 'ours'

/** The kind of data to which a rule of law or practice belongs. */
export type DataKind =
  | 'ethnicity'
  | 'political'
  | 'religion'
  | 'union'
  | 'genetic'
  | 'biometric'
  | 'health'
  | 'sex-life'
  | 'offence'
  | 'safeguarding'
  | 'child-in-need'
  | 'child-protection'
  | 'looked-after'
  | 'previously-looked-after'
  | 'sen'
  | 'disadvantage'
  | 'sensitive-other'

interface ClassFacts {
  readonly statutoryClass: StatutoryClass
  readonly kind: DataKind | null
  /** Kinds that the content often reveals though the item is not itself of that kind. */
  readonly mayHold: readonly DataKind[]
  readonly treatAs: TreatAsAuthority | null
}

export interface DataItem extends ClassFacts {
  readonly id: ItemId
  readonly class: DataClass
}

const personal: ClassFacts = { statutoryClass: 'none', kind: null, mayHold: [], treatAs: null }
const art9 = (kind: DataKind, ...mayHold: DataKind[]): ClassFacts => ({ statutoryClass: 'art9', kind, mayHold, treatAs: null })
const art10 = (...mayHold: DataKind[]): ClassFacts => ({ statutoryClass: 'art10', kind: 'offence', mayHold, treatAs: null })
/** Special category by what the answer usually says, though Article 9 does not name the item itself. */
const reveals = (kind: DataKind, ...mayHold: DataKind[]): ClassFacts => ({ statutoryClass: 'none', kind, mayHold, treatAs: 'ours' })
const dfe = (kind: DataKind, ...mayHold: DataKind[]): ClassFacts => ({ statutoryClass: 'none', kind, mayHold, treatAs: 'dfe' })
const ours = (kind: DataKind, ...mayHold: DataKind[]): ClassFacts => ({ statutoryClass: 'none', kind, mayHold, treatAs: 'ours' })

const facts = {
  // Who the child and the family are
  name: personal,
  'preferred-name': personal,
  'former-name': personal,
  title: personal,
  'date-of-birth': personal,
  age: personal,
  sex: personal,
  address: personal,
  'confidential-address': ours('sensitive-other', 'safeguarding'),
  'home-local-authority': personal,
  'contact-details': personal,
  'contact-phone': personal,
  'contact-email': personal,
  'contact-preference': personal,
  'emergency-contact': personal,
  'collection-contact': personal,
  'collection-password': personal,
  'parent-name': personal,
  relationship: personal,
  'parental-responsibility': personal,
  'parent-employment': personal,
  'family-composition': personal,
  sibling: personal,
  nationality: personal,
  'country-of-birth': personal,
  'first-language': personal,
  'interpreter-needed': personal,
  photo: personal,
  signature: personal,
  'identity-document': personal,
  'date-of-death': personal,
  // School life
  upn: personal,
  uln: personal,
  'pupil-identifier': personal,
  'year-group': personal,
  'class-group': personal,
  'admission-date': personal,
  'leaving-date': personal,
  'enrolment-status': personal,
  'boarder-status': personal,
  'school-history': personal,
  'school-preference': personal,
  'application-status': personal,
  'move-reason': personal,
  attendance: personal,
  'absence-reason': reveals('health'),
  attainment: personal,
  qualification: personal,
  courses: personal,
  'exam-entry': personal,
  behaviour: personal,
  destination: personal,
  'meal-arrangement': personal,
  'travel-and-mobility': personal,
  activity: personal,
  consent: personal,
  'consent-photo': personal,
  financial: personal,
  'early-years-funding': personal,
  idaci: personal,
  'free-text': personal,
  account: personal,
  declaration: personal,
  feedback: personal,
  // People who work for or with the school
  'staff-name': personal,
  'staff-identifier': personal,
  'job-title': personal,
  'employment-history': personal,
  employment: personal,
  'national-insurance-number': personal,
  'professional-body-membership': personal,
  reference: personal,
  'governor-role': personal,
  // Article 9
  ethnicity: art9('ethnicity'),
  religion: art9('religion'),
  'political-opinion': art9('political'),
  'union-membership': art9('union'),
  biometric: art9('biometric'),
  'genetic-data': art9('genetic'),
  'sexual-orientation': art9('sex-life'),
  'gender-identity': ours('sensitive-other', 'sex-life'),
  disability: art9('health'),
  'medical-condition': art9('health'),
  'medical-note': art9('health'),
  medication: art9('health'),
  allergy: art9('health'),
  immunisation: art9('health'),
  'health-plan': art9('health'),
  'health-check': art9('health'),
  'health-assessment': art9('health'),
  'dental-check': art9('health'),
  sdq: art9('health'),
  'mental-health': art9('health'),
  'health-professional': reveals('health'),
  'gp-details': reveals('health'),
  'nhs-number': reveals('health'),
  'dietary-need': reveals('health', 'religion'),
  'consent-medical': reveals('health'),
  injury: art9('health'),
  'sickness-absence': art9('health'),
  'fitness-to-work': art9('health'),
  'pregnancy-or-parenthood': art9('health', 'sex-life'),
  'substance-misuse': reveals('health', 'offence'),
  'sexual-abuse': reveals('sex-life', 'safeguarding', 'offence'),
  fgm: reveals('health', 'safeguarding', 'offence'),
  radicalisation: ours('safeguarding', 'political', 'religion'),
  'sen-type': art9('health', 'sen'),
  'speech-language': art9('health', 'sen'),
  'exam-access-arrangement': reveals('health', 'sen'),
  // Article 10
  offence: art10(),
  'youth-justice': art10(),
  'police-involvement': art10('safeguarding'),
  'criminal-exploitation': art10('safeguarding'),
  dbs: art10(),
  // Safeguarding and social care
  'safeguarding-concern': dfe('safeguarding', 'health', 'offence'),
  'child-in-need': dfe('child-in-need', 'health', 'offence'),
  'child-in-need-referral': dfe('child-in-need', 'health', 'offence'),
  'child-in-need-assessment': dfe('child-in-need', 'health', 'offence'),
  'section-47': dfe('child-protection', 'health', 'offence'),
  'child-protection-conference': dfe('child-protection', 'health', 'offence'),
  'child-protection-plan': dfe('child-protection', 'health', 'offence'),
  'social-worker': dfe('safeguarding'),
  'social-care-involvement': dfe('safeguarding', 'health'),
  'professional-involvement': dfe('safeguarding', 'health'),
  'early-help': dfe('safeguarding', 'health'),
  'domestic-abuse': dfe('safeguarding', 'offence'),
  'abuse-category': dfe('safeguarding', 'health', 'offence'),
  'missing-episode': dfe('safeguarding'),
  'private-fostering': dfe('safeguarding'),
  vulnerability: dfe('safeguarding'),
  'physical-intervention': dfe('safeguarding', 'health'),
  'risk-assessment': dfe('safeguarding', 'health', 'offence'),
  'court-order': ours('sensitive-other', 'safeguarding', 'offence'),
  'contact-restriction': ours('sensitive-other', 'safeguarding', 'offence'),
  // Children in care, and who have been
  'looked-after-status': dfe('looked-after', 'health'),
  'looked-after-outcomes': dfe('looked-after', 'health', 'offence'),
  'care-placement': dfe('looked-after'),
  'personal-education-plan': dfe('looked-after'),
  'previously-looked-after': dfe('previously-looked-after'),
  adoption: dfe('previously-looked-after'),
  'care-leaver-activity': dfe('looked-after'),
  'care-leaver-accommodation': dfe('looked-after'),
  // Special educational needs
  'sen-status': dfe('sen', 'health'),
  'sen-provision': dfe('sen', 'health'),
  'sen-views': dfe('sen', 'health'),
  ehcp: dfe('sen', 'health'),
  // Money and circumstance
  'pupil-premium': dfe('disadvantage'),
  'free-school-meals': ours('disadvantage'),
  'universal-credit': ours('disadvantage'),
  bursary: ours('disadvantage'),
  'service-child': ours('sensitive-other'),
  'young-carer': ours('sensitive-other', 'health'),
  'immigration-status': ours('sensitive-other'),
  exclusion: ours('sensitive-other'),
  'prejudice-incident': ours('sensitive-other', 'ethnicity', 'religion', 'sex-life'),
  bereavement: personal,
} as const satisfies Record<string, ClassFacts>

export type ItemId = keyof typeof facts

/** Kinds for which the answer itself is special category data, whether Article 9 names the item or it usually says as much. */
const specialKinds: ReadonlySet<DataKind> = new Set([
  'ethnicity',
  'political',
  'religion',
  'union',
  'genetic',
  'biometric',
  'health',
  'sex-life',
])

function classOf({ statutoryClass, kind, treatAs }: ClassFacts): DataClass {
  if (statutoryClass === 'art9') return 'special'
  if (statutoryClass === 'art10') return 'criminal'
  if (treatAs !== null) return kind !== null && specialKinds.has(kind) ? 'special' : 'treat-as-special'
  return 'personal'
}

export const itemIds = Object.keys(facts) as readonly ItemId[]

const items: ReadonlyMap<string, DataItem> = new Map(itemIds.map((id) => [id, { id, class: classOf(facts[id]), ...facts[id] }]))

/** The catalogue's row for an id that is known to stand in it. */
export function dataItem(id: ItemId): DataItem {
  const item = items.get(id)
  if (item === undefined) throw new Error(`core/law/data-items has no row ${id}`)
  return item
}

/** Whether a string is an id of the catalogue. */
export function isItemId(id: string): id is ItemId {
  return items.has(id)
}

/**
 * The sensitive data items that English schools collect, each with its kind and with what makes it sensitive: with the names of the
 * personal ones all that naming a field needs. What else holds of an item stands in `data-items.ts`.
 */
import type { personalItems } from './personal-items.ts'

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

/** `art9` and `art10` as above; `dfe` and `ours`: by whose advice an item is treated so; `personal`: nothing makes it sensitive. */
type Basis = Exclude<StatutoryClass, 'none'> | TreatAsAuthority | 'personal'

const rows = [
  // Article 9
  ['art9', 'ethnicity', 'ethnicity'],
  ['art9', 'religion', 'religion'],
  ['art9', 'political', 'political-opinion'],
  ['art9', 'union', 'union-membership'],
  ['art9', 'biometric', 'biometric'],
  ['art9', 'genetic', 'genetic-data'],
  ['art9', 'sex-life', 'sexual-orientation'],
  ['ours', 'sensitive-other', 'gender-identity'],
  [
    'art9',
    'health',
    'disability medical-condition medical-note medication allergy immunisation health-plan health-check health-assessment dental-check sdq mental-health',
  ],
  ['ours', 'health', 'health-professional gp-details nhs-number dietary-need consent-medical'],
  ['ours', 'health', 'absence-reason'],
  ['art9', 'health', 'injury sickness-absence fitness-to-work pregnancy-or-parenthood'],
  ['ours', 'health', 'substance-misuse'],
  ['ours', 'sex-life', 'sexual-abuse'],
  ['ours', 'health', 'fgm'],
  ['ours', 'safeguarding', 'radicalisation'],
  ['art9', 'health', 'sen-type speech-language'],
  ['ours', 'health', 'exam-access-arrangement'],
  // Article 10
  ['art10', 'offence', 'offence youth-justice police-involvement criminal-exploitation dbs'],
  // Safeguarding and social care
  ['dfe', 'safeguarding', 'safeguarding-concern'],
  ['dfe', 'child-in-need', 'child-in-need child-in-need-referral child-in-need-assessment'],
  ['dfe', 'child-protection', 'section-47 child-protection-conference child-protection-plan'],
  [
    'dfe',
    'safeguarding',
    'social-worker social-care-involvement professional-involvement early-help domestic-abuse abuse-category missing-episode private-fostering vulnerability physical-intervention risk-assessment',
  ],
  ['ours', 'sensitive-other', 'court-order contact-restriction confidential-address'],
  // Children in care, and who have been
  ['dfe', 'looked-after', 'looked-after-status looked-after-outcomes care-placement personal-education-plan'],
  // The Department names children who are looked after, not those who were.
  ['ours', 'previously-looked-after', 'previously-looked-after adoption'],
  ['ours', 'looked-after', 'care-leaver-activity care-leaver-accommodation'],
  // Special educational needs
  ['dfe', 'sen', 'sen-status sen-provision sen-views ehcp'],
  // Money and circumstance
  ['dfe', 'disadvantage', 'pupil-premium'],
  ['ours', 'disadvantage', 'free-school-meals universal-credit bursary'],
  ['ours', 'sensitive-other', 'service-child young-carer immigration-status exclusion prejudice-incident'],
] as const satisfies readonly (readonly [basis: Exclude<Basis, 'personal'>, kind: DataKind, items: string])[]

/** The words of a list that are parted by spaces. */
type Words<List extends string> = List extends `${infer First} ${infer Rest}` ? First | Words<Rest> : List

export type ItemId = Words<(typeof rows)[number][2] | (typeof personalItems)[number]>

/** Kinds for which the answer itself is special category data, whether Article 9 names the item or it usually says as much. */
const specialKinds: ReadonlySet<DataKind> = new Set<DataKind>([
  'ethnicity',
  'political',
  'religion',
  'union',
  'genetic',
  'biometric',
  'health',
  'sex-life',
])

function classOf(basis: Basis, kind: DataKind): DataClass {
  if (basis === 'art10') return 'criminal'
  return basis === 'art9' || specialKinds.has(kind) ? 'special' : 'treat-as-special'
}

/** An item's kind, its class, and on what basis it has that class. */
export interface ItemKind {
  readonly basis: Basis
  readonly kind: DataKind | null
  readonly class: DataClass
}

export const sensitiveItems: ReadonlyMap<ItemId, ItemKind> = new Map(
  rows.flatMap(([basis, kind, items]) =>
    items.split(' ').map((id): [ItemId, ItemKind] => [id as ItemId, { basis, kind, class: classOf(basis, kind) }]),
  ),
)

const personal: ItemKind = { basis: 'personal', kind: null, class: 'personal' }

/** What is known of the kind of an item. */
export function itemKind(id: ItemId): ItemKind {
  return sensitiveItems.get(id) ?? personal
}

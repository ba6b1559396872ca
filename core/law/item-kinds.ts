/**
 * The sensitive data items that English schools collect, each with its kind and with what makes it sensitive: with the names of the
 * personal ones all that naming a field needs. What else holds of an item stands in `data-items.ts`.
 */
import type { personalItems } from './personal-items.ts'

/** How staff must see a data item; the first that applies of special, criminal and treat-as-special is shown. */
export type DataClass = 'special' | 'criminal' | 'treat-as-special' | 'personal' | 'none'

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

/** Each kind with its items, in the order in which the catalogue lists them; who says that an item is sensitive stands in `data-items.ts`. */
const rows = [
  ['ethnicity', 'ethnicity'],
  ['religion', 'religion'],
  ['political', 'political-opinion'],
  ['union', 'union-membership'],
  ['biometric', 'biometric'],
  ['genetic', 'genetic-data'],
  ['sex-life', 'sexual-orientation'],
  ['sensitive-other', 'gender-identity'],
  [
    'health',
    'disability medical-condition medical-note medication allergy immunisation health-plan health-check health-assessment dental-check sdq mental-health health-professional gp-details nhs-number dietary-need consent-medical absence-reason injury sickness-absence fitness-to-work pregnancy-or-parenthood substance-misuse',
  ],
  ['sex-life', 'sexual-abuse'],
  ['health', 'fgm'],
  ['safeguarding', 'radicalisation'],
  ['health', 'sen-type speech-language exam-access-arrangement'],
  ['offence', 'offence youth-justice police-involvement criminal-exploitation dbs'],
  ['safeguarding', 'safeguarding-concern'],
  ['child-in-need', 'child-in-need child-in-need-referral child-in-need-assessment'],
  ['child-protection', 'section-47 child-protection-conference child-protection-plan'],
  [
    'safeguarding',
    'social-worker social-care-involvement professional-involvement early-help domestic-abuse abuse-category missing-episode private-fostering vulnerability physical-intervention risk-assessment',
  ],
  ['sensitive-other', 'court-order contact-restriction confidential-address'],
  ['looked-after', 'looked-after-status looked-after-outcomes care-placement personal-education-plan'],
  ['previously-looked-after', 'previously-looked-after adoption'],
  ['looked-after', 'care-leaver-activity care-leaver-accommodation'],
  ['sen', 'sen-status sen-provision sen-views ehcp'],
  ['disadvantage', 'pupil-premium free-school-meals universal-credit bursary'],
  ['sensitive-other', 'service-child young-carer immigration-status exclusion prejudice-incident'],
] as const satisfies readonly (readonly [kind: DataKind, items: string])[]

/** The words of a list that are parted by spaces. */
type Words<List extends string> = List extends `${infer First} ${infer Rest}` ? First | Words<Rest> : List

export type ItemId = Words<(typeof rows)[number][1] | (typeof personalItems)[number]>

/** Kinds for which the answer itself is special category data, whether Article 9 names the item or it usually says as much. */
const specialKinds = /^(ethnicity|political|religion|union|genetic|biometric|health|sex-life)$/

function classOf(kind: DataKind): DataClass {
  if (kind === 'offence') return 'criminal'
  return specialKinds.test(kind) ? 'special' : 'treat-as-special'
}

/** An item's kind, and the class that it has for it. */
export interface ItemKind {
  readonly kind: DataKind | null
  readonly class: DataClass
}

export const sensitiveItems: ReadonlyMap<ItemId, ItemKind> = new Map(
  rows.flatMap(([kind, items]) => items.split(' ').map((id): [ItemId, ItemKind] => [id as ItemId, { kind, class: classOf(kind) }])),
)

const personal: ItemKind = { kind: null, class: 'personal' }

/** What is known of the kind of an item. */
export function itemKind(id: ItemId): ItemKind {
  return sensitiveItems.get(id) ?? personal
}

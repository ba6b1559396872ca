/**
 * The data items that English schools collect: the one catalogue to which fields, notices and words refer by id.
 * The words for each item stand in `core/words`; what the law says of each kind stands beside this file.
 */

import { type DataClass, type DataKind, type ItemId, itemKind, sensitiveItems } from './item-kinds.ts'
import { personalItems } from './personal-items.ts'

export type { DataClass, DataKind, ItemId } from './item-kinds.ts'

/** `art9`: named in UK GDPR Article 9(1). `art10`: criminal offences, UK GDPR Article 10 and DPA 2018 s11(2). */
export type ArticleClass = 'art9' | 'art10' | 'none'

/** Whose advice it is to treat an item as special category: the Department for Education's, or our own reading. */
export type TreatAsAuthority = 'dfe' | 'ours'

export interface DataItem {
  readonly id: ItemId
  readonly class: DataClass
  readonly statutoryClass: ArticleClass
  readonly kind: DataKind | null
  /** Kinds that the content often reveals though the item is not itself of that kind. */
  readonly mayHold: readonly DataKind[]
  readonly treatAs: TreatAsAuthority | null
}

/** Items that are sensitive by advice: all others that are so fall under their kind in Article 9 or Article 10 itself. */
const advised: Readonly<Record<TreatAsAuthority, string>> = {
  dfe: 'safeguarding-concern child-in-need child-in-need-referral child-in-need-assessment section-47 child-protection-conference child-protection-plan social-worker social-care-involvement professional-involvement early-help domestic-abuse abuse-category missing-episode private-fostering vulnerability physical-intervention risk-assessment looked-after-status looked-after-outcomes care-placement personal-education-plan sen-status sen-provision sen-views ehcp pupil-premium',
  // The Department names children who are looked after, not those who were.
  ours: 'previously-looked-after adoption care-leaver-activity care-leaver-accommodation gender-identity health-professional gp-details nhs-number dietary-need consent-medical absence-reason substance-misuse sexual-abuse fgm radicalisation exam-access-arrangement court-order contact-restriction confidential-address free-school-meals universal-credit bursary service-child young-carer immigration-status exclusion prejudice-incident',
}

const authorities = new Map(
  (Object.entries(advised) as [TreatAsAuthority, string][]).flatMap(([by, ids]) => ids.split(' ').map((id) => [id, by] as const)),
)

function articleOf(id: ItemId): ArticleClass {
  const { kind } = itemKind(id)
  if (kind === null || authorities.has(id)) return 'none'
  return kind === 'offence' ? 'art10' : 'art9'
}

const mayHold: Readonly<Partial<Record<ItemId, readonly DataKind[]>>> = {
  'confidential-address': ['safeguarding'],
  'gender-identity': ['sex-life'],
  'dietary-need': ['religion'],
  'pregnancy-or-parenthood': ['sex-life'],
  'substance-misuse': ['offence'],
  'sexual-abuse': ['safeguarding', 'offence'],
  fgm: ['safeguarding', 'offence'],
  radicalisation: ['political', 'religion'],
  'sen-type': ['sen'],
  'speech-language': ['sen'],
  'exam-access-arrangement': ['sen'],
  'police-involvement': ['safeguarding'],
  'criminal-exploitation': ['safeguarding'],
  'safeguarding-concern': ['health', 'offence'],
  'child-in-need': ['health', 'offence'],
  'child-in-need-referral': ['health', 'offence'],
  'child-in-need-assessment': ['health', 'offence'],
  'section-47': ['health', 'offence'],
  'child-protection-conference': ['health', 'offence'],
  'child-protection-plan': ['health', 'offence'],
  'social-care-involvement': ['health'],
  'professional-involvement': ['health'],
  'early-help': ['health'],
  'domestic-abuse': ['offence'],
  'abuse-category': ['health', 'offence'],
  'physical-intervention': ['health'],
  'risk-assessment': ['health', 'offence'],
  'court-order': ['safeguarding', 'offence'],
  'contact-restriction': ['safeguarding', 'offence'],
  'looked-after-status': ['health'],
  'looked-after-outcomes': ['health', 'offence'],
  'sen-status': ['health'],
  'sen-provision': ['health'],
  'sen-views': ['health'],
  ehcp: ['health'],
  'young-carer': ['health'],
  'prejudice-incident': ['ethnicity', 'religion', 'sex-life'],
}

export const itemIds: readonly ItemId[] = [...personalItems.flatMap((list) => list.split(' ') as ItemId[]), ...sensitiveItems.keys()]

const items: ReadonlyMap<string, DataItem> = new Map(
  itemIds.map((id) => {
    const { kind, class: own } = itemKind(id)
    return [
      id,
      {
        id,
        class: own,
        statutoryClass: articleOf(id),
        kind,
        mayHold: mayHold[id] ?? [],
        treatAs: authorities.get(id) ?? null,
      },
    ]
  }),
)

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

/**
 * The data items that English schools collect: the one catalogue to which fields, notices and words refer by id.
 * The words for each item stand in `core/words`; what the law says of each kind stands beside this file.
 */

import {
  type DataClass,
  type DataKind,
  type ItemId,
  itemKind,
  type StatutoryClass,
  sensitiveItems,
  type TreatAsAuthority,
} from './item-kinds.ts'
import { personalItems } from './personal-items.ts'

export type { DataClass, DataKind, ItemId, StatutoryClass, TreatAsAuthority } from './item-kinds.ts'

export interface DataItem {
  readonly id: ItemId
  readonly class: DataClass
  readonly statutoryClass: StatutoryClass
  readonly kind: DataKind | null
  /** Kinds that the content often reveals though the item is not itself of that kind. */
  readonly mayHold: readonly DataKind[]
  readonly treatAs: TreatAsAuthority | null
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
    const { basis, kind, class: own } = itemKind(id)
    return [
      id,
      {
        id,
        class: own,
        statutoryClass: basis === 'art9' || basis === 'art10' ? basis : 'none',
        kind,
        mayHold: mayHold[id] ?? [],
        treatAs: basis === 'dfe' || basis === 'ours' ? basis : null,
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

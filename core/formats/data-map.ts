import type { FieldKind } from '../fields/field.ts'
import type { DataClass, ItemId } from '../law/data-items.ts'

/** One field of a page's data map. Words that are no recognised word of a label stand as "...". */
export interface MappedField {
  readonly label: string
  /** A CSS selector made of structure only: tags and positions. */
  readonly where: string
  readonly kind: FieldKind
  readonly class: DataClass
  readonly item: ItemId | null
  readonly because: string
}

/** What a page holds, without values and without names: under the contract of the data map. */
export interface DataMap {
  /** Origin and path, digits and ids replaced. */
  readonly page: string
  /** ISO 8601, UTC. */
  readonly scannedAt: string
  readonly fields: readonly MappedField[]
}

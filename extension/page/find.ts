import type { FieldKind } from '../../core/fields/field.ts'
import type { DataClass, ItemId } from '../../core/law/data-items.ts'
import type { MarkClass } from '../messages.ts'

/** A field of the page that has been recognised as holding sensitive data: its elements, and why. Its texts are not kept. */
export interface Find {
  /** Number within this frame, never used again. */
  readonly number: number
  readonly kind: FieldKind
  readonly anchor: Element
  readonly controls: readonly Element[]
  readonly item: ItemId
  /** The item that its words gave; another than `item` where it was corrected. */
  readonly given: ItemId
  readonly class: DataClass
  readonly mark: MarkClass
  readonly because: string
  /** The recognised words of its label, lower case. */
  readonly words: string
}

const sections =
  'fieldset, table, form, section, dialog, article, [role="group"], [role="region"], [role="tabpanel"], [role="dialog"], [role="grid"], ' +
  '[class*="card"], [class*="panel"]'

/** The part of the page in which an element stands: the nearest group, table, form or region; else the page. */
export function sectionOf(element: Element): Element {
  return element.closest(sections) ?? element.ownerDocument.documentElement
}

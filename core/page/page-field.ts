import type { Field } from '../fields/field.ts'

/**
 * A field as it stands on a page: the words that name it and the elements that belong to it. It lives no longer than its
 * naming: whoever keeps a field keeps the match and the elements, never the texts.
 */
export interface PageField {
  readonly field: Field
  /** Where a mark can stand: the label, legend or header that names the field, or the control itself where none does. */
  readonly anchor: Element
  /** The control, every control of a group or of a column; empty where the page only shows the data. */
  readonly controls: readonly Element[]
  /** Boxes of one name that can be ticked each by itself, for when the question above them names nothing. */
  readonly options: readonly PageField[]
  /** Columns of a virtual grid that are in the page, of those that it says it has. */
  readonly seen?: { readonly columns: number; readonly of: number }
}

/** A field that is still being read: whatever belongs to the same answer joins it as it is met. To everyone else it is a `PageField`. */
export interface GrowingField extends Omit<PageField, 'controls' | 'options'> {
  readonly controls: Element[]
  readonly options: PageField[]
}

import type { FieldKind, Setting, SourcedText } from '../fields/field.ts'
import type { Context } from './context.ts'
import type { KindAt } from './field-kind.ts'
import type { GrowingField, PageField } from './page-field.ts'

/** Whether a text, whole, is one that the lexicon knows as the label of a field. All other text of a page is passed over. */
export type Recognise = (text: string) => boolean

/** What the readers of one document or shadow root share while a scan runs. */
export interface Reading {
  readonly setting: Setting
  readonly recognise: Recognise
  readonly context: Context
  readonly kindAt: KindAt
  readonly found: (field: PageField) => void
}

/** A field that no control of its own stands for: a column, or data that the page only shows. */
export function fieldAt(
  reading: Reading,
  kind: FieldKind,
  labels: readonly SourcedText[],
  anchor: Element,
  near: readonly SourcedText[] = [],
): GrowingField {
  const { context, setting } = reading
  const over = near.length === 0 ? context.over(anchor) : [...near, ...context.over(anchor)]
  const field = { kind: reading.kindAt(anchor, over, kind), labels, context: over, autocomplete: '', setting, lang: context.langOf(anchor) }
  return { field, anchor, controls: [], options: [] }
}

import type { FieldKind, Setting, SourcedText } from '../fields/field.ts'
import type { Context } from './context.ts'
import { kindAt } from './filters.ts'
import type { PageField } from './page-field.ts'

/** Whether a text, whole, is one that the lexicon knows as the label of a field. All other text of a page is passed over. */
export type Recognise = (text: string) => boolean

/** What the readers of one document or shadow root share while a scan runs. */
export interface Reading {
  readonly setting: Setting
  readonly recognise: Recognise
  readonly context: Context
  readonly found: (field: PageField) => void
}

/** A field that no control of its own stands for: a column, or data that the page only shows. */
export function fieldAt(
  reading: Reading,
  kind: FieldKind,
  labels: readonly SourcedText[],
  anchor: Element,
  near: readonly SourcedText[] = [],
): PageField {
  const context = [...near, ...reading.context.over(anchor)]
  const lang = anchor.closest('[lang]')?.getAttribute('lang') ?? ''
  const field = { kind: kindAt(anchor, context, kind), labels, context, autocomplete: '', setting: reading.setting, lang }
  return { field, anchor, controls: [], options: [] }
}

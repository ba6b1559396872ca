import type { DataClass, ItemId } from '../law/data-items.ts'

export const settings = ['admissions', 'mis', 'safeguarding', 'sen', 'medical', 'census', 'other'] as const

/** Where a form or record stands; it decides what neutral words and acronyms can mean. */
export type Setting = (typeof settings)[number]

/** What a field is on the page. Filters, report pickers and settings hold nobody's data and are not flagged. */
export type FieldKind = 'input' | 'column' | 'readonly' | 'filter'

/** From where on the page a text was read, in the words in which staff are told of it. */
export type TextSource =
  | 'label'
  | 'accessible-name'
  | 'column-header'
  | 'row-header'
  | 'text-beside-it'
  | 'question-before-it'
  | 'hint-in-the-box'
  | 'tooltip'
  | 'name-in-the-code'
  | 'legend-of-the-group'
  | 'section-heading'
  | 'page-heading'
  | 'table-caption'
  | 'name-of-the-form'

export interface SourcedText {
  readonly source: TextSource
  readonly text: string
}

/** The words by which a page names a field. Never what stands in the field. */
export interface Field {
  readonly kind: FieldKind
  /** Texts that name this field, best first: label, header, nearby text, placeholder, name. */
  readonly labels: readonly SourcedText[]
  /** Texts of the things that it stands in, nearest first: legend, table, section, form, page. */
  readonly context: readonly SourcedText[]
  /** The `autocomplete` tokens, lower case; '' where there are none. */
  readonly autocomplete: string
  readonly setting: Setting
  /** BCP 47 tag of the labels' language, '' where the page does not say. */
  readonly lang: string
}

/** One reason for a match, for a person to check: the words, and where they stand. */
export interface Evidence {
  readonly source: TextSource
  /** The recognised words only, as the page has them. */
  readonly text: string
}

export interface Match {
  readonly item: ItemId | null
  readonly class: DataClass
  /** A sentence that a member of staff can check; '' for class none. */
  readonly because: string
  readonly evidence: readonly Evidence[]
}

/** What no recognised word speaks of. Never a guess. */
export const noMatch: Match = { item: null, class: 'none', because: '', evidence: [] }

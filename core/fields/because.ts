import type { DataClass } from '../law/data-items.ts'
import type { Evidence, TextSource } from './field.ts'

const places: Readonly<Record<TextSource, string>> = {
  label: 'the label',
  'aria-label': 'the accessible name',
  'column-header': 'the column header',
  'row-header': 'the row header',
  'nearby-text': 'the text beside it',
  placeholder: 'the hint in the box',
  title: 'the tooltip',
  name: 'the name in the code of the page',
  legend: 'the legend of the group',
  'section-heading': 'the section heading',
  'page-heading': 'the page heading',
  'table-caption': 'the table caption',
  'form-name': 'the name of the form',
}

/** Says which words of the page, and from where, name the field, so that a member of staff can look for them. */
export function sayBecause(kind: DataClass, evidence: readonly Evidence[]): string {
  if (kind === 'none' || evidence.length === 0) return ''
  const parts = evidence.map(({ source, text }) => `${places[source]} says "${text}"`)
  const last = parts.pop() as string
  const opening = kind === 'personal' ? 'Recognised' : 'Flagged'
  return `${opening} because ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`
}

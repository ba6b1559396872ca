import type { DataClass } from '../law/data-items.ts'
import type { Evidence, TextSource } from './field.ts'

/** Sources whose name says too little to look there. */
const places: Readonly<Partial<Record<TextSource, string>>> = {
  'aria-label': 'accessible name',
  'nearby-text': 'text beside it',
  placeholder: 'hint in the box',
  title: 'tooltip',
  name: 'name in the code of the page',
  legend: 'legend of the group',
  'form-name': 'name of the form',
}

/** Says which words of the page, and from where, name the field, so that a member of staff can look for them: its own and those of what it stands in. */
export function sayBecause(kind: DataClass, evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return ''
  const parts = evidence.map(({ source, text }) => `the ${places[source] ?? source.replace('-', ' ')} says "${text}"`)
  const opening = kind === 'personal' ? 'Recognised' : 'Flagged'
  return `${opening} because ${parts.join(' and ')}.`
}

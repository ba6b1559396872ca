import type { DataClass } from '../law/data-items.ts'
import type { Evidence } from './field.ts'

/** Says which words of the page, and from where, name the field, so that a member of staff can look for them: its own and those of what it stands in. */
export function sayBecause(kind: DataClass, evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return ''
  const parts = evidence.map(({ source, text }) => `the ${source.replaceAll('-', ' ')} says "${text}"`)
  const opening = kind === 'personal' ? 'Recognised' : 'Flagged'
  return `${opening} because ${parts.join(' and ')}.`
}

import type { Field, FieldKind, Match, SourcedText } from '../fields/field.ts'
import { knownWords } from '../fields/known-words.ts'
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

const nothing = '...'

/** A field as the data map has it. What searches or sets up holds nobody's data, whatever it is about. */
export function mapField(field: Field, { item, class: kind, because, evidence }: Match, where: string): MappedField {
  const label = labelOf(field, evidence[0])
  if (field.kind === 'filter') return { label, where, kind: 'filter', class: 'none', item, because: '' }
  return { label, where, kind: field.kind, class: kind, item, because: tellBecause(field, because, evidence) }
}

/** The field's own words that named it, or else the first of which something may be told. */
function labelOf({ labels }: Field, first: SourcedText | undefined): string {
  const named = labels.find(({ source, text }) => source === first?.source && text.includes(first.text))
  for (const { text } of [named ?? [], labels].flat()) {
    const told = knownWords(text)
    if (told !== nothing) return told
  }
  return nothing
}

/** The reason with such words only as may stand when the whole text is looked at in which they stand. */
function tellBecause({ labels, context }: Field, because: string, evidence: readonly SourcedText[]): string {
  let told = because
  for (const { source, text } of evidence) {
    const wholes = [...labels, ...context].filter((one) => one.source === source && one.text.includes(text))
    const mayStay = wholes.length > 0 && wholes.every((whole) => knownWords(whole.text).includes(text))
    if (!mayStay) told = told.replaceAll(`"${text}"`, `"${nothing}"`)
  }
  return told
}

/** Words of addresses that say what kind of page it is. */
const pathWords =
  /^(index|home|main|app|apps|admin|core|public|mis|sis|modules?|pages?|students?|pupils?|learners?|people|persons?|staff|users?|parents?|famil(y|ies)|contacts?|view|edit|new|add|show|list|search|details?|profiles?|records?|forms?|reports?|medical|health|safeguarding|concerns?|incidents?|sen|send|behaviour|attendance|assessment|library|settings|login|files?|documents?|tabs?|overview|summary|guide|html?|php|aspx?|jsp|do|cgi|default)$/i

const web = /^(https?:\/\/)(?:[^/?#@]*@)?([^/?#]+)([^?#]*)/i
const file = /^file:[^?#]*?([^/?#]*)(?:[?#]|$)/i

/** The address of a page: its origin, and of its path only words that say what kind of page it is. Query and fragment are dropped. */
export function mapAddress(address: string): string {
  const name = file.exec(address)?.[1]
  if (name !== undefined) return `file:///${nothing}/${tellSegment(name)}`
  const [, scheme, host, path] = web.exec(address) ?? []
  if (scheme === undefined || host === undefined || path === undefined) return nothing
  return `${scheme}${host}${path === '' ? '/' : path.split('/').map(tellSegment).join('/')}`.toLowerCase()
}

function tellSegment(segment: string): string {
  if (segment === '') return segment
  const words = segment.split(/[-_.+]|%20/)
  return words.every((word) => pathWords.test(word)) ? segment : nothing
}

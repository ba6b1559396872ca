import type { FieldKind } from '../fields/field.ts'
import type { DataMap, MappedField } from '../formats/data-map.ts'
import { isItemId } from '../law/data-items.ts'
import { parseJson } from '../notice/shape/parse-json.ts'
import { readText } from './read-text.ts'

export type ReadMaps =
  | { readonly ok: true; readonly value: readonly DataMap[] }
  | { readonly ok: false; readonly messages: readonly string[] }

const kinds: readonly FieldKind[] = ['input', 'column', 'readonly', 'filter']
const fix = 'Give data maps: from the extension ("Download data map"), or from fieldnote page --json.'

/** Reads data maps, one or several a file; or says of each file what is wrong with it. */
export async function readMaps(files: readonly string[]): Promise<ReadMaps> {
  const read = await Promise.all(files.map(readFileOfMaps))
  const messages = read.flatMap((one) => (typeof one === 'string' ? [one] : []))
  return messages.length > 0 ? { ok: false, messages } : { ok: true, value: read.flatMap((one) => (typeof one === 'string' ? [] : one)) }
}

async function readFileOfMaps(file: string): Promise<readonly DataMap[] | string> {
  const read = await readText(file)
  if (!read.ok) return `${file}: ${read.reason}. ${read.isMissing ? fix : read.fix}`
  const json = parseJson(read.text)
  if (json === undefined) return `${file}: is no JSON. ${fix}`
  const maps = Array.isArray(json) ? json : [json]
  for (const [at, map] of maps.entries()) {
    const wrong = wrongWith(map)
    if (wrong !== null) return `${file}: ${maps.length > 1 ? `map ${at + 1}: ` : ''}${wrong}. ${fix}`
  }
  return maps as DataMap[]
}

function wrongWith(map: unknown): string | null {
  if (typeof map !== 'object' || map === null || !('fields' in map) || !('page' in map)) return 'has no "page" and "fields"'
  if (typeof map.page !== 'string') return '"page" is no text'
  if (!Array.isArray(map.fields)) return '"fields" is no list'
  const at = map.fields.findIndex((field: unknown) => !isField(field))
  return at < 0 ? null : `fields.${at} has no known "kind" and "item" (null, or an id of the catalogue)`
}

function isField(field: unknown): field is MappedField {
  if (typeof field !== 'object' || field === null || !('kind' in field) || !('item' in field)) return false
  const { kind, item } = field
  return kinds.some((one) => one === kind) && (item === null || (typeof item === 'string' && isItemId(item)))
}

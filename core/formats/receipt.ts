import { type ItemId, isItemId } from '../law/data-items.ts'
import type { Id, Lang, Level, Parsed, Problem } from '../notice/notice.ts'
import type { NoteSheet } from './note-sheet.ts'

/**
 * What a school can show that a family was told: which notices, and the items that had a note on the form. Never which notes
 * were opened, and nothing of what was answered. It is a receipt of notice, not of consent.
 */
export interface Receipt {
  readonly receiptSchema: 1
  readonly notices: readonly { readonly id: Id; readonly version: string; readonly hash: string }[]
  readonly hash: string
  readonly lang: Lang
  readonly level: Level
  readonly items: readonly ItemId[]
}

/** The receipt for a form on which these items had a note, as the text of one hidden field. */
export function writeReceipt(sheet: Pick<NoteSheet, 'notices' | 'hash' | 'lang' | 'level'>, items: readonly ItemId[]): string {
  const receipt: Receipt = {
    receiptSchema: 1,
    notices: sheet.notices.map(({ id, version, hash }) => ({ id, version, hash })),
    hash: sheet.hash,
    lang: sheet.lang,
    level: sheet.level,
    items: [...new Set(items)].sort(),
  }
  return JSON.stringify(receipt)
}

/** Reads a receipt that came back with a form: untrusted text, as all that a form sends. */
export function readReceipt(text: string): Parsed<Receipt> {
  const json = text.length > 20_000 ? undefined : parse(text)
  if (json === undefined) return { ok: false, problems: [problemAt('', 'is no receipt', 'Give the text of the hidden field, unchanged.')] }
  const problems = problemsOf(json)
  return problems.length === 0 ? { ok: true, value: json as unknown as Receipt } : { ok: false, problems }
}

type Json = Readonly<Record<string, unknown>>

function parse(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text)
    return isObject(json) ? json : undefined
  } catch {
    return undefined
  }
}

function problemsOf(json: Json): readonly Problem[] {
  const keep = 'Keep the field as it was sent.'
  const problems: Problem[] = []
  if (json.receiptSchema !== 1)
    problems.push(problemAt('receiptSchema', 'is not 1', 'Read it with the version of Fieldnote that wrote it.'))
  for (const key of ['hash', 'lang'] as const) if (typeof json[key] !== 'string') problems.push(problemAt(key, 'is no text', keep))
  if (!['brief', 'plain', 'child'].includes(String(json.level))) problems.push(problemAt('level', 'is no reading level', keep))
  const notices = json.notices
  if (!(Array.isArray(notices) && notices.every(isNotice))) problems.push(problemAt('notices', 'is no list of notices', keep))
  const items = json.items
  const areItems = Array.isArray(items) && items.every((item) => typeof item === 'string' && isItemId(item))
  if (!areItems) problems.push(problemAt('items', 'is no list of catalogue items', keep))
  return problems
}

function isNotice(notice: unknown): boolean {
  return isObject(notice) && ['id', 'version', 'hash'].every((key) => typeof notice[key] === 'string')
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problemAt(path: string, message: string, fix: string): Problem {
  return { path, message, fix }
}

import type { NoteSheet } from '../core/formats/note-sheet.ts'

type Json = Record<string, unknown>

/** More than this is no notice for a parent's telephone; the largest that we know is a tenth of it. */
export const largestSheet = 1_000_000

/** What is wrong, and what to do, in words for the person who runs the site. */
export interface Failed {
  readonly what: string
  readonly fix: string
}

export type Checked = { readonly sheet: NoteSheet } | Failed

const rebuild = 'Run “fieldnote build” again and upload the whole folder.'

/** Turns a text that should be a note sheet into one, or says what is wrong with it and what to do. */
export function checkSheet(text: string, name: string): Checked {
  if (text.length > largestSheet) {
    return { what: `${name} is ${(text.length / 1e6).toFixed(1)} MB; at most 1 MB is read.`, fix: rebuild }
  }
  if (/^\s*</.test(text)) {
    return {
      what: `${name} is a web page, not a notice.`,
      fix: 'Check the address: the server answers with a page where the file is missing.',
    }
  }
  let sheet: unknown
  try {
    sheet = JSON.parse(text)
  } catch {
    return { what: `${name} is not JSON, or only part of it arrived.`, fix: 'Upload the file again, unchanged.' }
  }
  const wrong = problemOf(sheet)
  return wrong === undefined ? { sheet: sheet as NoteSheet } : { what: `${name} ${wrong}.`, fix: rebuild }
}

function problemOf(sheet: unknown): string | undefined {
  if (!isObject(sheet)) return 'holds no notice'
  if (sheet['noticeSchema'] !== 1) return `has noticeSchema ${JSON.stringify(sheet['noticeSchema'])}; this script reads 1`
  const { notes, phrases } = sheet
  if (isObject(sheet['source'])) return 'is a compiled notice, not the sheet that a page needs'
  if (!isObject(notes) || !Array.isArray(phrases) || !Array.isArray(sheet['general']) || !Array.isArray(sheet['notices'])) {
    return 'has no notes, phrases, general or notices'
  }
  for (const key of ['lang', 'school', 'fullNotice', 'detail', 'generalLine', 'hash']) {
    if (typeof sheet[key] !== 'string') return `has no text at ${key}`
  }
  const general = lineProblem(sheet['general'], 'general')
  if (general) return general
  for (const [item, note] of Object.entries(notes)) {
    if (!isObject(note) || typeof note['title'] !== 'string' || !Array.isArray(note['lines'])) return `has a broken note at notes.${item}`
    const line = lineProblem(note['lines'], `notes.${item}.lines`)
    if (line) return line
  }
  for (const [at, phrase] of phrases.entries()) {
    if (!Array.isArray(phrase) || typeof phrase[0] !== 'string') return `has a broken phrase at phrases.${at}`
    const item: unknown = phrase[1]
    if (item !== null && !(typeof item === 'string' && Object.keys(notes).includes(item))) {
      return `refers at phrases.${at} to “${String(item)}”, which has no note`
    }
  }
  return undefined
}

function lineProblem(lines: unknown, path: string): string | undefined {
  const at = (lines as unknown[]).findIndex(
    (line) => !isObject(line) || typeof line['heading'] !== 'string' || typeof line['text'] !== 'string',
  )
  return at < 0 ? undefined : `has a broken line at ${path}.${at}`
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

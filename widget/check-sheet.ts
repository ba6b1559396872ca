import type { NoteSheet } from '../core/formats/note-sheet.ts'

type Json = Record<string, unknown> & {
  heading?: unknown
  text?: unknown
  title?: unknown
  lines?: unknown
  noticeSchema?: unknown
  notes?: unknown
  phrases?: unknown
  general?: unknown
  notices?: unknown
}

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

const isText = (value: unknown) => typeof value === 'string'
const isLine = (line: unknown) => isObject(line) && isText(line.heading) && isText(line.text)
const isLines = (lines: unknown) => Array.isArray(lines) && lines.every(isLine)
const isNote = (note: unknown) => isObject(note) && isText(note.title) && isLines(note.lines)

/** Where a sheet is not as a sheet has to be, as the end of a sentence that begins with its name. */
function problemOf(sheet: unknown): string | undefined {
  if (!isObject(sheet)) return 'holds no notice'
  const { noticeSchema, notes, phrases, general, notices } = sheet
  if (noticeSchema !== 1) return `has noticeSchema ${JSON.stringify(noticeSchema)}, and this script reads 1`
  if (!isObject(notes)) return 'is not the notice.json of a built folder'
  const broken =
    ['lang', 'school', 'fullNotice', 'detail', 'generalLine', 'hash'].find((key) => !isText(sheet[key])) ??
    Object.keys(notes).find((item) => !isNote(notes[item])) ??
    (!isLines(general) ? 'general' : !Array.isArray(notices) ? 'notices' : !Array.isArray(phrases) ? 'phrases' : undefined)
  if (broken) return `is broken at “${broken}”`
  const stray = (phrases as unknown[][]).find(
    (phrase) => !isText(phrase?.[0]) || (phrase[1] !== null && !isObject(notes[String(phrase[1])])),
  )
  return stray && `speaks of “${String(stray?.[1])}”, which has no note`
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

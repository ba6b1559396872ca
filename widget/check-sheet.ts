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

/** Turns a text into a note sheet; undefined where it is none, and then explain-sheet.ts knows why. */
export function checkSheet(text: string): NoteSheet | undefined {
  try {
    const sheet: unknown = text.length > largestSheet ? 0 : JSON.parse(text)
    return brokenAt(sheet) === '' ? (sheet as NoteSheet) : undefined
  } catch {
    return undefined
  }
}

/** Where a sheet is not as a sheet has to be; empty where nothing is wrong. */
export function brokenAt(sheet: unknown): string {
  if (!isObject(sheet)) return 'all of it'
  const { noticeSchema, notes, phrases, general, notices } = sheet
  if (noticeSchema !== 1) return 'noticeSchema'
  if (!isObject(notes)) return 'notes'
  if (!Array.isArray(notices)) return 'notices'
  if (!isLines(general)) return 'general'
  if (!Array.isArray(phrases)) return 'phrases'
  const broken =
    ['lang', 'school', 'fullNotice', 'detail', 'generalLine', 'hash'].find((key) => !isText(sheet[key])) ??
    Object.keys(notes).find((item) => !isNote(notes[item]))
  const stray = phrases.findIndex((phrase) => !isText(phrase?.[0]) || (phrase[1] !== null && !isNote(notes[phrase[1]])))
  return broken ?? (stray < 0 ? '' : `phrases[${stray}]`)
}

const isText = (value: unknown) => typeof value === 'string'
const isLine = (line: unknown) => isObject(line) && isText(line.heading) && isText(line.text)
const isLines = (lines: unknown) => Array.isArray(lines) && lines.every(isLine)
const isNote = (note: unknown) => isObject(note) && isText(note.title) && isLines(note.lines)

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

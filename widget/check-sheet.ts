import type { Note, NoteLine, NoteSheet } from '../core/formats/note-sheet.ts'

/** More than this is no notice for a parent's telephone; the largest that we know is a tenth of it. */
export const largestSheet = 1_000_000

/** What a sheet says in one text each. */
export const sheetTexts = ['lang', 'school', 'fullNotice', 'detail', 'generalLine', 'hash'] as const

/** Turns a text into a note sheet; undefined where it is none, and then explain-sheet.ts knows why. */
export function checkSheet(text: string): NoteSheet | undefined {
  try {
    const sheet = text.length > largestSheet ? undefined : (JSON.parse(text) as NoteSheet)
    return sheet && isSheet(sheet) ? sheet : undefined
  } catch {
    // What is not there, or of another kind, cannot be asked.
    return undefined
  }
}

function isSheet(sheet: NoteSheet): boolean {
  const { noticeSchema, notes, phrases, general, notices } = sheet
  return (
    noticeSchema === 1 &&
    notices.every(Boolean) &&
    general.every(isLine) &&
    sheetTexts.every((key) => isText(sheet[key])) &&
    Object.values(notes).every(isNote) &&
    phrases.every(([words, item]) => isText(words) && (item === null || isNote(notes[item])))
  )
}

const isText = (value: unknown) => typeof value === 'string'
const isLine = ({ heading, text }: NoteLine) => isText(heading) && isText(text)
const isNote = (note: Note | undefined) => isText(note?.title) && (note as Note).lines.every(isLine)

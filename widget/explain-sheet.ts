import { isRecord } from '../core/notice/shape/is-record.ts'
import { largestSheet, sheetTexts } from './check-sheet.ts'
import type { Failed } from './report.ts'

type Json = Readonly<Record<string, unknown>>

const rebuild = 'Run “fieldnote build” again and upload the whole folder.'

/** Says why a text is no note sheet, and what to do, to the person who runs the site. */
export function explainSheet(text: string, name: string): Failed {
  if (text.length > largestSheet) return { what: `${name} has ${(text.length / 1e6).toFixed(1)} MB; at most 1 MB is read.`, fix: rebuild }
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
  return { what: `${name} ${problemOf(sheet)}.`, fix: rebuild }
}

function problemOf(sheet: unknown): string {
  if (!isRecord(sheet)) return 'holds no notice'
  if (sheet['noticeSchema'] !== 1) return `has noticeSchema ${JSON.stringify(sheet['noticeSchema'])}, and this script reads 1`
  if (!isRecord(sheet['notes'])) return 'is not the notice.json of a built folder'
  const { phrases } = sheet
  const at = brokenAt(sheet, sheet['notes'])
  const stray = /^phrases\[(\d+)\]$/.exec(at)
  const phrase: unknown = stray && Array.isArray(phrases) ? phrases[Number(stray[1])] : undefined
  return Array.isArray(phrase) ? `speaks of “${String(phrase[1])}”, which has no note` : `is broken at “${at}”`
}

/** Where a sheet is not as a sheet has to be. */
function brokenAt(sheet: Json, notes: Json): string {
  const { phrases, general, notices } = sheet
  if (!Array.isArray(notices)) return 'notices'
  if (!isLines(general)) return 'general'
  if (!Array.isArray(phrases)) return 'phrases'
  const broken = sheetTexts.find((key) => !isText(sheet[key])) ?? Object.keys(notes).find((item) => !isNote(notes[item]))
  const stray = phrases.findIndex((phrase) => !isText(phrase?.[0]) || (phrase[1] !== null && !isNote(notes[phrase[1]])))
  return broken ?? (stray < 0 ? 'notices' : `phrases[${stray}]`)
}

const isText = (value: unknown) => typeof value === 'string'
const isLine = (line: unknown) => isRecord(line) && isText(line['heading']) && isText(line['text'])
const isLines = (lines: unknown) => Array.isArray(lines) && lines.every(isLine)
const isNote = (note: unknown) => isRecord(note) && isText(note['title']) && isLines(note['lines'])

import { brokenAt, isObject, largestSheet } from './check-sheet.ts'
import type { Failed } from './report.ts'

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
  if (!isObject(sheet)) return 'holds no notice'
  if (sheet.noticeSchema !== 1) return `has noticeSchema ${JSON.stringify(sheet.noticeSchema)}, and this script reads 1`
  if (!isObject(sheet.notes)) return 'is not the notice.json of a built folder'
  const at = brokenAt(sheet)
  const stray = /^phrases\[(\d+)\]$/.exec(at)
  const phrase: unknown = stray && Array.isArray(sheet.phrases) ? sheet.phrases[Number(stray[1])] : undefined
  return Array.isArray(phrase) ? `speaks of “${String(phrase[1])}”, which has no note` : `is broken at “${at}”`
}

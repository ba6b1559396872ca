import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Setting } from '../fields/field.ts'
import { schoolLexicon } from '../fields/lexicon/tables.ts'
import { labelWords } from '../page/label-words.ts'
import { type NamedField, nameFields } from '../page/name-fields.ts'
import { readPage } from '../page/read-page.ts'
import { tell } from './print.ts'
import { readText } from './read-text.ts'
import { mostFrames, readSavedPage, type SavedPage } from './saved-dom.ts'

/** A saved page with its fields read and named. */
export interface ReadFile extends SavedPage {
  readonly file: string
  /** From where it was saved, or the file itself. */
  readonly address: string
  readonly fields: readonly NamedField[]
}

const recognise = labelWords(schoolLexicon)

/** Reads the fields of a saved page; or says what is wrong with the file and what to do. */
export async function readFields(file: string, setting: Setting): Promise<ReadFile | string> {
  const read = await readText(file)
  if (!read.ok && read.isMissing)
    return `${file}: there is no such file. Save the page in the browser (Save as, complete) and give its .html file.`
  if (!read.ok) return `${file}: ${read.reason}. ${read.fix}`
  if (/\.(pdf|docx?|xlsx?|json|ya?ml|csv|mht(ml)?)$/i.test(basename(file))) {
    return `${file}: is not a web page. In the browser choose Save as, "web page, complete", and give its .html file.`
  }
  const saved = await readSavedPage(read.text, file)
  if (saved.hasMoreFrames)
    tell(`${file}: holds more than ${mostFrames} frames; the others were not read. Save what is in them as pages and give those too.`)
  const fields = nameFields(readPage(saved.document, { setting, recognise }))
  return { ...saved, file, address: saved.savedFrom ?? pathToFileURL(resolve(file)).href, fields }
}

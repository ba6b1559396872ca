import type { NoteSheet } from '../core/formats/note-sheet.ts'
import { asking } from './asking.ts'
import { checkSheet, largestSheet } from './check-sheet.ts'
import type { Failed } from './report.ts'
import { second } from './second.ts'

/** Fetches a note sheet; expected trouble comes back as words. */
export async function loadSheet(url: URL, signal: AbortSignal): Promise<NoteSheet | Failed> {
  let text: string
  try {
    const answer = await fetch(url.href, { ...asking, signal })
    if (!answer.ok) {
      return {
        what: `${url.href} was not found (${answer.status}).`,
        fix: 'Upload the built folder there, or change the “notice” attribute.',
      }
    }
    if (Number(answer.headers.get('content-length')) > largestSheet * 4) throw 'more than 4 MB'
    text = await answer.text()
  } catch (error) {
    return {
      what: `${url.href} could not be fetched (${String(error)}).`,
      fix: 'Serve a built folder from the form’s own site, or allow it by CORS and connect-src.',
    }
  }
  return readSheet(text, url.pathname, url)
}

/** Reads the text of a note sheet. Why one is none is known to the script that opens notes, fetched only then. */
export async function readSheet(text: string, name: string, url: URL): Promise<NoteSheet | Failed> {
  return (
    checkSheet(text) ??
    second(url).then(
      ({ explainSheet }) => explainSheet(text, name),
      () => ({ what: `${name} holds no notice.`, fix: 'Upload a built folder, whole.' }),
    )
  )
}

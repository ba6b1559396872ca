import type { NoteSheet } from '../core/formats/note-sheet.ts'
import { asking } from './asking.ts'
import { checkSheet, largestSheet } from './check-sheet.ts'
import type { Cause } from './explain-failure.ts'
import { type Failed, notWhole } from './report.ts'
import { second } from './second.ts'

/** Fetches a note sheet; expected trouble comes back as words. */
export async function loadSheet(url: URL, signal: AbortSignal): Promise<NoteSheet | Failed> {
  try {
    const answer = await fetch(url.href, { ...asking, signal })
    if (!answer.ok) return failed(url, url.href, answer.status)
    if (Number(answer.headers.get('content-length')) > largestSheet * 4) return failed(url, url.pathname, new RangeError())
    return readSheet(await answer.text(), url.pathname, url)
  } catch (error) {
    return signal.aborted ? notWhole(url.href) : failed(url, url.href, error as Error)
  }
}

/** Reads the text of a note sheet. */
export async function readSheet(text: string, name: string, url: URL): Promise<NoteSheet | Failed> {
  return checkSheet(text) ?? failed(url, name, text)
}

/** Why there is no notice is known to the script that opens notes, fetched only then; without it few words must do. */
function failed(url: URL, name: string, cause: Cause): Promise<Failed> {
  return second(url).then(
    ({ explainFailure }) => explainFailure(name, cause),
    () => notWhole(name),
  )
}

import type { NoteSheet } from '../core/formats/note-sheet.ts'
import { asking } from './asking.ts'
import { checkSheet, largestSheet } from './check-sheet.ts'
import type { Cause } from './explain-failure.ts'
import { type Failed, notWhole } from './report.ts'
import { second } from './second.ts'

/** Fetches a note sheet; expected trouble comes back as words. */
export async function loadSheet(address: string, signal: AbortSignal): Promise<NoteSheet | Failed> {
  try {
    const answer = await fetch(new URL(address, document.baseURI), { ...asking, signal })
    if (!answer.ok) return failed(address, answer.status)
    if (Number(answer.headers.get('content-length')) > largestSheet * 4) return failed(address, new RangeError())
    return readSheet(await answer.text(), address)
  } catch (error) {
    return signal.aborted ? notWhole(address) : failed(address, error as Error)
  }
}

/** Reads the text of a note sheet, which came from an address or stands at a place in the page. */
export async function readSheet(text: string, address: string): Promise<NoteSheet | Failed> {
  return checkSheet(text) ?? failed(address, text)
}

/** Why there is no notice is known to the script that opens notes, fetched only then; without it few words must do. */
function failed(address: string, cause: Cause): Promise<Failed> {
  return second(address).then(
    ({ explainFailure }) => explainFailure(address, cause),
    () => notWhole(address),
  )
}

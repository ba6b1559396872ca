import { explainSheet } from './explain-sheet.ts'
import type { Failed } from './report.ts'

/** What came in place of a note sheet: a text that is none, the status of the answer, or what the fetching threw; a RangeError where it is too large. */
export type Cause = string | number | Error

/** Says why there is no notice, and what to do, to the person who runs the site. */
export function explainFailure(name: string, cause: Cause): Failed {
  if (typeof cause === 'string') return explainSheet(cause, name)
  if (typeof cause === 'number') {
    return { what: `${name} was not found (${cause}).`, fix: 'Upload the built folder there, or change the “notice” attribute.' }
  }
  if (cause instanceof RangeError) {
    return { what: `${name} has more than 4 MB; at most 1 MB is read.`, fix: 'Give the notice.json of a built folder.' }
  }
  return {
    what: `${name} could not be fetched (${String(cause)}).`,
    fix: 'Serve a built folder from the form’s own site, or allow it by CORS and connect-src.',
  }
}

/** Says why notes stand on no form. */
export function explainForm(id: string | undefined, isTaken: boolean): Failed {
  return isTaken
    ? { what: `form “${id}” has two <field-notes>.`, fix: 'Remove one.' }
    : { what: `there is no form with id “${id ?? ''}”.`, fix: 'Put its id into the “for” attribute.' }
}

import { explainSheet } from './explain-sheet.ts'
import type { Failed } from './report.ts'

/** What came in place of a note sheet: a text that is none, the status of the answer, or what the fetching threw; a RangeError where it is too large. */
export type Cause = string | number | Error

/** Says why there is no notice, and what to do, to the person who runs the site. */
export function explainFailure(name: string, cause: Cause): Failed {
  return { ...explainCause(name, cause), so: ' The form works without notes.' }
}

const giveAddress = 'Give it the address of the notice.json that `fieldnote build` made.'

function explainCause(name: string, cause: Cause): Failed {
  if (name === '') return { what: 'the element has no “notice” attribute.', fix: giveAddress }
  if (typeof cause === 'string') {
    // In place of an element that the page has not, the page itself was read.
    const isPage = /^\s*</.test(cause)
    return name.startsWith('#') && isPage
      ? { what: `no element of the page has the id of notice="${name}".`, fix: giveAddress }
      : explainSheet(cause, name)
  }
  if (cause === 404 || cause === 410) {
    return { what: `${name} was not found (${cause}).`, fix: 'Upload the built folder there, or change the “notice” attribute.' }
  }
  if (typeof cause === 'number') {
    return { what: `${name} was not given out (${cause}).`, fix: 'It must be there for everyone to read: ask who runs the server.' }
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
export function explainForm(id: string | undefined, taken: Element | null): Failed {
  return taken
    ? { what: `${id ? `form “${id}”` : 'its form'} has two <field-notes>.`, fix: 'Remove one.' }
    : { what: id ? `there is no form with id “${id}”.` : 'it stands in no form.', fix: 'Put the id of the form into its “for” attribute.' }
}

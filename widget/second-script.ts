import { attend } from './attend.ts'
import { explainFailure, explainForm } from './explain-failure.ts'
import { serveNotes } from './serve-notes.ts'
import { wishedEdition } from './wished-edition.ts'

/** What a page fetches when someone comes near a note, or when there is no notice to read. */
export const secondScript = { attend, explainFailure, explainForm, serveNotes, wishedEdition }

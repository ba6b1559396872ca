import { explainSheet } from './explain-sheet.ts'
import { serveNotes } from './serve-notes.ts'

/** What a page fetches when someone comes near a note, or when there is no notice to read. */
export const secondScript = { explainSheet, serveNotes }

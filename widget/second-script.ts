import { attend } from './attend.ts'
import { explainSheet } from './explain-sheet.ts'
import { serveNotes } from './serve-notes.ts'
import { wishedEdition } from './wished-edition.ts'

/** What a page fetches when someone comes near a note, or when there is no notice to read. */
export const secondScript = { attend, explainSheet, serveNotes, wishedEdition }

import { FieldNotes } from './field-notes-element.ts'
import { version } from './version.ts'

/** The script of a page: defines the element once, whoever loads it a second time. */
if (customElements.get('field-notes'))
  console.warn(`Fieldnote ${version} is loaded, but Fieldnote is there already, and that goes on. Load the script once.`)
else customElements.define('field-notes', FieldNotes)

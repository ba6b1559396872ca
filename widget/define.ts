import { FieldNotes } from './field-notes-element.ts'
import { version } from './version.ts'

/** The script of a page: defines the element once, whoever loads it a second time. In a browser that knows no elements of others, the link stays. */
if (window.customElements?.get('field-notes'))
  console.warn(`Fieldnote ${version} is loaded, but one is there already. Load the script once.`)
else window.customElements?.define('field-notes', FieldNotes)

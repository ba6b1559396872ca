import { FieldNotes } from './field-notes-element.ts'
import { version } from './version.ts'

/** The script of a page: defines the element once, whoever loads it a second time. */
const known = customElements.get('field-notes') as { version?: string } | undefined

if (known)
  console.warn(
    `Fieldnote ${version} is loaded, but ${known.version ?? 'another version'} is there already and goes on. Load the script once.`,
  )
else customElements.define('field-notes', FieldNotes)

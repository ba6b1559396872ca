import { writeReceipt } from '../core/formats/receipt.ts'
import type { ItemId } from '../core/law/data-items.ts'
import { make } from './dom.ts'
import type { FormNotes } from './form-notes.ts'

/** Name of the one hidden field that a form sends with the receipt turned on. */
export const receiptName = 'fieldnote-receipt'

/**
 * Adds one hidden field with what was told: which notices, and the items that had a note on the form so far. It stands in our own
 * element, so that the form's own children stay as they are, and goes when the notes go.
 */
export function keepReceipt(form: FormNotes): void {
  const { owner, edition, signal } = form
  const items = new Set<ItemId>()
  const field = make('input', '')
  field.type = 'hidden'
  field.name = receiptName
  field.slot = 'description'
  // A form has its fields as properties: where one is named `id`, the form's own is only in its attribute.
  const id = form.form.getAttribute('id')
  if (id) field.setAttribute('form', id)
  const write = () => {
    for (const { saying } of form.marks) for (const [item] of saying.entries) items.add(item)
    field.setAttribute('value', writeReceipt(edition.sheet, [...items]))
  }
  write()
  owner.append(field)
  form.changed.add(write)
  signal.addEventListener('abort', () => field.remove())
}

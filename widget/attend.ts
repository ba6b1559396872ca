import type { FormNotes } from './form-notes.ts'
import { keepReceipt } from './keep-receipt.ts'
import { reviewForm } from './review-form.ts'

/** What only some forms ask for: the receipt, and the review for the person who runs the form. */
export function attend(form: FormNotes): void {
  if (form.signal.aborted) return
  if (form.owner.hasAttribute('receipt')) keepReceipt(form)
  if (form.owner.hasAttribute('review') || isReviewed()) reviewForm(form)
}

function isReviewed(): boolean {
  return new URLSearchParams(location.search).get('fieldnote') === 'review'
}

import type { ReactiveElement } from '@lit/reactive-element'
import type { Edition, Mark } from './mark.ts'
import type { Question } from './read-form.ts'

export type Layout = 'field' | 'section' | 'inline'

/** The notes on one form, as they stand now. */
export interface FormNotes {
  readonly form: Element
  readonly edition: Edition
  /** Our own element, which holds the descriptions of the fields. */
  readonly owner: ReactiveElement
  readonly marks: readonly Mark[]
  readonly questions: readonly Question[]
  /** Those of the questions on which there is a note. */
  readonly covered: readonly Question[]
  /** Called whenever the form was read anew. */
  readonly changed: Set<() => void>
  /** Aborted when the notes are taken back. */
  readonly signal: AbortSignal
}

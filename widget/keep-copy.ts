import { dayAt } from '../core/law/dated.ts'
import { make } from './dom.ts'
import type { FormNotes } from './form-notes.ts'
import { noticeCopy } from './notice-copy.ts'
import type { WholeEdition } from './whole-edition.ts'

/** Gives a family every note of the form as a file of its own: nothing goes anywhere, and nothing of what was answered is in it. */
export function keepCopy({ marks }: FormNotes, edition: WholeEdition): void {
  const notes = marks.flatMap(({ saying }) => saying.entries.map(([, note]) => note))
  const page = noticeCopy([...new Set(notes)], edition, dayAt(new Date()))
  const link = make('a', '')
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }))
  link.download = `${edition.strings.copyTitle.replace(/[\\/:*?"<>|]/g, ' ')}.html`
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

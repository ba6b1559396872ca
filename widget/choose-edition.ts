import type { ReactiveElement } from '@lit/reactive-element'
import type { SheetEdition } from '../core/formats/note-sheet.ts'
import { choiceKey } from './choice-key.ts'
import type { FormNotes } from './form-notes.ts'

/**
 * Reads the notes in another language or at another level from now on, in this tab alone, and opens again the note at which
 * it was chosen.
 */
export function chooseEdition(owner: ReactiveElement, { lang, level }: Pick<SheetEdition, 'lang' | 'level'>, anchor: Element): void {
  try {
    sessionStorage.setItem(choiceKey, `${lang} ${level}`)
  } catch {
    // Where nothing may be kept, the choice is for this page: the attributes hold it.
    owner.setAttribute('language', lang)
    owner.setAttribute('level', level)
  }
  owner.addEventListener(
    'fieldnotes-ready',
    () => {
      const { notes } = owner as unknown as { notes: FormNotes | undefined }
      const button = notes?.marks.find((mark) => mark.anchor === anchor)?.button
      button?.focus()
      button?.click()
    },
    { once: true },
  )
  owner.requestUpdate()
}

import { chooseEdition } from './choose-edition.ts'
import { make } from './dom.ts'
import type { FormNotes } from './form-notes.ts'
import type { Mark } from './mark.ts'
import { actButton } from './note-foot.ts'
import { chosen } from './wished-edition.ts'

/**
 * Offers first in a note, on a page that now stands in another language than the note, what the school has in that language, where
 * someone has reviewed it. Drafts are not put forward, nor anything to who has chosen: they stand with the other languages at the foot.
 */
export function offerLanguage(panel: HTMLElement, { edition, owner }: FormNotes, { anchor }: Mark): void {
  const { editions, lang, level } = edition.sheet
  const page = document.documentElement.lang.toLowerCase().split('-')[0]
  const own = editions.filter((one) => one.lang === page && page !== lang && !one.draft)
  const offered = own.find((one) => one.level === level) ?? own[0]
  panel.querySelector('.offer')?.remove()
  if (!offered || chosen() || owner.hasAttribute('language')) return
  const choice = actButton(offered.name, () => chooseEdition(owner, offered, anchor))
  choice.lang = offered.lang
  panel.prepend(make('p', 'offer rest', choice))
}

import type { NoteSheet } from '../core/formats/note-sheet.ts'
import { firstStrings } from '../core/words/en/first-strings.ts'
import { choiceKey } from './choice-key.ts'
import type { Edition } from './mark.ts'
import type { Failed } from './report.ts'

/**
 * The edition for this reader, among those that the school has turned on: as chosen in this tab, as the element says, or in the
 * page's language. Where it cannot be had, the one that is there.
 */
export async function wishedEdition(
  owner: Element,
  edition: Edition,
  load: (address: string) => Promise<NoteSheet | Failed>,
): Promise<Edition> {
  const wish = wishOf(owner, edition)
  if (!wish) return edition
  const sheet = await load(new URL(wish.href, edition.url).href)
  if (!('what' in sheet)) {
    const { phrases } = edition.sheet
    return { sheet: { ...sheet, phrases }, url: edition.url, strings: { ...firstStrings, ...sheet.strings } }
  }
  if (owner.isConnected) console.warn(`Fieldnote: ${sheet.what} The notes stay in “${edition.sheet.lang}”. ${sheet.fix}`)
  return edition
}

function wishOf(owner: Element, { sheet: { editions, lang, level } }: Edition) {
  const [wishedLang, wishedLevel] = chosen() ?? [owner.getAttribute('language'), owner.getAttribute('level')]
  const page = owner.closest('[lang]')?.getAttribute('lang')
  const [wished] = (wishedLang || page || lang).toLowerCase().split('-')
  const inLang = editions.filter((one) => one.lang === wished)
  const found = inLang.find((one) => one.level === (wishedLevel || level)) ?? inLang[0]
  // A draft is read by who asks for it, or where the school's own page is in that language: not because a browser translates the page.
  if (!wishedLang && found?.draft && /(^| )translated-(ltr|rtl)\b/.test(document.documentElement.className)) return undefined
  return found?.lang === lang && found.level === level ? undefined : found
}

/** What the reader has chosen in this tab. Storage may be forbidden; then no one has chosen. */
export function chosen(): string[] | undefined {
  try {
    return sessionStorage.getItem(choiceKey)?.split(' ')
  } catch {
    return undefined
  }
}

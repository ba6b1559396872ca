import type { ItemId } from '../law/data-items.ts'
import { english } from '../words/en/words.ts'
import type { SheetPhrase } from './note-sheet.ts'

/** The catalogue's own titles as phrases: a field whose label holds one is known by it. */
export function titlePhrases(items: readonly ItemId[]): readonly SheetPhrase[] {
  return items.map((item) => [wordsOf(english.items[item].title), item])
}

function wordsOf(title: string): string {
  return title
    .replace(/\(.*\)/, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}

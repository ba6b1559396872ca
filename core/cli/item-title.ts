import type { ItemId } from '../law/data-items.ts'
import { english } from '../words/en/words.ts'

/** What a person who works at a terminal reads for an item of the catalogue. */
export function itemTitle(item: ItemId): string {
  return english.items[item].title
}

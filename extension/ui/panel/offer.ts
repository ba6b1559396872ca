import { type DataItem, dataItem, type ItemId, itemIds } from '../../../core/law/data-items.ts'
import { english } from '../../../core/words/en/words.ts'

/** As many as a person reads at a glance; the search finds the rest. */
const most = 8

/**
 * What a wrongly flagged item may be instead: those of the same kind first, since a wrong name is seldom far off. With a search those
 * whose names have it, first where it begins a word.
 */
export function offer(flagged: DataItem, sought: string): readonly ItemId[] {
  const others = itemIds.filter((id) => id !== flagged.id)
  const text = plain(sought).trim()
  if (text !== '') {
    const matching = others.filter((id) => plain(english.items[id].title).includes(text))
    const [begun = [], within = []] = [true, false].map((begins) => matching.filter((id) => isBegun(id, text) === begins))
    return [...begun, ...within].slice(0, most)
  }
  const near = others.filter((id) => dataItem(id).kind === flagged.kind)
  return [...near, ...others.filter((id) => dataItem(id).class === flagged.class && !near.includes(id))].slice(0, most)
}

function isBegun(id: ItemId, text: string): boolean {
  return ` ${plain(english.items[id].title)}`.includes(` ${text}`)
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
}

import type { ItemId } from '../law/data-items.ts'
import type { Id, Notice, NoticeItem } from './notice.ts'

/** One entry of one notice that covers a data item of the catalogue. */
export interface Covering {
  readonly notice: Notice
  readonly id: Id
  readonly entry: NoticeItem
}

/** The notices of a school as one, built once: from a data item to the entries that speak of it. */
export interface NoticeIndex {
  readonly notices: readonly Notice[]
  /** Entries that cover each data item, the most specific first; at most one of each notice. */
  readonly coverings: ReadonlyMap<ItemId, readonly Covering[]>
}

/** Indexes a school's set of notices; where two have the same id, the first given stands. */
export function indexNotices(notices: readonly Notice[]): NoticeIndex {
  const own = notices.filter((notice, at) => notices.findIndex(({ id }) => id === notice.id) === at)
  const coverings = new Map<ItemId, readonly Covering[]>()
  for (const notice of [...own].sort((a, b) => breadth(a) - breadth(b))) {
    for (const covering of closestOf(notice)) {
      for (const item of covering.items) {
        const others = coverings.get(item) ?? []
        coverings.set(item, [...others, { notice, id: covering.id, entry: covering.entry }].sort(closerFirst))
      }
    }
  }
  return { notices: own, coverings }
}

/** The entries that speak of a data item, the most specific first; empty where no notice mentions it. */
export function coveringsOf(index: NoticeIndex, item: ItemId): readonly Covering[] {
  return index.coverings.get(item) ?? []
}

/** Of each data item the entry of this notice that speaks of least besides. */
function closestOf(notice: Notice): readonly { readonly id: Id; readonly entry: NoticeItem; readonly items: readonly ItemId[] }[] {
  const closest = new Map<ItemId, Id>()
  for (const [id, entry] of Object.entries(notice.items)) {
    for (const item of entry.covers) {
      const other = closest.get(item)
      const otherEntry = other === undefined ? undefined : notice.items[other]
      if (otherEntry === undefined || entry.covers.length < otherEntry.covers.length) closest.set(item, id)
    }
  }
  return Object.entries(notice.items).map(([id, entry]) => ({
    id,
    entry,
    items: [...new Set(entry.covers)].filter((item) => closest.get(item) === id),
  }))
}

/**
 * An entry that covers fewer data items speaks of this one more closely. `sort` keeps the order of equals, so between
 * two such entries the notice that covers fewer data items in all comes first, then the one given first.
 */
function closerFirst(a: Covering, b: Covering): number {
  return a.entry.covers.length - b.entry.covers.length
}

function breadth(notice: Notice): number {
  return new Set(Object.values(notice.items).flatMap(({ covers }) => covers)).size
}

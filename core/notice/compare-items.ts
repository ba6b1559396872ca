import type { Change, ChangeKind } from './compare-change.ts'
import { heldInBoth, scopeOf } from './compare-scope.ts'
import type { Id, Notice, NoticeItem } from './notice.ts'
import type { Told, ToldOnce } from './told.ts'

/** Something of which an item has several, and what its coming and going are called. */
export interface Facet {
  readonly added: ChangeKind
  readonly removed: ChangeKind
  /** Section of the notice in which they stand. */
  readonly section: string
  /** How much it weighs that one came. */
  readonly weight: Change['weight']
  tell(notice: Notice, id: Id, item: NoticeItem): Told
  /** Everything that the notice names at an item, where some of it is told of it only if it is about certain people. */
  name?(notice: Notice, id: Id, item: NoticeItem): Told
}

/** Items that came, and items that went. */
export function itemChanges(before: Notice, after: Notice): readonly Change[] {
  return [
    ...Object.keys(after.items)
      .filter((id) => before.items[id] === undefined)
      .map((id) => ({
        kind: 'item-added' as const,
        path: `items.${id}`,
        ...scopeOf(after, [id]),
        before: null,
        after: after.items[id]?.name ?? id,
        weight: 'tell' as const,
      })),
    ...Object.keys(before.items)
      .filter((id) => after.items[id] === undefined)
      .map((id) => ({
        kind: 'item-removed' as const,
        path: `items.${id}`,
        ...scopeOf(before, [id]),
        before: before.items[id]?.name ?? id,
        after: null,
        weight: 'note' as const,
      })),
  ]
}

/** What came and went of one facet, the items with the same change told together. */
export function facetChanges(facet: Facet, before: Notice, after: Notice): readonly Change[] {
  const added = new Map<string, { name: string; items: Id[] }>()
  const removed = new Map<string, { name: string; items: Id[] }>()
  const held = heldInBoth(before, after)
  const { tell, name = tell } = facet
  const of = (say: Facet['tell'], notice: Notice, id: Id) => say(notice, id, notice.items[id] as NoticeItem)
  for (const id of held) {
    // What is only for other people than before came or went nowhere: the change of people is told by itself.
    collect(added, of(tell, after, id), of(name, before, id), id)
    collect(removed, of(tell, before, id), of(name, after, id), id)
  }
  const told =
    (kind: ChangeKind, notice: Notice, weight: Change['weight'], isAdded: boolean) =>
    ([key, { name, items }]: [string, { name: string; items: Id[] }]): Change => ({
      kind,
      path: `${facet.section}.${key}`,
      ...scopeOf(notice, items, held.length),
      before: isAdded ? null : name,
      after: isAdded ? name : null,
      weight,
    })
  return [...[...added].map(told(facet.added, after, facet.weight, true)), ...[...removed].map(told(facet.removed, before, 'note', false))]
}

function collect(into: Map<string, { name: string; items: Id[] }>, one: Told, other: Told, item: Id): void {
  for (const [key, name] of one) {
    if (other.has(key)) continue
    const entry = into.get(key) ?? { name, items: [] }
    entry.items.push(item)
    into.set(key, entry)
  }
}

/** Changes of a fact of which an item has one, the items with the same change told together. */
export function scalarChanges(
  before: Notice,
  after: Notice,
  fact: (notice: Notice, item: NoticeItem, id: Id) => ToldOnce,
  change: (old: string | null, now: string | null) => Pick<Change, 'kind' | 'weight'>,
): readonly Change[] {
  const groups = new Map<string, { old: string | null; now: string | null; path: string; items: Id[] }>()
  const held = heldInBoth(before, after)
  for (const id of held) {
    const old = fact(before, before.items[id] as NoticeItem, id)
    const now = fact(after, after.items[id] as NoticeItem, id)
    if (old.told === now.told) continue
    const key = JSON.stringify([old.told, now.told])
    const group = groups.get(key) ?? { old: old.told, now: now.told, path: now.path, items: [] }
    group.items.push(id)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ old, now, path, items }) => {
    const { kind, weight } = change(old, now)
    return { kind, path, ...scopeOf(after, items, held.length), before: old, after: now, weight }
  })
}

import type { Change, ChangeKind } from './change.ts'
import { entryChanges, officeChanges } from './compare-entries.ts'
import type { Id, Notice, NoticeItem } from './notice.ts'
import { longerThan } from './periods.ts'
import {
  basisName,
  conditionName,
  listed,
  partyName,
  provisionOf,
  purposeName,
  recipientsOf,
  retentionOf,
  sharingPurposesOf,
  type Told,
  type ToldOnce,
} from './told.ts'

interface Facet {
  readonly added: ChangeKind
  readonly removed: ChangeKind
  readonly section: string
  readonly weight: Change['weight']
  tell(notice: Notice, id: Id, item: NoticeItem): Told
}

const facets: readonly Facet[] = [
  {
    added: 'purpose-added',
    removed: 'purpose-removed',
    section: 'purposes',
    weight: 'before-use',
    tell: (notice, _, item) => listed(notice, item, 'purposes', purposeName),
  },
  { added: 'recipient-added', removed: 'recipient-removed', section: 'parties', weight: 'tell', tell: recipientsOf },
  { added: 'sharing-purpose-added', removed: 'sharing-purpose-removed', section: 'sharing', weight: 'tell', tell: sharingPurposesOf },
  {
    added: 'handler-added',
    removed: 'handler-removed',
    section: 'parties',
    weight: 'note',
    tell: (notice, _, item) => listed(notice, item, 'handlers', partyName),
  },
  {
    added: 'source-added',
    removed: 'source-removed',
    section: 'parties',
    weight: 'tell',
    tell: (notice, _, item) => listed(notice, item, 'sources', partyName),
  },
  {
    added: 'basis-added',
    removed: 'basis-removed',
    section: 'bases',
    weight: 'tell',
    tell: (notice, _, item) => listed(notice, item, 'bases', basisName),
  },
  {
    added: 'condition-added',
    removed: 'condition-removed',
    section: 'conditions',
    weight: 'note',
    tell: (notice, _, item) => listed(notice, item, 'conditions', conditionName),
  },
]

/** Says what changed from one version of a notice to the next, and of which information; entries are known by their ids. */
export function compareNotices(before: Notice, after: Notice): readonly Change[] {
  const changes = [
    ...itemChanges(before, after),
    ...facets.flatMap((facet) => facetChanges(facet, before, after)),
    ...scalarChanges(before, after, retentionOf, retentionChange),
    ...scalarChanges(before, after, provisionOf, () => ({ kind: 'provision-changed', weight: 'tell' })),
    ...entryChanges(before, after),
    ...officeChanges(before, after),
  ]
  return changes.length === 0 && before.source.sha256 !== after.source.sha256
    ? [{ kind: 'wording-changed', path: 'source', of: 'all', subjects: [], before: null, after: null, weight: 'note' }]
    : changes
}

function itemChanges(before: Notice, after: Notice): readonly Change[] {
  return [
    ...Object.keys(after.items)
      .filter((id) => before.items[id] === undefined)
      .map((id) => ({
        ...ofItems('item-added', `items.${id}`, after, [id]),
        before: null,
        after: after.items[id]?.name ?? id,
        weight: 'tell' as const,
      })),
    ...Object.keys(before.items)
      .filter((id) => after.items[id] === undefined)
      .map((id) => ({
        ...ofItems('item-removed', `items.${id}`, before, [id]),
        before: before.items[id]?.name ?? id,
        after: null,
        weight: 'note' as const,
      })),
  ]
}

function facetChanges(facet: Facet, before: Notice, after: Notice): readonly Change[] {
  const added = new Map<string, { name: string; items: Id[] }>()
  const removed = new Map<string, { name: string; items: Id[] }>()
  for (const id of shared(before, after)) {
    const [old, now] = [before, after].map((notice) => facet.tell(notice, id, notice.items[id] as NoticeItem)) as [Told, Told]
    collect(added, now, old, id)
    collect(removed, old, now, id)
  }
  const told =
    (kind: ChangeKind, notice: Notice, weight: Change['weight'], isAdded: boolean) =>
    ([key, { name, items }]: [string, { name: string; items: Id[] }]): Change => ({
      ...ofItems(kind, `${facet.section}.${key}`, notice, items, shared(before, after).length),
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
function scalarChanges(
  before: Notice,
  after: Notice,
  fact: (notice: Notice, item: NoticeItem) => ToldOnce,
  change: (old: string | null, now: string | null) => Pick<Change, 'kind' | 'weight'>,
): readonly Change[] {
  const groups = new Map<string, { old: string | null; now: string | null; path: string; items: Id[] }>()
  for (const id of shared(before, after)) {
    const old = fact(before, before.items[id] as NoticeItem)
    const now = fact(after, after.items[id] as NoticeItem)
    if (old.told === now.told) continue
    const key = JSON.stringify([old.told, now.told])
    const group = groups.get(key) ?? { old: old.told, now: now.told, path: now.path, items: [] }
    group.items.push(id)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ old, now, path, items }) => {
    const { kind, weight } = change(old, now)
    return { ...ofItems(kind, path, after, items, shared(before, after).length), before: old, after: now, weight }
  })
}

function shared(before: Notice, after: Notice): readonly Id[] {
  return Object.keys(after.items).filter((id) => before.items[id] !== undefined)
}

function ofItems(
  kind: ChangeKind,
  path: string,
  notice: Notice,
  ids: readonly Id[],
  all?: number,
): Pick<Change, 'kind' | 'path' | 'of' | 'subjects'> {
  const items = ids.flatMap((id) => notice.items[id] ?? [])
  const limited = items.length > 0 && items.every(({ subjects }) => subjects !== undefined)
  const subjects = limited ? [...new Set(items.flatMap((item) => item.subjects ?? []))].map((id) => notice.subjects[id]?.name ?? id) : []
  return { kind, path, of: all !== undefined && all === ids.length ? 'all' : items.map(({ name }) => name), subjects }
}

function retentionChange(old: string | null, now: string | null): Pick<Change, 'kind' | 'weight'> {
  const isLonger = old === null || now === null ? null : longerThan(now, old)
  if (isLonger === null) return { kind: 'retention-changed', weight: 'tell' }
  return isLonger ? { kind: 'retention-longer', weight: 'tell' } : { kind: 'retention-shorter', weight: 'note' }
}

import type { Change } from './compare-change.ts'
import type { Id, Notice, NoticeItem } from './notice.ts'

/** Items that both versions list: what changed of the others is that they came or went. */
export function heldInBoth(before: Notice, after: Notice): readonly Id[] {
  return Object.keys(after.items).filter((id) => before.items[id] !== undefined)
}

/** Of which information a change is told, and of whose alone; `all`: of how many items it would be so of all. */
export function scopeOf(notice: Notice, ids: readonly Id[], all?: number): Pick<Change, 'of' | 'subjects'> {
  const items = ids.flatMap((id) => notice.items[id] ?? [])
  const limited = items.length > 0 && items.every(({ subjects }) => subjects !== undefined)
  const subjects = limited ? [...new Set(items.flatMap((item) => item.subjects ?? []))].map((id) => notice.subjects[id]?.name ?? id) : []
  return { of: all !== undefined && all === ids.length ? 'all' : items.map(({ name }) => name), subjects }
}

/** The scope of a change that touches those items alone of which something is so, now or before. */
export function scopeWhere(
  before: Notice,
  after: Notice,
  isSo: (notice: Notice, id: Id, item: NoticeItem) => boolean,
): Pick<Change, 'of' | 'subjects'> {
  const held = heldInBoth(before, after)
  const touched = held.filter((id) => [after, before].some((notice) => isSo(notice, id, notice.items[id] as NoticeItem)))
  return scopeOf(after, touched, held.length)
}

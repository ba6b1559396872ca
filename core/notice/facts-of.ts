import type { Scope } from './explanation.ts'
import type { Facts, Group, Id, Known, Notice, NoticeItem, OnwardSharing, Sharing } from './notice.ts'
import { isGap } from './notice.ts'

/** What a notice says of one thing, and how widely it says it. */
export interface Scoped<T> {
  readonly scope: Scope
  readonly known: T
}

export type FactName = keyof Facts

/** One fact of an item, as its own entry, the nearest heading above it, or the whole notice states it; null where none does. */
export function factOf<N extends FactName>(notice: Notice, item: NoticeItem, name: N): Scoped<NonNullable<Facts[N]>> | null {
  const own = item.facts?.[name]
  if (own !== undefined) return { scope: 'item', known: own }
  for (const { group } of groupsAbove(notice, item.group)) {
    const known = group.facts?.[name]
    if (known !== undefined) return { scope: 'group', known }
  }
  const known = notice.defaults[name]
  return known === undefined ? null : { scope: 'notice', known }
}

/** Whether an item or a heading above it states a fact itself, so that what is said of everything does not hold for it. */
export function hasOwn(notice: Notice, item: NoticeItem, name: FactName): boolean {
  const fact = factOf(notice, item, name)
  return fact !== null && fact.scope !== 'notice'
}

/** The headings above an entry, the nearest first. */
export function groupsAbove(notice: Notice, id: Id): readonly { readonly id: Id; readonly group: Group }[] {
  const above = new Map<Id, Group>()
  for (let at: Id | undefined = id; at !== undefined; at = notice.groups[at]?.in) {
    const group = notice.groups[at]
    // A heading that stands under itself is refused when a notice is read; a loop here would hang a page.
    if (group === undefined || above.has(at)) break
    above.set(at, group)
  }
  return [...above].map(([at, group]) => ({ id: at, group }))
}

/** What the notice itself calls the heading under which an item stands, at the nearest heading that says. */
export function labelOf(
  notice: Notice,
  item: NoticeItem,
): Scoped<{ readonly group: Id; readonly labelled: 'special' | 'ordinary' }> | null {
  for (const { id, group } of groupsAbove(notice, item.group)) {
    if (group.labelled !== null) return { scope: 'group', known: { group: id, labelled: group.labelled } }
  }
  return null
}

/** What an item is for: a purpose that the notice states for some people only is one of the items about them or about everyone. */
export function purposesOf(notice: Notice, item: NoticeItem): Scoped<Known<readonly Id[]>> | null {
  const fact = factOf(notice, item, 'purposes')
  if (fact === null || isGap(fact.known)) return fact
  const isOf = (id: Id) => {
    const people = notice.purposes[id]?.subjects
    return people === undefined || item.subjects === undefined || item.subjects.some((subject) => people.includes(subject))
  }
  return { ...fact, known: fact.known.filter(isOf) }
}

/** The sharing that the notice states of everything in it: a row speaks only where it is named, as a notice's every entry does. */
export function sharingOfAll({ defaults, sharing }: Notice): readonly Sharing[] {
  const stated = defaults.sharing
  if (stated === undefined || isGap(stated)) return []
  return stated.flatMap((id) => sharing[id] ?? []).filter((row) => row.of === undefined)
}

/** One statement of sharing that applies to an item. */
export interface AppliedSharing extends Scoped<Sharing> {
  readonly id: Id
}

/** The sharing that the notice states of an item: all that its facts name, without what speaks of other items only. */
export function sharingOf(notice: Notice, itemId: Id, item: NoticeItem): Known<readonly AppliedSharing[]> | null {
  const fact = factOf(notice, item, 'sharing')
  if (fact === null) return null
  if (isGap(fact.known)) return fact.known
  const headings = new Set(groupsAbove(notice, item.group).map(({ id }) => id))
  return fact.known.flatMap((id) => {
    const sharing = notice.sharing[id]
    if (sharing === undefined) return []
    if (sharing.of === undefined) return [{ id, scope: fact.scope, known: sharing }]
    if (sharing.of.includes(itemId)) return [{ id, scope: 'item' as const, known: sharing }]
    return sharing.of.some((of) => headings.has(of)) ? [{ id, scope: 'group' as const, known: sharing }] : []
  })
}

/** What recipients may do with an item further: where its sharing is its own, only those recipients. */
export function onwardOf(notice: Notice, itemId: Id, item: NoticeItem): readonly OnwardSharing[] {
  const rows = Object.values(notice.onward)
  if (!hasOwn(notice, item, 'sharing')) return rows
  const sharing = sharingOf(notice, itemId, item)
  if (sharing === null || isGap(sharing)) return []
  return rows.filter(({ from }) => sharing.some(({ known }) => known.to.includes(from)))
}

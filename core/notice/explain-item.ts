import { dataItem, type ItemId } from '../law/data-items.ts'
import type { Statement } from './explanation.ts'
import { sharingOfAll } from './facts-of.ts'
import { type Facts, type Group, type Id, isGap, type Notice, type NoticeItem, type Sharing } from './notice.ts'
import { gapStatement, named, noticeStatement, type Place, saysWhy, statementsOfFacts, statementsOfSharing } from './notice-statements.ts'

/** What a notice says of one of its items and of nothing wider than its group. */
export function explainNoticeItem(notice: Notice, id: Id, catalogueItem: ItemId): Statement[] {
  const item = notice.items[id]
  if (item === undefined) return []
  const place: Place = { notice, scope: 'item' }
  return [
    noticeStatement(place, 'what', { is: 'listed', name: item.name }, item),
    ...statementsOfLabel(notice, item),
    ...statementsOfOwnFacts(notice, item),
    ...statementsOfOwnSharing(place, sharingOf(notice, id, item)),
    ...statementsForSubjects(notice, item),
    ...statementsOfCondition(notice, item, catalogueItem),
    ...statementsOfSchool(notice, catalogueItem),
  ]
}

/** The item's facts, and where it states none, the nearest group's: never the whole notice's. */
function statementsOfOwnFacts(notice: Notice, item: NoticeItem): Statement[] {
  const { sharing: _, ...own } = item.facts ?? {}
  const stated: Statement[] = statementsOfFacts({ notice, scope: 'item' }, own)
  const taken = new Set(Object.keys(own))
  for (const group of groupsOf(notice, item)) {
    const entries = Object.entries(group.facts ?? {}).filter(([fact]) => fact !== 'sharing' && !taken.has(fact))
    stated.push(...statementsOfFacts({ notice, scope: 'group' }, Object.fromEntries(entries) as Facts))
    for (const [fact] of entries) taken.add(fact)
  }
  return stated
}

/** Who receives everything is told of everything, and a reason names its recipients: here stands who is in neither. */
function statementsOfOwnSharing(place: Place, sharings: readonly Sharing[]): Statement[] {
  const told = [...sharingOfAll(place.notice), ...sharings.filter(saysWhy)].flatMap(({ to }) => to)
  return statementsOfSharing(place, sharings, told)
}

/** A purpose that the notice states for some people only is told at the items that are about them, and nowhere else. */
function statementsForSubjects(notice: Notice, item: NoticeItem): Statement[] {
  if (item.subjects === undefined) return []
  const stated = item.facts?.purposes ?? notice.defaults.purposes
  const ids = stated === undefined || isGap(stated) ? [] : stated
  return item.subjects.flatMap((subject) => {
    const row = notice.subjects[subject]
    const own = ids.flatMap((id) => {
      const purpose = notice.purposes[id]
      return purpose?.subjects?.includes(subject) ? [{ id, purpose }] : []
    })
    if (row === undefined || own.length === 0) return []
    const list = own.map(({ id, purpose }) => named(id, purpose))
    const grounds = own.map(({ purpose }) => purpose)
    const place: Place = { notice, scope: 'group' }
    return [{ ...noticeStatement(place, 'purposes', { is: 'named', list }, ...grounds), subjects: [named(subject, row)] }]
  })
}

function sharingOf(notice: Notice, id: Id, item: NoticeItem): Sharing[] {
  const scopes = new Set([id, item.group, ...ancestors(notice, item.group)])
  const stated = item.facts?.sharing
  const rows = stated === undefined || isGap(stated) ? [] : stated.flatMap((share) => notice.sharing[share] ?? [])
  const bound = Object.values(notice.sharing).filter((row) => row.of?.some((of) => scopes.has(of)))
  return [...new Set([...rows, ...bound])]
}

function statementsOfLabel(notice: Notice, item: NoticeItem): Statement[] {
  const group = groupsOf(notice, item).find(({ labelled }) => labelled !== null)
  if (group === undefined || group.labelled === null) return []
  return [noticeStatement({ notice, scope: 'group' }, 'class', { is: 'labelled', labelled: group.labelled }, group)]
}

/** Only data of Article 9 or 10 needs a further condition, so only there is the notice's silence on one worth saying. */
function statementsOfCondition(notice: Notice, item: NoticeItem, catalogueItem: ItemId): Statement[] {
  if (dataItem(catalogueItem).statutoryClass === 'none') return []
  const stated = item.facts?.conditions ?? groupsOf(notice, item).find((group) => group.facts?.conditions)?.facts?.conditions
  if (stated !== undefined) return []
  const place: Place = { notice, scope: 'notice' }
  const { conditions } = notice.defaults
  if (conditions === undefined) return [gapStatement(place, 'condition')]
  return statementsOfFacts(place, { conditions })
}

function statementsOfSchool(notice: Notice, catalogueItem: ItemId): Statement[] {
  return notice.schoolLines
    .filter((line) => line.item === catalogueItem)
    .map(({ item, about, own, signed }) => ({
      aspect: about ?? 'what',
      voice: 'school',
      scope: 'item',
      content: { is: 'line', item, ...(own !== undefined && { own }) },
      citations: [],
      signed,
    }))
}

/** The groups in which an item stands, innermost first. */
function groupsOf(notice: Notice, item: NoticeItem): Group[] {
  return [item.group, ...ancestors(notice, item.group)].flatMap((id) => notice.groups[id] ?? [])
}

function ancestors(notice: Notice, id: Id): Id[] {
  const found: Id[] = []
  let next = notice.groups[id]?.in
  // A group that stands in itself is refused when a notice is read; a loop here would hang a page.
  while (next !== undefined && !found.includes(next)) {
    found.push(next)
    next = notice.groups[next]?.in
  }
  return found
}

import { dataItem, type ItemId } from '../law/data-items.ts'
import type { Aspect, Scope, Statement } from './explanation.ts'
import { type AppliedSharing, type FactName, factOf, hasOwn, labelOf, purposesOf, sharingOf, sharingOfAll } from './facts-of.ts'
import { type Id, isGap, type Notice, type NoticeItem } from './notice.ts'
import { gapStatement, named, noticeStatement, type Place, saysWhy, statementsOfFacts, statementsOfSharing } from './notice-statements.ts'

/** Under which aspect readers are told of each fact. */
const aspectOf: Readonly<Record<FactName, Aspect>> = {
  purposes: 'purposes',
  provision: 'provision',
  handlers: 'handlers',
  bases: 'basis',
  conditions: 'condition',
  sources: 'sources',
  retention: 'retention',
  sharing: 'recipients',
}

/** What a notice says of one of its items and of nothing wider than its heading. */
export function explainNoticeItem(notice: Notice, id: Id, catalogueItem: ItemId): Statement[] {
  const item = notice.items[id]
  if (item === undefined) return []
  return [
    noticeStatement({ notice, scope: 'item' }, 'what', { is: 'listed', name: item.name }, item),
    ...statementsOfLabel(notice, item),
    ...statementsOfPurposes(notice, item),
    ...(['provision', 'handlers', 'bases', 'conditions', 'sources', 'retention'] as const).flatMap((fact) =>
      statementsOfOwnFact(notice, item, fact),
    ),
    ...statementsOfOwnSharing(notice, id, item),
    ...statementsOfCondition(notice, item, catalogueItem),
    ...statementsOfSchool(notice, catalogueItem),
  ]
}

/** The aspects on which an item or its heading states a fact itself, so that what is said of everything does not hold for it. */
export function ownAspects(notice: Notice, item: NoticeItem): ReadonlySet<Aspect> {
  const facts = Object.entries(aspectOf) as [FactName, Aspect][]
  return new Set(facts.flatMap(([fact, aspect]) => (hasOwn(notice, item, fact) ? [aspect] : [])))
}

/** One fact, where the item or its heading states it itself. */
function statementsOfOwnFact(notice: Notice, item: NoticeItem, name: Exclude<FactName, 'purposes' | 'sharing'>): Statement[] {
  const fact = factOf(notice, item, name)
  if (fact === null || fact.scope === 'notice') return []
  const place: Place = { notice, scope: fact.scope }
  return orSilence(place, aspectOf[name], statementsOfFacts(place, { [name]: fact.known }))
}

/** What the item or its heading states stands in place of what is said of everything, so that to name nothing is silence too. */
function orSilence(place: Place, aspect: Aspect, statements: Statement[]): Statement[] {
  return statements.length > 0 ? statements : [gapStatement(place, aspect)]
}

/** A purpose that the notice states for some people only is told at the items that are about them, and nowhere else. */
function statementsOfPurposes(notice: Notice, item: NoticeItem): Statement[] {
  const fact = purposesOf(notice, item)
  if (fact === null) return []
  const { scope, known } = fact
  // What the whole notice states for some is left to the items about them, or it would stand at every item about everyone.
  const people = item.subjects ?? (scope === 'notice' ? [] : Object.keys(notice.subjects))
  const forSome = isGap(known) ? [] : people.flatMap((subject) => statementsForSubject(notice, scope, known, subject))
  if (scope === 'notice') return forSome
  const place: Place = { notice, scope }
  return orSilence(place, 'purposes', [...statementsOfFacts(place, { purposes: known }), ...forSome])
}

function statementsForSubject(notice: Notice, scope: Scope, purposes: readonly Id[], subject: Id): Statement[] {
  const row = notice.subjects[subject]
  const own = purposes.flatMap((id) => {
    const purpose = notice.purposes[id]
    return purpose?.subjects?.includes(subject) ? [{ id, purpose }] : []
  })
  if (row === undefined || own.length === 0) return []
  const list = own.map(({ id, purpose }) => named(id, purpose))
  const grounds = own.map(({ purpose }) => purpose)
  // Said of some people, it is no longer said of everything.
  const place: Place = { notice, scope: scope === 'notice' ? 'group' : scope }
  return [{ ...noticeStatement(place, 'purposes', { is: 'named', list }, ...grounds), subjects: [named(subject, row)] }]
}

/** To whom the item goes: beside those to whom everything goes, or in their place where it or its heading says to whom. */
function statementsOfOwnSharing(notice: Notice, id: Id, item: NoticeItem): Statement[] {
  const fact = factOf(notice, item, 'sharing')
  const sharing = sharingOf(notice, id, item)
  if (fact === null || sharing === null) return []
  if (fact.scope === 'notice') {
    const everyone = sharingOfAll(notice).flatMap(({ to }) => to)
    return isGap(sharing) ? [] : statementsOfApplied(notice, sharing, everyone)
  }
  const place: Place = { notice, scope: fact.scope }
  if (isGap(sharing)) return [gapStatement(place, 'recipients', sharing)]
  return orSilence(place, 'recipients', statementsOfApplied(notice, sharing, []))
}

/** Who receives everything is told of everything, and a reason names its recipients: else each is named with how widely it is said. */
function statementsOfApplied(notice: Notice, applied: readonly AppliedSharing[], everyone: readonly Id[]): Statement[] {
  const reasoned = applied.filter(({ known }) => saysWhy(known)).flatMap(({ known }) => known.to)
  return (['item', 'group'] as const).flatMap((scope) => {
    const rows = applied.filter((one) => one.scope === scope).map(({ known }) => known)
    return statementsOfSharing({ notice, scope }, rows, [...everyone, ...reasoned])
  })
}

function statementsOfLabel(notice: Notice, item: NoticeItem): Statement[] {
  const label = labelOf(notice, item)
  if (label === null) return []
  const { group, labelled } = label.known
  const heading = notice.groups[group]
  return [
    noticeStatement({ notice, scope: label.scope }, 'class', { is: 'labelled', labelled }, ...(heading === undefined ? [] : [heading])),
  ]
}

/** Only data of Article 9 or 10 needs a further condition, so only there is the notice's silence on one worth saying. */
function statementsOfCondition(notice: Notice, item: NoticeItem, catalogueItem: ItemId): Statement[] {
  if (dataItem(catalogueItem).statutoryClass === 'none' || hasOwn(notice, item, 'conditions')) return []
  const place: Place = { notice, scope: 'notice' }
  const { conditions } = notice.defaults
  return conditions === undefined ? [gapStatement(place, 'condition')] : statementsOfFacts(place, { conditions })
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

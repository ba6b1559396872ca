import { dataItem, type ItemId } from '../law/data-items.ts'
import { explainNoticeItem, ownAspects } from './explain-item.ts'
import { explainLaw, explainRightsInLaw } from './explain-law.ts'
import { explainNotice, inReadingOrder } from './explain-notice.ts'
import type { Aspect, CoveredBy, Explanation, Statement } from './explanation.ts'
import { onwardOf } from './facts-of.ts'
import { type Covering, coveringsOf, type NoticeIndex } from './index-notices.ts'
import type { Day } from './notice.ts'
import { gapStatement, noticeStatement } from './notice-statements.ts'

/**
 * All that can be said of a data item on a day: what is its own, and what the notices that cover it say of everything, the closest
 * first. Total: an item that no notice mentions has law and guidance, no handlers or recipients, and whom to ask; without any notice
 * nothing is said of one.
 */
export function explain(index: NoticeIndex, id: ItemId, on: Day): Explanation {
  const item = dataItem(id)
  const coverings = coveringsOf(index, id)
  const [closest, ...others] = coverings
  if (closest === undefined) {
    return { item, on, covered: null, also: [], own: inReadingOrder([...notMentioned(index), ...explainLaw(item, on, null)]), general: [] }
  }
  const told = coverings.map((covering) => explainCovering(index, covering, id))
  const own = told.flatMap((one) => one.own.filter((statement) => !isOutspoken(statement, told, one)))
  const labels = own.flatMap(({ content }) => (content.is === 'labelled' ? [content.labelled] : []))
  const labelled = labels.find((label) => label === 'special') ?? labels[0] ?? null
  return {
    item,
    on,
    covered: nameOf(closest),
    also: others.map(nameOf),
    own: inReadingOrder([...own, ...explainLaw(item, on, labelled)]),
    general: inReadingOrder([...told.flatMap(({ general }) => general), ...explainRightsInLaw(on)]),
  }
}

interface Told {
  readonly own: readonly Statement[]
  readonly general: readonly Statement[]
}

/** What one notice says of an item, under its name where the school has several. */
function explainCovering(index: NoticeIndex, covering: Covering, item: ItemId): Told {
  const { notice, id } = covering
  const own = explainNoticeItem(notice, id, item)
  const told = { own, general: generalOf(covering, own) }
  if (index.notices.length === 1) return told
  const named = (statement: Statement) => ({ ...statement, of: { notice: notice.id, title: notice.title } })
  return { own: told.own.map(named), general: told.general.map(named) }
}

/** Where one notice tells a thing of the item, the silence of another is nothing that a reader could go by. */
function isOutspoken({ aspect, content }: Statement, told: readonly Told[], by: Told): boolean {
  if (content.is !== 'gap') return false
  const others = told.filter((one) => one !== by).flatMap(({ own, general }) => [...own, ...general])
  return others.some((statement) => statement.content.is !== 'gap' && speaksOf(statement, aspect))
}

/** What is said of everything, without that in whose place the item or its heading states its own; promises stand beside it. */
function generalOf({ notice, id, entry }: Covering, own: readonly Statement[]): Statement[] {
  const replaced = ownAspects(notice, entry)
  const onward = onwardOf(notice, id, entry)
  return explainNotice(notice).filter(({ aspect, content }) => {
    if (content.is === 'sharing') return !replaced.has('recipients')
    if (content.is === 'onward') return onward.some(({ from }) => from === content.from.id)
    return !replaced.has(aspect) && !(content.is === 'gap' && own.some((statement) => speaksOf(statement, aspect)))
  })
}

/** A notice that says a thing of an item is not silent on it there, though it says nothing of everything. */
function speaksOf({ voice, aspect, content }: Statement, asked: Aspect): boolean {
  return voice === 'notice' && (aspect === asked || (content.is === 'sharing' && asked === 'recipients'))
}

function nameOf({ notice, id, entry }: Covering): CoveredBy {
  return { notice: notice.id, title: notice.title, item: id, name: entry.name }
}

function notMentioned(index: NoticeIndex): Statement[] {
  const [notice] = index.notices
  if (notice === undefined) return []
  const place = { notice, scope: 'item' } as const
  const contacts = explainNotice(notice).filter(({ aspect, content }) => aspect === 'contact' && content.is === 'contact')
  return [gapStatement(place, 'what'), ...contacts.map(({ content }) => noticeStatement(place, 'contact', content))]
}

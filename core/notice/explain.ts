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
 * All that can be said of a data item on a day: what is its own, and what its notice says of everything. Total: an item that no
 * notice mentions has law and guidance, no handlers or recipients, and whom to ask; without any notice nothing is said of one.
 */
export function explain(index: NoticeIndex, id: ItemId, on: Day): Explanation {
  const item = dataItem(id)
  const [closest, ...others] = coveringsOf(index, id)
  if (closest === undefined) {
    return { item, on, covered: null, also: [], own: inReadingOrder([...notMentioned(index), ...explainLaw(item, on, null)]), general: [] }
  }
  const own = explainNoticeItem(closest.notice, closest.id, id)
  const labelled = own.flatMap(({ content }) => (content.is === 'labelled' ? [content.labelled] : []))[0] ?? null
  return {
    item,
    on,
    covered: nameOf(closest),
    also: others.map(nameOf),
    own: inReadingOrder([...own, ...explainLaw(item, on, labelled)]),
    general: inReadingOrder([...generalOf(closest, own), ...explainRightsInLaw(on)]),
  }
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

import { dataItem, type ItemId } from '../law/data-items.ts'
import { explainNoticeItem } from './explain-item.ts'
import { explainLaw, explainRightsInLaw } from './explain-law.ts'
import { explainNotice, inReadingOrder } from './explain-notice.ts'
import type { CoveredBy, Explanation, Statement } from './explanation.ts'
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
    general: inReadingOrder([
      ...explainNotice(closest.notice).filter((statement) => !isReplaced(statement, own)),
      ...explainRightsInLaw(on),
    ]),
  }
}

/** The item's own fact stands in place of what is said of everything; reasons for sharing and promises stand beside it. */
function isReplaced(general: Statement, own: readonly Statement[]): boolean {
  const replaceable = ['provision', 'handlers', 'basis', 'sources', 'retention']
  if (general.aspect === 'purposes') return own.some((statement) => statement.aspect === 'purposes' && statement.subjects === undefined)
  return (
    replaceable.includes(general.aspect) && own.some((statement) => statement.voice === 'notice' && statement.aspect === general.aspect)
  )
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

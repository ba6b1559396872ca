import { dataItem, type ItemId } from '../../core/law/data-items.ts'
import type { RoleId } from '../../core/notice/catalogue-ids.ts'
import { explain } from '../../core/notice/explain.ts'
import type { Aspect, Explanation } from '../../core/notice/explanation.ts'
import type { NoticeIndex } from '../../core/notice/index-notices.ts'
import { type Day, isGap } from '../../core/notice/notice.ts'
import { atTheDesk } from '../../core/words/at-the-desk.ts'
import { textToStaff } from '../../core/words/en/to-staff.ts'
import { english } from '../../core/words/en/words.ts'
import { say } from '../../core/words/say.ts'
import { sayDay } from '../../core/words/say-day.ts'
import { type StaffLine, sayToStaff } from '../../core/words/say-to-staff.ts'
import type { Sentence, Telling } from '../../core/words/sentence.ts'
import type { MarkClass } from '../messages.ts'
import { builtInNotices } from '../notices/built-in.ts'
import type { NoticesInUse } from '../notices/in-use.ts'
import { className } from '../strings.ts'
import type { CardLine, CardView } from './card-view.ts'
import { cardWords } from './card-words.ts'
import { quotesOf } from './quotes.ts'

type Given = Pick<NoticesInUse, 'index' | 'calledSpecial' | 'chosen'>

/**
 * The whole card of a data item: what it is and on whose authority, what keeps a child safe, what the notice says, what is
 * suggested. Without a notice law and guidance speak alone, and nobody's silence is told.
 */
export function cardView(id: ItemId, notices: Given, role: RoleId | null, on: Day): CardView {
  const { index } = notices
  const explanation = explain(index, id, on)
  const told = sayToStaff(explanation, english, role)
  const telling = say(atTheDesk(explanation), english, 'brief')
  const lines = told.lines.map((line) => cardLine(line, index))
  const isClass = ({ heading }: CardLine) => heading === lines[0]?.heading
  const isPractice = ({ voice }: CardLine) => voice === 'suggested'
  const mark = markOf(id, notices.calledSpecial)
  const noticeOn = (aspect: Aspect, heading: string) => aspectLines(aspect, heading, telling, explanation, index)
  return {
    item: id,
    title: told.title,
    class: mark,
    className: mark === null ? '' : className[mark],
    lead: told.lead,
    lines: [
      ...lines.filter(isClass),
      ...noticeOn('purposes', cardWords.why),
      ...lines.filter((line) => !isClass(line) && !isPractice(line)),
      ...noticeOn('sources', cardWords.from),
      ...lines.filter(isPractice),
    ],
    more: [...noticeOn('basis', cardWords.basis), ...noticeOn('retention', cardWords.kept)],
    of: ofWhich(notices, explanation),
  }
}

/** The mark of an item: its class, or that the notice alone calls it special; null for plain data, which carries none. */
function markOf(id: ItemId, calledSpecial: readonly ItemId[]): MarkClass | null {
  const { class: own } = dataItem(id)
  if (own === 'special' || own === 'criminal' || own === 'treat-as-special') return own
  return calledSpecial.includes(id) ? 'notice-only' : null
}

function cardLine({ heading, text, voice, attribution, silent, citations }: StaffLine, index: NoticeIndex): CardLine {
  return { heading, text: textToStaff(text), voice, attribution, silent, quotes: quotesOf(citations, index) }
}

/** What the notice says of one thing, at the item if it says it there, else of everything. */
function aspectLines(aspect: Aspect, heading: string, telling: Telling, { covered }: Explanation, index: NoticeIndex): CardLine[] {
  if (covered === null) return []
  const isAsked = (one: Sentence) => one.aspect === aspect && one.voice === 'notice'
  const close = [...telling.first, ...telling.more].filter(isAsked)
  // The first layer tells in short what the general part tells in full: once is enough.
  const isTold = close.some(({ scope }) => scope === 'notice')
  return [...close, ...(isTold ? [] : telling.general.filter(isAsked))].map(({ text, voice, silent, scope, citations }, at, all) => ({
    heading,
    text: textToStaff(text),
    voice,
    attribution: scope === 'notice' && !silent && at === all.length - 1 ? english.phrases.sentences.ofAll.brief : '',
    silent,
    quotes: quotesOf(citations, index),
  }))
}

function ofWhich({ index, chosen }: Given, { covered }: Explanation): string {
  const notice = index.notices.find(({ id }) => id === covered?.notice) ?? index.notices[0]
  if (notice === undefined) return cardWords.noNotice
  const published = isGap(notice.published) ? cardWords.undated : cardWords.dated(sayDay(notice.published, english))
  const isBuiltIn = chosen.some((one) => one.from === 'built-in' && one.notice.id === notice.id)
  const school = builtInNotices.find(({ id }) => id === notice.id)?.school
  const whose = isBuiltIn && school !== undefined ? [cardWords.builtIn(school)] : []
  return [cardWords.ofNotice(notice.title, published), ...whose].join(' ')
}

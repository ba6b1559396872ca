import { dataItem, type ItemId } from '../../core/law/data-items.ts'
import type { Day } from '../../core/notice/notice.ts'
import { staffStrings } from '../../core/words/en/staff.ts'
import { type CopyWay, markClasses } from '../messages.ts'
import type { NoticesInUse } from '../notices/in-use.ts'
import type { Settings } from '../settings/settings.ts'
import { cardView } from './card-of.ts'
import type { CardView } from './card-view.ts'
import { copyWords } from './copy-words.ts'

/** What is said when flagged data leaves a page: which classes, and what the notice says of where they go. */
export interface CopyNote {
  readonly title: string
  /** Where a child may be at risk, first of all: that sharing is right. */
  readonly lead: string | null
  readonly lines: readonly { readonly text: string; readonly who: string }[]
}

/** The note stands over the page while someone works: it says the most weighty, and the cards have the rest. */
const mostLines = 2

/** The note for items that were copied, dragged or printed. It informs; it is no permission and no ban. */
export function copyNote(
  { items, way }: { readonly items: readonly ItemId[]; readonly way: CopyWay },
  notices: NoticesInUse,
  { role, blockCopies }: Pick<Settings, 'role' | 'blockCopies'>,
  on: Day,
): CopyNote {
  const cards = items.map((item) => cardView(item, notices, role, on)).sort((a, b) => weightOf(a) - weightOf(b))
  const stopped = blockCopies && way !== 'print'
  const classes = [...new Set(cards.flatMap((card) => card.class ?? []))]
  const said = sharingOf(cards)
  return {
    title: copyWords.title(stopped ? 'stopped' : way, classes),
    lead: cards.find(({ lead, item }) => lead !== null && dataItem(item).class !== 'none')?.lead ?? null,
    lines: [
      ...(stopped ? [{ text: copyWords.stopped, who: copyWords.school }] : []),
      ...said.slice(0, mostLines),
      ...(said.length > mostLines ? [{ text: copyWords.more, who: '' }] : []),
      { text: way === 'print' ? copyWords.paper : copyWords.route, who: copyWords.suggested },
    ],
  }
}

/** The strongest class first; what carries no mark, last. */
function weightOf({ class: one }: CardView): number {
  return one === null ? markClasses.length : markClasses.indexOf(one)
}

/** What the notice says of sharing, each statement once, with the titles of all the items of which it says so. */
function sharingOf(cards: readonly CardView[]): CopyNote['lines'] {
  const goes = cards.flatMap(({ title, lines }) =>
    lines
      .filter(({ heading, voice }) => heading === staffStrings.headings.sharing && voice === 'notice')
      .map(({ text }) => ({ title, text })),
  )
  const byText = Map.groupBy(goes, ({ text }) => text)
  return [...byText].map(([text, of]) => ({ text, who: copyWords.notice([...new Set(of.map(({ title }) => title))]) }))
}

import type { DataItem, ItemId } from '../law/data-items.ts'
import type { Aspect } from '../notice/explanation.ts'
import type { NoticeIndex } from '../notice/index-notices.ts'
import { guardsTelling } from '../words/guards-telling.ts'
import { atLevel } from '../words/levelled.ts'
import type { Sentence, Telling } from '../words/sentence.ts'
import { coveredItems } from './covered-items.ts'
import { generalLines } from './general-lines.ts'
import type { Speaking } from './speaking.ts'

/** What can be pasted into the description of one question, or of the whole form, where a form takes no script. */
export interface FormSentence {
  readonly title: string
  /** One line of plain text: why the school asks for it, or what it is; whether it must be given; and what keeps a family safe. */
  readonly sentence: string
  /** Address of the item in the full notice, relative to the folder. */
  readonly anchor: string
}

/**
 * One line and one address for each item: for Google Forms, Microsoft Forms and others where only text and a link are possible.
 * Why the school asks for all of it stands first, once for the form; in a set of notices that give different reasons each stands
 * with its items. Of what no family is asked there is nothing.
 */
export function formSentences(index: NoticeIndex, { words, level, tell }: Speaking, fullNotice: string): readonly FormSentence[] {
  const told = coveredItems(index).map(({ item }) => ({ item, telling: tell(item.id) }))
  const ofAll = generalLines(told.map(({ telling }) => telling)).sentences.filter((said) => isReason(said) || isOnAnswering(said))
  const toldOnce = new Set(ofAll.map(({ aspect }) => aspect))
  const ofAllWords = atLevel(words.phrases.sentences.ofAll, level)
  const lineFor = (title: string, said: readonly Sentence[], anchor: string) => ({
    title: oneLine(title),
    sentence: oneLine(linesOf(said, ofAllWords).join(' ')),
    anchor: `${fullNotice}#${anchor}`,
  })
  const ofItems = told
    .filter(({ item, telling }) => isAskedOfFamilies(item, telling))
    .map(({ item, telling }) => lineFor(telling.title, ownOf(telling, toldOnce), item.id))
  return [...(ofAll.length === 0 ? [] : [lineFor(words.widget.general, ofAll, 'all')]), ...ofItems]
}

/** The sentences as lines of three cells with tabs between them, which paste into any spreadsheet. */
export function formSentenceLines(sentences: readonly FormSentence[]): string {
  return sentences.map(({ title, sentence, anchor }) => `${[title, sentence, anchor].map(oneLine).join('\t')}\n`).join('')
}

/** What staff write, though the law would leave a family free to tell it. */
const writtenByStaff: ReadonlySet<ItemId> = new Set(['abuse-category', 'child-in-need-referral'])

/** What could harm a child when it is told is asked of a family only where the law has a word on the asking. */
function isAskedOfFamilies(item: DataItem, { first }: Telling): boolean {
  if (writtenByStaff.has(item.id) || first.some(({ rule }) => rule === 'notAsked')) return false
  return !guardsTelling(item) || first.some(({ aspect, voice }) => aspect === 'provision' && voice === 'law')
}

/** The item’s own reason, and what it is where the notice gives none for it alone; then what is said of answering, and of staying safe. */
function ownOf({ first }: Telling, toldOnce: ReadonlySet<Aspect>): readonly Sentence[] {
  const own = first.filter(({ scope, aspect, silent }) => !silent && (scope !== 'notice' || !toldOnce.has(aspect)))
  const reasons = own.filter(isReason)
  const what = reasons.some(({ scope }) => scope === 'item') ? [] : own.filter(({ aspect }) => aspect === 'what')
  return [...what, ...reasons, ...own.filter(isOnAnswering), ...own.filter(({ aspect }) => aspect === 'safety')]
}

function isReason({ aspect, silent }: Sentence): boolean {
  return aspect === 'purposes' && !silent
}

function isOnAnswering({ aspect, silent }: Sentence): boolean {
  return aspect === 'provision' && !silent
}

/**
 * Each sentence with who says it where that is not the notice; a heading stands once over those that follow each other. Reasons
 * given for all the information say so, since they stand alone here.
 */
function linesOf(sentences: readonly Sentence[], ofAll: string): readonly string[] {
  const lastOfAll = sentences.findLastIndex((sentence) => isReason(sentence) && sentence.scope === 'notice')
  return sentences.flatMap(({ heading, text, voice, attribution }, at) => {
    const stop = /[.?!:]$/.test(heading) ? '' : ':'
    const isNamed = voice === 'notice' || attribution === '' || text.startsWith(attribution)
    const line = `${heading === sentences[at - 1]?.heading ? '' : `${heading}${stop} `}${text}${isNamed ? '' : ` (${attribution})`}`
    return at === lastOfAll ? [line, ofAll] : [line]
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

import type { DataItem, ItemId } from '../law/data-items.ts'
import { guardsTelling } from '../law/guards-telling.ts'
import type { NoticeIndex } from '../notice/index-notices.ts'
import { atLevel } from '../words/levelled.ts'
import { widgetIn } from '../words/on-pages.ts'
import type { Sentence, Telling } from '../words/sentence.ts'
import { coveredItems } from './covered-items.ts'
import { generalLines } from './general-lines.ts'
import type { Speaking } from './speaking.ts'

/** What can be pasted into the description of one question, or of the whole form, where a form takes no script. */
export interface FormSentence {
  readonly title: string
  /** One line of plain text: why the school asks for it; what it is; whether it must be given; and what keeps a family safe. */
  readonly sentence: string
  /** Address of the item in the full notice: whole where the folder's own is known, else from the folder on. */
  readonly anchor: string
}

/**
 * One line and one address for each item: for Google Forms, Microsoft Forms and others where only text and a link are possible.
 * Every line says first why the school asks. All its reasons stand once, for the top of the form, with what the notice says of
 * answering at all; at an item stand its own reasons, or the main ones. In a set of notices that give different reasons each
 * stands with its items. Of what no family is asked there is nothing.
 */
export function formSentences(index: NoticeIndex, { words, level, tell }: Speaking, fullNotice: string): readonly FormSentence[] {
  const told = coveredItems(index).map(({ item }) => ({ item, telling: tell(item.id) }))
  const ofAll = generalLines(told.map(({ telling }) => telling)).sentences.filter(
    (said) => said.of === undefined && (isReason(said) || said.aspect === 'provision'),
  )
  const saidAbove = ofAll.some(isReason)
  const ofAllWords = atLevel(words.phrases.sentences.ofAll, level)
  const lineFor = (title: string, lines: readonly string[], anchor: string) => ({
    title: oneLine(title),
    sentence: oneLine(lines.join(' ')),
    anchor: `${fullNotice}#${anchor}`,
  })
  const ofItems = told
    .filter(({ item, telling }) => isAskedOfFamilies(item, telling))
    .map(({ item, telling }) => lineFor(telling.title, linesOf(ownOf(telling), saidAbove ? '' : ofAllWords), item.id))
  return [...(saidAbove ? [lineFor(widgetIn(words.lang).general, linesOf(ofAll, ofAllWords), 'all')] : []), ...ofItems]
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

/**
 * Why: the item’s own reasons, or else those for everything, or that the notice gives none; then what it is, and what is said of
 * answering and of staying safe.
 */
function ownOf({ first }: Telling): readonly Sentence[] {
  const said = first.filter(({ silent }) => !silent)
  const reasons = first.filter(({ aspect }) => aspect === 'purposes')
  const given = reasons.filter(isReason)
  const own = given.filter(({ scope }) => scope !== 'notice')
  const why = [own, given, reasons].find((some) => some.length > 0) ?? []
  return [
    ...why,
    ...said.filter(({ aspect }) => aspect === 'what'),
    ...said.filter(isOnAnswering),
    ...said.filter(({ aspect }) => aspect === 'safety'),
  ]
}

function isReason({ aspect, silent }: Sentence): boolean {
  return aspect === 'purposes' && !silent
}

function isOnAnswering({ aspect, silent }: Sentence): boolean {
  return aspect === 'provision' && !silent
}

/**
 * Each sentence with who says it where that is not the notice; a heading stands once over those that follow each other. Reasons
 * given for all the information say so where nothing above them does.
 */
function linesOf(sentences: readonly Sentence[], ofAll: string): readonly string[] {
  const lastOfAll = sentences.findLastIndex((sentence) => isReason(sentence) && sentence.scope === 'notice')
  return sentences.flatMap((sentence, at) => {
    const { heading, text } = sentence
    const stop = /[.?!:？؟：]$/.test(heading) ? '' : ':'
    const line = `${heading === sentences[at - 1]?.heading ? '' : `${heading}${stop} `}${text}${speakerOf(sentence)}`
    return at === lastOfAll ? [line, ofAll] : [line]
  })
}

/**
 * Who says it, in brackets: of several notices which, but not the one that all these lines quote, nor who is named by the words
 * themselves (“The law does not…”).
 */
function speakerOf({ voice, of, attribution, text }: Sentence): string {
  const name = attribution.slice(0, attribution.lastIndexOf(' ') + 1)
  const isNamed = text.startsWith(attribution) || (voice === 'law' && name !== '' && text.startsWith(name))
  const isTheNotice = voice === 'notice' && of === undefined
  return isTheNotice || attribution === '' || isNamed ? '' : ` (${attribution})`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

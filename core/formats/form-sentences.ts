import type { NoticeIndex } from '../notice/index-notices.ts'
import { atLevel } from '../words/levelled.ts'
import type { Sentence } from '../words/sentence.ts'
import { coveredItems } from './covered-items.ts'
import type { Speaking } from './speaking.ts'

/** What can be pasted into the description of one question, where a form takes no script. */
export interface FormSentence {
  readonly title: string
  /** One line of plain text: why the school asks, or what the item is where the notice does not say why. */
  readonly sentence: string
  /** Address of the item in the full notice, relative to the folder. */
  readonly anchor: string
}

/**
 * One line and one address for each item: for Google Forms, Microsoft Forms and others where only text and a link are possible.
 * What is said of all the information says so, since it stands alone here. Of what a family need not be asked there is none.
 */
export function formSentences(index: NoticeIndex, { words, level, tell }: Speaking, fullNotice: string): readonly FormSentence[] {
  const ofAll = atLevel(words.phrases.sentences.ofAll, level)
  return coveredItems(index).flatMap(({ item }) => {
    const { title, first } = tell(item.id)
    if (first.some(({ rule }) => rule === 'notAsked')) return []
    const said = first.find((sentence) => isReason(sentence) && sentence.scope !== 'notice') ?? first.find(isReason) ?? first[0]
    return { title: oneLine(title), sentence: said === undefined ? '' : lineOf(said, ofAll), anchor: `${fullNotice}#${item.id}` }
  })
}

/** The sentences as lines of three cells with tabs between them, which paste into any spreadsheet. */
export function formSentenceLines(sentences: readonly FormSentence[]): string {
  return sentences.map(({ title, sentence, anchor }) => `${[title, sentence, anchor].map(oneLine).join('\t')}\n`).join('')
}

function isReason({ aspect, silent }: Sentence): boolean {
  return aspect === 'purposes' && !silent
}

function lineOf({ heading, text, scope, voice, attribution }: Sentence, ofAll: string): string {
  const stop = /[.?!:]$/.test(heading) ? '' : ':'
  const speaker = voice === 'notice' || attribution === '' ? '' : ` (${attribution})`
  return oneLine(`${heading}${stop} ${text}${speaker}${scope === 'notice' ? ` ${ofAll}` : ''}`)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

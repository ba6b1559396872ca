import type { DataClass } from '../../law/data-items.ts'
import type { Aspect } from '../../notice/explanation.ts'
import type { NoticeIndex } from '../../notice/index-notices.ts'
import { locateQuote, type Span } from '../../notice/locate-quote.ts'
import type { Id, Lang } from '../../notice/notice.ts'
import { quotedParts, sentenceAround } from '../../notice/sentence-around.ts'
import { noticePageStrings as strings } from '../../words/en/notice-page.ts'
import type { WidgetStrings } from '../../words/en/widget.ts'
import type { Sentence } from '../../words/sentence.ts'
import { html, type SafeHtml, sentenceHtml } from './safe-html.ts'

/** What stands at statements in the language in which they are told. */
export type StatementStrings = Pick<WidgetStrings, 'ownWords' | 'silent'>

interface ClassMark {
  readonly letter: string
  readonly shape: string
  readonly name: string
}

/** A class is known by shape, letter and word before colour; ordinary data carries no mark. */
const classMarks: Readonly<Partial<Record<DataClass, ClassMark>>> = {
  special: { letter: 'S', shape: 'diamond', name: strings.special },
  criminal: { letter: 'C', shape: 'triangle', name: strings.criminal },
  'treat-as-special': { letter: 'T', shape: 'circle', name: strings.treatAsSpecial },
}

/** One part of the full notice that can be linked to: a data item, with what is said of it, each line by who says it. */
export function noticeItem(
  index: NoticeIndex,
  part: {
    readonly lang: Lang
    readonly dir: 'ltr' | 'rtl'
    readonly anchor: string
    readonly title: string
    readonly class: DataClass
    readonly sentences: readonly Sentence[]
    readonly strings: StatementStrings
    /** What else it is called, for those who look for it by another name. */
    readonly words: string
  },
): SafeHtml {
  return html`<article id="${part.anchor}" class="item" data-words="${part.words}" lang="${part.lang}" dir="${part.dir}" aria-labelledby="${part.anchor}-title">
<h3 id="${part.anchor}-title">${part.title}${classMark(part.class, part.lang)}</h3>
${statements(index, part.sentences, part.strings)}</article>
`
}

/**
 * Statements as a list of headings and sentences. Who speaks, where it is not the notice, stands over the first of the lines that
 * follow each other; words of the notice on which several lines under a heading rest stand under the first.
 */
export function statements(index: NoticeIndex, sentences: readonly Sentence[], said: StatementStrings): SafeHtml {
  const headings = [...new Set(sentences.map(({ heading }) => heading))]
  const rows = headings.map((heading) => {
    const lines = bySpeaker(sentences.filter((sentence) => sentence.heading === heading))
    const quoted = new Set<string>()
    return html`<div class="fact" data-about="${lines[0]?.aspect ?? ''}"><dt>${heading}</dt>
${lines.map((sentence, at) => html`<dd class="${sentence.voice}${sentence.silent ? ' silent' : ''}" lang="${sentence.lang}">${lineOf(sentence, lines[at - 1], said)}${quotesOf(index, sentence, quoted, said)}</dd>\n`)}</div>
`
  })
  return sentences.length === 0 ? html`` : html`<dl>\n${rows}</dl>\n`
}

/** Lines under one heading: first those in no one's voice and the notice's, of several notices each apart, then those of each other speaker together. */
function bySpeaker(sentences: readonly Sentence[]): readonly Sentence[] {
  const notices = sentences.filter(({ voice }) => voice === 'notice')
  const speakers = [...new Set(['', ...[...notices, ...sentences].map(speakerOf)])]
  return sentences.toSorted((a, b) => speakers.indexOf(speakerOf(a)) - speakers.indexOf(speakerOf(b)))
}

/** '' where the notice speaks, or where the heading tells that it is an explanation of ours; of several notices each by its name. */
function speakerOf({ voice, aspect, attribution, of }: Sentence): string {
  if (voice === 'notice') return of === undefined ? '' : attribution
  return voice === 'gloss' && attribution === '' && !explained.has(aspect) ? strings.ourReading : attribution
}

const explained: ReadonlySet<Aspect> = new Set(['what', 'safety'])

function classMark(dataClass: DataClass, lang: Lang): SafeHtml | null {
  const mark = classMarks[dataClass]
  if (mark === undefined) return null
  return html` <span class="class ${mark.shape}"${lang === 'en' ? null : html` lang="en" dir="ltr"`}><b aria-hidden="true">${mark.letter}</b> ${mark.name}</span>`
}

/** A line that names its speaker itself, or follows one of the same speaker, names none. */
function lineOf(sentence: Sentence, before: Sentence | undefined, said: StatementStrings): SafeHtml {
  const { text, silent } = sentence
  const speaker = speakerOf(sentence)
  const isNamed = text.startsWith(speaker) || (before !== undefined && speakerOf(before) === speaker)
  const tag = silent ? html`<span class="tag">${said.silent}</span> ` : null
  return html`${isNamed ? null : html`<small>${sentenceHtml(speaker)}</small>`}${tag}${sentenceHtml(text)}`
}

function quotesOf(index: NoticeIndex, sentence: Sentence, quoted: Set<string>, said: StatementStrings): SafeHtml | null {
  const quotes = passagesOf(index, sentence, quoted).map(({ notice, lang, block, text, from, to, marks }) => {
    const parts = quotedParts(text, { from, to }, marks).map((part) => (part.cited ? html`<mark>${part.text}</mark>` : html`${part.text}`))
    return html`<blockquote${lang.split('-')[0] === sentence.lang ? null : html` lang="${lang}" dir="auto"`}><a href="#${notice}-${block}">${parts}</a></blockquote>\n`
  })
  return quotes.length === 0 ? null : html`<details><summary>${said.ownWords}</summary>\n${quotes}</details>`
}

/** Whole sentences of the published text, and the phrases in them that are cited. */
interface Passage extends Span {
  readonly notice: Id
  readonly lang: Lang
  readonly block: Id
  readonly text: string
  readonly marks: readonly Span[]
}

/** The sentences in which cited phrases stand, each once with all its phrases; what was quoted already is left out. */
function passagesOf(index: NoticeIndex, { citations }: Sentence, quoted: Set<string>): readonly Passage[] {
  let passages: readonly Passage[] = []
  for (const { notice, block, ...cite } of citations) {
    const key = JSON.stringify([notice, block, cite])
    const source = index.notices.find(({ id }) => id === notice)
    const text = source?.source.blocks.find(({ id }) => id === block)?.text
    const span = text === undefined || quoted.has(key) ? null : locateQuote(text, cite)
    if (source === undefined || text === undefined || span === null) continue
    quoted.add(key)
    const whole = sentenceAround(text, span)
    const isSame = (one: Passage) => one.notice === notice && one.block === block && one.from < whole.to && whole.from < one.to
    const same = passages.filter(isSame)
    const [from, to] = [Math.min(whole.from, ...same.map((one) => one.from)), Math.max(whole.to, ...same.map((one) => one.to))]
    const joined = { notice, lang: source.lang, block, text, from, to, marks: [...same.flatMap(({ marks }) => marks), span] }
    passages = same.length === 0 ? [...passages, joined] : passages.flatMap((one) => (one === same[0] ? joined : isSame(one) ? [] : one))
  }
  return passages
}

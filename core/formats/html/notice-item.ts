import type { DataClass } from '../../law/data-items.ts'
import type { NoticeIndex } from '../../notice/index-notices.ts'
import { locateQuote } from '../../notice/locate-quote.ts'
import type { Lang } from '../../notice/notice.ts'
import { noticePageStrings as strings } from '../../words/en/notice-page.ts'
import type { Sentence } from '../../words/sentence.ts'
import { html, type SafeHtml } from './safe-html.ts'

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
    readonly ownWords: string
  },
): SafeHtml {
  return html`<article id="${part.anchor}" class="item" lang="${part.lang}" dir="${part.dir}" aria-labelledby="${part.anchor}-title">
<h3 id="${part.anchor}-title">${part.title}${classMark(part.class)}</h3>
${statements(index, part.sentences, part.ownWords)}</article>
`
}

/** Statements as a list of headings and sentences; who speaks stands on each line that is not the notice's own. */
export function statements(index: NoticeIndex, sentences: readonly Sentence[], ownWords: string): SafeHtml {
  const headings = [...new Set(sentences.map(({ heading }) => heading))]
  const rows = headings.map((heading) => {
    const said = sentences.filter((sentence) => sentence.heading === heading)
    return html`<div class="fact"><dt>${heading}</dt>
${said.map((sentence) => html`<dd class="${sentence.voice}${sentence.silent ? ' silent' : ''}" lang="${sentence.lang}">${lineOf(sentence)}${quotesOf(index, sentence, ownWords)}</dd>\n`)}</div>
`
  })
  return sentences.length === 0 ? html`` : html`<dl>\n${rows}</dl>\n`
}

function classMark(dataClass: DataClass): SafeHtml | null {
  const mark = classMarks[dataClass]
  if (mark === undefined) return null
  return html` <span class="class ${mark.shape}"><b aria-hidden="true">${mark.letter}</b> ${mark.name}</span>`
}

function lineOf({ text, voice, attribution, silent }: Sentence): SafeHtml {
  const tag = silent ? html`<span class="tag">${strings.notStated}</span> ` : null
  const speaker = voice === 'notice' || attribution === '' ? null : html`<small>${attribution}</small>`
  return html`${speaker}${tag}${text}`
}

function quotesOf(index: NoticeIndex, { citations }: Sentence, ownWords: string): SafeHtml | null {
  const quotes = citations.flatMap(({ notice: id, block, ...cite }) => {
    const notice = index.notices.find((one) => one.id === id)
    const text = notice?.source.blocks.find((one) => one.id === block)?.text
    const span = text === undefined ? null : locateQuote(text, cite)
    if (text === undefined || span === null) return []
    const from = sentenceStart(text, span.from)
    const to = sentenceEnd(text, span.to)
    const [before, marked, after] = [text.slice(from, span.from), text.slice(span.from, span.to), text.slice(span.to, to)]
    return [html`<blockquote><a href="#${id}-${block}">${before}<mark>${marked}</mark>${after}</a></blockquote>\n`]
  })
  return quotes.length === 0 ? null : html`<details><summary>${ownWords}</summary>\n${quotes}</details>`
}

function sentenceStart(text: string, at: number): number {
  const end = text.lastIndexOf('. ', at - 1)
  return end < 0 ? 0 : end + 2
}

function sentenceEnd(text: string, at: number): number {
  if (text.charAt(at - 1) === '.') return at
  const end = text.slice(at).search(/\.(?:\s|$)/)
  return end < 0 ? text.length : at + end + 1
}

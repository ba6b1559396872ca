import type { Citation } from '../../core/notice/explanation.ts'
import type { NoticeIndex } from '../../core/notice/index-notices.ts'
import { locateQuote, type Span } from '../../core/notice/locate-quote.ts'
import type { Quoted } from './card-view.ts'

const mostSentences = 8

/** The sentences of the published notice on which a line rests, with the cited phrases marked in them. */
export function quotesOf(citations: readonly Citation[], { notices }: NoticeIndex): Quoted[] {
  const sentences = new Map<string, { readonly text: string; readonly whole: Span; readonly cited: Span[] }>()
  for (const { notice, block, ...cite } of citations) {
    const text = notices.find(({ id }) => id === notice)?.source.blocks.find(({ id }) => id === block)?.text
    const span = text === undefined ? null : locateQuote(text, cite)
    if (text === undefined || span === null) continue
    const whole = sentenceAround(text, span)
    const key = `${notice} ${block} ${whole.from}`
    const known = sentences.get(key) ?? { text, whole, cited: [] }
    sentences.set(key, { ...known, whole: { from: whole.from, to: Math.max(known.whole.to, whole.to) }, cited: [...known.cited, span] })
  }
  return [...sentences.values()].slice(0, mostSentences).map(({ text, whole, cited }) => partsOf(text, whole, cited))
}

function sentenceAround(text: string, { from, to }: Span): Span {
  const before = /[^.!?\n]*$/.exec(text.slice(0, from))?.[0] ?? ''
  const start = from - before.trimStart().length
  if (/[.!?]\s*$/.test(text.slice(from, to))) return { from: start, to }
  const after = text.slice(to).search(/[.!?](\s|$)|\n/)
  return { from: start, to: after === -1 ? text.length : to + after + 1 }
}

function partsOf(text: string, { from, to }: Span, cited: readonly Span[]): Quoted {
  const parts: { text: string; cited: boolean }[] = []
  let at = from
  for (const span of cited.toSorted((a, b) => a.from - b.from)) {
    if (span.from > at) parts.push({ text: text.slice(at, span.from), cited: false })
    if (span.to > at) parts.push({ text: text.slice(Math.max(at, span.from), span.to), cited: true })
    at = Math.max(at, span.to)
  }
  if (at < to) parts.push({ text: text.slice(at, to), cited: false })
  return parts
}

import type { Citation } from '../../core/notice/explanation.ts'
import type { NoticeIndex } from '../../core/notice/index-notices.ts'
import { locateQuote, type Span } from '../../core/notice/locate-quote.ts'
import { quotedParts, sentenceAround } from '../../core/notice/sentence-around.ts'
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
  return [...sentences.values()].slice(0, mostSentences).map(({ text, whole, cited }) => quotedParts(text, whole, cited))
}

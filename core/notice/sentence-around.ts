import type { Span } from './locate-quote.ts'

/** A piece of quoted text; cited where it is the phrase on which something rests. */
export interface QuotedPart {
  readonly text: string
  readonly cited: boolean
}

/** The whole sentence in which a phrase stands, or all those over which it goes. A line ends a sentence too; a phrase with its full stop ends there. */
export function sentenceAround(text: string, { from, to }: Span): Span {
  const stops = [0, ...Array.from(text.matchAll(/[.!?](?=\s)|(?=\n)|$/g), ({ index, 0: mark }) => index + mark.length)]
  const start = Math.max(...stops.filter((stop) => stop <= from))
  return { from: from - text.slice(start, from).trimStart().length, to: Math.min(...stops.filter((stop) => stop >= to)) }
}

/** Quoted text in parts: the phrases that are cited in it, those that overlap or touch as one, and what stands between them. */
export function quotedParts(text: string, { from, to }: Span, cited: readonly Span[]): readonly QuotedPart[] {
  const phrases = joinedSpans(cited)
  const parts = phrases.flatMap((phrase, nth) => [
    { text: text.slice(phrases[nth - 1]?.to ?? from, phrase.from), cited: false },
    { text: text.slice(phrase.from, phrase.to), cited: true },
  ])
  return [...parts, { text: text.slice(phrases.at(-1)?.to ?? from, to), cited: false }].filter((part) => part.text !== '')
}

/** Spans in their order, those that overlap or touch as one. */
function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    if (last !== undefined && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
    else joined.push(span)
  }
  return joined
}

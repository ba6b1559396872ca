import type { Cite } from './notice.ts'

/** Where a quote stands in its block, as UTF-16 offsets. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Finds a cited phrase in the text of its block; null where those words, or that occurrence of them, are not there. */
export function locateQuote(text: string, cite: Pick<Cite, 'quote' | 'nth'>): Span | null {
  let from = -1
  for (let nth = cite.nth ?? 1; nth > 0; nth--) {
    from = findWhole(text, cite.quote, from + 1)
    if (from < 0) return null
  }
  return { from, to: from + cite.quote.length }
}

const wordCharacter = /[\p{L}\p{N}]/u

/** Words only: "care" is not found in "careers". */
function findWhole(text: string, quote: string, start: number): number {
  if (quote === '') return -1
  for (let from = text.indexOf(quote, start); from >= 0; from = text.indexOf(quote, from + 1)) {
    if (!splitsWord(text, from) && !splitsWord(text, from + quote.length)) return from
  }
  return -1
}

function splitsWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at))
}

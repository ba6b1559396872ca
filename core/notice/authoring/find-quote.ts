import { blankPattern, isBlank } from '../blank.ts'
import { locateQuote } from '../locate-quote.ts'
import type { Block, Cite } from '../notice.ts'

/** A quote found in its block, or why it was not and what to do. */
export type FoundQuote = { readonly cite: Cite } | { readonly message: string; readonly fix: string }

/** Finds the one block in which quoted words stand, so that an author need not number paragraphs. */
export function findQuote(blocks: readonly Block[], quote: string, block?: string, nth?: number): FoundQuote {
  const candidates = block === undefined ? blocks : blocks.filter(({ id }) => id === block)
  if (candidates.length === 0)
    return { message: `names block ${block}, which notice.md does not have`, fix: `Blocks go from b1 to b${blocks.length}.` }
  const holding = candidates.filter(({ text }) => locateQuote(text, { quote }) !== null)
  const [only, another] = holding
  if (only === undefined) {
    return isBlank(quote)
      ? { message: `cites a blank that notice.md has no more: “${quote}”`, fix: filledQuote(candidates, quote) }
      : { message: `cites words that notice.md does not have: “${quote}”`, fix: nearQuote(candidates, quote) }
  }
  if (another !== undefined) {
    const ids = holding.map(({ id }) => id).join(', ')
    return {
      message: `cites words that stand in several places: “${quote}”`,
      fix: `Say which with block: one of ${ids}; or cite more words.`,
    }
  }
  const isRepeated = locateQuote(only.text, { quote, nth: 2 }) !== null
  if (isRepeated && nth === undefined) {
    return {
      message: `cites words that occur more than once in ${only.id}: “${quote}”`,
      fix: 'Say which with nth: "1", "2" ..., or cite more words.',
    }
  }
  if (nth !== undefined && locateQuote(only.text, { quote, nth }) === null) {
    return { message: `cites occurrence ${nth} of “${quote}”, which ${only.id} does not have`, fix: 'Give a smaller nth.' }
  }
  return { cite: { block: only.id, quote, ...(isRepeated && nth !== undefined ? { nth } : {}) } }
}

/** What to do once a blank has been filled in, with the words that stand in its place if those around it tell them. */
function filledQuote(blocks: readonly Block[], quote: string): string {
  const around = quote.slice(0, 1_000).split(blankPattern)
  // A dot inside a web address ends no sentence.
  const filled = new RegExp(`${around.map(literally).join('.+?')}(?!\\S)`, 'iu')
  const isTelling = around.some((part) => /\p{L}{3}/u.test(part))
  const match = isTelling ? blocks.map(({ text }) => filled.exec(text)).find((found) => found !== null) : null
  return `You have filled it in: put the fact in place of the gap if there is one, else cite the words that stand there now${match == null ? '' : `: “${match[0]}”`}.`
}

function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

/** The words as published where they differ only in case or spacing, else how far they agree. */
function nearQuote(blocks: readonly Block[], quote: string): string {
  const loose = new RegExp(literally(quote.slice(0, 1_000).trim()), 'iu')
  for (const { id, text } of blocks) {
    const match = loose.exec(text)
    if (match !== null) return `In ${id} it reads “${match[0]}”.`
  }
  const words = quote.split(' ')
  for (let length = words.length - 1; length > 0; length--) {
    const start = words.slice(0, length).join(' ')
    const block = blocks.find(({ text }) => locateQuote(text, { quote: start }) !== null)
    if (block !== undefined) return `They agree as far as “${start}” in ${block.id}. Copy the words exactly as published.`
  }
  return 'Copy the words exactly as published.'
}

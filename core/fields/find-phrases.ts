import { type Entry, isSensitive, type Lexicon, phrasesAt } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A phrase of the lexicon in a text, read as what it means there. */
export interface Hit {
  readonly entry: Entry
  readonly from: number
  readonly to: number
}

/** Decides whether a phrase can mean this where it stands. */
export type MeansHere = (entry: Entry, from: number, to: number) => boolean

/** The phrases of a text, none overlapping another: a longer phrase beats a shorter one; of two of a length a sensitive one wins, then the earlier. */
export function findPhrases(lexicon: Lexicon, tokens: readonly Token[], meansHere: MeansHere): readonly Hit[] {
  const candidates: Hit[] = []
  for (let at = 0; at < tokens.length; at++) {
    let last = 0
    for (const { entry, to } of phrasesAt(lexicon, tokens, at)) {
      if (to === last || !meansHere(entry, at, to)) continue
      candidates.push({ entry, from: at, to })
      last = to
    }
  }
  candidates.sort((one, two) => longer(one, two) || rank(one) - rank(two) || one.from - two.from)
  const chosen: Hit[] = []
  for (const hit of candidates) {
    if (!chosen.some(({ from, to }) => hit.from < to && from < hit.to)) chosen.push(hit)
  }
  return chosen.sort((one, two) => one.from - two.from)
}

const longer = (one: Hit, two: Hit) => two.to - two.from - (one.to - one.from)

function rank({ entry }: Hit): number {
  return isSensitive(entry.class) ? 0 : 1
}

/** Of the hits that have a rank, and not less than none, the first: by rank, then the longer phrase, then the earlier. */
export function best(hits: readonly Hit[], rankOf: (hit: Hit) => number): Hit | null {
  const ranked = hits.filter((hit) => rankOf(hit) >= 0)
  return ranked.sort((one, two) => rankOf(one) - rankOf(two) || longer(one, two))[0] ?? null
}

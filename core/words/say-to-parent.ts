import type { Aspect, Explanation } from '../notice/explanation.ts'
import { cautionOf } from './say-to-staff.ts'
import type { Sentence, Telling } from './sentence.ts'
import type { Words } from './words.ts'

/** What staff may read out or copy to a parent beside a live record. */
export interface ToParent {
  /** Whom to ask before anything is told; null where nobody. */
  readonly before: string | null
  /** What is said first, and all of it. */
  readonly first: readonly Sentence[]
  readonly whole: readonly Sentence[]
}

/**
 * What a parent may be told. Where to tell could tip someone off, or is another’s to do, there is no text of the item's own: only the
 * general notice, and whom to speak to first. Where law and guidance stand, and when that was checked, is not for reading out.
 */
export function sayToParent({ item }: Explanation, { first, more, general }: Telling, words: Words): ToParent {
  const before = cautionOf(item)
  const readable = (sentences: readonly Sentence[]) => sentences.filter((one) => !isSource(one)).map((one) => readOut(one, words))
  if (before !== null) return { before, first: readable(general.filter(({ aspect }) => gist.includes(aspect))), whole: readable(general) }
  const inFull = first.flatMap((one) => inFullOf(one, general))
  const rest = general.filter((one) => !inFull.includes(one))
  return { before, first: readable(first), whole: readable([...inFull, ...more, ...rest]) }
}

/** What the first layer tells in short of everything, the general part tells in full. */
function inFullOf(said: Sentence, general: readonly Sentence[]): readonly Sentence[] {
  const full = said.scope === 'notice' ? general.filter(({ aspect }) => aspect === said.aspect) : []
  return full.length === 0 ? [said] : full
}

/** What a parent wants to hear first of everything that a notice says. */
const gist: readonly Aspect[] = ['purposes', 'handlers', 'recipients', 'contact']

/** A line that tells where law or guidance stands, and not what it says. */
export function isSource({ voice, rule }: Sentence): boolean {
  return (voice === 'law' || voice === 'guidance') && rule === undefined
}

/** As it is read out: guidance by who speaks and not by its title, and law without the number of an article in brackets. */
function readOut(sentence: Sentence, { phrases }: Words): Sentence {
  const { voice, text } = sentence
  if (voice === 'guidance') return { ...sentence, attribution: phrases.attributions.guidance.replace(/[\s:：\u2068]*\{source\}.*$/u, '') }
  return voice === 'law' ? { ...sentence, text: text.replace(/\s*[(（][^()（）]*\d[^()（）]*[)）]/gu, '') } : sentence
}

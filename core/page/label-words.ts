import { type Entry, type Lexicon, leads, phrasesAt } from '../fields/lexicon.ts'
import { type Token, tokenise } from '../fields/tokens.ts'
import type { Recognise } from './reading.ts'

/** Words that stand beside a term in a label without naming anything themselves. */
const around = new Set(
  'pupil student child learner young person parent carer s of for and or the in to on at with by is has ever current other additional further more new any all main primary secondary first second third last latest previous next long short term regular daily known special important official legal preferred agreed date time name type status level code note comment detail information record list summary history number total flag involvement required office only'.split(
    ' ',
  ),
)

/** Neutral words that are answers far more often than they are labels. */
const answers = new Set(
  'yes no y n none unknown refused other active confirmed current previous general main primary secondary day month'.split(' '),
)

const mostWords = 9

/**
 * Whether a text is, from end to end, a label that the lexicon knows. Cases ("asthma"), options and codes do not count: on a page
 * that shows data they are probably what stands in the field.
 */
export function labelWords(lexicon: Lexicon): Recognise {
  return (text) => {
    if (!beginsWell(lexicon, text)) return false
    const tokens = tokenise(text)
    if (tokens.length === 0 || tokens.length > mostWords) return false
    let known = false
    for (let at = 0; at < tokens.length; ) {
      const term = termAt(lexicon, tokens, at)
      if (term > at) {
        known = true
        at = term
      } else if (around.has((tokens[at] as Token).word) || isCount(tokens[at] as Token)) at++
      else return false
    }
    return known
  }
}

/** Most texts of a page are told apart by their first word. */
function beginsWell(lexicon: Lexicon, text: string): boolean {
  const first = firstWord.exec(text)?.[0]
  if (first === undefined) return false
  const [token, ...more] = tokenise(first)
  return token === undefined || more.length > 0 || around.has(token.word) || isCount(token) || leads(lexicon, token.word)
}

const firstWord = /[\p{L}\p{M}\p{N}]+/u

/** "Condition 1": which of several. */
function isCount({ word }: Token): boolean {
  return word.length < 3 && /^\d+$/.test(word)
}

/** The end of the longest term that begins at a token and may label a field; the token itself where none does. */
function termAt(lexicon: Lexicon, tokens: readonly Token[], from: number): number {
  return phrasesAt(lexicon, tokens, from).find(({ entry, to }) => isTerm(entry, tokens.slice(from, to)))?.to ?? from
}

function isTerm({ role, item, bearing }: Entry, tokens: readonly Token[]): boolean {
  if (role === 'heading' || role === 'instance' || role === 'option' || role === 'code') return false
  if (role === 'acronym') return tokens.every(({ capitals }) => capitals)
  if (item !== null) return true
  return bearing === 'neutral' && !(tokens.length === 1 && answers.has((tokens[0] as Token).word))
}

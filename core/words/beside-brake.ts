import type { Level } from '../notice/notice.ts'
import { apart } from './apart.ts'
import { shareToProtect } from './en/rules.ts'
import { atLevel } from './levelled.ts'
import type { Sentence } from './sentence.ts'
import type { Words } from './words.ts'

/** Who speaks where it is neither the notice, the law, official guidance nor the school. */
export const ourName = 'Fieldnote'

/**
 * A notice that promises to share nothing without consent could make an adult hesitate who fears for a child: after the last such
 * sentence of each notice stands, as ours and not as the notice's, that a child's safety needs no consent. Where there is none nothing is added.
 */
export function besideBrake(sentences: readonly Sentence[], words: Words, level: Level): readonly Sentence[] {
  const last = new Map(sentences.filter(isBrake).map((brake) => [String(brake.of), brake]))
  return sentences.flatMap((sentence) =>
    last.get(String(sentence.of)) === sentence ? [sentence, ourLine(sentence, words, level)] : sentence,
  )
}

/** Read in the notice's own words: what is told of them may put it more softly. */
function isBrake({ aspect, voice, silent, citations }: Sentence): boolean {
  if (aspect !== 'sharing' || voice !== 'notice' || silent) return false
  return citations.some(
    ({ quote }) => /\b(?:consent|permission|agree)\b/i.test(quote) && /\b(?:not|never|only|unless|without)\b/i.test(quote),
  )
}

function ourLine({ aspect, scope, heading, of }: Sentence, words: Words, level: Level): Sentence {
  const translated = words.rules['shareToProtect']
  const text = atLevel(translated ?? shareToProtect, level)
  return {
    aspect,
    voice: 'gloss',
    scope,
    heading,
    text: translated === undefined ? apart(text, words) : text,
    silent: false,
    lang: translated === undefined ? 'en' : words.lang,
    citations: [],
    // It stands and falls with the notice that promises it.
    ...(of !== undefined && { of }),
    attribution: apart(ourName, words),
  }
}

import type { Sentence } from './sentence.ts'
import type { Words } from './words.ts'

/**
 * Sentences of several notices as one text: what they say alike is said once, and where they say different things of one matter each
 * is named. Where only one speaks of it, "the notice" is enough, and so it is of what `isNamed` leaves out.
 */
export function sayTogether(
  sentences: readonly Sentence[],
  { phrases }: Words,
  isNamed: (sentence: Sentence) => boolean = () => true,
): readonly Sentence[] {
  const once = saidOnce(sentences)
  return once.map((sentence) => {
    const { of, ...rest } = sentence
    if (of === undefined) return sentence
    const others = once.filter(({ aspect, voice }) => aspect === sentence.aspect && voice === sentence.voice)
    if (isNamed(sentence) && others.some((other) => String(other.of) !== String(of))) return sentence
    return rest.voice === 'notice' ? { ...rest, attribution: phrases.attributions.notice } : rest
  })
}

/** What several notices say in the same words, once, as what all of these say. */
export function saidOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  const once = new Map<string, Sentence>()
  for (const sentence of sentences) {
    const { aspect, voice, heading, text, silent, attribution, of } = sentence
    const key = JSON.stringify([aspect, voice, heading, text, silent, of === undefined || voice !== 'notice' ? attribution : null])
    const said = once.get(key)
    // What is ours stands beside the last of what it is said to.
    if (voice === 'gloss') once.delete(key)
    once.set(key, said === undefined ? sentence : joined(said, sentence))
  }
  return [...once.values()]
}

function joined(said: Sentence, again: Sentence): Sentence {
  const citations = [...said.citations, ...again.citations]
  if (said.of === undefined || again.of === undefined) return { ...said, citations }
  const isNew = again.of.some((notice) => !said.of?.includes(notice))
  const attribution = said.voice === 'notice' && isNew ? `${said.attribution} · ${again.attribution}` : said.attribution
  return { ...said, citations, of: [...new Set([...said.of, ...again.of])], attribution }
}

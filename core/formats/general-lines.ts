import type { Sentence, Telling } from '../words/sentence.ts'

/** What stands once for everything, and whether a telling's general sentence is one of those. */
export interface GeneralLines {
  readonly line: string
  readonly sentences: readonly Sentence[]
  readonly isGeneral: (sentence: Sentence) => boolean
}

/**
 * The sentences that hold for every data item alike. In a set of notices one may say what another does not: what is not
 * said of all stays with the items of which it is said.
 */
export function generalLines(tellings: readonly Telling[]): GeneralLines {
  const first = tellings[0]
  if (first === undefined) return { line: '', sentences: [], isGeneral: () => false }
  const others = tellings.slice(1).map(({ general }) => new Set(general.map(keyOf)))
  const sentences = first.general.filter((sentence) => others.every((keys) => keys.has(keyOf(sentence))))
  const keys = new Set(sentences.map(keyOf))
  return { line: sentences.length === 0 ? '' : first.generalLine, sentences, isGeneral: (sentence) => keys.has(keyOf(sentence)) }
}

function keyOf({ aspect, voice, heading, text, attribution, silent }: Sentence): string {
  return JSON.stringify([aspect, voice, heading, text, attribution, silent])
}

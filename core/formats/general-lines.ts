import { inReadingOrder } from '../notice/explain-notice.ts'
import type { Id } from '../notice/notice.ts'
import { saidOnce } from '../words/say-together.ts'
import type { Sentence, Telling } from '../words/sentence.ts'

/** What stands once for everything, and whether a telling's general sentence is one of those. */
export interface GeneralLines {
  readonly line: string
  readonly sentences: readonly Sentence[]
  readonly isGeneral: (sentence: Sentence) => boolean
}

/**
 * The sentences that hold for every data item alike; of several notices, those that hold for every item of each, under its name, and
 * under none what all of them say. What a notice does not say of all its items stays with those of which it is said.
 */
export function generalLines(tellings: readonly Telling[]): GeneralLines {
  const held = new Map<string, number>()
  const spoken = new Map<Id | undefined, number>()
  for (const { general } of tellings) {
    for (const key of new Set(general.map(keyOf))) held.set(key, (held.get(key) ?? 0) + 1)
    for (const notice of new Set([undefined, ...general.map(noticeOf)])) spoken.set(notice, (spoken.get(notice) ?? 0) + 1)
  }
  const isGeneral = (sentence: Sentence) => held.get(keyOf(sentence)) === spoken.get(noticeOf(sentence))
  const unique = new Map(tellings.flatMap(({ general }) => general.filter(isGeneral)).map((sentence) => [keyOf(sentence), sentence]))
  const sentences = saidOnce(inReadingOrder([...unique.values()])).map((sentence) =>
    sentence.of?.length === spoken.size - 1 ? unnamed(sentence) : sentence,
  )
  return { line: sentences.length === 0 ? '' : (tellings[0]?.generalLine ?? ''), sentences, isGeneral }
}

/** What all notices say needs no name. */
function unnamed({ of: _, ...sentence }: Sentence): Sentence {
  return sentence.voice === 'notice' ? { ...sentence, attribution: '' } : sentence
}

function noticeOf({ of }: Sentence): Id | undefined {
  return of?.[0]
}

function keyOf({ aspect, voice, heading, text, attribution, silent, of }: Sentence): string {
  return JSON.stringify([aspect, voice, heading, text, attribution, silent, of])
}

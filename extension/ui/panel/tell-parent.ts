import type { ItemId } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { explainNotice } from '../../../core/notice/explain-notice.ts'
import type { Explanation } from '../../../core/notice/explanation.ts'
import type { NoticeIndex } from '../../../core/notice/index-notices.ts'
import type { Day } from '../../../core/notice/notice.ts'
import { say } from '../../../core/words/say.ts'
import { explainToParent } from '../../../core/words/say-to-staff.ts'
import type { Sentence } from '../../../core/words/sentence.ts'
import type { Words } from '../../../core/words/words.ts'

/** What a member of staff may read out or copy. */
export interface ToldToParent {
  /** Null where the item itself must not be named. */
  readonly title: string | null
  readonly before: string | null
  readonly draftLine: string
  readonly sentences: readonly Sentence[]
}

/** What may be said to a parent of an item on a day; where telling could put a child in danger, nothing of the item's own. */
export function tellParent(index: NoticeIndex, item: ItemId, language: Words, on: Day): ToldToParent {
  const explanation = explain(index, item, on)
  const telling = say(explanation, language, 'plain')
  const { before, sentences } = explainToParent(explanation, telling)
  const { draftLine } = language
  if (before !== null) return { title: null, before, draftLine, sentences: sayWhole(index, explanation, language) }
  return { title: telling.title, before, draftLine, sentences }
}

/** What the notices say of everything, the same whatever was asked about: even what is left out of it would tell of an item. */
function sayWhole({ notices }: NoticeIndex, explanation: Explanation, language: Words): readonly Sentence[] {
  return say({ ...explanation, own: [], general: notices.flatMap(explainNotice) }, language, 'plain').general
}

/** The words as they are copied: never the caution, which is for the member of staff. */
export function asText({ title, draftLine, sentences }: ToldToParent): string {
  const said = byHeading(sentences).map(({ heading, sentences: under }) =>
    [
      heading,
      ...under.map((sentence, at) => [whoSays(sentence, under[at - 1]), sentence.text].filter((part) => part !== '').join(': ')),
    ].join('\n'),
  )
  return [...(title === null ? [] : [title]), ...said, ...(draftLine === '' ? [] : [draftLine])].join('\n\n')
}

/** Who says a sentence, to stand over it; '' where its own words or the sentence before it have named the speaker. */
export function whoSays({ attribution, text, silent }: Sentence, before: Sentence | undefined): string {
  const isNamed = before !== undefined && !before.silent && before.attribution === attribution
  return silent || isNamed || text.startsWith(attribution) ? '' : attribution
}

/** Sentences under one heading where they follow each other: it is said once. The same words by the same speaker are said once too. */
export function byHeading(
  sentences: readonly Sentence[],
): readonly { readonly heading: string; readonly sentences: readonly Sentence[] }[] {
  const groups: { heading: string; sentences: Sentence[] }[] = []
  for (const sentence of sentences) {
    const last = groups.at(-1)
    const isSaid = last?.sentences.some(({ text, attribution }) => text === sentence.text && attribution === sentence.attribution)
    if (last?.heading !== sentence.heading) groups.push({ heading: sentence.heading, sentences: [sentence] })
    else if (!isSaid) last.sentences.push(sentence)
  }
  // What no one signs never stands below a speaker to whom it could be taken to belong.
  return groups.map(({ heading, sentences: under }) => ({ heading, sentences: under.toSorted((a, b) => isSigned(a) - isSigned(b)) }))
}

function isSigned({ attribution }: Sentence): number {
  return attribution === '' ? 0 : 1
}

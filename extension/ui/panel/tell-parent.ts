import type { ItemId } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { explainNotice } from '../../../core/notice/explain-notice.ts'
import type { Explanation } from '../../../core/notice/explanation.ts'
import type { NoticeIndex } from '../../../core/notice/index-notices.ts'
import type { Day } from '../../../core/notice/notice.ts'
import { english } from '../../../core/words/en/words.ts'
import { say } from '../../../core/words/say.ts'
import { isSource, sayToParent, type ToParent } from '../../../core/words/say-to-parent.ts'
import type { Sentence } from '../../../core/words/sentence.ts'
import type { Words } from '../../../core/words/words.ts'

/** What a member of staff may read out or copy. */
export interface ToldToParent extends ToParent {
  /** Null where the item itself must not be named. */
  readonly title: string | null
  readonly draftLine: string
  /** On what the law and guidance in it rest, for the member of staff alone. */
  readonly sources: readonly Sentence[]
}

/** What may be said to a parent of an item on a day; where telling could put a child in danger, nothing of the item's own. */
export function tellParent(index: NoticeIndex, item: ItemId, language: Words, on: Day): ToldToParent {
  const explanation = explain(index, item, on)
  const telling = say(explanation, language, 'plain')
  const { draftLine } = language
  const told = sayToParent(explanation, telling, language)
  if (told.before === null) {
    return { ...told, title: telling.title, draftLine, sources: say(explanation, english, 'plain').more.filter(isSource) }
  }
  const whole = ofNotices(index, explanation)
  return { ...sayToParent(whole, say(whole, language, 'plain'), language), title: null, draftLine, sources: [] }
}

/** What the notices say of everything, the same whatever was asked about: even what is left out of it would tell of an item. */
function ofNotices({ notices }: NoticeIndex, explanation: Explanation): Explanation {
  return { ...explanation, own: [], general: notices.flatMap(explainNotice) }
}

/** The words as they are copied, the first of them or all: never the caution or a source, which are for the member of staff. */
export function asText(told: ToldToParent, which: 'first' | 'whole'): string {
  const { title, draftLine } = told
  const said = byHeading(told[which]).map(({ heading, sentences: under }) =>
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

/** Sentences under their headings, each of which stands once, where it came first. The same words by the same speaker are said once too. */
export function byHeading(
  sentences: readonly Sentence[],
): readonly { readonly heading: string; readonly sentences: readonly Sentence[] }[] {
  const groups = Map.groupBy(saidOnce(sentences), ({ heading }) => heading)
  // What no one signs never stands below a speaker to whom it could be taken to belong.
  return [...groups].map(([heading, under]) => ({ heading, sentences: under.toSorted((a, b) => isSigned(a) - isSigned(b)) }))
}

function saidOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  const keys = sentences.map(({ heading, attribution, text }) => JSON.stringify([heading, attribution, text]))
  return sentences.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
}

function isSigned({ attribution }: Sentence): number {
  return attribution === '' ? 0 : 1
}

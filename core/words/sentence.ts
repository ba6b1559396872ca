import type { Aspect, Citation, Scope, Voice } from '../notice/explanation.ts'
import type { Id, Lang } from '../notice/notice.ts'

/**
 * Whose words a sentence is: one of the four voices, or a gloss, which is ours: it tells what a term means (`aspect` what), how to
 * stay safe, or what we read of the law, and states nothing of this school.
 */
export type Speaker = Voice | 'gloss'

/** What a face shows for one statement: its heading, its words, and whose words they are. */
export interface Sentence {
  readonly aspect: Aspect
  readonly voice: Speaker
  readonly scope: Scope
  /** Short heading, for instance "Why we ask". */
  readonly heading: string
  readonly text: string
  /** The speaker is silent on this; `text` says so and whom to ask. */
  readonly silent: boolean
  readonly lang: Lang
  readonly citations: readonly Citation[]
  /** The row of law, guidance or practice that it tells. */
  readonly rule?: Id
  /** Of several notices those that say it, where it matters which. */
  readonly of?: readonly Id[]
  /** Who says it, in words: "The law says", "DfE, Working together (2026)", "The school adds (head teacher, 1 May 2026)", the notice's title where `of` names it; '' for a gloss whose heading tells whose it is. */
  readonly attribution: string
}

/** An explanation in words, layered: what is read first, what "More" opens, and what stands once for the whole form. */
export interface Telling {
  readonly title: string
  readonly first: readonly Sentence[]
  readonly more: readonly Sentence[]
  readonly general: readonly Sentence[]
  /** The one short line behind which `general` opens; '' where there is nothing. */
  readonly generalLine: string
}

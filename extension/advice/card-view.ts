import type { ItemId } from '../../core/law/data-items.ts'
import type { QuotedPart } from '../../core/notice/sentence-around.ts'
import type { Speaker } from '../../core/words/sentence.ts'
import type { MarkClass } from '../messages.ts'

/** One sentence of a card, with whose words it is. */
export interface CardLine {
  readonly heading: string
  readonly text: string
  readonly voice: Speaker | 'suggested'
  /** Who says it, in words; '' where the heading has said so. */
  readonly attribution: string
  readonly silent: boolean
  /** The notice's own words for it. */
  readonly quotes: readonly Quoted[]
}

/** A sentence of the published notice in parts: what a line rests on is marked as cited. */
export type Quoted = readonly QuotedPart[]

/** What the card of one data item says, ready to be shown: plain data that crosses messages. */
export interface CardView {
  readonly item: ItemId
  readonly title: string
  /** Null for plain data, which carries no mark. */
  readonly class: MarkClass | null
  /** The class in words: "Treat as special category"; '' for plain data. */
  readonly className: string
  /** First of all, where a child may be at risk: that sharing is right, and whom to turn to now. */
  readonly lead: string | null
  readonly lines: readonly CardLine[]
  readonly more: readonly CardLine[]
  /** Of which notice it speaks, with its date and whether it is the school's own; or that none is chosen. */
  readonly of: string
}

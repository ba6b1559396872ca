import type { Speaker } from '../../core/words/sentence.ts'
import type { MarkedClass } from '../messages.ts'

/** One sentence of a card, with whose words it is. */
export interface CardLine {
  readonly heading: string
  readonly text: string
  readonly voice: Speaker | 'suggested' | 'lead'
  readonly attribution: string
  readonly silent: boolean
}

/** What the card of one data item says, ready to be shown: plain data that crosses messages. */
export interface CardView {
  readonly title: string
  readonly class: MarkedClass | 'notice-only'
  /** The class in words: "Treat as special category". */
  readonly className: string
  /** First of all, where a child may be at risk: that sharing is right, and whom to turn to now. */
  readonly lead: string | null
  readonly lines: readonly CardLine[]
  readonly more: readonly CardLine[]
}

import type { ItemId } from '../law/data-items.ts'
import type { PartyId, PurposeId, RoleId } from '../notice/catalogue-ids.ts'
import type { Aspect } from '../notice/explanation.ts'
import type { Day, Id, Lang } from '../notice/notice.ts'
import type { Levelled } from './levelled.ts'
import type { Phrases } from './phrases.ts'

/** What a data item is called, and what it is. */
export type ItemWords = { readonly title: string } & Levelled

/** Why, in words; `again` is how it is put after a purpose that has named the child already. */
export type PurposeWords = { readonly again?: string } & Levelled

/** `original`: the English from which the others are made. Of those, whether a native reader with knowledge of schools has checked the words: drafts are off until the school turns them on. */
export type WordsStatus = { readonly is: 'original' | 'draft' } | { readonly is: 'reviewed'; readonly by: string; readonly on: Day }

/** All that the faces say to parents in one language. */
export interface Words {
  readonly lang: Lang
  readonly dir: 'ltr' | 'rtl'
  /** The language's own name for itself. */
  readonly name: string
  readonly status: WordsStatus
  /** Said with a draft translation: that it is a help, and that the English counts. '' for English. */
  readonly draftLine: string
  readonly items: Readonly<Record<ItemId, ItemWords>>
  readonly purposes: Readonly<Record<PurposeId, PurposeWords>>
  readonly parties: Readonly<Record<PartyId, Levelled>>
  readonly roles: Readonly<Record<RoleId, Levelled>>
  readonly headings: Readonly<Record<Aspect, string>>
  readonly phrases: Phrases
  /** Wordings of rules of law, guidance and practice, by their row in core/law. */
  readonly rules: Readonly<Record<Id, Levelled>>
  /** A line that keeps a family safe, where such an item is asked for; the catalogue's suggestion until the school signs it. */
  readonly safety: Readonly<Partial<Record<ItemId, Levelled>>>
}

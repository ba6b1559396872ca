import type { DataClass, ItemId } from '../law/data-items.ts'
import type { Aspect } from '../notice/explanation.ts'
import type { Day, Id, Lang, Level } from '../notice/notice.ts'
import type { Speaker } from '../words/sentence.ts'

/**
 * What a parent's page needs before a note is opened: the words already said, and the phrases by which fields are known.
 * It is `notice.json` of `fieldnote build`. Kept small, since it is the parent's data that pays for it.
 */
export interface NoteSheet {
  readonly noticeSchema: 1
  readonly notices: readonly SheetNotice[]
  /** SHA-256 of the notices from which it was built, lower-case hex. */
  readonly hash: string
  readonly lang: Lang
  readonly level: Level
  readonly dir: 'ltr' | 'rtl'
  /** Name of the controller. */
  readonly school: string
  /** The full notice, relative to the sheet; an item's id is its anchor there: `notice.html#ehcp`. */
  readonly fullNotice: string
  /** Second and third layer, relative to the sheet; fetched when the page is idle or on first opening. */
  readonly detail: string
  /** Other languages and levels that the school has turned on, each a sheet of its own. */
  readonly editions: readonly SheetEdition[]
  /** One short line, and what opens behind it: what the notice says of everything. */
  readonly generalLine: string
  readonly general: readonly NoteLine[]
  readonly notes: Readonly<Partial<Record<ItemId, Note>>>
  /** By which words the fields of these items are known; empty in an edition that is loaded after the first, which has them. */
  readonly phrases: readonly SheetPhrase[]
  /** Interface strings, only where the language is not English (the script carries the English ones). */
  readonly strings?: Readonly<Record<string, string>>
}

export interface SheetNotice {
  readonly id: Id
  readonly version: string
  readonly title: string
  /** The language in which its text is written. */
  readonly lang: Lang
  /** The day on which it was published; none where the notice does not say. */
  readonly published?: Day
  /** SHA-256 of the compiled notice. */
  readonly hash: string
}

export interface SheetEdition {
  readonly lang: Lang
  readonly level: Level
  /** The language's own name for itself. */
  readonly name: string
  readonly href: string
  /** A draft translation says so on the page, and that the English counts. */
  readonly draft?: true
}

/** The note at one data item: title and first layer. */
export interface Note {
  readonly title: string
  readonly class: DataClass
  readonly lines: readonly NoteLine[]
  /** Of several notices those that speak of it, where others do not: of what is said of everything, theirs holds here. */
  readonly of?: readonly Id[]
  /**
   * Notes of the same number have the same to say on why it is asked and whether it must be answered; those that say what most do have
   * none. In the compact mode a question keeps its own button where it has another number than most in its section.
   */
  readonly own?: number
  /** The law gives the choice not to answer: "Prefer not to say" has the same weight. */
  readonly choice?: true
}

/** One line of a note. `silent`: the notice does not say. */
export interface NoteLine {
  readonly aspect: Aspect
  readonly voice: Speaker
  readonly heading: string
  readonly text: string
  readonly attribution?: string
  readonly silent?: true
  /** In the general layer of several notices those that say it, unless all do; `attribution` names them. */
  readonly of?: readonly Id[]
}

/**
 * [phrases, item, kind]: phrases of lower-case words, parted by commas, and the item for which they ask; null for words with which a
 * question asks for something else. Kind 1: phrases that must be the whole question, small words apart, and with null instead of an
 * item the words before it by which it would be about somebody else. Kind 2, with null: the small words, parted by spaces.
 */
export type SheetPhrase = readonly [string, ItemId | null, (1 | 2)?]

/** The detail file of a sheet: per item, the second layer and the quotes of the third. */
export interface SheetDetail {
  readonly noticeSchema: 1
  readonly hash: string
  readonly more: Readonly<Partial<Record<ItemId, readonly DetailLine[]>>>
  readonly general: readonly DetailLine[]
  /** Blocks of the source that are quoted, by notice id and block id: `hip/b20`. */
  readonly blocks: Readonly<Record<string, string>>
}

export interface DetailLine extends NoteLine {
  /** [block key, from, to): the phrase in its sentence, as UTF-16 offsets. */
  readonly quotes: readonly (readonly [string, number, number])[]
}

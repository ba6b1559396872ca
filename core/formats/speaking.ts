import type { ItemId } from '../law/data-items.ts'
import type { Level } from '../notice/notice.ts'
import type { Telling } from '../words/sentence.ts'
import type { Words } from '../words/words.ts'

/** How a notice is put into words: one language at one reading level, and what is told of each data item in it. */
export interface Speaking {
  readonly words: Pick<Words, 'lang' | 'dir' | 'name' | 'status' | 'draftLine' | 'items' | 'headings' | 'phrases'>
  readonly level: Level
  readonly tell: (item: ItemId) => Telling
}

/** SHA-256 of a text, lower-case hex; the command line brings it, since core names no platform. */
export type Sha256 = (text: string) => string

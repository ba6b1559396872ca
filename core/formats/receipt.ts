import type { ItemId } from '../law/data-items.ts'
import type { Id, Lang, Level } from '../notice/notice.ts'
import type { NoteSheet } from './note-sheet.ts'

/**
 * What a school can show that a family was told: which notices, and the items that had a note on the form. Never which notes
 * were opened, and nothing of what was answered. It is a receipt of notice, not of consent.
 */
export interface Receipt {
  readonly receiptSchema: 1
  readonly notices: readonly {
    readonly id: Id
    readonly version: string
    /** Whose version that is: that of a notice which states none is the number of its data, and the hash tells which text it was. */
    readonly versionOf: 'notice' | 'data'
    readonly hash: string
  }[]
  readonly hash: string
  readonly lang: Lang
  readonly level: Level
  readonly items: readonly ItemId[]
}

/** The receipt for a form on which these items had a note, as the text of one hidden field. */
export function writeReceipt(sheet: Pick<NoteSheet, 'notices' | 'hash' | 'lang' | 'level'>, items: readonly ItemId[]): string {
  const receipt: Receipt = {
    receiptSchema: 1,
    notices: sheet.notices.map(({ id, version, published, hash }) => ({
      id,
      version,
      versionOf: published === undefined ? 'data' : 'notice',
      hash,
    })),
    hash: sheet.hash,
    lang: sheet.lang,
    level: sheet.level,
    items: [...new Set(items)].sort(),
  }
  return JSON.stringify(receipt)
}

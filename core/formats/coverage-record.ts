import type { ItemId } from '../law/data-items.ts'
import type { NoticeIndex } from '../notice/index-notices.ts'
import type { Coverage } from './coverage.ts'
import { csvOf } from './csv.ts'
import { recordColumns, recordRows } from './record-of-processing.ts'

const seenColumn = 'Seen on'
const notSeen = 'not seen on the pages that were mapped'
const inNoNotice = 'in no notice'

/**
 * The record of processing with a column for the pages on which each kind of information was seen, and a row for each that
 * was seen and stands in no notice: what the school has still to write.
 */
export function coverageRecord(index: NoticeIndex, coverage: Coverage, titleOf: (item: ItemId) => string): string {
  const pages = new Map(coverage.held.map(({ item, pages: on }) => [item, on]))
  const rows = recordRows(index).map(({ cells, items }) => {
    const on = new Set(items.flatMap((item) => pages.get(item) ?? []))
    return [...cells, on.size === 0 ? notSeen : [...on].join('; ')]
  })
  const missing = coverage.heldInNoNotice.map(({ item, class: kind, pages: on }) =>
    [...recordColumns, seenColumn].map((column) => {
      if (column === 'Notice') return inNoNotice
      if (column === 'Information') return titleOf(item)
      if (column === 'Catalogue items') return item
      if (column === 'Class') return kind
      return column === seenColumn ? on.join('; ') : ''
    }),
  )
  return csvOf([[...recordColumns, seenColumn], ...rows, ...missing])
}

import { type DataItem, dataItem } from '../law/data-items.ts'
import { type Covering, coveringsOf, type NoticeIndex } from '../notice/index-notices.ts'

/** A data item of the catalogue, and the entry that speaks of it most closely. */
export interface CoveredItem {
  readonly item: DataItem
  readonly covering: Covering
}

/** Every data item that a set of notices mentions, in the order in which the notices list them. */
export function coveredItems(index: NoticeIndex): readonly CoveredItem[] {
  const listed = index.notices.flatMap((notice) => Object.values(notice.items).flatMap(({ covers }) => covers))
  return [...new Set(listed)].flatMap((id) => {
    const covering = coveringsOf(index, id)[0]
    return covering === undefined ? [] : [{ item: dataItem(id), covering }]
  })
}

import { dataItem, type ItemId } from '../../../core/law/data-items.ts'
import { pageConfig } from '../../sites/page-config.ts'
import { notices } from '../notices-model.ts'
import { settings } from '../settings-model.ts'

/** Whether fields of this item carry a flag, as the pages' scripts are told. */
export function isFlagged(item: ItemId): boolean {
  const { flag, noticeOnly } = pageConfig({ settings: settings.value }, '', notices.value?.calledSpecial ?? [])
  return flag.some((one) => one === dataItem(item).class) || noticeOnly.includes(item)
}

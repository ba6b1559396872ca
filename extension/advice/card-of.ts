import { dataItem, type ItemId } from '../../core/law/data-items.ts'
import type { NoticesInUse } from '../notices/in-use.ts'
import { className } from '../strings.ts'
import type { CardView } from './card-view.ts'

export function cardView(items: readonly ItemId[], _notices: NoticesInUse, _role: unknown, _on: string): CardView {
  const item = dataItem(items[0] as ItemId)
  return { title: item.id, class: item.class as 'special', className: className[item.class as 'special'], lead: null, lines: [], more: [] }
}

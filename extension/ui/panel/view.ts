import { signal } from '@preact/signals'
import type { ItemId } from '../../../core/law/data-items.ts'

export type View = 'page' | 'share' | 'parent' | 'request'

/** Which part of the panel is looked at, and which item it speaks of: kept while the panel is open. */
export const view = signal<View>('page')
export const itemAsked = signal<ItemId | null>(null)

/** Goes to a view with an item chosen. */
export function ask(where: View, item: ItemId): void {
  itemAsked.value = item
  view.value = where
}

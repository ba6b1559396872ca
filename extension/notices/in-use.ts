import type { ItemId } from '../../core/law/data-items.ts'
import type { Settings } from '../settings/settings.ts'

export interface NoticesInUse {
  readonly calledSpecial: readonly ItemId[]
}
export async function noticesInUse(_: Settings): Promise<NoticesInUse> {
  return { calledSpecial: [] }
}

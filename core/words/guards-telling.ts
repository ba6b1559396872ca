import type { DataItem, DataKind, ItemId } from '../law/data-items.ts'

const guardedKinds: ReadonlySet<DataKind> = new Set(['safeguarding', 'child-in-need', 'child-protection', 'offence'])

const guardedItems: ReadonlySet<ItemId> = new Set([
  'adoption',
  'care-placement',
  'confidential-address',
  'contact-restriction',
  'court-order',
  'domestic-abuse',
])

/** Checks of adults who work with children: what they say is an adult's, and stays with those who check. */
const adultItems: ReadonlySet<ItemId> = new Set(['dbs'])

/**
 * Of whom it may do harm to tell that this is held. A child: the designated safeguarding lead comes first. An adult who works with
 * children: those who check staff do. Null: nobody.
 */
export function whomTellingHarms({ id, kind, mayHold }: DataItem): 'child' | 'adult' | null {
  if (adultItems.has(id)) return 'adult'
  const isGuarded = guardedItems.has(id) || [kind, ...mayHold].some((held) => held !== null && guardedKinds.has(held))
  return isGuarded ? 'child' : null
}

/** Whether nothing of the item's own is told before someone has been asked. */
export function guardsTelling(item: DataItem): boolean {
  return whomTellingHarms(item) !== null
}

const safetyKinds: ReadonlySet<DataKind> = new Set([...guardedKinds, 'looked-after', 'previously-looked-after'])

/** Every answer on such data opens with the words that keep a child safe. */
export function opensWithSafety({ id, kind, mayHold }: DataItem): boolean {
  return guardedItems.has(id) || [kind, ...mayHold].some((held) => held !== null && safetyKinds.has(held))
}

const neededInCare: ReadonlySet<ItemId> = new Set(['attendance', 'absence-reason', 'emergency-contact'])

/** Those who look after a child need it in their work: no role is told that a notice does not name it. */
export function isNeededInCare({ id, kind, mayHold }: DataItem): boolean {
  return kind === 'health' || neededInCare.has(id) || (kind === 'sen' && mayHold.includes('health'))
}

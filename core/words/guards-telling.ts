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

/** To tell anyone that this is held may put a child in danger: the designated safeguarding lead comes first. */
export function guardsTelling({ id, kind, mayHold }: DataItem): boolean {
  return guardedItems.has(id) || [kind, ...mayHold].some((held) => held !== null && guardedKinds.has(held))
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

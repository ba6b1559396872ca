import type { DataItem, DataKind, ItemId } from './data-items.ts'

const guardedKinds: ReadonlySet<DataKind> = new Set(['safeguarding', 'child-in-need', 'child-protection', 'offence'])

const guardedItems: ReadonlySet<ItemId> = new Set([
  'adoption',
  // That a child left care tells as often as not of an adoption.
  'previously-looked-after',
  'care-placement',
  'care-leaver-accommodation',
  'confidential-address',
  'contact-restriction',
  'court-order',
  'domestic-abuse',
])

/** Checks of adults who work with children: what they say is an adult's, and stays with those who check. */
const adultItems: ReadonlySet<ItemId> = new Set(['dbs'])

/** Who is asked before anyone is told that a thing is held. */
export type AskedFirst = 'safeguarding-lead' | 'headteacher' | 'young-person'

/**
 * Whom to ask first, since to tell that this is held may do harm. Of a child: the designated safeguarding lead. Of an adult who works
 * with children: the headteacher. What tells of a young person's love, sex or gender is theirs to tell, at home above all. Null: nobody.
 */
export function askedFirst({ id, kind, mayHold }: DataItem): AskedFirst | null {
  if (adultItems.has(id)) return 'headteacher'
  const held = [kind, ...mayHold].filter((one) => one !== null)
  if (guardedItems.has(id) || held.some((one) => guardedKinds.has(one))) return 'safeguarding-lead'
  return held.includes('sex-life') ? 'young-person' : null
}

/** Whether to tell of it may put someone in danger: a form asks a family for it only where the law has a word on the asking. */
export function guardsTelling(item: DataItem): boolean {
  const asked = askedFirst(item)
  return asked !== null && asked !== 'young-person'
}

/** What must stay out of someone's reach: a place in which a child is safe from them, or the child. */
export type OutOfReach = 'place' | 'child'

const outOfReach: ReadonlyMap<ItemId, OutOfReach> = new Map([
  ['confidential-address', 'place'],
  ['care-placement', 'place'],
  ['care-leaver-accommodation', 'place'],
  ['contact-restriction', 'child'],
  ['court-order', 'child'],
  ['domestic-abuse', 'child'],
])

/** What an item keeps out of someone's reach; null where it keeps nothing. */
export function keepsOutOfReach({ id }: DataItem): OutOfReach | null {
  return outOfReach.get(id) ?? null
}

const findable: ReadonlySet<ItemId> = new Set([
  'address',
  'home-local-authority',
  'contact-details',
  'contact-phone',
  'contact-email',
  'emergency-contact',
  'collection-contact',
  'collection-password',
  'school-history',
  'destination',
  'class-group',
  'travel-and-mobility',
  'attendance',
  'photo',
])

/**
 * Whether a child can be found by it. An address that is kept private, or a parent whom a court keeps away, may stand in another field
 * than this one.
 */
export function tellsWhereAChildIs({ id }: DataItem): boolean {
  return findable.has(id)
}

const safetyKinds: ReadonlySet<DataKind> = new Set([...guardedKinds, 'looked-after', 'previously-looked-after'])

/** Every answer on such data opens with the words that keep a child safe: no caution stands without them. */
export function opensWithSafety(item: DataItem): boolean {
  return askedFirst(item) !== null || [item.kind, ...item.mayHold].some((held) => held !== null && safetyKinds.has(held))
}

const fileKinds: ReadonlySet<DataKind> = new Set(['safeguarding', 'child-in-need', 'child-protection'])

/** What stands in a child protection file, which goes to a child's next school apart from the rest. */
export function isInProtectionFile({ kind, mayHold }: DataItem): boolean {
  return [kind, ...mayHold].some((held) => held !== null && fileKinds.has(held))
}

const neededInCare: ReadonlySet<ItemId> = new Set([
  'attendance',
  'absence-reason',
  'emergency-contact',
  'contact-details',
  'contact-phone',
  'collection-contact',
  'collection-password',
])

/** Those who look after a child need it in their work: no role is told that a notice does not name it. */
export function isNeededInCare({ id, kind, mayHold }: DataItem): boolean {
  return kind === 'health' || neededInCare.has(id) || (kind === 'sen' && mayHold.includes('health'))
}

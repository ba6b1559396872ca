import type { PartyId } from '../../notice/catalogue-ids.ts'
import { parties } from './parties.ts'

/** Those whom a family knows as its own go by another name among colleagues. */
const amongStaff: Readonly<Partial<Record<PartyId, string>>> = {
  parents: 'the child’s parents or carers',
  pupil: 'the child',
  gp: 'the child’s doctor',
  'placing-authority': 'the council that placed the child',
}

/** Whom a row of the catalogue means, as it is said to a member of staff. */
export function partyToStaff(id: PartyId): string {
  return amongStaff[id] ?? parties[id].brief
}

/** A notice's purposes and parties are worded for parents. At a member of staff's desk "your child" is somebody else's. */
const forStaff: readonly (readonly [RegExp, string])[] = [
  [/\byour child\b/g, 'the child'],
  [/\byou, the parents or carers\b/g, partyToStaff('parents')],
  [/\byour doctor\b/g, partyToStaff('gp')],
  [/\bkeep in touch with you\b/g, 'keep in touch with the family'],
  [/\breach you\b/g, 'reach the family'],
  [/\bwhat you can ask for\b/g, 'what a family can ask for'],
]

/** Words that were written for a parent, as a member of staff would say them. */
export function textToStaff(text: string): string {
  return forStaff.reduce((said, [parent, staff]) => said.replace(parent, staff), text)
}

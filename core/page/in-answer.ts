import { closestOf } from './members.ts'
import { answers, controlRoles } from './text.ts'

/** Elements of a page's own that show in themselves what was written or chosen. */
export const writtenRoles = controlRoles.replace(/,\[role=(switch|checkbox|radio)\]/g, '')

/** Whether a place takes or shows an answer, or stands in what does, or on a page that can be written in as a whole. */
export function isInAnswer(place: Element): boolean {
  return closestOf(place, answers) !== null || place.ownerDocument.designMode === 'on'
}

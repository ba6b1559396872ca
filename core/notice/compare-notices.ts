import type { Change } from './compare-change.ts'
import { entryChanges, noticeChanges, officeChanges } from './compare-entries.ts'
import { factChanges } from './compare-facts.ts'
import { itemChanges } from './compare-items.ts'
import { lastChanges, restChanges } from './compare-rest.ts'
import { withinChanges } from './compare-within.ts'
import type { Notice } from './notice.ts'

/**
 * Says what changed from one version of a notice to the next, and of which information; entries are known by their ids. Nothing
 * is told only where both say the same: what no sentence tells is told at least by the part of the notice in which it stands.
 */
export function compareNotices(before: Notice, after: Notice): readonly Change[] {
  const changes = [
    ...itemChanges(before, after),
    ...factChanges(before, after),
    ...entryChanges(before, after),
    ...withinChanges(before, after),
    ...officeChanges(before, after),
    ...noticeChanges(before, after),
    ...restChanges(before, after),
  ]
  if (changes.length > 0) return changes
  const last = lastChanges(before, after)
  if (last.length > 0 || before.source.sha256 === after.source.sha256) return last
  return [{ kind: 'wording-changed', path: 'source', of: 'all', subjects: [], before: null, after: null, weight: 'note' }]
}

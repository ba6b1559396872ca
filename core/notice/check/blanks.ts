import { ukGdpr } from '../../law/sources.ts'
import { blankPattern, blanksIn } from '../blank.ts'
import { isGap, type Notice } from '../notice.ts'
import type { Rule } from './finding.ts'
import { listed, placeOf } from './notice-text.ts'

/** What a starter leaves for the school to fill in. */
export const blankRules: readonly Rule[] = [
  {
    id: 'blank',
    severity: 'error',
    looksFor: 'words in [square brackets] and other blanks that are still to be filled in',
    source: ukGdpr('Articles 13 and 14'),
    find: ({ notice, text }) =>
      text.passages.flatMap((passage) => {
        const blanks = blanksIn(passage.text)
        if (blanks.length === 0) return []
        const path = placeOf(text, passage, blankPattern)
        return [
          {
            path,
            message: `Still to fill in: ${listed(blanks)}.`,
            fix: toFill(notice, path),
          },
        ]
      }),
  },
]

/** The gap that the starter left, at an entry or in a member of it, says what belongs there. */
function toFill(notice: Notice, path: string): string {
  const entry = path.split('.').reduce<unknown>((at, key) => membersOf(at)[key], notice)
  const gap = [entry, ...Object.values(membersOf(entry))].find(isGap)
  return gap === undefined
    ? 'In notice.md put your school’s own words for what stands in brackets; in notice.yaml cite those words.'
    : `${gap.gap} In notice.md put your school’s own words for what stands in brackets; in notice.yaml put the fact in place of the gap.`
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

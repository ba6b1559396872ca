import { type PartyId, partyIds, type RoleId } from '../../../core/notice/catalogue-ids.ts'
import type { NoticeIndex } from '../../../core/notice/index-notices.ts'
import { partyToStaff } from '../../../core/words/en/to-staff.ts'
import { roleNames } from '../words/settings.ts'

export interface Recipient {
  readonly id: string
  readonly name: string
}

/** Rows of the common parties that nobody would name as asking for data: the school itself, papers, and catch-alls. */
const nobody: ReadonlySet<PartyId> = new Set(['school', 'admissions-form', 'concern-notes', 'school-records', 'education-third-parties'])

/** People and bodies outside the school, as they stand in a list. */
export const outside: readonly Recipient[] = byName(
  partyIds.filter((id) => !nobody.has(id)).map((id) => ({ id, name: listed(partyToStaff(id)) })),
)

/** The school's own people. */
export const atSchool: readonly Recipient[] = byName((Object.entries(roleNames) as [RoleId, string][]).map(([id, name]) => ({ id, name })))

/** Those whom the notices name and the catalogue does not know. */
export function namedInNotices({ notices }: NoticeIndex): readonly Recipient[] {
  const all = notices.flatMap((notice) =>
    Object.entries(notice.parties).flatMap(([id, { name, own, words, roles }]) =>
      words === undefined && roles.some((role) => role === 'recipient' || role === 'onward' || role === 'handler')
        ? [{ id, name: listed(own?.en?.brief ?? name) }]
        : [],
    ),
  )
  return byName(all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at))
}

function listed(words: string): string {
  const plain = words.replace(/^the /, '')
  return plain.charAt(0).toLocaleUpperCase('en') + plain.slice(1)
}

function byName(all: readonly Recipient[]): readonly Recipient[] {
  return all.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

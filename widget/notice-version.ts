import type { SheetNotice } from '../core/formats/note-sheet.ts'
import type { Day } from '../core/law/dated.ts'
import { apart } from '../core/words/apart.ts'
import { fill } from '../core/words/fill.ts'
import type { WholeEdition } from './whole-edition.ts'

/** The school, and which notice it is: title, version and day. */
export function versionOf(edition: WholeEdition): string {
  const { sheet } = edition
  const notices = sheet.notices.map((notice) => `${apart(notice.title, sheet)} · ${publicationOf(notice, edition)}`)
  return [apart(sheet.school, sheet), ...notices].filter(Boolean).join('\n')
}

/** As the full notice has it: of one that gives no day, the number in its data is ours and is not told for its version. */
function publicationOf({ version, published }: SheetNotice, { sheet, strings }: WholeEdition): string {
  if (!published) return strings.undated
  return fill(strings.edition, { version: apart(version, sheet), day: dayIn(sheet.lang, published) })
}

/** A day as people write it in their language. */
export function dayIn(lang: string, day: Day): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}

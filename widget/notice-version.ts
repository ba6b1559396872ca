import { apart } from '../core/words/apart.ts'
import type { WholeEdition } from './whole-edition.ts'

/** The school, and which notice it is: title, version and day. */
export function versionOf({ sheet, strings }: WholeEdition): string {
  const notices = sheet.notices.map(({ title, version, published }) =>
    [apart(title, sheet), version, published ? dayIn(sheet.lang, new Date(`${published}T12:00:00Z`)) : strings.undated].join(' · '),
  )
  return [apart(sheet.school, sheet), ...notices].filter(Boolean).join('\n')
}

/** A day as people write it in their language. */
export function dayIn(lang: string, day: Date): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(day)
}

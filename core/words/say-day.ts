import type { Words } from './words.ts'

/** A day as people write it, at noon UTC so that no time zone moves it. */
export function sayDay(day: string, { lang }: Pick<Words, 'lang'>): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const date = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : format.format(date)
}

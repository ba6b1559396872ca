import type { Statement } from '../notice/explanation.ts'
import { apart } from './apart.ts'
import { fill } from './fill.ts'
import type { Words } from './words.ts'

/** Who says a thing, in words: never one voice for another, and of several notices which. */
export function attributionOf({ voice, authority, signed, of }: Statement, words: Words): string {
  const { attributions } = words.phrases
  if (voice === 'notice') return of === undefined ? attributions.notice : apart(`“${of.title}”`, words)
  if (voice === 'law') return attributions.law
  if (voice === 'school')
    return fill(attributions.school, { by: apart(signed?.by ?? '', words), on: signed === undefined ? '' : dayIn(signed.on, words) })
  if (authority === undefined) return fill(attributions.guidance, { source: words.parties['department-for-education'].brief })
  const source = [authority.body, authority.title, authority.provision, authority.edition].filter((part) => part !== undefined).join(', ')
  return fill(attributions.guidance, { source: apart(source, words) })
}

/** A day as people write it, at noon UTC so that no time zone moves it. */
export function dayIn(day: string, { lang }: Pick<Words, 'lang'>): string {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const date = new Date(`${day}T12:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : format.format(date)
}

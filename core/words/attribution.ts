import type { Statement } from '../notice/explanation.ts'
import { apart } from './apart.ts'
import { fill } from './fill.ts'
import { sayDay } from './say-day.ts'
import type { Words } from './words.ts'

/** Who says a thing, in words: never one voice for another, and of several notices which. */
export function attributionOf({ voice, authority, signed, of }: Statement, words: Words): string {
  const { attributions } = words.phrases
  if (voice === 'notice') return of === undefined ? attributions.notice : apart(`“${of.title}”`, words)
  if (voice === 'law') return attributions.law
  if (voice === 'school')
    return fill(attributions.school, { by: apart(signed?.by ?? '', words), on: signed === undefined ? '' : sayDay(signed.on, words) })
  if (authority === undefined) return fill(attributions.guidance, { source: words.parties['department-for-education'].brief })
  const source = [authority.body, authority.title, authority.provision, authority.edition].filter((part) => part !== undefined).join(', ')
  return fill(attributions.guidance, { source: apart(source, words) })
}

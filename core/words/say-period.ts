import { plainPeriod } from '../notice/periods.ts'
import type { Words } from './words.ts'

/** A length of time as people of that language write it; what is no plain length of time stays in the notice's own words. */
export function periodIn(period: string, { lang }: Pick<Words, 'lang'>): string {
  const plain = lang === 'en' ? null : plainPeriod(period)
  if (plain === null) return period
  return new Intl.NumberFormat(lang, { style: 'unit', unit: plain.unit, unitDisplay: 'long' }).format(plain.count)
}

/** Numbers as notices write them out. */
const numerals = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ')
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, a: 1, an: 1 }
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }

/** Whether one retention period is longer than another; null where either is no plain length of time, or they start differently. */
export function longerThan(one: string, other: string): boolean | null {
  const [a, b] = [lengthOf(one), lengthOf(other)]
  if (a === null || b === null || a.of !== b.of || a.days === b.days) return null
  return a.days > b.days
}

/** "six years", "for 30 days": the count and its unit, where the text says nothing else. */
export function plainPeriod(period: string): { readonly count: number; readonly unit: 'day' | 'week' | 'month' | 'year' } | null {
  const match = /^\s*(?:for )?(\d{1,3}|[a-z-]+) (day|week|month|year)s?[.]?\s*$/i.exec(period)
  const count = countOf(match?.[1]?.toLowerCase() ?? '')
  return match === null || count === null ? null : { count, unit: match[2]?.toLowerCase() as 'day' | 'week' | 'month' | 'year' }
}

/** "25 years from the date of birth", "until the child is 25": so many days, and of what, in the words around the number. */
function lengthOf(period: string): { readonly days: number; readonly of: string } | null {
  const text = period.toLowerCase().slice(0, 500)
  const match = /\b(\d{1,3}|[a-z]+(?:-[a-z]+)?) (day|week|month|year)s?\b/.exec(text) ?? /\buntil\b[a-z' ]*\b(\d{1,3})\b/.exec(text)
  if (match === null) return null
  const [whole, written = '', unit = 'year'] = match
  const count = countOf(written)
  if (count === null) return null
  const around = `${text.slice(0, match.index)}${whole.replace(written, '').replace(/ (?:day|week|month|year)s?$/, '')}${text.slice(match.index + whole.length)}`
  const of = around
    .replace(/[.,;]/g, '')
    .replace(/^\s*(?:kept )?for\b/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { days: count * (days[unit] ?? 0), of }
}

function countOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written)
  if (Object.hasOwn(tens, written)) return tens[written] ?? null
  const [ten = '', one = ''] = written.split('-')
  if (one !== '' && Object.hasOwn(tens, ten)) return (tens[ten] ?? 0) + Math.max(0, numerals.indexOf(one))
  const numeral = numerals.indexOf(written)
  return numeral < 0 ? null : numeral
}

/** Numbers as notices write them out. */
const numerals: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
}
const days: Readonly<Record<string, number>> = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 }

/** Whether one retention period is longer than another; null where either is no plain length of time, or they start differently. */
export function longerThan(one: string, other: string): boolean | null {
  const [a, b] = [lengthOf(one), lengthOf(other)]
  if (a === null || b === null || a.from !== b.from || a.days === b.days) return null
  return a.days > b.days
}

/** "25 years from the date of birth": so many days, and from when, in the text's own words. */
function lengthOf(period: string): { readonly days: number; readonly from: string } | null {
  const match = /\b(\d{1,3}|[a-z]+)\s+(day|week|month|year)s?\b/i.exec(period)
  const unit = days[match?.[2]?.toLowerCase() ?? '']
  const written = match?.[1]?.toLowerCase() ?? ''
  const count = /^\d/.test(written) ? Number(written) : Object.hasOwn(numerals, written) ? numerals[written] : undefined
  if (match === null || unit === undefined || count === undefined) return null
  const from = period
    .slice(match.index + match[0].length)
    .trim()
    .replace(/[.,;]$/, '')
    .toLowerCase()
  return { days: count * unit, from }
}

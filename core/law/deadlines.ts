import { type Day, isDay, type Source } from './dated.ts'
import { type LegalRight, type RightRow, rightRows, rightsOn, type TimeLimit } from './rights.ts'
import type { SchoolKind } from './school-kind.ts'

export interface RequestForData {
  /** What was asked; `complain` is a complaint to the school about how it uses data. */
  readonly right: LegalRight
  /** The day on which it came, in any form, to anyone at the school. */
  readonly received: Day
  readonly schoolKind: SchoolKind
  /** Days from Monday to Friday on which the school is closed: holidays, bank holidays, training days. */
  readonly closedDays?: readonly Day[]
}

/** One day by which something must be done, and on whose authority. */
export interface Deadline {
  readonly id: 'answer' | 'say-longer' | 'longest' | 'acknowledge' | 'outcome' | 'educational-record'
  /** Null: the law counts no days, and says “without undue delay”. */
  readonly by: Day | null
  readonly source: Source
  /** Whether the rule applies to this school: `ask` where the law is not clear and the data protection officer must say. */
  readonly applies: 'yes' | 'ask'
  /** The days on which the school is closed were not given, so that the true day is later wherever there are any. */
  readonly withoutHolidays: boolean
  /** It falls on a Saturday or Sunday: the Information Commissioner then accepts the next working day. */
  readonly onWeekend: boolean
}

/** No request waits longer than so many months: a year was mistyped, and 26 is the year 26. */
const longestWait = 60

/** Why a day is none on which a request can have come in: it is no day, still to come, or long past. Null: it is one. */
export function notReceived(received: Day, today: Day): 'no-day' | 'to-come' | 'long-past' | null {
  if (!isDay(received)) return 'no-day'
  if (received > today) return 'to-come'
  return received < addMonths(today, -longestWait) ? 'long-past' : null
}

/**
 * The right for which a request stands at a kind of school. The right to see the educational record is not there at academies and
 * independent schools: who asks for the record there asks to see the child’s data.
 */
export function rightAskedFor({ right, schoolKind }: Pick<RequestForData, 'right' | 'schoolKind'>): LegalRight {
  return right === 'educational-record' && recordRule[schoolKind] === 'no' ? 'access' : right
}

/**
 * The days that follow from a request: one month and what may be added to it, thirty days to acknowledge a complaint, fifteen
 * school days for the educational record where that right is there. Empty where the law sets no time.
 */
export function deadlines(request: RequestForData): readonly Deadline[] {
  if (!isDay(request.received)) return []
  const right = rightAskedFor(request)
  const ofRight = deadlinesFor(right, request)
  // A parent who asks to see everything asks for the record too, and the shorter time is the one to keep.
  if (right === 'access') return [...ofRight, ...recordDeadline(request)]
  // Where it is not clear that the right to the record is there, a request for it may be one to see data and no more.
  const isUnclear = right === 'educational-record' && recordRule[request.schoolKind] === 'ask'
  return isUnclear ? [...ofRight, ...deadlinesFor('access', request)] : ofRight
}

function deadlinesFor(right: LegalRight, request: RequestForData): readonly Deadline[] {
  const rows = rightsOn(request.received).filter((row) => row.right === right && row.answer !== null)
  return rows.flatMap((row) => deadlinesOf(row, row.answer as TimeLimit, request))
}

function deadlinesOf(row: RightRow, limit: TimeLimit, request: RequestForData): readonly Deadline[] {
  const { received } = request
  if (limit.unit === 'school-day') return recordDeadline(request)
  if (limit.unit === 'day') return [deadline('acknowledge', addDays(received, limit.count), row), deadline('outcome', null, row)]
  const answer = addMonths(received, limit.count)
  if (limit.extension === 0) return [deadline('answer', answer, row)]
  return [
    deadline('answer', answer, row),
    deadline('say-longer', answer, row),
    deadline('longest', addMonths(received, limit.count + limit.extension), row),
  ]
}

/** Fifteen school days bind schools that a council maintains; not academies. For pupil referral units the law is not clear. */
function recordDeadline({ received, schoolKind, closedDays }: RequestForData): readonly Deadline[] {
  const row = rightRows.find(({ right }) => right === 'educational-record')
  const applies = recordRule[schoolKind]
  if (row?.answer === null || row === undefined || applies === 'no') return []
  const by = addSchoolDays(received, row.answer.count, new Set(closedDays ?? []))
  return [{ ...deadline('educational-record', by, row), applies, withoutHolidays: (closedDays ?? []).length === 0 }]
}

/** Whether parents have the right to see the educational record at a kind of school; `ask`: the law is not clear. */
export const recordRule: Readonly<Record<SchoolKind, 'yes' | 'no' | 'ask'>> = {
  maintained: 'yes',
  special: 'ask',
  'pupil-referral-unit': 'ask',
  academy: 'no',
  independent: 'no',
  other: 'ask',
}

function deadline(id: Deadline['id'], by: Day | null, { source }: Pick<RightRow, 'source'>): Deadline {
  return { id, by, source, applies: 'yes', withoutHolidays: false, onWeekend: by !== null && isWeekend(by) }
}

/** The same day of a later month, or its last day where it has no such day: 31 January and one month is 28 February. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  const inMonth = Math.min(date, last.getUTCDate())
  return toDay(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), inMonth))
}

/** So many days later. */
export function addDays(day: Day, days: number): Day {
  return toDay(Date.parse(day) + days * 86_400_000)
}

/** So many school days after a day: Saturdays, Sundays and the days on which the school is closed do not count. */
export function addSchoolDays(day: Day, count: number, closed: ReadonlySet<Day>): Day {
  let at = day
  for (let left = count; left > 0; ) {
    at = addDays(at, 1)
    if (!isWeekend(at) && !closed.has(at)) left -= 1
  }
  return at
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(day).getUTCDay())
}

function toDay(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

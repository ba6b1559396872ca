import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addSchoolDays, type Deadline, deadlines, notReceived, rightAskedFor } from '../../../core/law/deadlines.ts'

const days = (found: readonly Deadline[]) => found.map(({ id, by }) => `${id} ${by ?? 'without undue delay'}`)

describe('deadlines', () => {
  it('give one month to answer a request, two more where it is complex, and the first month to say so', () => {
    expect(days(deadlines({ right: 'access', received: '2026-11-25', schoolKind: 'academy' }))).toEqual([
      'answer 2026-12-25',
      'say-longer 2026-12-25',
      'longest 2027-02-25',
    ])
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('end a month that begins on %s (+%i) on %s', (from, months, by) => {
    expect(addMonths(from, months)).toBe(by)
  })

  it('say that a day falls on a weekend', () => {
    const [answer] = deadlines({ right: 'rectify', received: '2026-09-24', schoolKind: 'academy' })
    expect(answer).toMatchObject({ by: '2026-10-24', onWeekend: true })
    expect(deadlines({ right: 'rectify', received: '2026-09-23', schoolKind: 'academy' })[0]?.onWeekend).toBe(false)
  })

  it('give thirty days to acknowledge a complaint and no delay to the outcome, from the day on which that duty began', () => {
    expect(days(deadlines({ right: 'complain', received: '2026-11-25', schoolKind: 'maintained' }))).toEqual([
      'acknowledge 2026-12-25',
      'outcome without undue delay',
    ])
    expect(deadlines({ right: 'complain', received: '2026-06-18', schoolKind: 'maintained' })).toEqual([])
  })

  it('count fifteen school days for the educational record, without the days on which the school is closed', () => {
    const ask = (closedDays?: readonly string[]) =>
      deadlines({ right: 'educational-record', received: '2026-12-04', schoolKind: 'maintained', ...(closedDays && { closedDays }) })
    expect(ask()).toMatchObject([{ id: 'educational-record', by: '2026-12-25', withoutHolidays: true, applies: 'yes' }])
    const holiday = Array.from({ length: 16 }, (_, at) => addDays('2026-12-19', at))
    expect(ask(holiday)).toMatchObject([{ by: '2027-01-08', withoutHolidays: false }])
  })

  it('do so only where the right is there: not for academies, and as a question for pupil referral units', () => {
    const ask = (schoolKind: 'academy' | 'independent' | 'pupil-referral-unit' | 'maintained') =>
      deadlines({ right: 'access', received: '2026-11-25', schoolKind }).filter(({ id }) => id === 'educational-record')
    expect(ask('academy')).toEqual([])
    expect(ask('independent')).toEqual([])
    expect(ask('pupil-referral-unit')).toMatchObject([{ applies: 'ask' }])
    expect(ask('maintained')).toMatchObject([{ applies: 'yes', by: '2026-12-16' }])
  })

  it.each(['academy', 'independent'] as const)('take a request for the record at a school of kind %s as one to see data', (schoolKind) => {
    const request = { received: '2026-11-25', schoolKind } as const
    expect(rightAskedFor({ right: 'educational-record', schoolKind })).toBe('access')
    expect(deadlines({ right: 'educational-record', ...request })).toEqual(deadlines({ right: 'access', ...request }))
    expect(days(deadlines({ right: 'educational-record', ...request }))[0]).toBe('answer 2026-12-25')
  })

  it('count both ways where it is not clear that the right to the record is there', () => {
    const due = deadlines({ right: 'educational-record', received: '2026-11-25', schoolKind: 'pupil-referral-unit' })
    expect(due.map(({ id, applies }) => `${id} ${applies}`)).toEqual([
      'educational-record ask',
      'answer yes',
      'say-longer yes',
      'longest yes',
    ])
  })

  it('begin on a day that has been', () => {
    const asked = ['2026-11-24', '2026-11-25', '2021-11-25', '2021-11-24', '0026-11-25', '2026-11-26', '', '2026-02-30']
    expect(asked.map((day) => notReceived(day, '2026-11-25'))).toEqual([
      null,
      null,
      null,
      'long-past',
      'long-past',
      'to-come',
      'no-day',
      'no-day',
    ])
  })

  it('set none where the law sets none, or where the day is no day', () => {
    expect(deadlines({ right: 'compensation', received: '2026-11-25', schoolKind: 'maintained' })).toEqual([])
    for (const received of ['', '25/11/2026', '2026-02-30', '2026-13-01']) {
      expect(deadlines({ right: 'access', received, schoolKind: 'maintained' })).toEqual([])
    }
  })

  it('name the law on which each rests', () => {
    const all = deadlines({ right: 'access', received: '2026-11-25', schoolKind: 'maintained' })
    expect(all.map(({ source }) => source.provision)).toEqual([
      'Articles 12 and 15',
      'Articles 12 and 15',
      'Articles 12 and 15',
      'regulation 5',
    ])
  })

  it('never fall before the request, and school days never on a weekend or a closed day', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((at) => addDays('2000-01-01', at))
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), fc.array(fc.integer({ min: 0, max: 60 })), (from, count, closed) => {
        const shut = new Set(closed.map((at) => addDays(from, at)))
        const by = addSchoolDays(from, count, shut)
        const open = Array.from({ length: 400 }, (_, at) => addDays(from, at + 1)).filter(
          (one) => ![0, 6].includes(new Date(`${one}T00:00:00Z`).getUTCDay()) && !shut.has(one),
        )
        expect(by).toBe(open[count - 1])
      }),
      { numRuns: 50 },
    )
  })
})

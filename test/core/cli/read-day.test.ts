import { afterEach, expect, test, vi } from 'vitest'
import { dayOf } from '../../../core/cli/read-day.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

test('today is the day where the command runs: past midnight in summer it is no longer yesterday', () => {
  vi.stubEnv('TZ', 'Europe/London')
  vi.useFakeTimers({ now: new Date('2026-08-31T23:30:00Z') })
  expect(dayOf(undefined)).toBe('2026-09-01')
})

test('a day that the command line names is told as it is', () => {
  expect(dayOf('2026-01-02')).toBe('2026-01-02')
})

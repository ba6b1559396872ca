import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

const now = 1_000_000
const minute = 60_000
const longest = 480 * minute
let fake: FakeBrowser

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date'] })
  vi.resetModules()
  fake = fakeBrowser()
  vi.doMock('wxt/browser', () => ({ browser: fake.browser }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  vi.useRealTimers()
})

const load = () => import('../../../../extension/settings/kept.ts')

const keep = (times: { until: number; pausedUntil?: number }) => fake.browser.storage.local.set({ presenting: { what: 'all', ...times } })

test('covers end at their stored time', async () => {
  const { readKept } = await load()
  await keep({ until: now + longest })
  expect((await readKept()).presenting).toEqual({ what: 'all', until: now + longest })
  vi.setSystemTime(now + longest)
  expect((await readKept()).presenting).toBeNull()
})

test('covers of which the clock was set back since end no later than any that begin now', async () => {
  const { readKept, boundPresenting } = await load()
  await keep({ until: now + 40 * 24 * 60 * minute })
  expect((await readKept()).presenting).toEqual({ what: 'all', until: now + longest })
  await boundPresenting()
  vi.setSystemTime(now + longest)
  expect((await readKept()).presenting).toBeNull()
})

test('a pause in which the clock is set back is over, and does not return', async () => {
  const { readKept, boundPresenting } = await load()
  await keep({ until: now + 5 * minute, pausedUntil: now + minute + 1 })
  expect((await readKept()).presenting).toEqual({ what: 'all', until: now + 5 * minute })
  await boundPresenting()
  vi.setSystemTime(now + minute)
  expect((await readKept()).presenting).toEqual({ what: 'all', until: now + 5 * minute })
})

test('times that can be right are not written again', async () => {
  const { readKept, boundPresenting } = await load()
  await keep({ until: now + 5 * minute, pausedUntil: now + minute })
  const written = fake.writes.length
  await boundPresenting()
  expect(fake.writes).toHaveLength(written)
  expect((await readKept()).presenting).toEqual({ what: 'all', until: now + 5 * minute, pausedUntil: now + minute })
})

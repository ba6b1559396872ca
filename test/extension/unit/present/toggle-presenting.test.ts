import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  fake = fakeBrowser()
  fake.setPolicy({ presentMinutes: { locked: 5 }, presentWhat: { locked: 'all' } })
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: fake.browser }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  vi.useRealTimers()
})

async function load() {
  const { readKept } = await import('../../../../extension/settings/kept.ts')
  const now = async () => (await readKept()).presenting
  return { now, ...(await import('../../../../extension/present/toggle-presenting.ts')) }
}

test('the button and the key cover the same, for as long', async () => {
  const { now, startPresenting, togglePresenting } = await load()
  await startPresenting()
  const byButton = await now()
  expect(byButton).toEqual({ what: 'all', until: 1_000_000 + 5 * 60_000 })
  await togglePresenting()
  expect(await now()).toBeNull()
  await togglePresenting()
  expect(await now()).toEqual(byButton)
})

test('started again, it goes on for the whole time from now, and covers at once', async () => {
  const { now, startPresenting, pausePresenting } = await load()
  await startPresenting()
  await pausePresenting()
  vi.setSystemTime(1_060_000)
  await startPresenting()
  expect(await now()).toEqual({ what: 'all', until: 1_060_000 + 5 * 60_000 })
})

test('covers that are ended while they are paused stay ended', async () => {
  const { now, startPresenting, pausePresenting, stopPresenting } = await load()
  await startPresenting()
  fake.readLate()
  await Promise.all([pausePresenting(), stopPresenting()])
  expect(await now()).toBeNull()
})

test('paused shortly before the time is over, it covers again after the pause as it says', async () => {
  const { now, startPresenting, pausePresenting } = await load()
  await startPresenting()
  vi.setSystemTime(1_000_000 + 5 * 60_000 - 20_000)
  await pausePresenting()
  const { pausedUntil } = (await now()) ?? expect.unreachable()
  vi.setSystemTime(pausedUntil ?? expect.unreachable())
  const { until } = (await now()) ?? expect.unreachable()
  expect(until - Date.now()).toBeGreaterThanOrEqual(60_000)
})

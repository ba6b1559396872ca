import { afterEach, beforeEach, expect, type Mock, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

const mis = 'https://mis.test/*'
let fake: FakeBrowser
let registered: string[]
let tabs: { query: Mock; sendMessage: Mock }
let executeScript: Mock

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  vi.resetModules()
  fake = fakeBrowser()
  registered = []
  const event = { addListener() {} }
  executeScript = vi.fn(async () => [{ result: true }])
  const scripting = {
    getRegisteredContentScripts: async ({ ids }: { ids: string[] }) => registered.filter((id) => ids.includes(id)).map((id) => ({ id })),
    registerContentScripts: async (scripts: { id: string }[]) => void registered.push(...scripts.map(({ id }) => id)),
    updateContentScripts: async () => {},
    executeScript,
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      registered = registered.filter((id) => !ids.includes(id))
    },
  }
  const permissions = { contains: async () => true, onAdded: event, onRemoved: event }
  const runtime = { onInstalled: event, onStartup: event }
  tabs = { query: vi.fn(async () => [{ id: 7 }]), sendMessage: vi.fn(async () => {}) }
  vi.doMock('wxt/browser', () => ({ browser: { ...fake.browser, permissions, runtime, scripting, tabs } }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  vi.useRealTimers()
})

test('pages begin hidden for as long as somebody presents, and no longer', async () => {
  await fake.browser.storage.local.set({
    settings: { version: 2, values: { sites: [mis] } },
    presenting: { what: 'flagged', until: 1_005_000 },
  })
  const { followKept } = await import('../../../../extension/background/follow-kept.ts')
  followKept()
  await vi.waitUntil(() => registered.includes('covers'))
  await vi.advanceTimersByTimeAsync(4_000)
  expect(registered).toContain('covers')
  await vi.advanceTimersByTimeAsync(2_000)
  await vi.waitUntil(() => !registered.includes('covers'))
  expect(registered).toEqual(['flags'])
})

/** The background begins anew, as a worker does that was asleep. */
async function wake(): Promise<void> {
  vi.resetModules()
  registered = []
  const { followKept } = await import('../../../../extension/background/follow-kept.ts')
  followKept()
  await vi.waitUntil(() => registered.includes('flags'))
  await vi.advanceTimersByTimeAsync(100)
}

const told = () => tabs.sendMessage.mock.calls.length
const entered = () => executeScript.mock.calls.length

test('a worker that only wakes leaves open pages alone', async () => {
  await fake.browser.storage.local.set({ settings: { version: 2, values: { sites: [mis] } } })
  await wake()
  const before = [told(), entered()]
  expect(Math.min(...before)).toBeGreaterThan(0)
  await wake()
  expect([told(), entered()]).toEqual(before)
  await fake.browser.storage.local.set({ settings: { version: 2, values: { sites: [mis], role: 'senco' } } })
  await vi.waitUntil(() => told() > (before[0] ?? 0))
})

test('a worker that was not there when presenting began tells open pages when it wakes, and at each waking looks whether they are covered', async () => {
  fake.browser.storage.onChanged.addListener = () => {}
  await fake.browser.storage.local.set({ settings: { version: 2, values: { sites: [mis] } } })
  await wake()
  await fake.browser.storage.local.set({ presenting: { what: 'flagged', until: 1_060_000 } })
  await wake()
  expect(told()).toBe(2)
  const before = entered()
  await wake()
  expect([told(), entered()]).toEqual([2, before + 1])
})

test('an end that is weeks ahead, because the clock was set back, keeps nobody busy', async () => {
  await fake.browser.storage.local.set({
    settings: { version: 2, values: { sites: [mis] } },
    presenting: { what: 'flagged', until: 1_000_000 + 40 * 24 * 60 * 60_000 },
  })
  const { followKept } = await import('../../../../extension/background/follow-kept.ts')
  followKept()
  await vi.waitUntil(() => registered.includes('covers'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(tabs.query.mock.calls.length).toBeLessThan(20)
  expect(registered).toContain('covers')
})

test('a page of which the browser cannot tell whether our script runs is given it', async () => {
  await fake.browser.storage.local.set({ settings: { version: 2, values: { sites: [mis] } } })
  executeScript.mockRejectedValueOnce(new Error('The page was not ready'))
  const { followKept } = await import('../../../../extension/background/follow-kept.ts')
  followKept()
  await vi.waitUntil(() => executeScript.mock.calls.some(([{ files }]) => files?.includes('/flags.js')))
})

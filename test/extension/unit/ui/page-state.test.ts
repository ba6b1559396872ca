import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser
const counts = { special: 1, criminal: 0, 'treat-as-special': 0, 'notice-only': 0 }

beforeEach(() => {
  vi.resetModules()
  fake = fakeBrowser()
  const url = 'https://portal.test/start'
  const tabs = {
    query: async () => [{ id: 7, url }],
    get: async () => ({ id: 7, url }),
    sendMessage: async () => ({ finds: [], hidden: 0, fields: 3 }),
  }
  vi.stubGlobal('location', { hash: '' })
  vi.doMock('wxt/browser', () => ({ browser: { ...fake.browser, tabs, permissions: { contains: async () => true } } }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  vi.unstubAllGlobals()
})

async function site(): Promise<string | undefined> {
  const { load, page } = await import('../../../../extension/ui/model.ts')
  await load()
  return page.value?.site
}

test('a page that is off is not said to be looked at because a frame in it is of a site that is on', async () => {
  await fake.browser.storage.session.set({ 'tab 7': { 3: { counts, hidden: 0 } } })
  expect(await site()).toBe('part')
})

test('a page is said to be looked at once where someone has asked for it', async () => {
  await fake.browser.storage.session.set({ 'tab 7': { 0: { counts, hidden: 0 } }, 'look 7': 'https://portal.test' })
  expect(await site()).toBe('look')
})

test('a page whose site is on is on', async () => {
  await fake.browser.storage.session.set({ 'tab 7': { 0: { counts, hidden: 0 } } })
  await fake.browser.storage.local.set({ settings: { version: 2, values: { sites: ['https://portal.test/*'] } } })
  expect(await site()).toBe('on')
})

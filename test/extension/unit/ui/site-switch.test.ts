import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser

beforeEach(() => {
  fake = fakeBrowser()
  vi.resetModules()
})

afterEach(() => vi.doUnmock('wxt/browser'))

/** Asks for a site of a browser that answers so; gives what came of it, and what is left for the background to hear. */
async function asking(request: () => Promise<boolean>) {
  vi.doMock('wxt/browser', () => ({ browser: { ...fake.browser, permissions: { request } } }))
  const { switchOn } = await import('../../../../extension/ui/site-switch.ts')
  return [await switchOn(['https://mis.example/*']), await fake.browser.storage.session.get()]
}

test('a browser that allows a site leaves it for the background to switch on', async () => {
  expect(await asking(async () => true)).toEqual([true, { asked: { patterns: ['https://mis.example/*'], at: expect.any(Number) } }])
})

test('a browser that says no, or will not even ask, has not allowed the site', async () => {
  expect(await asking(async () => false)).toEqual([false, {}])
  expect(await asking(() => Promise.reject(new Error('no person has clicked')))).toEqual([false, {}])
})

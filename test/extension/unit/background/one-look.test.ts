import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from '../fake-browser.ts'

let shown = ''

beforeEach(() => {
  vi.resetModules()
  const { browser } = fakeBrowser()
  vi.doMock('wxt/browser', () => ({ browser: { ...browser, tabs: { get: async () => ({ url: shown }) } } }))
})

afterEach(() => vi.doUnmock('wxt/browser'))

test('one look is at the site that the tab showed when it was asked for, and at no other that it shows later', async () => {
  const { allowOneLook, lookedAt } = await import('../../../../extension/background/one-look.ts')
  shown = 'https://other.test/a'
  expect(await lookedAt(1, shown)).toBeNull()
  await allowOneLook(1)
  expect(await lookedAt(1, 'https://other.test/a#part')).toBe('https://other.test/a#part')
  expect(await lookedAt(1, 'https://mis.test/')).toBeNull()
  expect(await lookedAt(2, shown)).toBeNull()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let shown = ''
let fake: FakeBrowser

beforeEach(() => {
  vi.resetModules()
  fake = fakeBrowser()
  vi.doMock('wxt/browser', () => ({ browser: { ...fake.browser, tabs: { get: async () => ({ url: shown }) } } }))
})

afterEach(() => vi.doUnmock('wxt/browser'))

const load = () => import('../../../../extension/tabs/one-look.ts')

test('one look is at the site that the tab showed when it was asked for, and at no other that it shows later', async () => {
  const { allowOneLook, lookedAt } = await load()
  shown = 'https://other.test/a'
  expect(await lookedAt(1, shown)).toBeNull()
  await allowOneLook(1)
  expect(await lookedAt(1, 'https://other.test/a#part')).toBe('https://other.test/a#part')
  expect(await lookedAt(1, 'https://mis.test/')).toBeNull()
  expect(await lookedAt(2, shown)).toBeNull()
})

test('nothing of the address is kept but its site', async () => {
  const { allowOneLook } = await load()
  shown = 'https://mis.test/pupil/Wren-Placeholder?upn=A123#care'
  await allowOneLook(1)
  expect(await fake.browser.storage.session.get()).toEqual({ 'look 1': 'https://mis.test' })
})

test('a look at a file is at no other file', async () => {
  const { allowOneLook, lookedAt } = await load()
  shown = 'file:///home/a.html'
  await allowOneLook(1)
  expect(await lookedAt(1, 'file:///home/b.html')).toBeNull()
})

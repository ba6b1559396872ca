import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser
const sites = ['https://mis.school.test/*']
const remove = vi.fn(async () => true)

beforeEach(() => {
  fake = fakeBrowser()
  remove.mockClear()
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: { ...fake.browser, permissions: { remove } } }))
})

afterEach(() => vi.doUnmock('wxt/browser'))

const load = () => import('../../../../extension/settings/forget-all.ts')

test('forgets settings, covers, the remembered policy and a recorded tour, and gives the sites back', async () => {
  const { local, session } = fake.browser.storage
  await local.set({ settings: { version: 2, values: { sites } }, presenting: { what: 'all', until: 1 }, 'last policy': {} })
  await session.set({ tour: [{ page: 'https://mis.school.test/', scannedAt: '', fields: [] }] })
  await (await load()).forgetAll(sites)
  expect(await local.get()).toEqual({})
  expect(await session.get()).toEqual({})
  expect(remove).toHaveBeenCalledWith({ origins: sites })
})

test('leaves the counts of open tabs, whose pages may still be flagged by the school', async () => {
  await fake.browser.storage.session.set({ 'tab 1': { 0: {} }, tour: [] })
  await (await load()).forgetAll(sites)
  expect(await fake.browser.storage.session.get()).toEqual({ 'tab 1': { 0: {} } })
})

test('forgets also where the browser gives no site back', async () => {
  remove.mockRejectedValueOnce(new Error('You cannot remove required permissions.'))
  await fake.browser.storage.local.set({ settings: {} })
  await (await load()).forgetAll(sites)
  expect(await fake.browser.storage.local.get()).toEqual({})
})

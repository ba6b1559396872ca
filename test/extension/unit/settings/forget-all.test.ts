import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser
const required = 'https://*.cpoms.net/*'
const sites = ['https://mis.school.test/*', required, 'https://sen.school.test/*']
let granted: Set<string>

/** A browser gives back no host that the package came with, nor any that is asked for together with one. */
async function remove({ origins }: { readonly origins: readonly string[] }): Promise<boolean> {
  if (origins.includes(required)) throw new Error('You cannot remove required permissions.')
  for (const one of origins) granted.delete(one)
  return true
}

beforeEach(() => {
  fake = fakeBrowser()
  granted = new Set(sites)
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: { ...fake.browser, permissions: { remove } } }))
})

afterEach(() => vi.doUnmock('wxt/browser'))

const load = () => import('../../../../extension/settings/forget-all.ts')

test('forgets settings, covers, the remembered policy and a recorded tour, and gives back each site that the browser takes', async () => {
  const { local, session } = fake.browser.storage
  await local.set({ settings: { version: 2, values: { sites } }, presenting: { what: 'all', until: 1 }, 'last policy': {} })
  await session.set({ tour: [{ page: 'https://mis.school.test/', scannedAt: '', fields: [] }] })
  await (await load()).forgetAll(sites)
  expect(await local.get()).toEqual({})
  expect(await session.get()).toEqual({})
  expect([...granted]).toEqual([required])
})

test('forgets also what is just being changed, on whichever of our pages', async () => {
  fake.readLate()
  const { keepSettings } = await import('../../../../extension/settings/kept.ts')
  vi.resetModules()
  await Promise.all([keepSettings({ role: 'senco' }), (await load()).forgetAll(sites)])
  expect(await fake.browser.storage.local.get()).toEqual({})
})

test('leaves the counts of open tabs, whose pages may still be flagged by the school', async () => {
  await fake.browser.storage.session.set({ 'tab 1': { 0: {} }, tour: [] })
  await (await load()).forgetAll(sites)
  expect(await fake.browser.storage.session.get()).toEqual({ 'tab 1': { 0: {} } })
})

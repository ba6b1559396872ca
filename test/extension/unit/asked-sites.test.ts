import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from './fake-browser.ts'

const site = 'https://mis.school.test/*'
let fake: FakeBrowser
let granted: readonly string[] = []

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] })
  fake = fakeBrowser()
  granted = []
  const contains = async ({ origins }: { readonly origins: readonly string[] }) => origins.every((one) => granted.includes(one))
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: { ...fake.browser, permissions: { contains } } }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  vi.useRealTimers()
})

async function load() {
  const { readKept, keepSettings } = await import('../../../extension/settings/kept.ts')
  const sites = async () => (await readKept()).settings.sites
  return { sites, keepSettings, ...(await import('../../../extension/sites/asked-sites.ts')) }
}

test('a site that a person asked for is on once the browser lets us in, though it closed our popup to ask', async () => {
  const { sites, keepAsked, switchOnAsked } = await load()
  await keepAsked([site])
  await switchOnAsked()
  expect(await sites()).toEqual([])
  granted = [site]
  await switchOnAsked()
  expect(await sites()).toEqual([site])
})

test('so is one of the school’s list that the person had turned off', async () => {
  fake.setPolicy({ sites: { default: [site] } })
  const { sites, keepSettings, keepAsked, switchOnAsked } = await load()
  await keepSettings({ sitesOff: [site] })
  await keepAsked([site])
  granted = [site]
  await switchOnAsked()
  expect(await sites()).toEqual([site])
})

test('a site that the browser was not to let us into stays off when it lets us in later, for something else', async () => {
  const { sites, keepAsked, switchOnAsked } = await load()
  await keepAsked([site])
  await switchOnAsked()
  vi.setSystemTime(1_000_000 + 60 * 60_000)
  granted = [site]
  await switchOnAsked()
  expect(await sites()).toEqual([])
  expect(await fake.browser.storage.session.get()).toEqual({})
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser

beforeEach(() => {
  fake = fakeBrowser()
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: fake.browser }))
})

afterEach(() => vi.doUnmock('wxt/browser'))

const load = () => import('../../../../extension/settings/kept.ts')

test('holds what the policy gives', async () => {
  fake.setPolicy({ role: { locked: 'senco' } })
  const { readKept } = await load()
  const { settings, policy } = await readKept()
  expect(settings.role).toBe('senco')
  expect(policy.locked).toEqual({ role: 'senco' })
})

test('applies a change of policy while the browser runs', async () => {
  const { readKept, onKeptChanged } = await load()
  const changed = vi.fn()
  onKeptChanged(changed)
  expect((await readKept()).settings.badge).toBe(true)
  fake.setPolicy({ badge: { locked: false } })
  expect(changed).toHaveBeenCalled()
  expect((await readKept()).settings.badge).toBe(false)
  fake.setPolicy({})
  expect((await readKept()).settings.badge).toBe(true)
})

test('works where the browser refuses because there is no policy', async () => {
  fake.refusePolicy()
  const { readKept } = await load()
  expect((await readKept()).policy.locked).toEqual({})
})

test('holds what the policy gives where it cannot be remembered', async () => {
  fake.setPolicy({ badge: { locked: false } })
  fake.browser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
  const { readKept } = await load()
  expect((await readKept()).policy.locked).toEqual({ badge: false })
})

test('holds the last policy, and forgets nothing of it, where the browser fails to read it', async () => {
  fake.setPolicy({ badge: { locked: false } })
  const { readKept } = await load()
  await readKept()
  const kept = await fake.browser.storage.local.get()
  fake.refusePolicy('Could not read the file')
  expect((await readKept()).policy.locked).toEqual({ badge: false })
  expect(await fake.browser.storage.local.get()).toEqual(kept)
})

test('holds the last policy while the browser is late with it, and tells of it when it comes', async () => {
  fake.setPolicy({ badge: { locked: false } })
  const { readKept, onKeptChanged } = await load()
  await readKept()
  const release = fake.holdPolicy()
  expect((await readKept()).settings.badge).toBe(false)
  const changed = vi.fn()
  onKeptChanged(changed)
  fake.setPolicy({ badge: { locked: true } })
  release()
  await vi.waitFor(async () => expect((await readKept()).settings.badge).toBe(true))
  await vi.waitFor(() => expect(changed).toHaveBeenCalled())
})

test('does not wait for ever for a policy that has never come', async () => {
  const release = fake.holdPolicy()
  const { readKept } = await load()
  expect((await readKept()).settings.badge).toBe(true)
  release()
})

test('keeps both of two changes that are made at once', async () => {
  const { keepSettings, changeSetting, readKept } = await load()
  await Promise.all([keepSettings({ badge: false }), changeSetting('languages', () => ['pl']), keepSettings({ role: 'senco' })])
  expect((await readKept()).stored.values).toEqual({ badge: false, languages: ['pl'], role: 'senco' })
})

test('keeps both of two changes that two of our pages make at once', async () => {
  fake.readLate()
  const popup = await load()
  vi.resetModules()
  const panel = await load()
  await Promise.all([popup.keepSettings({ badge: false }), panel.keepSettings({ role: 'senco' })])
  expect((await panel.readKept()).stored.values).toEqual({ badge: false, role: 'senco' })
})

test('loses nothing to a value that could not be read again', async () => {
  const { changeSetting, keepSettings, readKept } = await load()
  await keepSettings({ sites: ['https://mis.school.test/*'] })
  await expect(changeSetting('sites', (own = []) => [...own, 'https://*/*'])).rejects.toThrow('sites')
  expect((await readKept()).settings.sites).toEqual(['https://mis.school.test/*'])
})

test('never overwrites what a newer version kept, nor lets it pass as done', async () => {
  const newer = { version: 99, values: { role: 'senco', hats: 3 } }
  await fake.browser.storage.local.set({ settings: newer })
  const { keepSettings, readKept } = await load()
  await expect(keepSettings({ badge: false })).rejects.toThrow('newer')
  expect((await fake.browser.storage.local.get('settings'))['settings']).toEqual(newer)
  expect((await readKept()).settings.badge).toBe(true)
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import hip from '../../core/notices/hip.json' with { type: 'json' }
import { geckoId } from '../../extension/manifest.ts'
import { packNotice, readNoticeText } from '../../extension/notices/pack.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'
import { launchFirefox } from './firefox-browser.ts'
import { systemPolicy } from './system-policy.ts'

const host = 'http://127.0.0.1/*'
const read = readNoticeText(JSON.stringify({ ...hip, id: 'school', title: 'The notice of our school' }))
const packed = read.ok ? packNotice(read.value) : ''

/** A running Chromium reads its policy files again after some seconds. */
const inTime = <Seen>(look: () => Seen | Promise<Seen>) => expect.poll(look, { timeout: 60_000, interval: 250 })

// A fake storage.managed proves the rest everywhere: test/extension/unit/settings.
describe('the school’s policy in a real Chromium', inChromium)
describe('the school’s policy in a real Firefox', inFirefox)

function inChromium() {
  const policy = systemPolicy('/etc/chromium/policies/managed/fieldnote-test.json')
  let extension: ExtensionBrowser
  let site: Site
  let mis: Page
  let options: Page

  const set = (settings: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) =>
    policy.set({ '3rdparty': { extensions: { [extension.id]: settings } }, ...more })

  beforeAll(async () => {
    site = await serveSite()
    extension = await launchExtension()
    mis = await extension.context.newPage()
    await mis.goto(`${site.origin}/mis/index.html`)
    options = await extension.open('options.html')
  })

  afterAll(async () => {
    policy.putBack()
    await extension?.close()
    await site?.close()
  })

  test('locks, gives defaults, and holds at once while the browser runs', async () => {
    const badge = options.getByLabel('Show the number of flags on the toolbar button')
    await inTime(() => badge.isEnabled()).toBe(true)
    set({ badge: { locked: false }, presentMinutes: { default: 30 }, role: { locked: 'wizard' }, hats: { locked: 3 } })
    await inTime(() => badge.isDisabled()).toBe(true)
    expect(await badge.isChecked()).toBe(false)
    expect(await options.getByLabel('Minutes until covers end by themselves').inputValue()).toBe('30')
    expect(await options.getByLabel('Your role').isEnabled()).toBe(true)
    const row = options.getByRole('row').filter({ hasText: 'Minutes until covers end' })
    expect(await row.innerText()).toMatch(/30\s+Your school’s default/)
    set({ badge: { default: false } })
    await inTime(() => badge.isEnabled()).toBe(true)
    await badge.check()
    await inTime(() => options.getByText('You changed your school’s default.').isVisible()).toBe(true)
  })

  test('lists a site that the browser has not allowed, and one click allows it', async () => {
    set({ sites: { locked: [host] } })
    const asking = await extension.open('popup.html', mis)
    await inTime(() => asking.getByText('Your school wants Fieldnote on for http://127.0.0.1.').isVisible()).toBe(true)
    await extension.preapprove(host)
    await asking.getByRole('button', { name: 'Click to allow' }).click()
    await inTime(() => asking.getByRole('button', { name: 'Click to allow' }).count()).toBe(0)
    await asking.close()
    // Only now does the browser tell which page stands in the tab.
    const popup = await extension.open('popup.html', mis)
    await inTime(() => popup.getByText('On for http://127.0.0.1.').isVisible()).toBe(true)
    await inTime(() => popup.getByRole('heading', { name: /sensitive fields on this page/ }).isVisible()).toBe(true)
    expect(await popup.getByText('Set by your school. You cannot turn it off here.').isVisible()).toBe(true)
    expect(await popup.getByRole('button', { name: 'Turn off for this site' }).count()).toBe(0)
    await popup.close()
  })

  test('brings the school’s notice, and keeps the last good one when a new one arrives cut short', async () => {
    set({ sites: { locked: [host] }, ownNotices: { locked: [packed] } })
    await inTime(() => options.getByText('Given by your school.').isVisible()).toBe(true)
    set({ sites: { locked: [host] }, ownNotices: { locked: [packed.slice(0, 1023)] } })
    await inTime(() => options.getByText('the last good version stays in use').isVisible()).toBe(true)
    expect(await options.getByText(/is cut short or is no packed notice/).isVisible()).toBe(true)
    expect(await options.getByText('The notice of our school').first().isVisible()).toBe(true)
  })

  test('says what to look for where a policy blocks a host, whose address the browser then hides', async () => {
    set({ sites: { locked: [host] } }, { ExtensionSettings: { [extension.id]: { runtime_blocked_hosts: ['*://127.0.0.1'] } } })
    const popup = await extension.open('popup.html', mis)
    await inTime(async () => {
      await mis.reload()
      return popup.getByText(/If this is a site where Fieldnote is on.*runtime_blocked_hosts/).isVisible()
    }).toBe(true)
  })
}

function inFirefox() {
  const policy = systemPolicy('/etc/firefox/policies/policies.json')

  afterAll(() => policy.putBack())

  test('holds from the start, checks what Firefox does not, and names what it cannot use', async () => {
    policy.set({
      policies: {
        '3rdparty': {
          Extensions: {
            [geckoId]: {
              badge: { locked: false },
              role: { locked: 'wizard' },
              ownNotices: { locked: [packed] },
              sites: { default: [host] },
            },
          },
        },
      },
    })
    const firefox = await launchFirefox()
    try {
      const options = await firefox.open('options.html')
      const text = () => options.evaluate(() => document.body.innerText)
      await inTime(text).toMatch(/Given by your school\./)
      expect(await text()).toMatch(/role: it needs "locked" or "default" with a value of this setting/)
      expect(await options.evaluate(() => (document.getElementById('set-badge') as HTMLInputElement).disabled)).toBe(true)
      expect(await text()).toMatch(/127\.0\.0\.1 Waiting for the browser’s permission/)
    } finally {
      await firefox.close()
    }
  })
}

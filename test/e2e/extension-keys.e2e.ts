import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'
import { frames } from './frames.ts'
import { ended, focusWindow, type Screen, startScreen, strike } from './screen.ts'

describe('by keys alone, in a Chromium on a screen', () => {
  let screen: Screen
  let extension: ExtensionBrowser
  let site: Site
  let mis: Page
  let options: Page

  beforeAll(async () => {
    site = await serveSite()
    screen = await startScreen('1400x1000')
    extension = await launchExtension({ display: screen.display })
    await giveKey('_execute_action', 'Alt+Shift+2')
    options = await extension.open('options.html')
    mis = await extension.context.newPage()
    await mis.goto(`${site.origin}/mis/index.html`)
    await focusWindow('chromium', { DISPLAY: screen.display })
  })

  afterAll(async () => {
    await extension?.close()
    await site?.close()
    if (screen) await ended(screen.process)
  })

  const press = (key: string) => strike(key, { DISPLAY: screen.display })
  const inWorker = async <Answer>(run: () => Answer) => (await extension.worker()).evaluate(run)
  const granted = () => inWorker(async () => (await (globalThis as unknown as Chrome).chrome.permissions.getAll()).origins)
  const marks = () => mis.evaluate(() => document.querySelectorAll('html > span').length)

  /** The button in the toolbar has no key of its own until a person gives it one. */
  async function giveKey(commandName: string, keybinding: string) {
    const page = await extension.context.newPage()
    await page.goto('chrome://extensions/shortcuts')
    await page.evaluate((change) => (globalThis as unknown as Chrome).chrome.developerPrivate.updateExtensionCommand(change), {
      extensionId: extension.id,
      commandName,
      keybinding,
    })
    await page.close()
  }

  const popups = () => options.evaluate(() => (globalThis as unknown as Chrome).chrome.extension.getViews({ type: 'popup' }).length)
  /** What has the focus in the popup: its words; null where there is no popup, or another window has the keys. */
  const focusInPopup = () =>
    options.evaluate(() => {
      const [view] = (globalThis as unknown as Chrome).chrome.extension.getViews({ type: 'popup' })
      return view?.document.hasFocus() ? (view.document.activeElement?.textContent ?? '') : null
    })

  /** Opens the popup and goes to one of its buttons by the tabulator. */
  async function goTo(button: string) {
    await mis.bringToFront()
    await press('alt+shift+2')
    await eventually(focusInPopup).toContain(button)
    for (let presses = 0; presses < 3 && (await focusInPopup()) !== button; presses++) await press('Tab')
    await eventually(focusInPopup).toBe(button)
  }

  test('the popup looks at a page once, and takes no permission for it', async () => {
    await goTo('Look at this page once')
    await press('Return')
    await eventually(marks).toBeGreaterThan(0)
    expect(await granted()).toEqual([])
    await press('Escape')
    await eventually(popups).toBe(0)
    await mis.reload()
    expect(await marks()).toBe(0)
  })

  // A key that comes too early is lost on the question, and the next one declines it: then it is asked again.
  test('a site is on that a person allows in the browser’s own question, though it has closed the popup', { retry: 3 }, async () => {
    await goTo('Turn on for this site')
    await press('Return')
    await eventually(popups).toBe(0)
    // The question is drawn by the browser itself, where no test can look: it is given its frames, and those in which it takes no key.
    await frames(mis, 40)
    await press('Tab')
    await frames(mis, 60)
    await press('Return')
    await eventually(granted).toEqual(['http://127.0.0.1/*'])
    await eventually(marks).toBeGreaterThan(0)
  })

  test('one key covers what is flagged, and uncovers it; another goes to the first flag', async () => {
    await mis.bringToFront()
    await press('alt+shift+u')
    await eventually(() => mis.title()).toBe('Covered while presenting')
    await press('alt+shift+u')
    await eventually(() => mis.title()).toMatch(/^Pupil record/)
    await press('alt+shift+period')
    await eventually(() => mis.evaluate(() => document.activeElement?.localName)).toBe('span')
  })
})

interface Chrome {
  readonly chrome: {
    readonly extension: { getViews(of: { type: string }): Window[] }
    readonly permissions: { getAll(): Promise<{ origins: string[] }> }
    readonly developerPrivate: { updateExtensionCommand(change: Readonly<Record<string, string>>): Promise<void> }
  }
}

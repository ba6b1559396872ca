import type { Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { drawnAs, drawnIn, marksIn } from './closed-roots.ts'
import { canBeSeen, isShown, type Presented, present as presentIn, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()
const present = (presenting: Presented | null) => presentIn(tests.browser, presenting)

const record = `<!doctype html><html lang="en-GB"><title>Record</title><body><h1>Pupil record</h1>
<p><label for="eth">Ethnicity</label> <input id="eth"></p><p><label for="house">House</label> <input id="house"></p></body></html>`

declare const chrome: {
  readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> }
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
    reload(id: string, options: { failQuietly: boolean }): Promise<void>
  }
}

/** In the browser's own page of extensions. */
async function inExtensions(act: (id: string) => Promise<void>): Promise<void> {
  const page = await tests.browser.context.newPage()
  await page.goto('chrome://extensions/')
  await page.evaluate(act, tests.browser.id)
  await page.close()
}

const reload = () => inExtensions((id) => chrome.developerPrivate.reload(id, { failQuietly: true }))
const switchOff = () => inExtensions((id) => chrome.management.setEnabled(id, false))
const switchOn = () => inExtensions((id) => chrome.management.setEnabled(id, true))

// What is not from the store is loaded again for developers alone.
beforeAll(() => inExtensions(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })))

beforeEach(() => present(null))

/** A page of the extension's own, as soon as it is there again. */
async function ownPage(): Promise<void> {
  const page = await tests.browser.context.newPage()
  const address = `chrome-extension://${tests.browser.id}/options.html`
  await expect.poll(async () => (await page.goto(address).catch(() => null)) !== null, { timeout: 10_000 }).toBe(true)
}

/** What banners and blankets say. */
async function wordsDrawn(page: Page): Promise<string[]> {
  const drawn = await drawnIn(page, ({ attributes }) => /\b(banner|blanket)\b/.test(attributes['class'] ?? ''))
  return drawn.map(({ text }) => text)
}

async function open(): Promise<Page> {
  const page = await tests.browser.context.newPage()
  await page.goto(tests.site.make('record', record))
  return page
}

describe('an extension that is updated while a page stands open', () => {
  test('flags once what it flagged before', async () => {
    const page = await open()
    await expect.poll(async () => (await marksIn(page)).length).toBe(1)
    await reload()
    await ownPage()
    await expect.poll(async () => (await marksIn(page)).length).toBe(1)
    await page.close()
  })

  test('covers on, and uncovers when presenting ends', async () => {
    await present(soon())
    const page = await open()
    await isShown(page)
    await expect.poll(() => canBeSeen(page, '#eth')).toBe(false)
    await reload()
    await ownPage()
    await page.bringToFront()
    await expect.poll(() => wordsDrawn(page)).toEqual([expect.stringMatching(/^Presenting/)])
    expect([await canBeSeen(page, '#house'), await canBeSeen(page, '#eth')]).toEqual([true, false])
    await present(null)
    await expect.poll(() => canBeSeen(page, '#eth')).toBe(true)
    await page.close()
  })
})

test('an extension that is switched off while it covers leaves the page hidden, and says what to do', async () => {
  await present(soon())
  const page = await open()
  await isShown(page)
  await expect.poll(() => canBeSeen(page, '#house')).toBe(true)
  await switchOff()
  await page.bringToFront()
  await expect.poll(() => wordsDrawn(page)).toEqual([expect.stringMatching(/switched off while you presented. Reload the page/)])
  const [blanket] = await drawnAs(page, 'blanket')
  expect([blanket?.box?.width, blanket?.box?.height]).toEqual(await page.evaluate(() => [innerWidth, innerHeight]))
  await page.reload()
  expect(await canBeSeen(page, '#house')).toBe(true)
  await switchOn()
  await ownPage()
  await page.close()
})

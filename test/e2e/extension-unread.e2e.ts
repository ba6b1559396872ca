import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { type ExtensionBrowser, launchExtension } from './extension-browser.ts'

interface Store {
  get(...asked: unknown[]): Promise<unknown>
  set(values: unknown): Promise<void>
}

declare const chrome: { readonly storage: { readonly local: Store } }

let extension: ExtensionBrowser
const opened: Page[] = []

beforeAll(async () => {
  extension = await launchExtension()
})

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close()
})

afterAll(() => extension?.close())

const soon = <Seen>(look: () => Seen | Promise<Seen>) => expect.poll(look, { timeout: 15_000 })

/** Opens a page of the extension whose store does as `spoil` makes it, from its first line on. */
async function open(file: string, spoil: () => void = () => {}): Promise<Page> {
  const page = await extension.context.newPage()
  opened.push(page)
  await page.addInitScript(spoil)
  await page.goto(`chrome-extension://${extension.id}/${file}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** A store that answers nothing until it is mended. */
function unreadable(): void {
  const { local } = chrome.storage
  const { get } = local
  local.get = () => Promise.reject(new Error('The database is corrupt'))
  Object.assign(globalThis, { mend: () => Object.assign(local, { get }) })
}

/** A store that can be read, and keeps nothing more until it is mended. */
function full(): void {
  const { local } = chrome.storage
  const { set } = local
  local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'))
  Object.assign(globalThis, { mend: () => Object.assign(local, { set }) })
}

const mend = (page: Page) => page.evaluate(() => (globalThis as unknown as { mend(): void }).mend())

const unread = 'Fieldnote could not read its settings. Close this and open it again; if it stays so, restart the browser.'
const undone = 'That did not work. Try again; if it stays so, restart the browser.'
const newer = 'That was not kept: update Fieldnote first.'
const alert = (page: Page) => page.getByRole('alert').filter({ hasText: /./ })

const files = ['popup.html', 'sidepanel.html', 'options.html']

test.each(files)('%s says that settings cannot be read, and shows them once they can', async (file) => {
  const page = await open(file, unreadable)
  await soon(() => alert(page).allInnerTexts()).toEqual([unread])
  expect(await page.getByText('One moment.').count()).toBe(0)
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look })
    expect(await violations(page)).toEqual([])
  }
  await page.setViewportSize({ width: 320, height: 256 })
  await soon(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  await mend(page)
  await extension.set({ writingLine: file })
  await soon(() => alert(page).count()).toBe(0)
  await soon(() =>
    page
      .getByText(/No notice chosen|Data map/)
      .first()
      .isVisible(),
  ).toBe(true)
})

test('the panel still says what keeps a child safe where settings cannot be read, and nothing of a notice that it cannot know', async () => {
  const panel = await open('sidepanel.html', unreadable)
  await panel.getByRole('button', { name: 'May I share this?' }).click()
  await soon(() => panel.getByText('To keep a child safe you can share what is needed').isVisible()).toBe(true)
  expect(await panel.getByText('No notice is chosen').count()).toBe(0)
  await panel.getByRole('button', { name: 'Explain to a parent' }).click()
  await soon(() => panel.getByText('Choose what the parent asks about.').isVisible()).toBe(true)
  expect(await panel.getByText('No notice is chosen').count()).toBe(0)
})

test('a setting that cannot be kept springs back, and the page says so in sight, until it is tried again', async () => {
  const options = await open('options.html', full)
  await options.setViewportSize({ width: 320, height: 256 })
  const badge = options.getByLabel('Show the number of flags on the toolbar button')
  await soon(() => badge.isChecked()).toBe(true)
  await badge.click()
  await soon(() => alert(options).allInnerTexts()).toEqual([undone])
  await soon(() => badge.isChecked()).toBe(true)
  const { top, bottom } = await alert(options).evaluate((line) => line.getBoundingClientRect().toJSON())
  expect([top >= 0, bottom <= 256]).toEqual([true, true])
  expect(await violations(options)).toEqual([])
  await mend(options)
  await badge.click()
  await soon(() => badge.isChecked()).toBe(false)
  expect(await alert(options).count()).toBe(0)
})

test('where a newer version wrote the settings nothing passes as done, and the page says why', async () => {
  const options = await open('options.html')
  await options.evaluate(() => chrome.storage.local.set({ settings: { version: 99, values: {} } }))
  const mine = { fieldnote: 'settings', version: 2, values: { badge: false } }
  const file = { name: 's.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(mine)) }
  await options.getByLabel('Read settings from a file').setInputFiles(file)
  await soon(() => alert(options).allInnerTexts()).toEqual([newer])
  expect(await options.getByText('One setting was read.').count()).toBe(0)
  const again = await open('options.html')
  await again.getByLabel('The address of your own system').fill('mis.test')
  await again.getByRole('button', { name: 'Turn on', exact: true }).click()
  await soon(() => alert(again).allInnerTexts()).toEqual([newer])
  for (const file of ['popup.html', 'sidepanel.html', 'options.html']) {
    const page = await open(file)
    await soon(() => page.getByText('A newer version of Fieldnote wrote your settings. Until this one').isVisible()).toBe(true)
  }
  await options.evaluate(() => chrome.storage.local.set({ settings: null }))
})

test('covers that cannot be kept are not said to be on', async () => {
  await extension.set({ sites: ['http://127.0.0.1/*'] })
  const popup = await open('popup.html', full)
  await popup.getByRole('button', { name: 'Cover while presenting' }).click()
  await soon(() => alert(popup).allInnerTexts()).toEqual([undone])
  expect(await popup.getByRole('button', { name: 'Cover while presenting' }).isVisible()).toBe(true)
})

test('a file that was moved before it was read changes nothing, and the page says so beside it', async () => {
  const options = await open('options.html')
  await options.getByLabel('Your role').waitFor()
  await options.evaluate(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('A requested file could not be found', 'NotFoundError'))
  })
  for (const label of ['Add a notice from a file', 'Read settings from a file', 'Read corrections from a file']) {
    const name = `${label}.json`
    await options.getByLabel(label).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from('{}') })
    await soon(() => options.getByText(`${name} could not be read. Nothing was changed. Choose it again.`).isVisible()).toBe(true)
  }
  expect(await alert(options).count()).toBe(0)
})

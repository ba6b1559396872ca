import type { ElementHandle } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { type Site, serveSite } from './extension-browser.ts'
import { type FirefoxBrowser, launchFirefox } from './firefox-browser.ts'
import { onePagePdf } from './one-page-pdf.ts'

declare const browser: { readonly tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } }

let firefox: FirefoxBrowser
let site: Site

beforeAll(async () => {
  site = await serveSite()
  firefox = await launchFirefox()
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

type Shown = Awaited<ReturnType<FirefoxBrowser['open']>>
const text = (page: Shown) => page.evaluate(() => document.body.innerText)
/** Presses the button of that name with a real mouse: Firefox grants nothing to a script's own click. */
async function press(page: Shown, name: string): Promise<void> {
  await page.bringToFront()
  const find = (wanted: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === wanted) ?? null
  await page.waitForFunction(find, {}, name)
  const button = await page.evaluateHandle(find, name)
  await (button.asElement() as ElementHandle<Element> | null)?.click()
}

test('turns on for a site by its address and a real click, lists its flags, and turns off again', async () => {
  const mis = await firefox.visit(`${site.origin}/mis/index.html`)
  const options = await firefox.open('options.html')
  await eventually(() => text(options)).toContain('No site yet. Fieldnote does nothing.')
  await options.bringToFront()
  await options.type('#own-address', 'http://127.0.0.1')
  await options.click('form button[type="submit"]')
  await eventually(() => text(options)).toMatch(/http:\/\/127\.0\.0\.1\s+On, and allowed/)
  const panel = await firefox.open(`sidepanel.html#tab=${await firefox.tabId(mis)}`)
  // The panel stands beside the page; in a tab of its own it leaves the page in the background, where it is not scanned.
  await mis.bringToFront()
  await eventually(() => text(panel)).toMatch(/\d+ sensitive fields among \d+ fields of this page/)
  const popup = await firefox.open(`popup.html#tab=${await firefox.tabId(mis)}`)
  await eventually(() => text(popup)).toMatch(/On for http:\/\/127\.0\.0\.1\./)
  await press(popup, 'Turn off for this site')
  await eventually(() => text(options)).toContain('No site yet. Fieldnote does nothing.')
})

test('says of a PDF, into which Firefox lets no extension, that it cannot see what is in it, and suspects no policy', async () => {
  await firefox.allow('http://127.0.0.1/*')
  const pdf = site.make('report', onePagePdf, { 'content-type': 'application/pdf' })
  const shown = await firefox.browser.newPage()
  shown.goto(pdf).catch(() => {})
  const find = (url: string) => browser.tabs.query({}).then((tabs) => tabs.find((one) => one.url === url)?.id ?? null)
  await eventually(() => firefox.inside(find, pdf)).not.toBeNull()
  for (const file of ['popup.html', 'sidepanel.html']) {
    const page = await firefox.open(`${file}#tab=${await firefox.inside(find, pdf)}`)
    await eventually(() => text(page)).toMatch(/This is a PDF or a picture\. Fieldnote cannot see what is in it/)
    expect(await text(page)).not.toMatch(/IT staff|policy forbids|runtime_blocked_hosts/)
  }
  await firefox.set({ sites: [] })
})

/** Chooses in the select, or fills in the field, that a label names. */
async function choose(page: Shown, label: string, value: string): Promise<void> {
  const find = (wanted: string) =>
    [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(wanted))?.control ?? null
  await page.waitForFunction(find, {}, label)
  await page.evaluate(
    (wanted, chosen) => {
      const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(wanted))
      const control = label?.control as HTMLInputElement | HTMLSelectElement
      control.value = chosen
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
    },
    label,
    value,
  )
}

test('answers in the panel what may be shared, and by when a request is due, with what keeps a child safe first', async () => {
  await firefox.set({ notices: ['hip'] })
  const panel = await firefox.open('sidepanel.html')
  await press(panel, 'May I share this?')
  await choose(panel, 'What is it about?', 'section-47')
  await choose(panel, 'Who wants it?', 'police')
  await eventually(() => text(panel)).toMatch(/To keep a child safe you can share what is needed.*in danger call 999.*That is not a ban/s)
  await press(panel, 'A request has come in')
  await choose(panel, 'The day it came in', '2026-01-31')
  await eventually(() => text(panel)).toMatch(
    /Speak to the designated safeguarding lead before anything is copied.*28 February 2026.*30 April 2026/s,
  )
})

test('names each key, that of the popup too, which a person may choose', async () => {
  const options = await firefox.open('options.html')
  await eventually(() => text(options)).toMatch(/Open the popup\s+no key set/)
})

test('lets no page of ours open a connection', async () => {
  const opened = await firefox.inside(async (url: string) => {
    try {
      await fetch(url)
      return true
    } catch {
      return false
    }
  }, `${site.origin}/mis/index.html`)
  expect(opened).toBe(false)
})

test('says that a setting was not kept, and shows what holds', async () => {
  const options = await firefox.open('options.html')
  await options.waitForSelector('#set-badge')
  await options.evaluate(() => {
    const { local } = (globalThis as unknown as { browser: { storage: { local: { set(values: unknown): Promise<void> } } } }).browser
      .storage
    local.set = () => Promise.reject(new Error('the disk is full'))
  })
  await options.bringToFront()
  await options.click('#set-badge')
  await eventually(() => text(options)).toContain('That did not work.')
  expect(await options.evaluate(() => (document.getElementById('set-badge') as HTMLInputElement).checked)).toBe(true)
})

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { geckoId } from '../../extension/manifest.ts'

const uuid = '11111111-2222-4333-8444-555555555555'
const origin = `moz-extension://${uuid}`

/** A real Firefox with the built extension in it. */
export interface FirefoxBrowser {
  readonly browser: Browser
  readonly origin: string
  /** Addresses that any page asked for. */
  readonly requests: string[]
  /** A page of the open web. */
  visit(url: string): Promise<Page>
  /** One of the extension's own pages, in a tab. */
  open(file: string): Promise<Page>
  /** Runs a function in one of the extension's own pages, where `browser.*` is. */
  inside<Given, Answer>(run: (given: Given) => Answer | Promise<Answer>, given: Given): Promise<Answer>
  allow(pattern: string): Promise<void>
  set(values: Readonly<Record<string, unknown>>): Promise<void>
  tabId(page: Page): Promise<number>
  ask<Answer>(page: Page, message: unknown, frameId?: number): Promise<Answer>
  close(): Promise<void>
}

declare const browser: {
  readonly permissions: { request(what: { origins: string[] }): Promise<boolean> }
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, never>>; set(values: unknown): Promise<void> } }
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  readonly tabs: {
    query(what: unknown): Promise<{ id: number; title?: string }[]>
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>
  }
}

/** Starts Firefox with the extension installed. Start it once for a file of tests. */
export async function launchFirefox({
  beside = {},
  build = join(import.meta.dirname, '../../.output/firefox-mv3'),
}: {
  readonly beside?: Readonly<Record<string, string>>
  readonly build?: string
} = {}): Promise<FirefoxBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'fieldnote-firefox-'))
  const loaded = join(home, 'extension')
  cpSync(build, loaded, { recursive: true })
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(loaded, name), text)
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: 120_000,
    protocolTimeout: 120_000,
    defaultViewport: { width: 1280, height: 800 },
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.dns.localDomains': 'mis.test,other.test',
    },
  })
  await firefox.installExtension(loaded)
  const requests: string[] = []

  async function visit(url: string): Promise<Page> {
    const page = await firefox.newPage()
    page.on('request', (request) => requests.push(request.url()))
    await page.goto(url)
    return page
  }

  /** Going to an extension's page swaps processes and never resolves: the address bar is looked at instead. */
  async function open(file: string): Promise<Page> {
    const page = await firefox.newPage()
    page.on('request', (request) => requests.push(request.url()))
    page.goto(`${origin}/${file}`).catch(() => {})
    for (;;) {
      const here = await page.evaluate(() => `${location.protocol} ${document.readyState}`).catch(() => '')
      if (here === 'moz-extension: complete') return page
      await new Promise((done) => setTimeout(done, 50))
    }
  }

  const own = await open('options.html')

  async function set(values: Readonly<Record<string, unknown>>) {
    await own.evaluate(async (changes) => {
      const { settings } = (await browser.storage.local.get('settings')) as { settings?: { version: number; values: object } }
      await browser.storage.local.set({ settings: { version: 2, values: { ...settings?.values, ...changes } } })
    }, values)
  }

  async function tabId(page: Page): Promise<number> {
    const mark = `tab ${Math.random()}`
    const before = await page.evaluate((title) => {
      const old = document.title
      document.title = title
      return old
    }, mark)
    const id = await own.evaluate(async (title) => {
      for (let turn = 0; turn < 200; turn++) {
        const tab = (await browser.tabs.query({})).find((one) => one.title === title)
        if (tab) return tab.id
        await new Promise((done) => setTimeout(done, 10))
      }
      return -1
    }, mark)
    await page.evaluate((title) => {
      document.title = title
    }, before)
    return id
  }

  return {
    browser: firefox,
    origin,
    requests,
    visit,
    open,
    set,
    tabId,
    inside: (run, given) => own.evaluate(run as never, given as never) as never,
    async allow(pattern) {
      // Firefox grants only what a real click asks for.
      await own.evaluate((host) => {
        const ask = document.body.appendChild(document.createElement('button'))
        ask.id = 'ask'
        ask.textContent = 'Ask'
        ask.addEventListener('click', async () => {
          ask.textContent = String(await browser.permissions.request({ origins: [host] }))
        })
      }, pattern)
      await own.bringToFront()
      await own.click('#ask')
      await own.waitForFunction(() => document.getElementById('ask')?.textContent !== 'Ask')
      const granted = await own.evaluate(() => {
        const ask = document.getElementById('ask')
        ask?.remove()
        return ask?.textContent === 'true'
      })
      if (!granted) throw new Error(`Firefox did not grant ${pattern}`)
      const stored = (await own.evaluate(() => browser.storage.local.get('settings'))) as { settings?: { values?: { sites?: string[] } } }
      await set({ sites: [...new Set([...(stored.settings?.values?.sites ?? []), pattern])] })
      await own.evaluate(async (host) => {
        for (let turn = 0; ; turn++) {
          if (turn > 2000) throw new Error(`nothing runs on ${host}`)
          const scripts = await browser.scripting.getRegisteredContentScripts()
          if (scripts.some(({ matches }) => matches.includes(host))) return
          await new Promise((done) => setTimeout(done, 10))
        }
      }, pattern)
    },
    async ask(page, message, frameId = 0) {
      const tab = await tabId(page)
      return (await own.evaluate(
        (id, sent, frame) => browser.tabs.sendMessage(id, sent, { frameId: frame }).catch(() => null),
        tab,
        message as object,
        frameId,
      )) as never
    },
    async close() {
      await firefox.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { serve } from '../run/serve.mjs'

const root = join(import.meta.dirname, '../..')
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** Where the demonstration MIS is served, and any page that a test makes up. */
export interface Site {
  readonly origin: string
  /** Every address that was asked for, in order. */
  readonly asked: string[]
  /** Serves a page of the test's own at `/made/NAME`. */
  make(name: string, html: string, headers?: Readonly<Record<string, string>>): string
  close(): Promise<void>
}

/** Serves the MIS at `/mis/` and made-up pages at `/made/`, and notes what is asked for. */
export async function serveSite(): Promise<Site> {
  const made = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>()
  const asked: string[] = []
  const server = await serve({
    roots: { '/mis/': [join(root, 'test/pages/mis')], '/form/': [join(root, 'test/pages/form')] },
    answer: (request: IncomingMessage, response: ServerResponse) => {
      asked.push(request.url ?? '')
      const page = made.get(new URL(request.url ?? '', 'http://127.0.0.1').pathname)
      if (page === undefined) return false
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers }).end(page.html)
      return true
    },
  })
  return {
    origin: server.origin,
    asked,
    make(name, html, headers = {}) {
      made.set(`/made/${name}`, { html, headers })
      return `${server.origin}/made/${name}`
    },
    async close() {
      await server.close()
    },
  }
}

export interface ExtensionOptions {
  /** Files put beside the built ones, for instance a guard that runs before ours. The built files stay as they are. */
  readonly beside?: Readonly<Record<string, string>>
  readonly build?: string
  readonly args?: readonly string[]
  /** The screen on which it is drawn; without one it is headless, and asks nobody anything. */
  readonly display?: string
}

/** A real Chromium with the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext
  readonly id: string
  /** Addresses that any page, worker or the extension asked for. */
  readonly requests: string[]
  /** The background worker, woken if it sleeps. */
  worker(): Promise<Worker>
  /** One of the extension's own pages, in a tab; `about` names the tab that it is to speak of. */
  open(file: string, about?: Page): Promise<Page>
  /** Lets the extension into a site as a person does: the browser's permission, and the site in the settings. */
  allow(pattern: string): Promise<void>
  /** Gives permission only: the browser then asks nobody when the person clicks "Turn on". */
  preapprove(pattern: string): Promise<void>
  /** Changes settings as the options page would. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>
  tabId(page: Page): Promise<number>
  /** Asks the script of a page's frame, as popup and panel do. */
  ask<Answer>(page: Page, message: unknown, frameId?: number): Promise<Answer>
  close(): Promise<void>
}

declare const chrome: {
  readonly runtime: { readonly id: string; getURL(path: string): string }
  readonly permissions: { request(what: { origins: string[] }): Promise<boolean>; contains(what: { origins: string[] }): Promise<boolean> }
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, never>>; set(values: unknown): Promise<void> } }
  readonly tabs: {
    query(what: unknown): Promise<{ id: number; url?: string; title?: string }[]>
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>
  }
  readonly scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  readonly developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> }
}

/** Starts Chromium with the extension loaded. Start it once for a file of tests. */
export async function launchExtension({
  beside = {},
  build = join(root, '.output/chrome-mv3'),
  args = [],
  display,
}: ExtensionOptions = {}): Promise<ExtensionBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'fieldnote-e2e-'))
  const loaded = join(home, 'extension')
  cpSync(build, loaded, { recursive: true })
  for (const [name, text] of Object.entries(beside)) writeFileSync(join(loaded, name), text)
  const context = await chromium.launchPersistentContext(join(home, 'profile'), {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: display === undefined,
    env: { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) },
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-extensions'],
    acceptDownloads: true,
    args: [
      ...asRoot,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      `--load-extension=${loaded}`,
      ...args,
    ],
  })
  const requests: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(first.url()).host
  const own = await context.newPage()
  await own.goto(`chrome-extension://${id}/options.html`)

  async function preapprove(pattern: string) {
    const extensions = await context.newPage()
    await extensions.goto('chrome://extensions/')
    await extensions.evaluate(([extension, host]) => chrome.developerPrivate.addHostPermission(extension, host), [id, pattern] as const)
    await extensions.close()
  }

  async function set(values: Readonly<Record<string, unknown>>) {
    await own.evaluate(async (changes) => {
      const { settings } = (await chrome.storage.local.get('settings')) as { settings?: { version: number; values: object } }
      await chrome.storage.local.set({ settings: { version: 2, values: { ...settings?.values, ...changes } } })
    }, values)
  }

  async function tabId(page: Page): Promise<number> {
    const mark = `tab ${Math.random()}`
    const before = await page.evaluate((title) => {
      const old = document.title
      document.title = title
      return old
    }, mark)
    const found = await own.evaluate(async (title) => {
      for (let turn = 0; turn < 200; turn++) {
        const tab = (await chrome.tabs.query({})).find((one) => one.title === title)
        if (tab) return tab.id
        await new Promise((done) => setTimeout(done, 10))
      }
      return -1
    }, mark)
    await page.evaluate((title) => {
      document.title = title
    }, before)
    return found
  }

  return {
    context,
    id,
    requests,
    preapprove,
    set,
    tabId,
    async worker() {
      const [running] = context.serviceWorkers()
      if (running) return running
      const woken = context.waitForEvent('serviceworker')
      await own.evaluate(() => chrome.storage.local.set({ woken: 0 }))
      return woken
    },
    async open(file, about) {
      const page = await context.newPage()
      const named = about === undefined ? '' : `#tab=${await tabId(about)}`
      await page.goto(`chrome-extension://${id}/${file}${named}`)
      return page
    },
    async allow(pattern) {
      await preapprove(pattern)
      const granted = await own.evaluate((host) => chrome.permissions.request({ origins: [host] }), pattern)
      if (!granted) throw new Error(`Chromium did not grant ${pattern}`)
      const stored = await own.evaluate(() => chrome.storage.local.get('settings'))
      const sites = (stored['settings'] as { values?: { sites?: string[] } } | undefined)?.values?.sites ?? []
      await set({ sites: [...new Set([...sites, pattern])] })
      await own.evaluate(async (host) => {
        for (let turn = 0; ; turn++) {
          if (turn > 2000) throw new Error(`nothing runs on ${host}`)
          const scripts = await chrome.scripting.getRegisteredContentScripts()
          if (scripts.some(({ matches }) => matches.includes(host))) return
          await new Promise((done) => setTimeout(done, 10))
        }
      }, pattern)
    },
    async ask<Answer>(page: Page, message: unknown, frameId = 0) {
      const tab = await tabId(page)
      return (await own.evaluate(([id, sent, frame]) => chrome.tabs.sendMessage(id, sent, { frameId: frame }).catch(() => null), [
        tab,
        message,
        frameId,
      ] as const)) as Answer
    },
    async close() {
      await context.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

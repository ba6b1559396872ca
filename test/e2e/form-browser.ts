import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { NoteSheet } from '../../core/formats/note-sheet.ts'
import type { ItemId } from '../../core/law/data-items.ts'
import { serve } from '../run/serve.mjs'
import { inventedFolder } from './invented-notice.ts'

const root = join(import.meta.dirname, '../..')
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []

/** The note sheet that every page of these tests gets, as text. */
export function noticeText(): string {
  return readFileSync(join(inventedFolder(), 'notice.json'), 'utf8')
}

/** Why the invented notice asks for an item, in the words that its sheet has for a parent. */
export function purposeOf(item: ItemId): string {
  const sheet = JSON.parse(noticeText()) as NoteSheet
  return sheet.notes[item]?.lines.find(({ aspect }) => aspect === 'purposes')?.text ?? `no note on ${item}`
}

export interface Opened {
  readonly page: Page
  readonly lines: string[]
  readonly origin: string
  readonly close: () => Promise<void>
}

export interface Opening {
  readonly path?: string
  /** Changes the page before it is served. */
  readonly html?: (html: string) => string
  /** With one button a section where a form asks for much, as it is by itself; else a button at each question. */
  readonly compact?: boolean
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean
  readonly headers?: Record<string, string>
  readonly context?: BrowserContextOptions
  readonly before?: (page: Page) => Promise<void>
  /** Whether notes are to be waited for. */
  readonly ready?: boolean
}

let browser: Promise<Browser> | undefined

/** One browser for a file of tests. */
export function launch(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: [...asRoot, '--disable-gpu'] })
  return browser
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

/** Opens a page of the tests as it is, or changed, and waits for its notes. */
export async function openForm({
  path = '/form/index.html',
  html,
  compact = false,
  answer,
  headers,
  context,
  before,
  ready = true,
}: Opening = {}): Promise<Opened> {
  const pages = join(root, 'test/pages')
  const shared = [join(root, 'dist/widget'), inventedFolder()]
  const server = await serve({
    roots: {
      '/form/': [join(pages, 'form'), ...shared],
      '/hosts/': [join(pages, 'hosts'), ...shared],
      '/modules/': [join(root, 'node_modules')],
    },
    answer: (request, response) => {
      if (answer?.(request, response)) return true
      if (request.url !== path) return false
      const page = readFileSync(join(pages, path), 'utf8')
      const text = html ? html(page) : page
      const served =
        compact || /<field-notes[^>]* layout=/.test(text) ? text : text.replace('<field-notes ', '<field-notes layout="field" ')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(served)
      return true
    },
  })
  const used = await (await launch()).newContext({ viewport: { width: 1100, height: 800 }, ...context })
  const page = await used.newPage()
  const lines: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') lines.push(message.text())
  })
  page.on('pageerror', (error) => lines.push(`uncaught ${error.message}`))
  await before?.(page)
  await page.goto(server.origin + path)
  if (ready) await page.waitForFunction(() => document.querySelector('field-note') !== null)
  return {
    page,
    lines,
    origin: server.origin,
    close: async () => {
      await used.close()
      await server.close()
    },
  }
}

/** A page as it is where we are not. */
export function withoutScript(html: string): string {
  return html.replace('<script src="fieldnote.js" defer></script>', '')
}

/** What the form would submit now. */
export function submits(page: Page, form = 'registration'): Promise<string> {
  return page.evaluate((id) => new URLSearchParams(new FormData(document.getElementById(id) as HTMLFormElement) as never).toString(), form)
}

export interface Described {
  readonly role: string
  readonly name: string
  readonly description: string
}

/** Role, name and description of every control, as a screen reader gets them. */
export async function spoken(page: Page, roles: readonly string[]): Promise<Described[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  return nodes
    .filter((node) => !node.ignored && roles.includes(String(node.role?.value)))
    .map((node) => ({
      role: String(node.role?.value),
      name: String(node.name?.value ?? ''),
      description: String(node.description?.value ?? ''),
    }))
}

/** Place, size and computed style of every control, for comparing. */
export function looks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('input,select,textarea,label,legend')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const styles = [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')
      return `${element.localName}#${element.id} ${x},${y + scrollY},${width},${height} ${styles}`
    }),
  )
}

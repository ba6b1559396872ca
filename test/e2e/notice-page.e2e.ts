import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildFolder } from '../../core/formats/build-folder.ts'
import { itemPhrases } from '../../core/formats/item-phrases.ts'
import { indexNotices } from '../../core/notice/index-notices.ts'
import { hip, hostileIndex, sha256, speaking } from '../core/formats/sample.ts'
import { standInWidget } from '../core/formats/stand-in-widget.ts'
import { violations } from './axe.ts'
import { launch } from './form-browser.ts'

const strict = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'"

const ofHip = indexNotices([hip])
const { files } = buildFolder(ofHip, {
  editions: [speaking(ofHip)],
  phrasesFor: itemPhrases,
  sha256,
  widget: standInWidget,
  wordpress: false,
})
const hostile = hostileIndex()
const hostileFiles = buildFolder(hostile, {
  editions: [speaking(hostile)],
  phrasesFor: itemPhrases,
  sha256,
  widget: standInWidget,
  wordpress: false,
}).files

let server: Server
let origin: string

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    const [, folder, name = ''] = url.pathname.split('/')
    const content = (folder === 'hostile' ? hostileFiles : files).get(name)
    const type =
      { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8' }[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': type,
      ...(url.searchParams.has('strict') ? { 'content-security-policy': strict } : {}),
    })
    response.end(content)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(async () => {
  await (await launch()).close()
  server.closeAllConnections()
  server.close()
})

async function open(path: string, options: Parameters<Awaited<ReturnType<typeof launch>>['newContext']>[0] = {}): Promise<Page> {
  const context = await (await launch()).newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  await page.goto(`${origin}${path}`)
  return page
}

describe('the full notice in a browser', () => {
  test.each([
    ['wide and light', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['320 px wide', { viewport: { width: 320, height: 640 } }],
  ])('passes axe with every quote open: %s', async (_, options) => {
    const page = await open('/a/notice.html', options)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('axe sees a planted fault', async () => {
    const page = await open('/a/notice.html')
    await page.evaluate(() => document.querySelector('html')?.removeAttribute('lang'))
    expect((await violations(page)).join()).toContain('html-has-lang')
    await page.context().close()
  })

  test('the page on how to embed passes axe', async () => {
    const page = await open('/a/embed.html')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test.each([1280, 320])('needs no scrolling sideways at %d px, hostile texts included', async (width) => {
    for (const folder of ['a', 'hostile']) {
      const page = await open(`/${folder}/notice.html`, { viewport: { width, height: 640 } })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    }
  })

  test('is styled under style-src self, by its style sheet', async () => {
    const page = await open('/a/notice.html?strict')
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip') as Element).position)).toBe('absolute')
    await page.context().close()
  })

  test('is styled alone too, where its style sheet is not beside it', async () => {
    const context = await (await launch()).newContext()
    const page = await context.newPage()
    await page.setContent(String(files.get('notice.html')))
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.skip') as Element).position)).toBe('absolute')
    await context.close()
  })

  test('shows the item that was linked to, with scripts off', async () => {
    const page = await open('/a/notice.html#ehcp', { javaScriptEnabled: false })
    const [heading, item, other] = [page.locator('#ehcp h3'), page.locator('#ehcp'), page.locator('#sdq')]
    await expect.poll(() => heading.isVisible()).toBe(true)
    const top = (await heading.boundingBox())?.y ?? -1
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(900)
    const shadow = (element: typeof item) => element.evaluate((node) => getComputedStyle(node).boxShadow)
    expect(await shadow(item)).not.toBe('none')
    expect(await shadow(other)).toBe('none')
    await page.context().close()
  })

  test('prints without contents and with every quote open', async () => {
    const page = await open('/a/notice.html')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect(
      await page
        .locator('#ehcp blockquote')
        .first()
        .evaluate((quote) => quote.getBoundingClientRect().height),
    ).toBeGreaterThan(0)
    await page.context().close()
  })

  test('the first tab goes past the contents', async () => {
    const page = await open('/a/notice.html')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('notice')
    await page.context().close()
  })

  test('runs nothing that a hostile notice holds', async () => {
    const context = await (await launch()).newContext()
    const page = await context.newPage()
    const alerts: string[] = []
    page.on('dialog', (dialog) => {
      alerts.push(dialog.message())
      void dialog.dismiss()
    })
    for (const name of ['notice.html', 'embed.html']) await page.goto(`${origin}/hostile/${name}`, { waitUntil: 'load' })
    expect(alerts).toEqual([])
    expect(await page.evaluate(() => document.querySelectorAll('script, img, svg').length)).toBe(0)
    await context.close()
  })
})

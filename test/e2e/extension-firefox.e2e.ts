import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noCounts, type PageReport } from '../../extension/messages.ts'
import { drawnInFirefox, isCard, isMark } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { type Site, serveSite } from './extension-browser.ts'
import { type FirefoxBrowser, launchFirefox } from './firefox-browser.ts'
import { clickerScript, forgerScript, guardScript, hiderScript, hostile, marker, removerScript, spyScript } from './hostile-pages.ts'

let site: Site
let firefox: FirefoxBrowser

declare const browser: {
  readonly scripting: {
    registerContentScripts(scripts: unknown[]): Promise<void>
    executeScript(what: unknown): Promise<{ result: unknown }[]>
  }
  readonly storage: Record<'local' | 'session', { get(): Promise<unknown> }>
}

beforeAll(async () => {
  site = await serveSite()
  firefox = await launchFirefox({ beside: { 'guard.js': guardScript } })
  await firefox.allow('http://127.0.0.1/*')
  await firefox.set({ notices: ['hip'], role: 'class-teacher' })
  await firefox.inside(
    () =>
      browser.scripting.registerContentScripts([
        {
          id: 'guard',
          js: ['guard.js'],
          matches: ['http://127.0.0.1/*'],
          allFrames: true,
          matchOriginAsFallback: true,
          runAt: 'document_start',
        },
      ]),
    null,
  )
})

afterAll(async () => {
  await firefox?.close()
  await site?.close()
})

const report = (page: Page) => firefox.ask<PageReport | null>(page, { type: 'report' })
const marks = async (page: Page) => (await drawnInFirefox(page, isMark)).filter(({ box }) => box !== null)
const card = async (page: Page) => (await drawnInFirefox(page, isCard)).find(({ box }) => box !== null)

async function open(name: string, html: string): Promise<Page> {
  const page = await firefox.visit(site.make(name, html))
  await eventually(async () => (await report(page))?.finds.length).toBe(2)
  // Each flag is drawn, or told of as one that the page has hidden.
  await eventually(async () => (await marks(page)).length + ((await report(page))?.hidden ?? 0)).toBe(2)
  return page
}

async function caught(page: Page): Promise<unknown[]> {
  const tabId = await firefox.tabId(page)
  const results = await firefox.inside(
    (id: number) =>
      browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        func: () => (globalThis as { guardRead?: string[] }).guardRead ?? ['no guard'],
      }),
    tabId,
  )
  return results.flatMap(({ result }) => result as string[])
}

async function press(page: Page, at: number) {
  const { box } = (await marks(page))[at] ?? fail()
  if (box === null) fail()
  await page.bringToFront()
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

describe('on the pages of the MIS in Firefox', () => {
  test('flags the list, opens a card with its four voices, closes it with Escape', async () => {
    const page = await firefox.visit(`${site.origin}/mis/pupils.html`)
    await eventually(async () => (await marks(page)).length).toBe(1)
    await press(page, 0)
    await eventually(async () => (await card(page))?.text ?? '').toContain('Law: Article 9 does not list it')
    expect((await card(page))?.text).toMatch(/To keep a child safe you can share.*The notice on sharing.*That is not a ban.*Suggested/)
    await page.keyboard.press('Escape')
    await eventually(() => card(page)).toBeUndefined()
    expect(await caught(page)).toEqual([])
    await page.close()
  })

  test('reads no value and asks the network for nothing on any page; nothing that a page holds is kept or sent', async () => {
    const page = await firefox.visit(`${site.origin}/mis/index.html`)
    const answers: unknown[] = []
    for (const name of ['index', 'medical', 'concern', 'app']) {
      await page.goto(`${site.origin}/mis/${name}.html`)
      await page.evaluate((mark) => {
        for (const control of document.querySelectorAll('input:not([type=checkbox],[type=date],[type=hidden]),textarea'))
          (control as HTMLInputElement).value = mark
      }, marker)
      if (name !== 'app') await eventually(async () => (await report(page))?.finds.length ?? 0).toBeGreaterThan(6)
      for (const message of [
        { type: 'report' },
        { type: 'map' },
        { type: 'walk', step: 1, from: 'edge' },
        { type: 'announce', counts: noCounts, isPartial: false },
      ])
        answers.push(await firefox.ask(page, message))
      expect(await caught(page), name).toEqual([])
    }
    const kept = await firefox.inside(async () => [await browser.storage.local.get(), await browser.storage.session.get()], null)
    expect(JSON.stringify([answers, kept])).not.toMatch(/MARKED-VALUE|INVENTED-VALUE|Placeholder|Ottilie|Bramble|Hazel/)
    const others = firefox.requests.filter(
      (url) => !url.startsWith('moz-extension:') && !url.startsWith('data:') && !/\/(mis|made)\/[\w-]+\.(html|css)$/.test(url),
    )
    expect(others).toEqual([])
    await page.close()
  })
})

describe('against a hostile page in Firefox', () => {
  test('shows the page a bare closed span and nothing else', async () => {
    const page = await open('spy.html', hostile(spyScript))
    await eventually(async () => (await marks(page)).length).toBe(2)
    const noticed = (await page.evaluate(() => (window as unknown as { noticed: unknown }).noticed)) as {
      nodes: { tag: string; attributes: string[]; parent: string; open: boolean }[]
      attributes: string[]
      messages: string[]
    }
    const ours = noticed.nodes
      .filter(({ parent }) => parent === 'html')
      .map(({ tag, attributes, open: isOpen }) => ({ tag, attributes, isOpen }))
    expect(ours).toEqual([{ tag: 'span', attributes: ['style'], isOpen: false }])
    expect(noticed.attributes.filter((one) => !one.startsWith('span '))).toEqual([])
    expect(noticed.messages).toEqual([])
    expect(JSON.stringify(noticed)).not.toMatch(/fieldnote|ethnic|special|moz-extension/i)
    await page.close()
  })

  test('gives it no file to load', async () => {
    const page = await open('probe.html', hostile(''))
    const got = await page.evaluate(
      (all) =>
        Promise.all(
          all.map((url) =>
            fetch(url).then(
              () => url,
              () => null,
            ),
          ),
        ),
      ['manifest.json', 'flags.js', 'popup.html', 'veil.css'].map((file) => `${firefox.origin}/${file}`),
    )
    expect(got.filter((one) => one !== null)).toEqual([])
    await page.close()
  })

  test('goes on scanning whatever is forged or patched', async () => {
    const page = await open('forger.html', hostile(forgerScript))
    await page.evaluate(() =>
      document.querySelector('fieldset')?.insertAdjacentHTML('beforeend', '<p><label for="g">Religion</label> <input id="g"></p>'),
    )
    await eventually(async () => (await report(page))?.finds.length).toBe(3)
    expect(await page.evaluate(() => (window as { tookRoot?: boolean }).tookRoot)).toBeUndefined()
    await page.close()
  })

  test('puts a removed flag back five times and then counts it as hidden', async () => {
    const page = await open('remover.html', hostile(removerScript))
    await eventually(async () => (await report(page))?.hidden).toBe(2)
    expect(await page.evaluate(() => (window as { removed?: number }).removed)).toBe(6)
    await page.close()
  })

  test('mends what is hidden by style sheet or attribute', async () => {
    const page = await open('hider.html', hostile(hiderScript))
    await eventually(async () => (await report(page))?.hidden === 2 || (await marks(page)).length === 2).toBe(true)
    await page.close()
  })

  test('opens nothing without a person', async () => {
    const page = await open('clicker.html', hostile(clickerScript))
    await eventually(async () => (await marks(page)).length).toBe(2)
    await page.evaluate(() => (window as unknown as { clickAll(): void }).clickAll())
    expect(await card(page)).toBeUndefined()
    await press(page, 0)
    await eventually(() => card(page)).toBeDefined()
    await page.close()
  })
})

function fail(): never {
  throw new Error('the mark is not there')
}

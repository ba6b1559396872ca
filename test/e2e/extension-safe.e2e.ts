import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { noCounts, type PageReport } from '../../extension/messages.ts'
import { cardIn, drawnIn, marksIn, press } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'
import { hear } from './hear.ts'
import { clickerScript, forgerScript, guardScript, hiderScript, hostile, marker, removerScript, spyScript } from './hostile-pages.ts'

let site: Site
let extension: ExtensionBrowser
let page: Page
const lines: string[] = []

declare const chrome: {
  readonly scripting: {
    registerContentScripts(scripts: unknown[]): Promise<void>
    executeScript(what: unknown): Promise<{ result: unknown }[]>
  }
  readonly storage: Record<'local' | 'session', { get(): Promise<object> }>
  readonly tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> }
}

beforeAll(async () => {
  site = await serveSite()
  extension = await launchExtension({ beside: { 'guard.js': guardScript } })
  await extension.allow('http://127.0.0.1/*')
  const worker = await extension.worker()
  await worker.evaluate(() =>
    chrome.scripting.registerContentScripts([
      {
        id: 'guard',
        js: ['guard.js'],
        matches: ['http://127.0.0.1/*'],
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
      },
    ]),
  )
  page = await newPage()
})

afterEach(async () => {
  await page.close()
  page = await newPage()
})

afterAll(async () => {
  await extension?.close()
  await site?.close()
})

async function newPage() {
  const opened = await extension.context.newPage()
  opened.on('console', (message) => lines.push(message.text()))
  opened.on('pageerror', (error) => lines.push(error.message))
  return opened
}

const report = () => extension.ask<PageReport | null>(page, { type: 'report' })

async function open(name: string, html: string, finds = 2, headers?: Record<string, string>) {
  await page.goto(site.make(name, html, headers))
  await eventually(async () => (await report())?.finds.length ?? 0).toBe(finds)
}

/** What the guard in our own world has caught, in every frame of a page. */
async function caught(): Promise<unknown[]> {
  const tabId = await extension.tabId(page)
  const worker = await extension.worker()
  const results = await worker.evaluate(
    (id) =>
      chrome.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        func: () => (globalThis as { guardRead?: string[] }).guardRead ?? ['no guard'],
      }),
    tabId,
  )
  return results.flatMap(({ result }) => result as string[])
}

describe('what a page can learn', () => {
  test('is that something adds marks: a bare span, closed, with no name, class, label or list in it', async () => {
    await open('spy.html', hostile(spyScript))
    await eventually(async () => (await marksIn(page)).length).toBe(2)
    await press(page, (await marksIn(page))[0] ?? fail())
    await eventually(async () => (await cardIn(page))?.text ?? '').toContain('Article 9')
    const noticed = await page.evaluate(
      () =>
        (
          window as unknown as {
            noticed: {
              nodes: { tag: string; attributes: string[]; html: string; open: boolean; parent: string }[]
              attributes: string[]
              events: { path: string[]; data: unknown }[]
              messages: string[]
            }
          }
        ).noticed,
    )
    const ours = noticed.nodes.filter(({ parent }) => parent === 'html')
    expect(ours.map(({ tag, attributes, open: isOpen }) => ({ tag, attributes, isOpen }))).toEqual([
      { tag: 'span', attributes: ['style'], isOpen: false },
    ])
    expect(noticed.nodes.filter(({ parent }) => parent !== 'html' && parent !== 'head' && parent !== 'body')).toEqual([])
    expect(noticed.attributes.filter((one) => !one.startsWith('span '))).toEqual([])
    expect(noticed.messages).toEqual([])
    const seen = JSON.stringify(noticed)
    expect(seen).not.toMatch(/fieldnote|ethnic|special|categor|role|chrome-extension/i)
    expect(
      noticed.events
        .flatMap(({ path }) => path)
        .every((tag) => ['span', 'html', 'body', 'input', 'p', 'form', 'fieldset', ''].includes(tag)),
    ).toBe(true)
    expect(await page.evaluate(() => (window as unknown as { newGlobals(): string[] }).newGlobals())).toEqual([])
    expect(await page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length)).toBe(0)
  })

  test('holds no file of ours that it can load', async () => {
    await open('probe.html', hostile(''))
    const files = ['manifest.json', 'flags.js', 'background.js', 'popup.html', 'options.html', 'sidepanel.html', 'veil.css', 'icon/16.png']
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
      files.map((file) => `chrome-extension://${extension.id}/${file}`),
    )
    expect(got.filter((one) => one !== null)).toEqual([])
  })

  test('works the same under a strict policy of the page and Trusted Types', async () => {
    await open('strict.html', hostile(''), 2, {
      'content-security-policy':
        "default-src 'none'; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    })
    await eventually(async () => (await marksIn(page)).length).toBe(2)
    const [mark] = await marksIn(page)
    expect(mark?.box.width).toBeGreaterThan(12)
  })
})

describe('what a page can do', () => {
  test('not switch scanning off, by forged events, messages, globals or patched prototypes', async () => {
    await open('forger.html', hostile(forgerScript))
    await eventually(async () => (await marksIn(page)).length).toBe(2)
    await page.evaluate(() =>
      document.querySelector('fieldset')?.insertAdjacentHTML('beforeend', '<p><label for="g">Religion</label> <input id="g"></p>'),
    )
    await eventually(async () => (await report())?.finds.length).toBe(3)
    expect(await page.evaluate(() => (window as { tookRoot?: boolean }).tookRoot)).toBeUndefined()
  })

  test('remove a flag, which is put back five times and then counted as hidden', async () => {
    await open('remover.html', hostile(removerScript))
    await eventually(async () => (await report())?.hidden).toBe(2)
    expect(await page.evaluate(() => (window as { removed?: number }).removed)).toBe(6)
    expect((await report())?.finds.length).toBe(2)
  })

  test('hide a flag by style sheet and attribute, which is mended, and counted where it is not', async () => {
    await open('hider.html', hostile(hiderScript))
    await eventually(
      async () => (await report())?.hidden === 2 || (await marksIn(page)).filter(({ box }) => box.width > 12).length === 2,
    ).toBe(true)
    const [mark] = await marksIn(page)
    if ((await report())?.hidden === 0) expect(mark?.box.x).toBeGreaterThan(0)
  })

  test('not open or press anything of ours without a person', async () => {
    await open('clicker.html', hostile(clickerScript))
    await eventually(async () => (await marksIn(page)).length).toBe(2)
    await page.evaluate(() => (window as unknown as { clickAll(): void }).clickAll())
    expect(await cardIn(page)).toBeNull()
    await press(page, (await marksIn(page))[0] ?? fail())
    // A card opens empty and is filled; it is read once it stands still.
    await eventually(async () => (await cardIn(page))?.text ?? '').toContain('Article 9')
    await page.evaluate(() => (window as unknown as { clickAll(): void }).clickAll())
    expect((await cardIn(page))?.text).toContain('Article 9')
  })

  test('not reach us by message from a page of its own extension-like sender, nor with a type that is none of ours', async () => {
    await open('sender.html', hostile(''))
    const reached = await page.evaluate(
      () => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage,
    )
    expect(reached).toBe('undefined')
    const tab = await extension.tabId(page)
    const worker = await extension.worker()
    const answers = await worker.evaluate(
      (id) =>
        Promise.all(
          [{ type: 'nothing' }, { type: 'jump', find: -1 }, { type: 'walk', step: 5 }, null, 'report'].map((one) =>
            chrome.tabs.sendMessage(id, one).then(
              (answer) => answer ?? null,
              () => null,
            ),
          ),
        ),
      tab,
    )
    expect(answers).toEqual([null, null, null, null, null])
  })
})

describe('where fields come from', () => {
  const field = (id: string, label: string) => `<p><label for="${id}">${label}</label> <input id="${id}" value="${marker}"></p>`

  test('frames of the same origin, of about:blank and of srcdoc, each with its own flags', async () => {
    const inner = `<p><label for=x>Religion</label> <input id=x value=${marker}></p><p><label for=y>House</label> <input id=y></p><p><label for=z>Locker</label> <input id=z></p>`
    const framed = site.make('framed.html', `<!doctype html><title>Framed</title><body>${inner}`)
    await open(
      'frames.html',
      hostile(
        `const b = document.getElementById('blank'); b.contentDocument.body.innerHTML = ${JSON.stringify(inner)}`,
        `<iframe src="${framed}"></iframe><iframe id="blank"></iframe><iframe srcdoc="${inner}"></iframe>`,
      ),
    )
    await eventually(async () => (await marksIn(page)).length).toBe(5)
    const badge = async () => {
      const id = await extension.tabId(page)
      return (await extension.worker()).evaluate(
        (tabId) =>
          (globalThis as unknown as { chrome: { action: { getBadgeText(of: unknown): Promise<string> } } }).chrome.action.getBadgeText({
            tabId,
          }),
        id,
      )
    }
    await eventually(badge).toBe('5')
  })

  test('a window that the page opens, also one that it writes itself', async () => {
    await open('opener.html', hostile(''))
    for (const url of [
      site.make(
        'popup.html',
        `<!doctype html><title>Window</title><body>${field('p', 'Religion')}${field('q', 'House')}${field('r', 'Locker')}`,
      ),
      'about:blank',
    ]) {
      const opening = page.waitForEvent('popup')
      await page.evaluate(
        ([address, html]) => {
          const opened = window.open(address, '_blank', 'width=500,height=400')
          if (address === 'about:blank' && opened) opened.document.body.innerHTML = html ?? ''
        },
        [url, `${field('p', 'Religion')}${field('q', 'House')}${field('r', 'Locker')}`],
      )
      const popup = await opening
      await eventually(async () => (await marksIn(popup)).length).toBe(1)
      await popup.close()
    }
  })

  test('open shadow roots, and elements whose root comes late', async () => {
    const script = `customElements.define('late-part', class extends HTMLElement {
      connectedCallback() { setTimeout(() => { this.attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(field('s', 'Religion'))} }, 200) } })`
    await open('shadow.html', hostile(script, '<late-part style="display:block"></late-part>'), 3)
    await eventually(async () => (await marksIn(page)).length).toBe(3)
  })

  test('a dialog above the page: the flag stands in it, can be pressed, and the page behind has none while it is covered', async () => {
    const inner = `${field('t', 'Religion')}${field('u', 'House')}${field('v', 'Locker')}`
    await open('dialog.html', hostile('', `<dialog id="more" aria-label="More" style="width:500px;height:300px">${inner}</dialog>`), 3)
    await page.evaluate(() => (document.getElementById('more') as HTMLDialogElement).showModal())
    await eventually(async () => (await marksIn(page)).some(({ name }) => name.includes('religion'))).toBe(true)
    const mark = (await marksIn(page)).find(({ name }) => name.includes('religion')) ?? fail()
    await press(page, mark)
    await eventually(async () => (await cardIn(page))?.text ?? '').toContain('Religion')
    expect(await page.evaluate(() => (document.getElementById('more') as HTMLDialogElement).open)).toBe(true)
  })

  test('a page that writes itself anew, view after view', async () => {
    await open('views.html', hostile(''))
    for (let view = 0; view < 3; view++) {
      await page.evaluate(
        (html) => {
          history.pushState({}, '', `?view=${Math.random()}`)
          document.body.innerHTML = html
        },
        `<h1>View ${view}</h1>${field(`w${view}`, view % 2 === 0 ? 'Religion' : 'Ethnicity')}${field('h', 'House')}${field('l', 'Locker')}`,
      )
      await eventually(async () => (await report())?.finds.map(({ item }) => item)).toEqual([view % 2 === 0 ? 'religion' : 'ethnicity'])
      await eventually(async () => (await marksIn(page)).length).toBe(1)
    }
  })
})

describe('a working day', () => {
  test('reads no value, asks the network for nothing, and keeps, sends, logs and downloads nothing that a page holds', async () => {
    const started = extension.requests.length
    const answers: unknown[] = []
    const mis = ['index', 'pupils', 'medical', 'concern', 'library', 'app']
    const listener = await extension.open('options.html')
    const told = await hear(listener)
    for (const name of mis) {
      await page.goto(`${site.origin}/mis/${name}.html`)
      await page.evaluate((mark) => {
        let number = 0
        for (const control of document.querySelectorAll('input:not([type=checkbox],[type=date],[type=hidden]),textarea'))
          (control as HTMLInputElement).value = `${mark}-${number++}`
        for (const cell of document.querySelectorAll('td:not(:has(*))')) cell.textContent = `${mark}-${number++}`
        document.title = `${mark} title`
      }, marker)
      if (name === 'library') await eventually(async () => (await report())?.fields ?? 0).toBeGreaterThan(15)
      else {
        await eventually(async () => (await marksIn(page)).length).toBeGreaterThan(0)
        await press(page, (await marksIn(page))[0] ?? fail())
        await eventually(() => cardIn(page)).not.toBeNull()
      }
      await page.evaluate(() => {
        for (const control of document.querySelectorAll('textarea, input')) (control as HTMLElement).focus()
      })
      for (const message of [
        { type: 'report' },
        { type: 'map' },
        { type: 'walk', step: 1, from: 'edge' },
        { type: 'announce', counts: noCounts, isPartial: false },
      ])
        answers.push(await extension.ask(page, message))
      expect(await caught(), name).toEqual([])
    }
    const worker = await extension.worker()
    const kept = await worker.evaluate(async () => [await chrome.storage.local.get(), await chrome.storage.session.get()])
    const heard = await told()
    for (const [where, all] of Object.entries({ answers, kept, heard, lines })) {
      expect(JSON.stringify(all), where).not.toMatch(/MARKED-VALUE|INVENTED-VALUE|Placeholder|Ottilie|Bramble|Hazel/)
    }
    expect(JSON.stringify(kept)).not.toMatch(/index\.html|medical\.html|ethnicity/)
    expect(heard.length).toBeGreaterThan(mis.length)
    expect(heard.every(({ type }) => /^(hello|left|found|card|copied)$/.test(type))).toBe(true)
    const asked = extension.requests.slice(started).map((url) => new URL(url))
    expect(
      asked
        .filter(
          ({ protocol, pathname }) =>
            protocol !== 'chrome-extension:' && protocol !== 'data:' && !/^\/mis\/\w+\.(html|css)$/.test(pathname),
        )
        .map(String),
    ).toEqual([])
    await listener.close()
  })

  test('keeps nothing but what the note for data protection leads names', async () => {
    const named: Readonly<Record<string, string>> = {
      settings: '| settings |',
      'last policy': '| the policy that the school last gave |',
      'last good notices': '| notices |',
      presenting: '| covers while presenting |',
      tab: 'how many flags each open tab has',
      look: 'which tabs were asked for one look, and at which site',
      asked: 'which site someone has just asked to turn on',
      told: 'which sites were on, and until when covers were, as open pages were last told',
      tour: 'data maps of a tour',
    }
    await open('kept.html', hostile(''))
    const panel = await extension.open('sidepanel.html', page)
    await panel.getByText('Data map', { exact: true }).click()
    await panel.getByRole('button', { name: 'Record a tour of several pages' }).click()
    await panel.getByRole('button', { name: 'Add this page' }).click()
    await eventually(() => panel.getByText('One page recorded.').count()).toBe(1)
    const popup = await extension.open('popup.html', page)
    await popup.getByRole('button', { name: 'Cover while presenting' }).click()
    const uncover = popup.getByRole('button', { name: 'Uncover', exact: true })
    await eventually(() => uncover.count()).toBe(1)
    const kept: { woken?: unknown } = await popup.evaluate(async () => ({
      ...(await chrome.storage.local.get()),
      ...(await chrome.storage.session.get()),
    }))
    // What wakes the worker is the tests' own.
    const { woken: _, ...ours } = kept
    const keys = Object.keys(ours).map((key) => key.replace(/ \d+$/, ''))
    expect(keys).toEqual(expect.arrayContaining(['settings', 'presenting', 'tab', 'tour']))
    expect(keys.filter((key) => !(key in named))).toEqual([])
    const note = readFileSync(join(import.meta.dirname, '../../docs/data-protection-note.md'), 'utf8')
    expect(Object.values(named).filter((words) => !note.includes(words))).toEqual([])
    await uncover.click()
    await eventually(() => uncover.count()).toBe(0)
    await panel.close()
    await popup.close()
  })

  test('the guard catches a script that does read a value', async () => {
    await page.goto(site.make('planted.html', hostile('')))
    const tabId = await extension.tabId(page)
    const worker = await extension.worker()
    await worker.evaluate(
      (id) =>
        chrome.scripting.executeScript({
          target: { tabId: id },
          func: () => {
            try {
              ;(document.querySelector('input') as HTMLInputElement).value.trim()
            } catch {}
            try {
              document.querySelector('textarea')?.textContent?.trim()
            } catch {}
            try {
              document.querySelector('select')?.selectedIndex.toFixed()
            } catch {}
          },
        }),
      tabId,
    )
    expect(await caught()).toEqual(['HTMLInputElement.value', 'text of an answer', 'HTMLSelectElement.selectedIndex'])
  })
})

describe('where nobody switched it on', () => {
  test('no script of ours runs, and nothing is drawn', async () => {
    await page.goto(site.make('elsewhere.html', hostile('')).replace('127.0.0.1', 'elsewhere.test'))
    await page.waitForLoadState('load')
    expect(await drawnIn(page, () => true)).toEqual([])
    const session = await page.context().newCDPSession(page)
    const worlds: string[] = []
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin))
    await session.send('Runtime.enable')
    expect(worlds.filter((origin) => origin.startsWith('chrome-extension:'))).toEqual([])
  })
})

function fail(): never {
  throw new Error('the mark is not there')
}

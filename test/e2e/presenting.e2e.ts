import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { coverOpacity } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { type FirefoxBrowser, launchFirefox } from './firefox-browser.ts'
import { frames } from './frames.ts'
import { answersIn } from './pixels.ts'
import { canBeSeen, isShown, type Presented, present as presentIn, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()

beforeEach(() => present(null))

const present = (presenting: Presented | null) => presentIn(tests.browser, presenting)

/**
 * Before any script of the page runs: notes after each frame that was drawn which elements with `data-secret` could be seen.
 * An element is bare where it is what stands at its own middle and nothing hides the page.
 */
const probe = () => {
  const seen: string[] = []
  Object.assign(window, { bare: seen, frames: 0 })
  const look = () => {
    const hidden = document.documentElement === null || Number(getComputedStyle(document.documentElement).opacity) === 0
    for (const secret of hidden ? [] : document.querySelectorAll('[data-secret]')) {
      const { left, top, width, height } = secret.getBoundingClientRect()
      if (width < 1 || height < 1) continue
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      if (hit !== null && (hit === secret || secret.contains(hit) || hit.contains(secret)))
        seen.push((secret as HTMLElement).dataset.secret ?? '')
    }
    ;(window as never as { frames: number }).frames++
  }
  const channel = new MessageChannel()
  channel.port1.onmessage = look
  const each = () => {
    channel.port2.postMessage(null)
    requestAnimationFrame(each)
  }
  requestAnimationFrame(each)
}

const record = `<!doctype html><html lang="en-GB"><head><title>Wren Placeholder</title><style>body { font: 16px sans-serif }</style></head><body>
<h1>Pupil record</h1>
<form><h2>Characteristics</h2>
<p><label for="eth">Ethnicity</label> <select id="eth" data-secret="ethnicity"><option>Invented answer</option></select></p>
<p><label for="rel">Religion</label> <input id="rel" data-secret="religion" value="Invented answer"></p>
<p><label for="house">House</label> <input id="house" value="Otter"></p></form>
<h2>Medical</h2>
<dl><dt>Allergies</dt><dd><span data-secret="allergies">Invented answer</span></dd><dt>House</dt><dd id="shown-house">Otter</dd></dl>
<table><thead><tr><th>Name</th><th>SEN status</th></tr></thead><tbody><tr><td>Wren Placeholder</td><td><b data-secret="sen">K</b></td></tr></tbody></table>
<div id="late"></div></body></html>`

async function open(html = record): Promise<Page> {
  const page = await tests.browser.context.newPage()
  await page.addInitScript(probe)
  await page.goto(tests.site.make('record', html))
  return page
}

const bare = (page: Page) => page.evaluate(() => (window as never as { bare: string[] }).bare)
describe('while presenting', () => {
  test('no frame of a page shows what is flagged, from the first on, and what is not flagged stays to be seen', async () => {
    await present(soon())
    const page = await open()
    await isShown(page)
    await frames(page, 10)
    expect(await bare(page)).toEqual([])
    for (const house of ['#house', '#shown-house']) expect(await canBeSeen(page, house)).toBe(true)
    await page.close()
  })

  test('the probe sees what is bare where nobody presents', async () => {
    const page = await open()
    await frames(page, 5)
    expect(new Set(await bare(page))).toEqual(new Set(['ethnicity', 'religion', 'allergies', 'sen']))
    await page.close()
  })

  test('what comes into a page later is covered before it is painted, and stays so when the page scrolls', async () => {
    await present(soon())
    const page = await open()
    await isShown(page)
    await page.evaluate(() => {
      const late = document.getElementById('late') as HTMLElement
      setTimeout(() => {
        late.innerHTML = '<p><label for="s47">Section 47 outcome</label> <input id="s47" data-secret="s47" value="Invented answer"></p>'
      })
      requestAnimationFrame(() => {
        const more = document.createElement('div')
        more.style.height = '1500px'
        more.innerHTML =
          '<p><label for="med">Medical conditions</label> <textarea id="med" data-secret="medical">Invented answer</textarea></p>'
        late.after(more)
      })
    })
    await page.locator('#med').waitFor({ state: 'attached' })
    await frames(page, 40)
    await page.mouse.wheel(0, 300)
    await frames(page, 20)
    expect(await bare(page)).toEqual([])
    await page.close()
  })

  test('what a part of the page scrolls stays covered in every picture that the browser shows of it', async () => {
    const answer = (n: number) => `<p><label>Religion ${n} <input value="Invented answer"></label> House ${n}</p>`
    const answers = Array.from({ length: 60 }, (_, n) => answer(n)).join('')
    const row = (n: number) => `<tr><td>${n}</td><td class="answer">Invented answer</td></tr>`
    const rows = Array.from({ length: 60 }, (_, n) => row(n)).join('')
    const html = `<!doctype html><title>Lists</title><style>
      body { margin: 0; font: 14px sans-serif } input, .answer { background: #f0f; color: #f0f; border: 0 }
      .part { height: 280px; width: 500px; overflow: auto; background: #fff } th { position: sticky; top: 0; background: #fff }
      #head { position: fixed; top: 0; right: 0 } #long { height: 3000px } </style>
      <div class="part"><h2>Equality</h2><div>${answers}</div></div>
      <div class="part"><table><thead><tr><th>Name</th><th>SEN status</th></tr></thead><tbody>${rows}</tbody></table></div>
      <div id="head"><label>Ethnicity <input></label></div><div id="long"></div>`
    await present(soon())
    const page = await open(html)
    await isShown(page)
    await frames(page, 10)
    const scroll = async () => {
      for (const [x, y] of [
        [200, 100],
        [400, 100],
        [200, 400],
        [900, 300],
      ] as const) {
        await page.mouse.move(x, y)
        for (const by of [60, 60, 60, 60, -50, -50]) {
          await page.mouse.wheel(0, by)
          await frames(page, 3)
        }
      }
    }
    expect((await picturesWithAnswers(page, scroll)).filter((bare) => bare > 0)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(140)
    await present(null)
    await page.waitForFunction(() => (document.elementFromPoint(150, 60) as HTMLElement).localName !== 'span')
    expect((await picturesWithAnswers(page, scroll)).filter((bare) => bare > 0)).not.toEqual([])
    await page.close()
  })

  test('a panel that was hidden is covered when it opens', async () => {
    await present(soon())
    const page = await open(
      record.replace(
        '<div id="late">',
        '<div id="late" hidden><label for="n">Nationality</label><input id="n"><label for="d">Disability</label><input id="d" data-secret="disability" value="Invented answer">',
      ),
    )
    await isShown(page)
    await frames(page, 5)
    await page.evaluate(() => document.getElementById('late')?.removeAttribute('hidden'))
    await frames(page, 20)
    expect(await bare(page)).toEqual([])
    expect(await canBeSeen(page, '#d')).toBe(false)
    await page.close()
  })

  test('a press that is held shows one, and letting go covers it again; a press that a page forges shows nothing', async () => {
    await present(soon())
    const page = await open()
    await isShown(page)
    await frames(page, 3)
    const opacity = () => coverOpacity(page, '#rel')
    await page.evaluate(() => {
      const { left, top } = (document.getElementById('rel') as Element).getBoundingClientRect()
      document
        .elementFromPoint(left + 5, top + 5)
        ?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerId: 1 }))
    })
    expect(await opacity()).toBe('1')
    const box = await page.locator('#rel').boundingBox()
    await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8)
    await page.mouse.down()
    expect(await opacity()).toBe('0')
    expect(await coverOpacity(page, '#eth')).toBe('1')
    await page.mouse.up()
    expect(await opacity()).toBe('1')
    await page.keyboard.down('Alt')
    await page.keyboard.down('Shift')
    await page.keyboard.down('h')
    expect(await opacity()).toBe('0')
    await page.keyboard.up('h')
    expect(await opacity()).toBe('1')
    await page.keyboard.up('Shift')
    await page.keyboard.up('Alt')
    await page.close()
  })

  test('covers the title of the tab, keeps lists shut, and prints nothing of the page', async () => {
    await present(soon())
    const page = await open()
    await isShown(page)
    expect(await page.title()).not.toContain('Wren')
    await page.evaluate(() => {
      document.title = 'Pike Placeholder'
    })
    await page.waitForFunction(() => !document.title.includes('Pike'))
    await page.locator('#eth').focus()
    expect(
      await page
        .locator('#eth')
        .evaluate((list, key) => list.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })), 'Enter'),
    ).toBe(true)
    await page.evaluate(() =>
      document.addEventListener('keydown', (event) => Object.assign(window, { stopped: event.defaultPrevented, reached: true })),
    )
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => 'reached' in window)).toBe(false)
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).opacity)).toBe('0')
    await page.close()
  })

  test('goes on over navigation, ends at its stored time in every page by itself, and gives the page back as it was', async () => {
    await present({ what: 'flagged', until: Date.now() + 4_000 })
    const page = await open()
    await isShown(page)
    await page.goto(tests.site.make('next', record))
    await isShown(page)
    expect(await canBeSeen(page, '#rel')).toBe(false)
    await page.waitForFunction(() => {
      const { left, top } = (document.getElementById('rel') as Element).getBoundingClientRect()
      return document.elementFromPoint(left + 5, top + 5)?.id === 'rel'
    })
    await expect.poll(() => page.title()).toBe('Wren Placeholder')
    await page.emulateMedia({ media: 'print' })
    await isShown(page)
    await page.close()
  })

  test('a pause ends by itself: the page covers itself again', async () => {
    const page = await open()
    await present({ ...soon(), pausedUntil: Date.now() + 2_000 })
    await isShown(page)
    await page.waitForFunction(() => {
      const { left, top } = (document.getElementById('rel') as Element).getBoundingClientRect()
      return document.elementFromPoint(left + 5, top + 5)?.id !== 'rel'
    })
    await page.close()
  })

  test('with all pupil data covered, names in headings and rows are too', async () => {
    await present({ ...soon(), what: 'all' })
    const page = await open(record.replace('<h1>Pupil record</h1>', '<h1 id="who" data-secret="name">Wren Placeholder</h1>'))
    await isShown(page)
    await frames(page, 5)
    expect(await bare(page)).toEqual([])
    for (const one of ['#who', '#house', '#shown-house', 'tbody td']) expect(await canBeSeen(page, one), one).toBe(false)
    await page.close()
  })

  test('a page that was open before is covered when presenting begins', async () => {
    const page = await open()
    await frames(page, 3)
    await present(soon())
    await page.waitForFunction(() => {
      const { left, top } = (document.getElementById('rel') as Element).getBoundingClientRect()
      return document.elementFromPoint(left + 5, top + 5)?.id !== 'rel'
    })
    await page.close()
  })

  test('a page that keeps taking the covers away is hidden', async () => {
    await present(soon())
    const page = await open()
    await isShown(page)
    await page.evaluate(() => {
      const mine = new Set([document.head, document.body])
      new MutationObserver(() => {
        for (const child of document.documentElement.children) if (!mine.has(child as HTMLElement)) child.remove()
      }).observe(document.documentElement, { childList: true })
      for (const child of document.documentElement.children) if (!mine.has(child as HTMLElement)) child.remove()
    })
    await page.waitForFunction(() => Number(getComputedStyle(document.documentElement).opacity) === 0)
    await page.close()
  })
})

describe('a page asks', () => {
  /** Notes from now on what kinds of messages pages send, as one of our own pages hears them. */
  async function listen(): Promise<(kind: string) => Promise<readonly string[]>> {
    const own = tests.browser.context.pages().find((page) => page.url().startsWith('chrome-extension://')) as Page
    await own.evaluate(() => {
      const { chrome } = globalThis as never as {
        chrome: { runtime: { onMessage: { addListener(heard: (message: { type: string }, sender: { tab?: object }) => void): void } } }
      }
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      chrome.runtime.onMessage.addListener(({ type }, { tab }) => void (tab !== undefined && heard.push(type)))
    })
    return async (kind) => {
      await own.waitForFunction((one) => (globalThis as never as { heard: string[] }).heard.includes(one), kind)
      return own.evaluate(() => [...new Set((globalThis as never as { heard: string[] }).heard)].sort())
    }
  }

  test('what to cover where it begins under the veil, and nowhere else', async () => {
    const heardBefore = await listen()
    const before = await open()
    expect(await heardBefore('found')).toEqual(['found', 'hello'])
    await before.close()
    await present(soon())
    const heard = await listen()
    const page = await open()
    await isShown(page)
    await heard('found')
    expect(await heard('lift')).toEqual(['covering', 'found', 'hello', 'lift'])
    await page.close()
  })

  test('before its content has come, and does nothing more until it has', async () => {
    const heard = await listen()
    const page = await tests.browser.context.newPage()
    let come = () => {}
    await page.route('**/slow.js', async (route) => {
      await new Promise<void>((done) => {
        come = done
      })
      await route.fulfill({ contentType: 'text/javascript', body: '' })
    })
    await page.goto(tests.site.make('slow', record.replace('</body>', '<script src="slow.js"></script></body>')), { waitUntil: 'commit' })
    expect(await heard('hello')).toEqual(['hello'])
    expect(await page.evaluate(() => document.readyState)).toBe('loading')
    come()
    expect(await heard('found')).toEqual(['found', 'hello'])
    await page.close()
  })
})

describe('while presenting in Firefox', () => {
  let firefox: FirefoxBrowser

  beforeAll(async () => {
    firefox = await launchFirefox()
    await firefox.allow('http://127.0.0.1/*')
  })

  afterAll(() => firefox.close())

  test('no frame shows what is flagged, nor what comes later; when it ends the page is as it was', async () => {
    await firefox.inside(async (given) => {
      const { browser } = globalThis as never as { browser: { storage: { local: { set(values: unknown): Promise<void> } } } }
      await browser.storage.local.set({ presenting: given })
    }, soon())
    const scripts = async () => {
      const { browser } = globalThis as never as { browser: { scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> } } }
      return (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id)
    }
    await eventually(() => firefox.inside(scripts, null)).toContain('covers')
    const page = await firefox.visit(tests.site.make('firefox', record.replace('<head>', `<head><script>(${probe})()</script>`)))
    const shown = () => page.waitForFunction(() => Number(getComputedStyle(document.documentElement).opacity) === 1)
    await shown()
    await page.evaluate(() => {
      const late = document.getElementById('late') as HTMLElement
      late.innerHTML = '<p><label for="s47">Section 47 outcome</label> <input id="s47" data-secret="s47" value="Invented answer"></p>'
      const dialog = document.createElement('dialog')
      dialog.innerHTML = '<label for="nat">Ethnicity</label> <input id="nat" data-secret="ethnic group" value="Invented answer">'
      late.append(dialog)
      dialog.showModal()
      const host = document.createElement('div')
      dialog.append(host)
      const root = host.attachShadow({ mode: 'closed' })
      root.innerHTML = '<label for="own">Disability</label> <input id="own" value="Invented answer">'
      Object.assign(window, { hidden: root })
    })
    await page.waitForFunction(() => (window as never as { frames: number }).frames > 30)
    const isClosedBare = await page.evaluate(() => {
      const { hidden } = window as never as { hidden: ShadowRoot }
      const { left, top } = (hidden.getElementById('own') as Element).getBoundingClientRect()
      return document.elementFromPoint(left + 9, top + 9) === hidden.host
    })
    expect(isClosedBare).toBe(false)
    await page.evaluate(() => document.querySelector('dialog')?.close())
    expect(await page.evaluate(() => (window as never as { bare: string[] }).bare)).toEqual([])
    await firefox.inside(async () => {
      const { browser } = globalThis as never as { browser: { storage: { local: { remove(key: string): Promise<void> } } } }
      await browser.storage.local.remove('presenting')
    }, null)
    await page.waitForFunction(() => (window as never as { bare: string[] }).bare.includes('religion'))
  })
})

/** How much of each picture that the browser shows of a page meanwhile is of the colour in which answers stand: browsers scroll before any script hears of it. */
async function picturesWithAnswers(page: Page, meanwhile: () => Promise<void>): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page)
  const pictures: string[] = []
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data)
    void session.send('Page.screencastFrameAck', { sessionId }).catch(() => {})
  })
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 })
  await meanwhile()
  await session.send('Page.stopScreencast')
  await session.detach()
  expect(pictures.length).toBeGreaterThan(5)
  return answersIn(page, pictures)
}

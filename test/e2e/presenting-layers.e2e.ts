import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { drawnAs } from './closed-roots.ts'
import { frames } from './frames.ts'
import { answersIn } from './pixels.ts'
import { canBeSeen, isShown, present, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()

beforeEach(() => present(tests.browser, soon()))

/** Answers stand in a colour of their own, so that a picture tells whether one can be seen. */
const look = '<style>body { font: 16px sans-serif; background: #fff } .answer { background: #f0f; color: #f0f; border: 0 }</style>'
const fields = `<h2>Characteristics</h2><p><label for="rel">Religion</label> <input id="rel" class="answer" value="Invented"></p>
  <p><label for="house">House</label> <input id="house" value="Otter"></p><p><label for="lock">Locker</label> <input id="lock"></p>`

async function open(html: string): Promise<Page> {
  const page = await tests.browser.context.newPage()
  await page.setViewportSize({ width: 700, height: 500 })
  await page.goto(tests.site.make('layers', `<!doctype html><html lang="en-GB"><title>Record</title>${look}${html}`))
  await isShown(page)
  await frames(page, 3)
  return page
}

/** How much of the view is of the colour of answers, in pixels. */
async function bareIn(page: Page): Promise<number> {
  const [bare = 0] = await answersIn(page, [(await page.screenshot()).toString('base64')])
  return bare
}

/** Each way in which a page can show its fields: its markup, and what then happens in it. */
const ways: readonly (readonly [string, string, string])[] = [
  ['on the page', fields, ''],
  ['in a dialog that is opened later', `<dialog id="d">${fields}</dialog>`, 'd.showModal()'],
  ['in a dialog that is no modal one', `<dialog id="d">${fields}</dialog>`, 'd.show()'],
  ['in a dialog that is closed and opened again', `<dialog id="d">${fields}</dialog>`, 'd.showModal(); d.close(); d.showModal()'],
  ['in a popover', `<div popover id="d">${fields}</div>`, 'd.showPopover()'],
  ['in a popover opened as a page draws', `<div popover id="d">${fields}</div>`, 'requestAnimationFrame(() => d.showPopover())'],
  [
    'in a dialog that comes with its fields',
    '',
    `document.body.insertAdjacentHTML('beforeend', '<div><dialog id="d"></dialog></div>'); d.innerHTML = ${JSON.stringify(fields)}; d.showModal()`,
  ],
  [
    'in the slot of a dialog in a shadow root',
    `<div id="h">${fields}</div>`,
    `h.attachShadow({ mode: 'open' }).innerHTML = '<dialog><slot></slot></dialog>'; h.shadowRoot.firstChild.showModal()`,
  ],
  [
    'in a dialog that scrolls',
    `<dialog id="d" style="height: 150px"><div style="height: 300px"></div>${fields}</dialog>`,
    'd.showModal(); d.scrollTop = 400',
  ],
  ['in a page that is zoomed', `<style>html { zoom: 1.25 }</style>${fields}`, ''],
  ['in a page that is zoomed later', fields, 'document.documentElement.style.zoom = 1.4'],
  ['in a page that is scaled', `<style>html { transform: scale(1.3); transform-origin: 0 0 }</style>${fields}`, ''],
  ['in a dialog of a zoomed page', `<style>html { zoom: 1.25 }</style><dialog id="d">${fields}</dialog>`, 'd.showModal()'],
  [
    'in a scrolled part of a zoomed page',
    `<style>html { zoom: 1.25 }</style><div id="s" style="height: 150px; overflow: auto"><div style="height: 400px"></div>${fields}</div>`,
    's.scrollTop = 400',
  ],
  [
    'in a zoomed part that scrolls',
    `<div id="s" style="zoom: 1.5; height: 120px; overflow: auto">${fields}<div style="height: 400px"></div></div>`,
    's.scrollTop = 30',
  ],
  [
    'in a picture that the browser moves from one view to the next',
    `<style>.answer { view-transition-name: answer } ::view-transition-group(*), ::view-transition-new(*) { animation-duration: 9s }</style>${fields}`,
    'document.startViewTransition(() => {}).ready.then(() => {})',
  ],
  ['in a page that is moved', `<style>html { position: relative; left: 80px; top: 50px }</style>${fields}`, ''],
  ['in a body that is moved', `<style>body { transform: translate(40px, 30px) }</style>${fields}`, ''],
  ['in a page that is cut off', `<style>html { contain: paint; margin: 40px }</style>${fields}`, ''],
  ['above all of the page', `<div style="position: fixed; inset: 20px; z-index: 2147483647; background: #fff">${fields}</div>`, ''],
]

describe('while presenting, an answer is covered', () => {
  test.each(ways)('%s', async (_, html, happens) => {
    const page = await open(html)
    // As long as something moves from frame to frame none of it may show.
    await page.evaluate(happens)
    expect(await bareIn(page)).toBe(0)
    await frames(page, 5)
    expect(await bareIn(page)).toBe(0)
    expect(await canBeSeen(page, '#rel')).toBe(false)
    expect(await canBeSeen(page, '#house')).toBe(true)
    expect(await drawnAs(page, 'blanket')).toEqual([])
    expect((await drawnAs(page, 'banner')).filter(({ box }) => box !== null)).toHaveLength(1)
    await present(tests.browser, null)
    await expect.poll(() => bareIn(page)).toBeGreaterThan(1000)
  })

  test('in a dialog without making it scroll', async () => {
    const page = await open('<p>Page</p>')
    const grown = await page.evaluate(async (html) => {
      const dialog = document.createElement('dialog')
      dialog.style.border = '12px solid'
      dialog.innerHTML = `<div style="width: 300px">${html}</div>`
      document.body.append(dialog)
      dialog.showModal()
      const { scrollWidth, scrollHeight } = dialog
      const sizes = new Set<string>()
      for (let n = 0; n < 40; n++) {
        await new Promise(requestAnimationFrame)
        sizes.add(`${dialog.scrollWidth - scrollWidth} ${dialog.scrollHeight - scrollHeight}`)
      }
      return [...sizes]
    }, fields)
    expect(grown).toEqual(['0 0'])
    expect(await drawnAs(page, 'blanket')).toEqual([])
    expect(await bareIn(page)).toBe(0)
  })

  test('in what fills the screen, and the banner with it', async () => {
    const page = await open(`<button id="b">Full screen</button><div id="d" style="background: #fff">${fields}</div>
      <script>b.onclick = () => d.requestFullscreen()</script>`)
    await page.click('#b')
    await page.waitForFunction(() => document.fullscreenElement !== null)
    await frames(page, 5)
    expect(await bareIn(page)).toBe(0)
    expect(await canBeSeen(page, '#house')).toBe(true)
    const [banner] = await drawnAs(page, 'banner')
    expect(banner?.box).not.toBeNull()
    // Only the newest thing of the top layer lies above the others: of our colour must be what is drawn there.
    const { x = 0, y = 0 } = banner?.box ?? {}
    const clip = await page.screenshot({ clip: { x: x + 4, y: y + 4, width: 1, height: 1 } })
    await page.evaluate(() => document.exitFullscreen())
    expect(clip.equals(await page.screenshot({ clip: { x: 300, y: 300, width: 1, height: 1 } }))).toBe(false)
    await frames(page, 5)
    expect(await bareIn(page)).toBe(0)
  })

  test('in a shadow root that is closed, when it comes and when it changes', async () => {
    const page = await open('<my-record></my-record><div id="late"></div>')
    await page.evaluate((html) => {
      const root = (document.querySelector('my-record') as Element).attachShadow({ mode: 'closed' })
      root.innerHTML = `<style>.answer { background: #f0f; color: #f0f }</style>${html}`
      Object.assign(window, { root })
    }, fields)
    await frames(page, 10)
    expect(await bareIn(page)).toBe(0)
    const house = () => page.evaluate(() => (window as never as { root: ShadowRoot }).root.elementFromPoint(150, 120)?.id ?? null)
    expect(await house()).not.toBeNull()
    await page.evaluate(() => {
      const more = document.createElement('p')
      more.innerHTML = '<label>Ethnicity <input class="answer" value="Invented"></label>'
      ;(window as never as { root: ShadowRoot }).root.append(more)
    })
    expect(await bareIn(page)).toBe(0)
    await frames(page, 20)
    expect(await bareIn(page)).toBe(0)
    await present(tests.browser, null)
    await expect.poll(() => bareIn(page)).toBeGreaterThan(1000)
  })
})

describe('where a cover cannot lie as it should, the page is hidden', () => {
  test.each([
    ['turned round', fields, "document.documentElement.style.transform = 'rotate(9deg)'"],
    [
      'in a slot that nobody can see into',
      `<div id="h">${fields}</div>`,
      `const root = h.attachShadow({ mode: 'closed' }); root.innerHTML = '<dialog><slot></slot></dialog>'; root.firstChild.showModal(); window.root = root`,
    ],
  ])('%s', async (_, html, happens) => {
    const page = await open(html)
    await page.evaluate(happens)
    await frames(page, 6)
    expect(await bareIn(page)).toBe(0)
    expect((await drawnAs(page, 'blanket')).filter(({ box }) => box !== null)).toHaveLength(1)
    await page.evaluate("document.documentElement.style.transform = ''; window.root?.firstChild.close()")
    await expect.poll(async () => (await drawnAs(page, 'blanket')).length).toBe(0)
    expect(await bareIn(page)).toBe(0)
  })

  test('also under what the page opens then', async () => {
    const page = await open(`${fields}<dialog id="d"><p><label for="eth">Ethnicity</label> <input id="eth" class="answer"></p></dialog>`)
    await page.evaluate("document.documentElement.style.transform = 'rotate(9deg)'")
    await expect.poll(async () => (await drawnAs(page, 'blanket')).length).toBe(1)
    await page.evaluate("d.style.transform = 'rotate(30deg)'; d.showModal()")
    await frames(page, 6)
    expect(await bareIn(page)).toBe(0)
  })
})

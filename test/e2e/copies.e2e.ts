import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drawnAs } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'
import { hear } from './hear.ts'

let browser: ExtensionBrowser
let site: Site

beforeAll(async () => {
  site = await serveSite()
  browser = await launchExtension()
  await browser.allow('http://127.0.0.1/*')
  await browser.set({ notices: ['hip'] })
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

const record = `<!doctype html><html lang="en-GB"><head><title>Copies</title></head><body><h1>Pupil record</h1>
<form><p><label for="house">House</label> <input id="house" value="Otter"></p>
<p><label for="rel">Religion</label> <input id="rel" value="Invented answer"></p></form>
<h2>Child protection</h2><dl><dt>S47 outcome</dt><dd id="s47">Invented answer</dd><dt>House</dt><dd id="shown-house">Otter</dd></dl>
<table><thead><tr><th>Year</th><th>SEN status</th></tr></thead><tbody><tr><td id="year">Seven</td><td id="sen">Invented answer</td></tr></tbody></table>
<p id="card" draggable="true">Task card</p><p id="there">There</p>
</body></html>`

async function open(): Promise<Page> {
  const page = await browser.context.newPage()
  await page.goto(site.make('copies', record))
  await eventually(
    async () => (await browser.ask<{ finds: unknown[] } | null>(page, { type: 'report' }))?.finds.length ?? 0,
  ).toBeGreaterThanOrEqual(3)
  return page
}

/** What the page tells of copies: a wrong one would be told before the right one that comes after it. */
async function copiesTold() {
  const own = await browser.open('options.html')
  const heard = await hear(own)
  return async () => {
    const copied = (await heard()).filter(({ type }) => type === 'copied')
    await own.close()
    return copied
  }
}

async function noteIn(page: Page): Promise<string> {
  return (await drawnAs(page, 'note')).map(({ text }) => text).join(' ')
}

async function select(page: Page, selector: string): Promise<void> {
  await page.evaluate((one) => {
    const range = document.createRange()
    range.selectNodeContents(document.querySelector(one) as Element)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  }, selector)
}

const noted = (page: Page) => eventually(() => noteIn(page))

describe('care with copies', () => {
  test('a copy of what is shown of a flagged field brings a note: its class, and what the notice says of sharing', async () => {
    const page = await open()
    await select(page, '#s47')
    await page.keyboard.press('Control+c')
    await noted(page).toMatch(/^Copied: data to treat as special category/)
    const said = await noteIn(page)
    expect(said).toContain('To keep a child safe you can share what is needed')
    expect(said).toMatch(/The notice on sharing “Section 47 information”: .*Stockport Council/)
    expect(said).toContain('Suggested: Send only by your school’s secure route')
    await page.keyboard.press('Escape')
    await noted(page).toBe('')
    await page.close()
  })

  test('so does cutting from a control, and copying the cells of a column', async () => {
    const page = await open()
    await page.locator('#rel').selectText()
    await page.keyboard.press('Control+x')
    await noted(page).toMatch(/^Copied: special category data/)
    expect(await page.locator('#rel').inputValue()).toBe('')
    await select(page, '#sen')
    await page.keyboard.press('Control+c')
    await noted(page).toMatch(/^Copied: data to treat as special category/)
    await page.close()
  })

  test('so does copying a whole form: where it is pasted, its controls may keep what stands in them', async () => {
    const page = await open()
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('h2, dl, table')) one.remove()
    })
    await eventually(async () => (await browser.ask<{ finds: unknown[] }>(page, { type: 'report' })).finds.length).toBe(1)
    await page.locator('h1').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await noted(page).toMatch(/^Copied: special category data/)
    await page.close()
  })

  test('a copy of a whole page takes nothing of ours along', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const page = await open()
    await eventually(async () => (await drawnAs(page, 'mark')).length).toBeGreaterThan(1)
    await page.locator('h1').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await noted(page).not.toBe('')
    const pasted = await page.evaluate(async () => {
      const [copied] = await navigator.clipboard.read()
      return (await copied?.getType('text/html'))?.text()
    })
    expect(pasted).toContain('S47 outcome')
    expect(pasted).not.toMatch(/ground|Open the note/)
    await browser.context.clearPermissions()
    await page.close()
  })

  test('a copy of anything else brings none, and the clipboard is what was copied', async () => {
    const told = await copiesTold()
    const page = await open()
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => Object.assign(window, { stopped: event.defaultPrevented }))
    })
    for (const one of ['#shown-house', '#year']) {
      await select(page, one)
      await page.keyboard.press('Control+c')
      expect(await page.evaluate(() => (window as never as { stopped: boolean }).stopped)).toBe(false)
    }
    await page.locator('#house').selectText()
    await page.keyboard.press('Control+c')
    await select(page, '#sen')
    await page.keyboard.press('Control+c')
    await noted(page).toMatch(/^Copied: data to treat as special category/)
    expect(await told()).toEqual([{ type: 'copied', items: ['sen-status'], way: 'copy' }])
    await page.close()
  })

  test('what is dragged out of a flagged field brings a note, and a card that is dragged while something else is selected none', async () => {
    const told = await copiesTold()
    const page = await open()
    await page.evaluate(() => {
      document.addEventListener('dragend', () => Object.assign(window, { dragged: true }))
    })
    await select(page, '#s47')
    await page.locator('#card').dragTo(page.locator('#there'))
    expect(await page.evaluate(() => (window as never as { dragged?: true }).dragged)).toBe(true)
    await select(page, '#sen')
    await page.locator('#sen').dragTo(page.locator('#there'), { sourcePosition: { x: 10, y: 8 } })
    await noted(page).toMatch(/^Dragged: data to treat as special category/)
    expect(await told()).toEqual([{ type: 'copied', items: ['sen-status'], way: 'drag' }])
    await page.close()
  })

  test('a copy that a page forges brings none', async () => {
    const told = await copiesTold()
    const page = await open()
    await select(page, '#s47')
    await page.evaluate(() => document.dispatchEvent(new ClipboardEvent('copy', { bubbles: true })))
    await select(page, '#sen')
    await page.keyboard.press('Control+c')
    await noted(page).toMatch(/^Copied: data to treat as special category/)
    expect(await told()).toEqual([{ type: 'copied', items: ['sen-status'], way: 'copy' }])
    await page.close()
  })

  test('printing brings a note of what is on the page', async () => {
    const page = await open()
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    // The strongest class first, and each statement with what it is said of.
    await noted(page).toMatch(/^On a print of this page: special category data and data to treat as special category To keep/)
    expect((await noteIn(page)).match(/The notice on sharing/g)?.length).toBe(2)
    expect(await noteIn(page)).not.toMatch(/The notice on sharing:/)
    await page.close()
  })

  test('nobody but the school’s policy stops a copy', async () => {
    await browser.set({ blockCopies: true })
    const page = await open()
    await page.evaluate(() => {
      document.addEventListener('copy', (event) => Object.assign(window, { stopped: event.defaultPrevented }))
    })
    await select(page, '#s47')
    await page.keyboard.press('Control+c')
    expect(await page.evaluate(() => (window as never as { stopped: boolean }).stopped)).toBe(false)
    await page.close()
  })

  test('the note can be turned off', async () => {
    await browser.set({ copyNote: false })
    const told = await copiesTold()
    const off = await open()
    await select(off, '#s47')
    await off.keyboard.press('Control+c')
    await browser.set({ copyNote: true })
    const on = await open()
    await select(on, '#sen')
    await on.keyboard.press('Control+c')
    await noted(on).toMatch(/^Copied: data to treat as special category/)
    expect(await told()).toEqual([{ type: 'copied', items: ['sen-status'], way: 'copy' }])
    expect(await noteIn(off)).toBe('')
    await off.close()
    await on.close()
  })
})

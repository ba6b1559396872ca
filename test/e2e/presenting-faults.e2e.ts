import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { drawnAs } from './closed-roots.ts'
import { canBeSeen, isShown, type Presented, present as presentIn, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()
const present = (presenting: Presented | null) => presentIn(tests.browser, presenting)

beforeEach(() => present(null))

/** A control that stands in the place of a method of its form, which our script calls there: stands for any fault of ours. */
const trap = '<form><h2>Care</h2><p><label>Religion <input id="rel" name="hasAttributes"></label></p></form>'
const page = (html: string) =>
  `<!doctype html><html lang="en-GB"><title>Record</title><h1>Pupil record</h1><label>Ethnicity <input id="eth"></label>${html}</html>`

async function open(html: string): Promise<Page> {
  const opened = await tests.browser.context.newPage()
  await opened.goto(tests.site.make('fault', page(html)))
  return opened
}

const isHidden = (shown: Page) => shown.waitForFunction(() => Number(getComputedStyle(document.documentElement).opacity) === 0)
const words = async (shown: Page) => (await drawnAs(shown, 'blanket')).map(({ text }) => text)
const stuck = [expect.stringMatching(/^This page stays hidden.*Stop presenting, or reload/)]

describe('a page that a fault of ours keeps from being read', () => {
  test('stays hidden, says so, and is shown when presenting ends', async () => {
    await present(soon())
    const shown = await open(trap)
    await expect.poll(() => words(shown)).toEqual(stuck)
    await isHidden(shown)
    await shown.bringToFront()
    await expect.poll(() => words(shown)).toEqual(stuck)
    await present(null)
    await isShown(shown)
    await expect.poll(() => canBeSeen(shown, '#rel')).toBe(true)
  })

  test('is hidden where the fault comes later, and covered again when it has gone and the page is asked anew', async () => {
    await present(soon())
    const shown = await open('<div id="late"></div>')
    await isShown(shown)
    await expect.poll(() => canBeSeen(shown, '#eth')).toBe(false)
    await shown.evaluate((html) => {
      ;(document.getElementById('late') as HTMLElement).innerHTML = html
    }, trap)
    await expect.poll(() => words(shown)).toEqual(stuck)
    await isHidden(shown)
    await shown.evaluate(() => document.getElementById('late')?.replaceChildren())
    await present({ ...soon(), what: 'all' })
    await expect.poll(() => words(shown)).toEqual([])
    await isShown(shown)
    expect(await canBeSeen(shown, '#eth')).toBe(false)
  })
})

import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { frames } from './frames.ts'
import { canBeSeen, isShown, type Presented, present as presentIn, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()
const present = (presenting: Presented | null) => presentIn(tests.browser, presenting)

beforeEach(() => present(null))

const record = (more = '') => `<!doctype html><html lang="en-GB"><title>Record</title><body><h1>Pupil record</h1>
<p><label for="eth">Ethnicity</label> <input id="eth"></p><div id="late"></div>${more}</body></html>`

const isHidden = (page: Page) => page.waitForFunction(() => Number(getComputedStyle(document.documentElement).opacity) === 0)

describe('when presenting ends', () => {
  test('a page that never stands still is uncovered, and stays so', async () => {
    await present(soon())
    const page = await tests.browser.context.newPage()
    await page.goto(tests.site.make('restless', record()))
    await page.evaluate(() => {
      const late = document.getElementById('late') as HTMLElement
      const change = () => {
        late.innerHTML = '<p><label>Religion <input></label></p>'
        requestAnimationFrame(change)
      }
      change()
    })
    await isShown(page)
    await expect.poll(() => canBeSeen(page, '#eth')).toBe(false)
    await present(null)
    await expect.poll(() => canBeSeen(page, '#eth')).toBe(true)
    await frames(page, 30)
    expect(await canBeSeen(page, '#eth')).toBe(true)
  })

  test('a page that is still loading is hidden and shown again like any other, and keeps none covered', async () => {
    const [loading, other] = [await tests.browser.context.newPage(), await tests.browser.context.newPage()]
    await loading.route('**/never.js', () => {})
    await loading.goto(tests.site.make('loading', record('<script src="never.js"></script>')), { waitUntil: 'commit' })
    await other.goto(tests.site.make('record', record()))
    await present(soon())
    await isHidden(loading)
    await expect.poll(() => canBeSeen(other, '#eth')).toBe(false)
    await present(null)
    await expect.poll(() => canBeSeen(other, '#eth')).toBe(true)
    await isShown(loading)
  })
})

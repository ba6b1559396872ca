import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { drawnAs, marksIn } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { frames } from './frames.ts'
import { canBeSeen, isShown, present, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()

async function open(html: string): Promise<Page> {
  await present(tests.browser, soon())
  const page = await tests.browser.context.newPage()
  await page.setViewportSize({ width: 700, height: 500 })
  await page.goto(tests.site.make('words', `<!doctype html><title>Record</title>${html}`))
  await isShown(page)
  await frames(page, 5)
  return page
}

const banner = async (page: Page) => (await drawnAs(page, 'banner'))[0]

describe('the banner', () => {
  test('says that it is an aid and no guarantee, from left to right in English on any page', async () => {
    const page = await open('<html dir="rtl" lang="ar"><label>Religion <input></label>')
    const { text, attributes } = (await banner(page)) as NonNullable<Awaited<ReturnType<typeof banner>>>
    expect(text).toContain('an aid and no guarantee')
    expect([attributes['dir'], attributes['lang']]).toEqual(['ltr', 'en-GB'])
  })

  test('says that the title is not covered where the page keeps putting its own back, and the page goes on', async () => {
    const page = await open(`<label>Religion <input id="rel"></label><script>
      new MutationObserver(() => {
        if (document.title !== 'Wren Placeholder') document.title = 'Wren Placeholder'
      }).observe(document.head, { subtree: true, childList: true, characterData: true })
    </script>`)
    await page.evaluate(() => document.head.append(document.createElement('meta')))
    await expect.poll(async () => (await banner(page))?.text).toContain('the title of this tab is NOT covered')
    expect(await canBeSeen(page, '#rel')).toBe(false)
  })

  test('stands where it hides no button, also at the end of a page', async () => {
    const page = await open(`<div style="height: 1200px"><label>Religion <input></label></div><p><button id="save">Save</button></p>`)
    await page.mouse.wheel(0, 5000)
    await expect
      .poll(async () => {
        const save = await page.locator('#save').boundingBox()
        const own = (await banner(page))?.box
        return !!save && !!own && (own.x > save.x + save.width || own.y > save.y + save.height || own.y + own.height < save.y)
      })
      .toBe(true)
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500)
  })

  test('says where parts of the page come from sites that are off, and not of frames that are covered', async () => {
    const inner = tests.site.make('inner', '<!doctype html><label>Religion <input></label>')
    const page = await open(`<iframe src="${inner}" width="300" height="200"></iframe><div id="late"></div>`)
    await frames(page, 60)
    expect((await banner(page))?.text).not.toContain('NOT covered')
    await page.evaluate(
      (src) => {
        const frame = document.createElement('iframe')
        frame.src = src
        document.getElementById('late')?.append(frame)
      },
      inner.replace('127.0.0.1', 'other.test'),
    )
    await expect.poll(async () => (await banner(page))?.text).toContain('NOT covered')
    await page.evaluate(() => document.getElementById('late')?.replaceChildren())
    await eventually(async () => (await banner(page))?.text).not.toContain('NOT covered')
  })
})

test('no mark of a field stands on a cover', async () => {
  const field = (words: string) => `<p><label>${words}</label><input></p>`
  const page = await open(`<html dir="rtl"><h2>Form</h2>${['Religion', 'House', 'Ethnicity', 'Locker', 'Bus route'].map(field).join('')}`)
  await expect.poll(async () => (await marksIn(page)).length).toBeGreaterThan(0)
  await frames(page, 20)
  const covers = (await drawnAs(page, 'cover')).flatMap(({ box }) => box ?? [])
  const marks = await marksIn(page)
  expect(covers.length).toBeGreaterThan(1)
  expect(marks.length).toBeGreaterThan(0)
  for (const { box } of marks) {
    const on = covers.filter(
      ({ x, y, width, height }) =>
        box.x + box.width > x + 1 && box.x < x + width - 1 && box.y + box.height > y + 1 && box.y < y + height - 1,
    )
    expect(on).toEqual([])
  }
})

describe('the popup', () => {
  /** Before anybody presents: then a tab is no longer to be found by its title. */
  async function popupOf(address: string): Promise<readonly [Page, Page]> {
    await present(tests.browser, null)
    const page = await tests.browser.context.newPage()
    await page.goto(address)
    return [page, await tests.browser.open('popup.html', page)]
  }

  /** As a click on our button does, which lets us know the address of the page. */
  async function allowAddress(pattern: string): Promise<void> {
    await tests.browser.preapprove(pattern)
    const own = await tests.browser.open('options.html')
    await own.evaluate((origin) => {
      const { chrome } = globalThis as never as { chrome: { permissions: { request(what: { origins: string[] }): Promise<boolean> } } }
      return chrome.permissions.request({ origins: [origin] })
    }, pattern)
    await own.close()
  }

  const form = '<!doctype html><title>Record</title><label>Religion <input id="rel"></label>'

  test('says of a page that is off that it is not covered, and has it covered by one click', async () => {
    await allowAddress('http://elsewhere.test/*')
    const [page, popup] = await popupOf(tests.site.make('off', form).replace('127.0.0.1', 'elsewhere.test'))
    await popup.getByText('It will not cover this page').waitFor()
    await popup.getByRole('button', { name: 'Cover while presenting' }).click()
    await popup.getByText('This page is NOT covered').waitFor()
    await popup.getByRole('button', { name: 'Turn on here, and cover it' }).click()
    await page.bringToFront()
    await page.waitForFunction(() => {
      const { left, top } = (document.getElementById('rel') as Element).getBoundingClientRect()
      return document.elementFromPoint(left + 5, top + 5)?.id !== 'rel'
    })
    await expect.poll(() => popup.getByText('NOT covered').count()).toBe(0)
  })

  test('says nothing of the kind of a page that is on', async () => {
    const [, popup] = await popupOf(tests.site.make('on', form))
    await popup.getByRole('button', { name: 'Cover while presenting' }).click()
    await popup.getByRole('button', { name: 'Uncover', exact: true }).waitFor()
    expect(await popup.getByText('NOT covered').count()).toBe(0)
  })

  test('does not offer covers where no site is on', async () => {
    await tests.browser.set({ sites: [] })
    const [, popup] = await popupOf(tests.site.make('none', form))
    await popup.getByText('first turn Fieldnote on').waitFor()
    expect(await popup.getByRole('button', { name: 'Cover while presenting' }).count()).toBe(0)
  })
})

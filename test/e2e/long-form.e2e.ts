import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { closeBrowser, looks, type Opened, openForm, spoken, withoutScript } from './form-browser.ts'

const open: Opened[] = []
const asked = ['Date of birth', 'Dental check', 'Home address', 'Social worker']
const rows = 120

/** A form of more questions than a screen holds, a button at each. */
const long = (html: string) =>
  html
    .replace('<field-notes ', '<field-notes layout="field" ')
    .replace(
      '</form>',
      `${Array.from({ length: rows }, (_, at) => `<div class="field"><label for="row-${at}">${asked[at % 4]} ${at}</label><input id="row-${at}"></div>`).join('')}</form>`,
    )
const without = (html: string) => withoutScript(long(html))
const last = '#row-119'
const far = '#row-75'
const farLabel = 'Social worker 75'

async function start(html = long, ready = true): Promise<Opened['page']> {
  const opened = await openForm({ html, ready })
  open.push(opened)
  return opened.page
}

/** How many marks have become what is seen and pressed. */
function awake(page: Opened['page']): Promise<number> {
  return page.evaluate(() => [...document.querySelectorAll('form field-note')].filter((mark) => mark.shadowRoot).length)
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

describe('a form of many questions', () => {
  test('has a button with a name at each for those who hear it, though those far from the screen are not drawn yet', async () => {
    const page = await start()
    const names = (await spoken(page, ['button'])).map(({ name }) => name)
    for (let at = 0; at < rows; at++) expect(names.filter((name) => name.endsWith(`, ${asked[at % 4]} ${at}`))).toHaveLength(1)
    expect(await awake(page)).toBeLessThan(60)
  })

  test('stays as it is, control by control', async () => {
    expect(await looks(await start())).toEqual(await looks(await start(without, false)))
  })

  test('draws the button of a question that comes onto the screen, beside its label', async () => {
    const page = await start()
    const button = page.getByRole('button', { name: 'Why we ask: social worker, Social worker 119' })
    expect(await page.locator(`.field:has(${last}) field-note[room]`).count()).toBe(0)
    await page.locator(last).scrollIntoViewIfNeeded()
    await page.locator(`.field:has(${last}) field-note[room=words]`).waitFor({ state: 'attached' })
    const [box, label] = [await button.boundingBox(), await page.locator('label[for=row-119]').boundingBox()]
    expect(box && label && Math.abs(box.y + box.height / 2 - label.y - label.height / 2)).toBeLessThan(12)
  })

  test('is walked from its end by the keyboard: the focus is on the button itself, and the note shows', async () => {
    const page = await start()
    await page.evaluate((id) => document.querySelector<HTMLElement>(id)?.focus({ preventScroll: true }), last)
    await page.keyboard.press('Shift+Tab')
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'button')
    await page.getByRole('group', { name: 'Social worker', exact: true }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttributeNames().sort())).not.toContain('tabindex')
  })

  test('leaves no button out of the keyboard’s way, though those ahead are not drawn yet', async () => {
    const page = await start()
    await page.evaluate(() => document.querySelector<HTMLElement>('#row-40')?.focus())
    const come = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.ariaLabel ?? document.activeElement?.id)
    const walk = async (key: string) => {
      await page.keyboard.press(key)
      return come()
    }
    for (let at = 41; at < 80; at++) {
      expect(await walk('Tab')).toMatch(new RegExp(`, ${asked[at % 4]} ${at}$`))
      expect(await walk('Tab')).toBe(`row-${at}`)
    }
    await page.evaluate(() => document.querySelector<HTMLElement>('#row-100')?.focus({ preventScroll: true }))
    for (let at = 100; at > 90; at--) {
      expect(await walk('Shift+Tab')).toMatch(new RegExp(`, ${asked[at % 4]} ${at}$`))
      expect(await walk('Shift+Tab')).toBe(`row-${at - 1}`)
    }
  })

  test('opens the note of a button that is pressed by name from afar', async () => {
    const page = await start()
    await page.evaluate((id) => document.querySelector<HTMLElement>(`.field:has(${id}) field-note`)?.click(), far)
    await page.getByRole('group', { name: 'Social worker', exact: true }).waitFor()
    expect(await page.getByRole('button', { name: `Why we ask: social worker, ${farLabel}` }).getAttribute('aria-expanded')).toBe('true')
  })

  test('opens it too where the button is drawn while what opens notes is still on its way', async () => {
    const page = await start(long, true)
    let answer = () => {}
    const held = new Promise<void>((done) => {
      answer = done
    })
    await page.route(/fieldnote\.[0-9a-f]{8,}\.js$/, async (route) => {
      await held
      await route.continue()
    })
    await page.evaluate((id) => document.querySelector<HTMLElement>(`.field:has(${id}) field-note`)?.click(), far)
    await page.locator(far).scrollIntoViewIfNeeded()
    await page.locator(`.field:has(${far}) field-note[room=words]`).waitFor({ state: 'attached' })
    answer()
    await page.getByRole('group', { name: 'Social worker', exact: true }).waitFor()
  })

  test('prints the short note of every question', async () => {
    const page = await start()
    await page.emulateMedia({ media: 'print' })
    await page.waitForFunction(() => [...document.querySelectorAll('form field-note')].every((mark) => mark.shadowRoot))
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('.field field-note')].map((mark) => getComputedStyle(mark, '::after').content),
    )
    expect(lines.length).toBeGreaterThanOrEqual(rows)
    for (const line of lines) expect(line).toMatch(/^"Why we ask: \w.{20}/)
  })
})

import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { closeBrowser, looks, type Opened, type Opening, openForm, purposeOf, spoken, submits, withoutScript } from './form-browser.ts'
import { inventedNotice } from './invented-notice.ts'
import { settled } from './settled.ts'

const fields = ['textbox', 'combobox', 'radio', 'checkbox', 'group', 'spinbutton', 'Date']
const open: Opened[] = []

/** A button at each field, however many the notice covers; what a section's button says is tested where sections are. */
const perField = (html: string) => html.replace('<field-notes ', '<field-notes layout="field" ')

async function start({ html = perField, ...opening }: Opening = {}): Promise<Opened> {
  const opened = await openForm({ ...opening, html })
  open.push(opened)
  return opened
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

describe('an admissions form with two lines added', () => {
  test('has a button at each covered field, with a name of its own', async () => {
    const { page, lines } = await start()
    const names = (await spoken(page, ['button'])).map((button) => button.name).filter((name) => name.startsWith('Why we ask'))
    expect(names).toContain('Why we ask: date of birth')
    expect(names).toContain('Why we ask: social worker')
    expect(names.length).toBeGreaterThan(8)
    expect(new Set(names).size).toBe(names.length)
    expect(lines).toEqual([])
  })

  test('keeps every field’s name, and adds a description to the covered ones', async () => {
    const bare = await start({ html: withoutScript, ready: false })
    const noted = await start()
    const before = await spoken(bare.page, fields)
    const after = await spoken(noted.page, fields)
    expect(after.map(({ role, name }) => `${role} ${name}`)).toEqual(before.map(({ role, name }) => `${role} ${name}`))
    const born = after.find(({ name }) => name === 'Date of birth')
    expect(born?.description).toBe(`For example, 31 3 2012 Why we ask: ${purposeOf('date-of-birth')}`)
    expect(after.find(({ name }) => name === 'First name')?.description).toBe('')
  })

  test('moves no control and changes no style', async () => {
    const bare = await start({ html: withoutScript, ready: false })
    const noted = await start()
    expect(await looks(noted.page)).toEqual(await looks(bare.page))
  })

  test('shows the first layer on hover without moving the page; the pointer may go to it; Escape closes it', async () => {
    const { page } = await start()
    const button = page.getByRole('button', { name: 'Why we ask: social worker', exact: true })
    await button.scrollIntoViewIfNeeded()
    const before = await looks(page)
    await button.hover()
    const note = page.getByRole('group', { name: 'Social worker', exact: true })
    await note.waitFor({ state: 'visible' })
    expect(await note.innerText()).toContain(purposeOf('social-worker'))
    expect(await note.getByText('More', { exact: true }).isVisible()).toBe(false)
    expect(await looks(page)).toEqual(before)
    await page.clock.install()
    await note.hover()
    await page.clock.runFor(600)
    expect(await note.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'hidden' })
  })

  test('shows it on hover of the label too, and hides it when the pointer leaves', async () => {
    const { page } = await start()
    await page.getByText('Does your child have a social worker?').hover()
    const note = page.getByRole('group', { name: 'Social worker', exact: true })
    await note.waitFor({ state: 'visible' })
    await page.getByRole('heading', { name: 'Support and care' }).hover()
    await note.waitFor({ state: 'hidden' })
  })

  test('shows it on keyboard focus of the button, and nothing on focus of the field', async () => {
    const { page } = await start()
    await page.clock.install()
    await page.locator('#attendance').focus()
    await page.locator('#attendance').press('Shift+Tab')
    const note = page.getByRole('group', { name: 'Attendance' })
    await note.waitFor({ state: 'visible' })
    await page.keyboard.press('Tab')
    await note.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('attendance')
    await page.clock.runFor(400)
    expect(await page.locator('.note:visible').count()).toBe(0)
  })

  test('opens on Enter to stay, says so, and gives the focus back on Escape', async () => {
    const { page } = await start()
    const button = page.getByRole('button', { name: 'Why we ask: attendance' })
    await button.focus()
    await page.keyboard.press('Enter')
    const note = page.getByRole('group', { name: 'Attendance' })
    await note.getByText('More', { exact: true }).waitFor()
    expect(await button.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'hidden' })
    expect(await button.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(true)
    expect(await button.getAttribute('aria-expanded')).toBe('false')
  })

  test('opens on a tap in the flow of a narrow page, over nothing, and layer by layer down to the phrase in its sentence', async () => {
    const { page } = await start({ context: { viewport: { width: 320, height: 640 }, hasTouch: true } })
    const button = page.getByRole('button', { name: 'Why we ask: social worker', exact: true })
    await button.tap()
    const note = page.getByRole('group', { name: 'Social worker', exact: true })
    await note.waitFor({ state: 'visible' })
    const covers = await note.evaluate((panel) => {
      const own = panel.getBoundingClientRect()
      return [...document.querySelectorAll('input,select,textarea')].some((control) => {
        const box = control.getBoundingClientRect()
        return box.left < own.right && own.left < box.right && box.top < own.bottom && own.top < box.bottom
      })
    })
    expect(covers).toBe(false)
    await note.getByText('More', { exact: true }).tap()
    await note.getByText('In the notice’s own words').last().tap()
    const phrase = await note.locator('mark').last().innerText()
    expect(phrase.length).toBeGreaterThan(10)
    expect(inventedNotice()).toContain(JSON.stringify(phrase).slice(1, -1))
    const link = note.getByRole('link', { name: 'The full notice' })
    expect(await link.getAttribute('href')).toMatch(/\/form\/notice\.html#social-worker$/)
    expect(await link.getAttribute('rel')).toBe('privacy-policy')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('lets a field be tied to an item or left out by an attribute', async () => {
    const { page } = await start({
      html: (html) =>
        perField(html)
          .replace('id="religion"', 'id="religion" data-fieldnote="ehcp"')
          .replace('id="attendance"', 'id="attendance" data-fieldnote="off"'),
    })
    await page.getByRole('button', { name: /^Why we ask: education, health and care plan, Religion/ }).waitFor()
    expect(await page.getByRole('button', { name: 'Why we ask: attendance' }).count()).toBe(0)
  })

  test('keeps the other notes where a field is tied to a word that is no item', async () => {
    for (const word of ['constructor', '__proto__']) {
      const { page, lines } = await start({
        html: (html) => perField(html).replace('id="attendance"', `id="attendance" data-fieldnote="${word}"`),
      })
      expect(await page.getByRole('button', { name: 'Why we ask: social worker', exact: true }).count(), word).toBe(1)
      expect(await page.getByRole('button', { name: 'Why we ask: attendance' }).count(), word).toBe(0)
      expect(lines, word).toEqual([])
    }
  })

  test('gives no guess at a field that the notice does not cover', async () => {
    const { page } = await start()
    expect(await page.evaluate(() => document.querySelector('#religion')?.closest('.field')?.querySelector('field-note'))).toBe(null)
  })

  test('passes axe with each note open, and axe would see a fault', async () => {
    const { page } = await start({ context: { viewport: { width: 500, height: 900 } } })
    const buttons = page.locator('field-note button[part=button]')
    for (let at = 0; at < (await buttons.count()); at++) {
      await buttons.nth(at).click()
      await page.waitForFunction((at) => document.querySelectorAll('field-note')[at]?.getAttribute('open') === 'flow', at)
      await page.mouse.move(0, 0)
      // The mark before goes back to its place when its note has closed.
      await settled(page, () => buttons.evaluateAll((all) => JSON.stringify(all.map((one) => one.getBoundingClientRect()))))
      expect(await violations(page)).toEqual([])
    }
    await page.evaluate(() => {
      const note = document.querySelector('field-note[open=flow]')?.shadowRoot?.querySelector<HTMLElement>('.note')
      if (note) note.style.color = '#bbb'
    })
    expect((await violations(page)).join()).toContain('color-contrast')
  })

  test('submits exactly what it would have submitted', async () => {
    const bare = await start({ html: withoutScript, ready: false })
    const noted = await start()
    await noted.page.getByRole('button', { name: 'Why we ask: attendance' }).click()
    for (const { page } of [bare, noted]) {
      await page.locator('#first-name').fill('Ivy')
      await page.getByLabel('Prefer not to say').first().check()
    }
    expect(await submits(noted.page)).toBe(await submits(bare.page))
  })

  test('shifts the layout by no more than 0.01 while it loads', async () => {
    for (const width of [320, 1100]) {
      const { page } = await start({
        context: { viewport: { width, height: 800 } },
        before: async (page) => {
          await page.addInitScript(() => {
            Object.assign(window, { shift: 0 })
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                (window as never as { shift: number }).shift += (entry as never as { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
          })
        },
      })
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
      expect(await page.evaluate(() => (window as never as { shift: number }).shift)).toBeLessThanOrEqual(0.01)
    }
  })

  test('prints every short note at its field, also where its section has the button, and no button', async () => {
    const { page } = await start()
    const covered = await page.locator('[aria-describedby*=fieldnote]').count()
    const marks = page.locator('form field-note')
    const before = await marks.count()
    await page.emulateMedia({ media: 'print' })
    await expect.poll(() => marks.count()).toBeGreaterThanOrEqual(covered)
    const printed = await page.evaluate(() =>
      [...document.querySelectorAll('form field-note[line]')].map((host) => ({
        text: getComputedStyle(host, '::after').content,
        button: getComputedStyle(host.shadowRoot?.querySelector('button') as Element).display,
        tall: (host as HTMLElement).offsetHeight,
      })),
    )
    expect(printed.length).toBeGreaterThanOrEqual(covered)
    expect(printed.map(({ text }) => text)).toContain(JSON.stringify(`Why we ask: ${purposeOf('attendance')}`))
    for (const { text, button, tall } of printed) {
      expect(text).toMatch(/^"Why we ask: \w.{20}/)
      expect(button).toBe('none')
      expect(tall).toBeGreaterThan(10)
    }
    await page.emulateMedia({ media: 'screen' })
    await expect.poll(() => marks.count()).toBe(before)
  })
})

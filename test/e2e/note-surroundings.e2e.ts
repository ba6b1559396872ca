import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, type Opening, openForm } from './form-browser.ts'
import { button, note } from './noted-forms.ts'
import { settled } from './settled.ts'

const open: Opened[] = []
const telephone = { viewport: { width: 320, height: 568 }, hasTouch: true }

async function start(opening: Opening): Promise<Page> {
  const opened = await openForm(opening)
  open.push(opened)
  return opened.page
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

/** A page of these tests: its style, and what stands in its body. */
const made = (style: string, body: string) => () =>
  `<!doctype html><html lang="en-GB"><meta name="viewport" content="width=device-width"><title>Made</title><link rel="icon" href="data:,">
  <style>body { font: 16px/1.4 sans-serif; margin: 0 } label { display: block } ${style}</style><script src="fieldnote.js" defer></script>
  <body>${body}`
const notes = '<field-notes for="registration" notice="notice.json"><a href="notice.html">How we use your information</a></field-notes>'
const asked = (...labels: readonly string[]) =>
  labels.map((label, at) => `<p class="field"><label for="f${at}">${label}</label><input id="f${at}"></p>`).join('')
/** Labels that lie in their fields, and follow them in the page's code. */
const afloat = (...labels: readonly string[]) =>
  labels.map((label, at) => `<div class="field"><input id="f${at}" placeholder=" "><label for="f${at}">${label}</label></div>`).join('')

/** Whether what stands first in an element is what someone sees there. */
const isSeen = (one: Locator) =>
  one.evaluate((element) => {
    const { left, right, top } = element.getBoundingClientRect()
    const at = getComputedStyle(element).direction === 'rtl' ? right - 2 : left + 2
    return element.contains(document.elementFromPoint(at, top + 2))
  })

const boxOf = (one: Locator) =>
  one.evaluate((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    return { left, right, top, bottom }
  })

describe('on a page whose header stays on the screen', () => {
  const html = made(
    'header { position: sticky; top: 0; height: 80px; background: #123; color: #fff } header p { margin: 0 } form { padding: 16px 16px 900px }',
    `<header><p>School</p></header><form id="registration">${notes}${asked('First name', 'Date of birth', 'Attendance')}</form>`,
  )

  test('an opened note and its question come to stand under the header, not behind it', async () => {
    const page = await start({ html, context: telephone })
    await (await comeTo(button(page, 'attendance'))).tap()
    await note(page, 'Attendance').waitFor()
    expect(await isSeen(page.getByText('Attendance', { exact: true }).first())).toBe(true)
  })

  test('so does the button to which the focus goes back', async () => {
    const page = await start({ html, context: telephone })
    await (await comeTo(button(page, 'attendance'))).tap()
    await note(page, 'Attendance').getByRole('button', { name: 'Close' }).tap()
    await note(page, 'Attendance').waitFor({ state: 'hidden' })
    expect(await isSeen(page.getByText('Attendance', { exact: true }).first())).toBe(true)
  })

  test.each([
    ['from right to left', (page: string) => page.replace('lang="en-GB"', 'lang="en-GB" dir="rtl"')],
    ['that makes all larger', (page: string) => page.replace('margin: 0', 'margin: 0; zoom: 2')],
    ['whose body hides what is too wide', (page: string) => page.replace('margin: 0', 'margin: 0; height: 100vh; overflow-x: hidden')],
  ])('so do a note and its question on a page %s', async (_, changed) => {
    const page = await start({ html: () => changed(html()), context: { viewport: { width: 640, height: 1100 }, hasTouch: true } })
    await (await comeTo(button(page, 'attendance'))).tap()
    await note(page, 'Attendance').waitFor()
    expect(await isSeen(page.getByText('Attendance', { exact: true }).first())).toBe(true)
  })
})

describe('in a part of the page that scrolls by itself', () => {
  const html = made(
    `body { height: 3000px } .own { position: relative; overflow: auto; height: 80vh; padding: 0 } form { padding: 900px 16px }
    dialog.own { position: fixed; width: 560px } header { position: sticky; top: 0; height: 80px; background: #123; color: #fff }`,
    `<div><header>School</header><form id="registration">${notes}${asked('First name', 'Date of birth', 'Attendance')}</form></div>`,
  )
  const modal = '</dialog><script>document.querySelector("dialog").showModal()</script>'
  const parts: [string, (page: string) => string][] = [
    ['a dialog', (page) => page.replace('<div>', '<dialog class="own">') + modal],
    ['a pane', (page) => page.replace('<div>', '<div class="own">')],
    ['the body', (page) => page.replace('<body>', '<html style="overflow: hidden"><body class="own">')],
  ]

  test.each(parts)('an opened note and its question come to stand under the header of %s', async (_, changed) => {
    const page = await start({ html: () => changed(html()), context: telephone })
    await (await comeTo(button(page, 'attendance'))).tap()
    await note(page, 'Attendance').waitFor()
    expect(await isSeen(page.getByText('Attendance', { exact: true }).first())).toBe(true)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test.each(parts)('a question stays where it is when the note over it closes, in %s', async (_, changed) => {
    const page = await start({ html: () => changed(html()), context: { viewport: { width: 600, height: 1200 }, hasTouch: true } })
    await (await comeTo(button(page, 'date of birth'))).tap()
    await note(page, 'Date of birth').waitFor()
    const question = page.locator('label', { hasText: 'Attendance' })
    await question.evaluate((label) => label.scrollIntoView({ block: 'center', behavior: 'instant' }))
    const { top } = await settled(page, () => boxOf(question))
    await button(page, 'attendance').tap()
    await note(page, 'Date of birth').waitFor({ state: 'hidden' })
    // What scrolls by itself does so by whole pixels.
    expect(Math.abs((await settled(page, () => boxOf(question))).top - top)).toBeLessThan(2)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('the page behind a dialog that needs no scrolling stays where it is', async () => {
    const page = await start({
      html: made(
        'body { height: 3000px } dialog { top: 0 }',
        `<dialog><form id="registration">${notes}${asked('First name', 'Date of birth', 'Attendance')}</form></dialog>
        <script>document.querySelector('dialog').showModal()</script>`,
      ),
      context: { viewport: { width: 320, height: 1200 }, hasTouch: true },
    })
    await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }))
    for (const title of ['Date of birth', 'Attendance']) {
      await (await comeTo(button(page, title.toLowerCase()))).tap()
      await note(page, title).waitFor()
    }
    expect(await settled(page, () => page.evaluate(() => scrollY))).toBe(900)
  })
})

describe('a note in the flow, whose button stands beside the control', () => {
  const html = made(
    'form { padding: 0 8px 900px }',
    `<form id="registration">${notes}<p class="field"><label for="f">In which month of which year was your child’s date of birth</label><input id="f" size="4"></p></form>`,
  )

  test('stands under its label, and the control under it, however its size changes', async () => {
    const page = await start({ html, context: telephone })
    await (await comeTo(button(page, 'date of birth'))).tap()
    const opened = note(page, 'Date of birth')
    await opened.waitFor()
    const gaps = () =>
      settled(page, async () => {
        const [label, own, control] = [await boxOf(page.locator('label')), await boxOf(opened), await boxOf(page.locator('#f'))]
        return [own.top - label.bottom, control.top - own.bottom].map(Math.round)
      })
    const first = await gaps()
    expect(first[0]).toBe(6)
    for (const _ of [1, 2, 3]) {
      await opened.getByText('More', { exact: true }).tap()
      expect(await gaps()).toEqual(first)
    }
  })
})

test('a button beside a field stays in the column in which its form stands', async () => {
  const page = await start({
    html: made(
      `.columns { display: flex; gap: 8px } .columns > div { flex: 1 } .field { position: relative; margin: 4px 0 } .field input { width: 100%; box-sizing: border-box }
      .field input { padding: 26px 8px 8px } .field label { position: absolute; inset: 6px 8px; pointer-events: none }`,
      `<div class="columns"><div class="own"><form id="registration">${afloat('Date of birth', 'Does your child have a social worker?')}</form>${notes}</div>
      <div><p>News of the school</p></div></div>`,
    ),
    context: { viewport: { width: 768, height: 600 } },
  })
  const own = await boxOf(page.locator('.own'))
  for (const asks of await button(page, 'social worker').or(button(page, 'date of birth')).all())
    expect((await boxOf(await comeTo(asks))).right).toBeLessThanOrEqual(own.right)
  const [first, second] = await Promise.all(
    [0, 1].map((at) =>
      page.evaluate((id) => {
        const [field, input] = [document.querySelector(`.field:has(#${id})`), document.getElementById(id)]
        return (input?.getBoundingClientRect().top ?? 0) - (field?.getBoundingClientRect().top ?? 0)
      }, `f${at}`),
    ),
  )
  expect(second, 'a button in a line of its own leaves the next label on its field').toBe(first)
})

describe('a button in the free room at the side of a form', () => {
  const style =
    '.columns { display: flex } .own { width: 300px } .own input { width: 290px } .own label { white-space: nowrap; overflow: hidden }'
  const form = `<form id="registration">${notes}${asked('First name', 'Date of birth, also of brothers and sisters')}</form>`
  const startBeside = (side: string) =>
    start({
      html: made(`body { height: 3000px } ${style}`, `<div class="columns"><div class="own">${form}</div>${side}</div>`),
      context: { viewport: { width: 560, height: 600 } },
    })
  /** From where to where it stands at its form. */
  const placeOf = async (page: Page): Promise<number[]> => {
    const asks = await comeTo(button(page, 'date of birth'))
    return settled(page, async () => {
      const [own, around] = [await boxOf(asks), await boxOf(page.locator('form'))]
      return [own.left - around.left, own.right - around.left, own.top - around.top].map(Math.round)
    })
  }

  test.each([
    ['is hidden', 'visibility: hidden; position: absolute; inset: 0 0 0 auto; width: 250px'],
    ['has no width', 'overflow: hidden; position: absolute; inset: 0 auto 0 350px; width: 0'],
    ['stays on the screen while the page scrolls', 'position: fixed; inset: 90px 0 auto auto; width: 250px; height: 60px'],
  ])('stays there beside a part of the page that %s', async (_, drawer) => {
    const page = await startBeside(`<div style="${drawer}">Menu</div>`)
    const free = await placeOf(await startBeside(''))
    expect(free[1]).toBeGreaterThan(300)
    expect(await placeOf(page)).toEqual(free)
    await page.evaluate(() => scrollTo({ top: 60, behavior: 'instant' }))
    await page.locator('form').evaluate((form) => {
      form.style.width = '299px'
    })
    expect(await placeOf(page)).toEqual(free)
  })

  test('leaves what stands beside a form in a shadow root its room', async () => {
    const page = await start({
      html: made(
        style,
        `<div class="columns"><div class="own"><template shadowrootmode="open"><style>${style.replaceAll('.own', ':host')}</style>${form}</template></div>
        <p>News of the school</p></div>`,
      ),
      context: { viewport: { width: 560, height: 600 } },
      ready: false,
    })
    expect((await placeOf(page))[1]).toBeLessThanOrEqual(300)
  })
})

describe('a button that stands under its heading or link', () => {
  test('has its opened note below it', async () => {
    const page = await start({ context: telephone, compact: true })
    const all = page.getByRole('button', { name: 'For all the information on this form' })
    await (await comeTo(all)).tap()
    const opened = note(page, 'For all the information on this form')
    await opened.waitFor()
    const [above, below] = await settled(page, async () => [await boxOf(all), await boxOf(opened)] as const)
    expect(above.bottom).toBeLessThanOrEqual(below.top)
  })

  test('lies over nothing of the review', async () => {
    const page = await start({ context: telephone, compact: true, html: (html) => html.replace('<field-notes', '<field-notes review') })
    const review = page.getByRole('region', { name: 'Fieldnote review' })
    await review.waitFor()
    const all = await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))
    const [above, below] = await settled(page, async () => [await boxOf(all), await boxOf(review)] as const)
    expect(above.bottom).toBeLessThanOrEqual(below.top)
  })

  test('does not go there because its own note has made room', async () => {
    const page = await start({ context: telephone, compact: true })
    const section = await comeTo(button(page, 'support and care'))
    const heading = page.getByRole('heading', { name: 'Support and care' })
    const fromHeading = async () => (await boxOf(section)).top - (await boxOf(heading)).top
    const before = await settled(page, fromHeading)
    await section.tap()
    await note(page, 'Support and care').waitFor()
    expect(await settled(page, fromHeading)).toBeCloseTo(before, 0)
  })
})

test('on paper a note that stands open in the flow is there once, without the line that says the same', async () => {
  const page = await start({ context: telephone })
  await (await comeTo(button(page, 'attendance'))).tap()
  await note(page, 'Attendance').waitFor()
  await page.emulateMedia({ media: 'print' })
  const line = page.locator('.field:has(#attendance) field-note')
  await expect.poll(() => line.evaluate((host) => getComputedStyle(host, '::after').display)).toBe('none')
  expect(await note(page, 'Attendance').isVisible()).toBe(true)
})

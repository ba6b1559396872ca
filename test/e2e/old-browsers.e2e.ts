import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { closeBrowser, looks, type Opened, type Opening, openForm, submits, withoutScript } from './form-browser.ts'

const open: Opened[] = []

async function filledIn(page: Page): Promise<string> {
  await page.locator('#first-name').fill('Ivy')
  await page.getByLabel('Prefer not to say').first().check()
  return submits(page)
}

/** The form without us, as it looks and as it submits when it is filled in. */
let bare: { readonly looks: string[]; readonly submits: string }

beforeAll(async () => {
  const { page, close } = await openForm({ html: withoutScript, ready: false })
  bare = { looks: await looks(page), submits: await filledIn(page) }
  await close()
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

async function start(opening: Opening): Promise<Opened> {
  const opened = await openForm(opening)
  open.push(opened)
  return opened
}

/** What a browser may lack, each taken away before our script runs, as that browser would answer. */
const lacks: Readonly<Record<string, () => void>> = {
  'popovers (Safari before 17, Chrome before 114, Firefox before 125)': () => {
    for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover'])
      delete (HTMLElement.prototype as never as Record<string, unknown>)[name]
    const { matches } = Element.prototype
    Object.assign(Element.prototype, {
      matches(this: Element, selector: string) {
        if (selector.includes(':popover-open')) throw new DOMException('unknown pseudo-class', 'SyntaxError')
        return matches.call(this, selector)
      },
    })
  },
  'style sheets that roots share (Safari before 16.4, Firefox before 101)': () => {
    for (const holder of [Document.prototype, ShadowRoot.prototype])
      delete (holder as never as Record<string, unknown>)['adoptedStyleSheets']
    const refuse = () => {
      throw new TypeError('Illegal constructor')
    }
    refuse.prototype = CSSStyleSheet.prototype
    delete (CSSStyleSheet.prototype as never as Record<string, unknown>)['replaceSync']
    Object.assign(window, { CSSStyleSheet: refuse })
  },
  'idle callbacks (every Safari)': () => {
    for (const name of ['requestIdleCallback', 'cancelIdleCallback']) delete (window as never as Record<string, unknown>)[name]
  },
  ':focus-visible (Safari before 15.4)': () => {
    const { matches } = Element.prototype
    Object.assign(Element.prototype, {
      matches(this: Element, selector: string) {
        if (selector.includes(':focus-visible')) throw new DOMException('unknown pseudo-class', 'SyntaxError')
        return matches.call(this, selector)
      },
    })
  },
}

const lacking: readonly (readonly [string, readonly (() => void)[]])[] = [
  ...Object.entries(lacks).map(([what, take]) => [what, [take]] as const),
  ['all of these', Object.values(lacks)],
]

const mark = (page: Page) => page.getByRole('button', { name: 'Why we ask: social worker', exact: true })
const note = (page: Page) => page.locator('.note:visible')

describe.each(lacking)('in a browser without %s', (_, taken) => {
  const before = async (page: Page) => {
    for (const take of taken) await page.addInitScript(take)
  }

  test('notes show on hover and on the keyboard’s focus, open on a tap, close by Escape; the form is and submits as it was', async () => {
    const { page, lines } = await start({ before, context: { hasTouch: true } })
    const host = page.locator('field-note', { has: mark(page) })
    await mark(page).scrollIntoViewIfNeeded()
    await expect.poll(() => host.getAttribute('room')).toBe('words')
    await page.evaluate(() => scrollTo(0, 0))
    expect(await looks(page)).toEqual(bare.looks)

    await mark(page).hover()
    await note(page).getByText('Must you answer?').waitFor()
    expect(await isOnTop(page)).toBe(true)
    await page.keyboard.press('Escape')
    await note(page).waitFor({ state: 'hidden' })

    await page.mouse.move(1, 1)
    await page.getByLabel('When could your child start?').focus()
    for (let presses = 0; presses < 5 && !(await mark(page).evaluate(isFocused)); presses++) await page.keyboard.press('Tab')
    await note(page).getByText('Must you answer?').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('field-note[open]').waitFor({ state: 'attached' })
    await page.keyboard.press('Escape')
    await note(page).waitFor({ state: 'hidden' })
    expect(await mark(page).evaluate(isFocused)).toBe(true)

    await page.setViewportSize({ width: 390, height: 800 })
    await mark(page).tap()
    await note(page).getByText('More', { exact: true }).tap()
    await note(page).getByText('How long it is kept').first().waitFor()
    expect(await page.locator('field-note[open=flow]').count()).toBe(1)
    await page.keyboard.press('Escape')
    await note(page).waitFor({ state: 'hidden' })

    expect(await filledIn(page)).toBe(bare.submits)
    expect(lines).toEqual([])
  })
})

test('without all of these a note in a modal dialog lies on top and can be used, and Escape closes it before the dialog', async () => {
  const before = async (page: Page) => {
    for (const take of Object.values(lacks)) await page.addInitScript(take)
  }
  const { page, lines } = await start({ before, path: '/hosts/dialog.html', ready: false })
  await page.getByRole('button', { name: 'Register a pupil' }).click()
  const button = page.getByRole('button', { name: 'Why we ask: attendance' })
  await button.hover()
  await note(page).waitFor()
  expect(await isOnTop(page)).toBe(true)
  await button.click()
  await note(page).getByText('More', { exact: true }).click()
  await note(page).getByText('How long it is kept').first().waitFor()
  await note(page).getByRole('link', { name: 'The full notice' }).click({ trial: true })
  await page.keyboard.press('Escape')
  await note(page).waitFor({ state: 'hidden' })
  expect(await page.getByRole('dialog').isVisible()).toBe(true)
  expect(lines).toEqual([])
})

/** In these no element of ours can be, or none of its parts. */
const tooOld: Readonly<Record<string, () => void>> = {
  customElements: () => {
    Object.defineProperty(window, 'customElements', { value: undefined })
  },
  'ElementInternals and attachInternals': () => {
    delete (HTMLElement.prototype as never as Record<string, unknown>)['attachInternals']
    delete (window as never as Record<string, unknown>)['ElementInternals']
  },
}

describe.each(Object.entries(tooOld))('in a browser without %s', (what, take) => {
  test('the form is as it was and its link is there; nothing is thrown', async () => {
    const { page, lines } = await start({ before: async (one) => void (await one.addInitScript(take)), ready: false })
    await page.waitForFunction(() => performance.getEntriesByName(new URL('fieldnote.js', location.href).href).length > 0)
    if (what !== 'customElements') await page.waitForFunction(() => document.querySelector('field-note') !== null)
    const link = page.getByRole('link', { name: 'How we use your information' })
    expect(await link.isVisible()).toBe(true)
    expect(await looks(page)).toEqual(bare.looks)
    expect(await filledIn(page)).toBe(bare.submits)
    expect(lines).toEqual([])
    await link.click()
    expect(new URL(page.url()).pathname).toBe('/form/notice.html')
    await page.locator('.item').first().waitFor()
    expect(lines.filter((line) => line.startsWith('uncaught'))).toEqual([])
  })
})

/** Whether nothing lies over the middle of the note that is shown. */
function isOnTop(page: Page): Promise<boolean> {
  return note(page).evaluate((shown) => {
    const { x, y, width, height } = shown.getBoundingClientRect()
    return (shown.getRootNode() as ShadowRoot).elementFromPoint(x + width / 2, y + height / 2)?.closest('.note') === shown
  })
}

function isFocused(element: Element): boolean {
  return (element.getRootNode() as ShadowRoot).activeElement === element
}

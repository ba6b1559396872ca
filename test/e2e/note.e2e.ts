import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { spoken } from './form-browser.ts'
import { button, keep, note, notedForms, summary } from './noted-forms.ts'

const { files, start } = notedForms()

describe('what a note says', () => {
  test('first what for, whether to answer, and its class where it matters; each speaker but the notice is named', async () => {
    const { page } = await start()
    await (await comeTo(button(page, 'social worker'))).hover()
    const words = await note(page, 'Social worker').innerText()
    expect(words).toMatch(/Why we ask To give your child/)
    expect(words).toMatch(
      /Must you answer\? The school’s notice says that most facts must be given, but not which\.\s+The law does not require you to answer\. The law says/,
    )
    expect(words).toMatch(/What kind of fact The Department for Education advises .* Official guidance says: Department for Education/)
    expect(words).not.toContain('Close')
  })

  test('of everything in one short line, which opens where it stands, and in full at the form', async () => {
    const { page } = await start()
    await keep(page)
    const opened = note(page, 'Social worker')
    expect(await opened.innerText()).not.toContain('Engagement Staff')
    await summary(page, 'Who sees it, and where it may go: as for all the information in this notice.').click()
    await expect
      .poll(() => opened.innerText())
      .toMatch(/Who sees it Seen by the safeguarding leads[\s\S]*Where it may go May go to the Department for Education/)
    await (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click()
    expect(await note(page, 'For all the information on this form').innerText()).toContain('Engagement Staff')
  })

  test('behind More: legal reason, how long, source, rights, complaint and contact', async () => {
    const { page } = await start()
    await keep(page)
    await summary(page, 'More').click()
    const opened = note(page, 'Social worker')
    await opened.getByText('How long it is kept').waitFor()
    const words = await opened.innerText()
    for (const heading of [
      'The legal reason',
      'Where it comes from',
      'What you can ask for',
      'If you are unhappy with how it is used',
      'Who to ask',
    ]) {
      expect(words).toContain(heading)
    }
  })

  test('then in the notice’s own words, the phrase marked in its sentence', async () => {
    const { page } = await start()
    await keep(page)
    await summary(page, 'In the notice’s own words').click()
    const quote = note(page, 'Social worker').locator('blockquote').filter({ hasText: 'pastoral care' })
    expect(await quote.locator('mark').innerText()).toMatch(/pastoral care/)
    expect(await quote.getAttribute('lang')).toBe('en-GB')
  })

  test('says so where the further layer does not arrive, and asks again when it is opened again', async () => {
    let missing = true
    const { page } = await start('', {
      answer: (request, response) => {
        if (missing && /detail\./.test(request.url ?? '')) {
          response.writeHead(503).end()
          return true
        }
        return serving(files())(request, response)
      },
    })
    await keep(page)
    await summary(page, 'More').click()
    await page.getByText('This part did not load. The full notice has it.').waitFor()
    missing = false
    await summary(page, 'More').click()
    await summary(page, 'More').click()
    await page.getByText('How long it is kept').waitFor()
  })

  test('gives not to answer the same weight where the law leaves the choice', async () => {
    const sheet = JSON.parse(String(files().get('notice.json')))
    const asked = { ...sheet.notes['social-worker'], choice: true }
    const answer = serving(
      new Map([...files(), ['notice.json', JSON.stringify({ ...sheet, notes: { ...sheet.notes, 'social-worker': asked } })]]),
    )
    for (const layout of ['', 'layout="inline"']) {
      const { page } = await start(layout, { answer })
      const field = (await spoken(page, ['group', 'radiogroup'])).find(({ name }) => name === 'Does your child have a social worker?')
      expect(field?.description).toMatch(/^Why we ask: To .* You can choose not to answer\.$/)
      if (layout)
        expect(
          await page
            .locator('field-note .line')
            .filter({ hasText: /^Why we ask: .* You can choose not to answer\.$/ })
            .first()
            .isVisible(),
        ).toBe(true)
    }
  })
})

describe('how a note stands', () => {
  test('a press that becomes a scroll opens nothing and leaves nothing for a screen reader', async () => {
    const { page } = await start('', { context: { viewport: { width: 320, height: 640 }, hasTouch: true } })
    const asked = await comeTo(button(page, 'social worker'))
    await asked.tap()
    await note(page, 'Social worker').waitFor()
    await asked.tap()
    const box = await asked.boundingBox()
    if (!box) throw new Error('the button has no box')
    const session = await page.context().newCDPSession(page)
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await page.locator('.note.ready').waitFor({ state: 'attached' })
    await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    await page.locator('.note.ready').waitFor({ state: 'detached' })
    expect((await spoken(page, ['group'])).filter(({ name }) => name === 'Social worker')).toEqual([])
  })

  test('can be read where a page has made its rem small', async () => {
    const { page } = await start('', { html: (html) => html.replace('</head>', '<style>html { font-size: 62.5% }</style></head>') })
    await keep(page)
    const size = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
    expect(await button(page, 'social worker').evaluate(size)).toBeGreaterThanOrEqual(14)
    expect(await note(page, 'Social worker').evaluate(size)).toBeGreaterThanOrEqual(14)
    expect((await note(page, 'Social worker').boundingBox())?.width).toBeGreaterThan(340)
  })

  test('stays open where its label names another field too, and the form changes elsewhere', async () => {
    const { page } = await start('', {
      html: (html) =>
        html.replace(
          '</form>',
          '<p id="of-both">Bus route</p><p><input aria-labelledby="of-both" data-fieldnote="attendance"> <input aria-labelledby="of-both" data-fieldnote="attendance"></p></form>',
        ),
    })
    const marks = page.getByRole('button', { name: /^Why we ask: attendance/i })
    await (await comeTo(marks.nth(-2))).click()
    await expect.poll(() => page.locator('[part=note]:visible').count()).toBe(1)
    const before = await marks.count()
    await page.evaluate(() => {
      const added = document.createElement('p')
      added.innerHTML = '<label>Bus pass <input data-fieldnote="attendance"></label>'
      document.getElementById('first-name')?.closest('form')?.append(added)
    })
    await expect.poll(() => marks.count()).toBe(before + 1)
    expect(await page.locator('[part=note]:visible').count()).toBe(1)
  })

  test('closes by its own button too, and gives the focus back', async () => {
    const { page } = await start('', { context: { viewport: { width: 320, height: 640 }, hasTouch: true } })
    await (await comeTo(button(page, 'social worker'))).tap()
    await note(page, 'Social worker').getByRole('button', { name: 'Close' }).tap()
    await note(page, 'Social worker').waitFor({ state: 'hidden' })
    expect(await button(page, 'social worker').evaluate((one) => one.matches(':focus'))).toBe(true)
  })

  describe('on a telephone', () => {
    const telephone = { context: { viewport: { width: 320, height: 640 }, hasTouch: true } }
    const topOf = (page: Page, selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top)

    test('one at a time: the next closes the one before, and stays under the finger', async () => {
      const { page } = await start('layout="field"', telephone)
      await (await comeTo(button(page, 'social worker'))).tap()
      await note(page, 'Social worker').waitFor()
      const next = await comeTo(button(page, 'attendance'))
      const before = (await next.boundingBox())?.y ?? 0
      await next.tap()
      await note(page, 'Attendance').waitFor()
      await note(page, 'Social worker').waitFor({ state: 'hidden' })
      const asked = await topOf(page, 'label[for=attendance]')
      const after = (await next.boundingBox())?.y ?? 0
      expect(after <= before + 2 && asked >= -1).toBe(true)
    })

    test('closes by a tap beside everything, and stays for who goes on to a field', async () => {
      const { page } = await start('layout="field"', telephone)
      await (await comeTo(button(page, 'attendance'))).tap()
      await note(page, 'Attendance').waitFor()
      await page.locator('#attendance').tap()
      expect(await note(page, 'Attendance').isVisible()).toBe(true)
      await (await comeTo(page.locator('h1'))).tap()
      await note(page, 'Attendance').waitFor({ state: 'hidden' })
    })

    test('what opens at the foot of the screen comes into view, with its question', async () => {
      const { page } = await start('layout="field"', telephone)
      await page.evaluate(() => {
        const label = document.querySelector('label[for=attendance]')
        scrollBy({ top: (label?.getBoundingClientRect().top ?? 0) - innerHeight + 60, behavior: 'instant' })
      })
      await page.locator('.field:has(#attendance) field-note[room]').waitFor({ state: 'attached' })
      await button(page, 'attendance').tap()
      await note(page, 'Attendance').waitFor()
      const shown = await note(page, 'Attendance').evaluate((panel) => innerHeight - panel.getBoundingClientRect().top)
      expect(shown).toBeGreaterThan(200)
      expect(await topOf(page, 'label[for=attendance]')).toBeGreaterThanOrEqual(-1)
    })
  })

  test('tells disclosures of the same words apart for those who hear them', async () => {
    const { page } = await start('layout="field"')
    await keep(page)
    await summary(page, 'More').first().click()
    await page.getByText('How long it is kept').first().waitFor()
    const names = await page.locator('.note:visible .inside summary').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(names.length).toBeGreaterThan(2)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^In the notice’s own words: ./)
  })

  test('closes by Escape for who reads it with a cursor that leaves the focus nowhere, and leads back to its button', async () => {
    const { page } = await start('layout="field"', { context: { viewport: { width: 500, height: 900 } } })
    await keep(page)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.note:visible').count()).toBe(0)
    expect(await button(page, 'social worker').evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true)
  })

  test('lies over nothing of its question where the screen is as small as at 400% zoom', async () => {
    const { page } = await start('', { context: { viewport: { width: 320, height: 256 } } })
    await button(page, 'social worker').scrollIntoViewIfNeeded()
    await (await comeTo(button(page, 'social worker'))).hover()
    await note(page, 'Social worker').waitFor()
    const over = await note(page, 'Social worker').evaluate((panel) => {
      const own = panel.getBoundingClientRect()
      const asked = [...document.querySelectorAll('[name=social-worker]')].map((one) => one.closest('fieldset')?.querySelector('legend'))
      return asked.some((legend) => {
        const box = legend?.getBoundingClientRect()
        return box !== undefined && own.top < box.bottom && box.top < own.bottom
      })
    })
    expect(over).toBe(false)
    await button(page, 'social worker').click()
    await summary(page, 'More').click()
    await page.getByText('How long it is kept').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('in passing adds no stop to the way by keyboard; kept, it can be reached', async () => {
    const { page } = await start()
    await button(page, 'attendance').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('attendance')
    await button(page, 'attendance').focus()
    await page.keyboard.press('Enter')
    await summary(page, 'More').waitFor()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('field-note')
  })

  test('gives way to a field that gets the focus under it', async () => {
    const { page } = await start('', {
      html: (html) => html.replace('</head>', '<style>.field{display:flex;flex-direction:row}</style></head>'),
      context: { viewport: { width: 500, height: 900 } },
    })
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: attendance' }))).click()
    const opened = note(page, 'Attendance')
    await opened.waitFor()
    for (let at = 0; at < 12; at++) {
      await page.keyboard.press('Tab')
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement
        const panel = [...document.querySelectorAll('field-note')].map((one) => one.shadowRoot?.querySelector('.note.over')).find(Boolean)
        if (!focused || !panel || focused.localName === 'field-note') return false
        const [own, other] = [panel.getBoundingClientRect(), focused.getBoundingClientRect()]
        return own.left < other.right && other.left < own.right && own.top < other.bottom && other.top < own.bottom
      })
      expect(hidden).toBe(false)
    }
  })

  test('has targets of 24 px and a real edge in forced colours, and nothing that moves', async () => {
    const { page } = await start('', { context: { forcedColors: 'active', viewport: { width: 500, height: 900 } } })
    await keep(page)
    const panel = note(page, 'Social worker')
    const edges = await panel.evaluate((one) => getComputedStyle(one).borderTopWidth + getComputedStyle(one).borderTopStyle)
    expect(edges).toBe('1pxsolid')
    const small = await panel
      .locator('summary, a, button')
      .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 24).length)
    expect(small).toBe(0)
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('field-note')]
          .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('*') ?? [])])
          .filter((one) => {
            const { animationName, transitionDuration } = getComputedStyle(one)
            return animationName !== 'none' || transitionDuration !== '0s'
          }).length,
    )
    expect(moving).toBe(0)
  })

  test('never speaks up by itself: no live region and no tooltip role anywhere', async () => {
    const { page } = await start()
    await keep(page)
    const loud = await page.evaluate(
      () =>
        [document, ...[...document.querySelectorAll('field-note, field-notes')].map((one) => one.shadowRoot as ShadowRoot)].flatMap(
          (root) => [...root.querySelectorAll('[aria-live],[role=alert],[role=status],[role=tooltip]')],
        ).length,
    )
    expect(loud).toBe(0)
  })
})

describe('the ways to lay notes out', () => {
  test('inline: a visible line at each field, and a button for the rest', async () => {
    const { page } = await start('layout="inline"')
    const line = page
      .locator('field-note .line')
      .filter({ hasText: /^Why we ask: To give your child/ })
      .first()
    expect(await line.isVisible()).toBe(true)
    await (await comeTo(page.getByRole('button', { name: 'More: social worker', exact: true }))).click()
    await note(page, 'Social worker').waitFor()
  })
})

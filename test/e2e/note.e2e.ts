import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readReceipt } from '../../core/formats/receipt.ts'
import { violations } from './axe.ts'
import { builtFolder, type Files, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, type Opening, openForm, spoken, submits } from './form-browser.ts'

let files: Files
const open: Opened[] = []

beforeAll(async () => {
  files = await builtFolder({ langs: ['en', 'pl', 'ar'], levels: ['plain', 'brief', 'child'] })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

async function start(attributes = '', opening: Opening = {}): Promise<Opened> {
  const opened = await openForm({
    answer: serving(files),
    ...opening,
    html: (html) => (opening.html ?? String)(html.replace('<field-notes', `<field-notes ${attributes}`)),
  })
  open.push(opened)
  return opened
}

const button = (page: Page, title: string) => page.getByRole('button', { name: `Why we ask: ${title}`, exact: true })
const note = (page: Page, title: string) => page.getByRole('group', { name: title, exact: true })
const summary = (page: Page, words: string) => page.locator('.note:visible summary').getByText(words, { exact: true })

async function keep(page: Page, title = 'social worker'): Promise<void> {
  await (await comeTo(button(page, title))).click()
  await summary(page, 'More').first().waitFor()
}

describe('what a note says', () => {
  test('first what for, whether to answer, and its class where it matters; each speaker but the notice is named', async () => {
    const { page } = await start()
    await (await comeTo(button(page, 'social worker'))).hover()
    const words = await note(page, 'Social worker').innerText()
    expect(words).toMatch(/Why we ask To give your child/)
    expect(words).toMatch(/Must you answer\? The school’s notice does not say\.\s+The law does not require you to answer\. The law says/)
    expect(words).toMatch(/What kind of fact The Department for Education asks .* Official guidance says: Department for Education/)
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
    for (const heading of ['The legal reason', 'Where it comes from', 'What you can ask for', 'If you are worried', 'Who to ask']) {
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
        return serving(files)(request, response)
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
    const sheet = JSON.parse(String(files.get('notice.json')))
    const asked = { ...sheet.notes['social-worker'], choice: true }
    const answer = serving(
      new Map([...files, ['notice.json', JSON.stringify({ ...sheet, notes: { ...sheet.notes, 'social-worker': asked } })]]),
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
  test('closes by its own button too, and gives the focus back', async () => {
    const { page } = await start('', { context: { viewport: { width: 320, height: 640 }, hasTouch: true } })
    await (await comeTo(button(page, 'social worker'))).tap()
    await note(page, 'Social worker').getByRole('button', { name: 'Close' }).tap()
    await note(page, 'Social worker').waitFor({ state: 'hidden' })
    expect(await button(page, 'social worker').evaluate((one) => one.matches(':focus'))).toBe(true)
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

  test('by section: one button a section, and a field its own where it has something of its own to say', async () => {
    const { page } = await start('layout="section"')
    const names = (await spoken(page, ['button'])).map(({ name }) => name).filter((name) => name.startsWith('Why we ask'))
    const all = await start()
    const each = (await spoken(all.page, ['button'])).map(({ name }) => name).filter((name) => name.startsWith('Why we ask'))
    expect(names).toContain('Why we ask: social worker')
    expect(names.length).toBeLessThanOrEqual(each.length)
  })
})

describe('read as you are', () => {
  const polish = 'Dlaczego pytamy: pracownik'

  test.each([
    ['the attribute', 'language="pl"', String],
    ['the page', '', (html: string) => html.replace('lang="en-GB"', 'lang="pl-PL"')],
  ])('in the language of %s', async (_, attributes, html) => {
    const { page, lines } = await start(attributes, { html })
    expect(
      await page
        .getByRole('button', { name: new RegExp(polish, 'i') })
        .first()
        .count(),
    ).toBe(1)
    expect(await page.locator('field-note').nth(1).getAttribute('lang')).toBe('pl')
    expect(lines).toEqual([])
  })

  test('as the reader chooses, for this tab alone; the note at which it was chosen opens again', async () => {
    const { page, origin } = await start()
    await keep(page)
    await summary(page, 'Language').click()
    await page.getByRole('button', { name: 'Polski' }).click()
    const opened = page.locator('.note:visible')
    await opened.getByText('Dlaczego pytamy').first().waitFor()
    expect(await opened.getByText('To tłumaczenie ma tylko pomóc').count()).toBe(1)
    expect(await page.evaluate(() => [Object.keys(localStorage), Object.values(sessionStorage), document.cookie])).toEqual([
      [],
      ['pl plain'],
      '',
    ])
    await page.reload()
    await page
      .getByRole('button', { name: new RegExp(polish, 'i') })
      .first()
      .waitFor()
    const other = await page.context().newPage()
    await other.goto(`${origin}/form/index.html`)
    await button(other, 'social worker').waitFor()
  })

  test('keeps what it says until the other language has come', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>((done) => {
      arrive = done
    })
    const { page } = await start('layout="field"', {
      answer: (request, response) => {
        if (!/notice\.pl\./.test(request.url ?? '')) return serving(files)(request, response)
        arrived.then(() => serving(files)(request, response))
        return true
      },
    })
    await keep(page)
    await summary(page, 'Language').click()
    const asked = page.waitForRequest(/notice\.pl\./)
    await page.getByRole('button', { name: 'Polski' }).click()
    await asked
    expect(await note(page, 'Social worker').isVisible()).toBe(true)
    arrive()
    await page.locator('.note:visible').getByText('Dlaczego pytamy').first().waitFor()
    expect(await note(page, 'Social worker').count()).toBe(0)
  })

  test('to a child, who is told to ask a grown-up where unsure', async () => {
    const { page } = await start('level="child"')
    await keep(page)
    expect(await note(page, 'Social worker').innerText()).toContain('Not sure? Ask a grown-up you trust before you go on.')
  })

  test('in Arabic from right to left, each string marked with its language', async () => {
    const { page } = await start('language="ar"', { context: { viewport: { width: 500, height: 900 } } })
    await (await comeTo(page.locator('field-note button[part=button]').nth(3))).click()
    const opened = page.locator('.note:visible')
    await opened.waitFor()
    expect([await opened.getAttribute('lang'), await opened.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(await opened.locator('p').first().getAttribute('dir')).toBe('auto')
    expect(
      await opened
        .locator('p.title')
        .first()
        .evaluate((one) => getComputedStyle(one).direction),
    ).toBe('rtl')
  })

  test('asks for its files from the same origin, without cookies and without a referrer', async () => {
    const asked: { url: string; referrer: string | undefined; cookie: string | undefined }[] = []
    const { page, origin } = await start('language="pl"', {
      answer: (request, response) => {
        if (/\.json/.test(request.url ?? '')) {
          asked.push({ url: request.url ?? '', referrer: request.headers.referer, cookie: request.headers.cookie })
        }
        return serving(files)(request, response)
      },
      before: async (page) => {
        await page.context().addCookies([{ name: 'session', value: 'x', url: 'http://127.0.0.1' }])
      },
    })
    const elsewhere: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url())
    })
    await (await comeTo(page.locator('field-note button[part=button]').nth(3))).click()
    await page.locator('.note:visible details[part=more] summary').click()
    await expect.poll(() => asked.length).toBe(3)
    expect(asked.map(({ referrer, cookie }) => [referrer, cookie])).toEqual(asked.map(() => [undefined, undefined]))
    expect(elsewhere).toEqual([])
  })

  test('stays in the language that there is, and says so to the site, where a file is missing', async () => {
    const { page, lines } = await start('language="pl"', {
      answer: serving(new Map([...files].filter(([name]) => !name.startsWith('notice.pl')))),
    })
    await button(page, 'social worker').waitFor()
    expect(lines.join()).toContain('The notes stay in “en”')
  })
})

describe('what can be kept', () => {
  const receiptOf = (page: Page) =>
    page.evaluate(() => new FormData(document.getElementById('registration') as HTMLFormElement).get('fieldnote-receipt'))

  test('no receipt unless the school turns it on', async () => {
    const { page } = await start()
    expect(await receiptOf(page)).toBeNull()
  })

  test('a receipt: one hidden field with what was told, the same whether a note was opened or not', async () => {
    const bare = await start('', { html: (html) => html.replace('<script src="fieldnote.js" defer></script>', ''), ready: false })
    const { page } = await start('receipt')
    await expect.poll(() => receiptOf(page)).not.toBeNull()
    const before = String(await receiptOf(page))
    const read = readReceipt(before)
    expect(read.ok && read.value.items).toContain('social-worker')
    expect(read.ok && [read.value.lang, read.value.level, read.value.notices[0]?.version]).toEqual(['en', 'plain', '1'])
    await keep(page)
    expect(String(await receiptOf(page))).toBe(before)
    const sent = new URLSearchParams(await submits(page))
    sent.delete('fieldnote-receipt')
    expect(sent.toString()).toBe(await submits(bare.page))
    await (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click()
    expect(await page.getByText('With this form goes a list of the notes on it.').isVisible()).toBe(true)
  })

  test('the receipt goes when the notes go', async () => {
    const { page } = await start('receipt')
    await expect.poll(() => receiptOf(page)).not.toBeNull()
    await page.evaluate(() => document.querySelector('field-notes')?.removeAttribute('receipt'))
    await expect.poll(() => receiptOf(page)).toBeNull()
  })

  test('a copy for the family: every note of the form, which notice, and the day; nothing that was answered', async () => {
    const { page } = await start()
    await page.locator('#first-name').fill('Ivy')
    await (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Keep a copy' }).click()])
    expect(download.suggestedFilename()).toBe('What the school tells you about your information.html')
    const copy = await page.context().newPage()
    await copy.goto(`file://${await download.path()}`)
    const words = (await copy.content()).replace(/<[^>]+>/g, ' ')
    for (const part of ['Social worker', 'Must you answer?', 'Engagement Staff', 'Moorside Lane Centre', 'Kept on ', '/form/notice.html']) {
      expect(words).toContain(part)
    }
    expect(words).not.toContain('Ivy')
  })
})

describe('for the person who runs the form', () => {
  test.each([
    ['an attribute', 'review', '/form/index.html'],
    ['the address', '', '/form/index.html?fieldnote=review'],
  ])('by %s, each question says its match and why, or that it has none', async (_, attributes, path) => {
    const opened = await start(attributes, { ready: false })
    const { page } = opened
    await page.goto(opened.origin + path)
    const review = page.getByRole('region', { name: 'Fieldnote review: only you see this' })
    await review.waitFor()
    expect(await review.innerText()).toMatch(/\d+ of \d+ questions have a note\.[\s\S]*In the notice, and not asked on this form: /)
    const lines = await page.locator('field-review p').allInnerTexts()
    expect(lines.join('\n')).toMatch(/Note: Social worker \(social-worker\) Because of “/)
    expect(lines.filter((line) => line.startsWith('No note')).length).toBeGreaterThan(5)
  })

  test('is not there for a parent, and submits nothing', async () => {
    const bare = await start()
    expect(await bare.page.locator('field-review').count()).toBe(0)
    const { page } = await start('review')
    await page.locator('field-review').first().waitFor()
    expect(await submits(page)).toBe(await submits(bare.page))
  })
})

describe('axe finds nothing wrong', () => {
  /** So tall that every mark is near the screen and has taken its place. */
  const tall = { width: 1100, height: 6000 }
  const small = { viewport: { width: 320, height: 9000 } }
  test.each<[string, string, Opening, (page: Page) => Promise<unknown>]>([
    ['in passing', '', {}, async (page) => (await comeTo(button(page, 'social worker'))).hover()],
    ['kept', '', {}, (page) => keep(page)],
    ['with every layer open, on a small screen', '', { context: small }, openAll],
    [
      'for everything',
      '',
      {},
      async (page) => (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click(),
    ],
    ['inline', 'layout="inline"', {}, async () => undefined],
    ['by section', 'layout="section"', {}, openAll],
    ['in review', 'review', {}, (page) => page.locator('field-review').first().waitFor()],
    ['to a child', 'level="child"', {}, (page) => keep(page)],
    ['from right to left', 'language="ar"', {}, openAll],
    ['in forced colours', '', { context: { forcedColors: 'active' } }, openAll],
    ['in dark', '', { html: dark }, openAll],
    [
      'with the receipt',
      'receipt',
      {},
      async (page) => (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click(),
    ],
  ])('%s', async (_, attributes, opening, act) => {
    const { page } = await start(attributes, { ...opening, context: { viewport: tall, ...opening.context } })
    await act(page)
    expect(await violations(page)).toEqual([])
  })

  test('and would find a note without a name, a button without words and a text too pale', async () => {
    const { page } = await start()
    await keep(page)
    await page.evaluate(() => {
      const root = [...document.querySelectorAll('field-note')].find((one) => one.hasAttribute('open'))?.shadowRoot
      root?.querySelector('.act')?.replaceChildren()
      for (const line of root?.querySelectorAll<HTMLElement>('.note p') ?? []) line.style.color = '#bbb'
    })
    expect((await violations(page)).join()).toMatch(/(?=[\s\S]*button-name)(?=[\s\S]*color-contrast)/)
  })
})

function dark(html: string): string {
  return html.replace(
    '</head>',
    '<style>html,body,main{background:#111!important}body *{color:#eee!important;background-color:#111!important}field-note{color:#eee!important}</style></head>',
  )
}

/** Opens a note to stay, and each layer of it. */
async function openAll(page: Page): Promise<void> {
  await (await comeTo(page.locator('field-note button[part=button]').nth(2))).click()
  const closed = page.locator('.note:visible details:not([open]) > summary:visible')
  await closed.first().waitFor()
  while ((await closed.count()) > 0) await closed.first().click()
  await page.mouse.move(0, 0)
}

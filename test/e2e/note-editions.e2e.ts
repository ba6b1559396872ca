import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { button, keep, note, notedForms } from './noted-forms.ts'

const { files, start } = notedForms()

const languages = (page: Page) => page.locator('.note:visible .editions > summary')

describe('read as you are', () => {
  const polish = 'Dlaczego pytamy: pracownik'

  test.each([
    ['the attribute', 'language="pl"', String],
    ['the attribute, however it is written', 'language="PL"', String],
    ['the page', '', (html: string) => html.replace('lang="en-GB"', 'lang="pl-PL"')],
    ['the page, however it is written', '', (html: string) => html.replace('lang="en-GB"', 'lang="PL"')],
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
    await languages(page).click()
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

  test('a closed choice of languages names each in its own words, for who does not read this one', async () => {
    const { page } = await start()
    await keep(page)
    const names = await languages(page)
      .locator('span:visible')
      .evaluateAll((all) => all.map((one) => `${(one as HTMLElement).lang} ${one.textContent}`))
    expect(names).toEqual(['pl Polski', 'ar العربية'])
    await languages(page).click()
    expect(await languages(page).innerText()).toBe('Language')
  })

  test('says so where the other language does not come', async () => {
    const { page } = await start('layout="field"')
    await keep(page)
    await languages(page).click()
    await page.route(/notice\.pl\./, (route) => route.abort('internetdisconnected'))
    await page.getByRole('button', { name: 'Polski' }).click()
    await note(page, 'Social worker').getByText('This part did not load.').waitFor()
    expect(await note(page, 'Social worker').isVisible()).toBe(true)
  })

  test('keeps what it says until the other language has come', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>((done) => {
      arrive = done
    })
    const { page } = await start('layout="field"', {
      answer: (request, response) => {
        if (!/notice\.pl\./.test(request.url ?? '')) return serving(files())(request, response)
        arrived.then(() => serving(files())(request, response))
        return true
      },
    })
    await keep(page)
    await languages(page).click()
    const asked = page.waitForRequest(/notice\.pl\./)
    await page.getByRole('button', { name: 'Polski' }).click()
    await asked
    expect(await note(page, 'Social worker').isVisible()).toBe(true)
    arrive()
    await page.locator('.note:visible').getByText('Dlaczego pytamy').first().waitFor()
    expect(await note(page, 'Social worker').count()).toBe(0)
  })

  test('keeps what it says where the network goes while a language is chosen', async () => {
    const { page, lines } = await start('layout="field"')
    await keep(page)
    await languages(page).click()
    await page.route('**/notice.json', (route) => route.abort('internetdisconnected'))
    await page.getByRole('button', { name: 'Polski' }).click()
    await expect.poll(() => lines.join()).toContain('could not be fetched')
    expect(await note(page, 'Social worker').isVisible()).toBe(true)
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
        return serving(files())(request, response)
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

  test('stays in the language that there is where the script does not come that knows the others', async () => {
    const { page } = await start('language="pl"', {
      answer: (request, response) => {
        if (!/\/fieldnote\.[0-9a-f]{10}\.js$/.test(request.url ?? '')) return serving(files())(request, response)
        response.writeHead(503).end()
        return true
      },
    })
    expect(await button(page, 'social worker').count()).toBe(1)
    expect(await page.locator('field-note').first().getAttribute('lang')).toBe('en')
  })

  test('stays in the language that there is, and says so to the site, where a file is missing', async () => {
    const { page, lines } = await start('language="pl"', {
      answer: serving(new Map([...files()].filter(([name]) => !name.startsWith('notice.pl')))),
    })
    await button(page, 'social worker').waitFor()
    expect(lines.join()).toContain('The notes stay in “en”')
  })
})

import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Receipt } from '../../core/formats/receipt.ts'
import { serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { submits, withoutScript } from './form-browser.ts'
import { keep, notedForms } from './noted-forms.ts'

const { files, start } = notedForms()

describe('what can be kept', () => {
  const receiptOf = (page: Page) =>
    page.evaluate(() => new FormData(document.getElementById('registration') as HTMLFormElement).get('fieldnote-receipt'))

  test('no receipt unless the school turns it on', async () => {
    const { page } = await start()
    expect(await receiptOf(page)).toBeNull()
  })

  test('a receipt: one hidden field with what was told, the same whether a note was opened or not', async () => {
    const bare = await start('', { html: withoutScript, ready: false })
    const { page } = await start('receipt')
    await expect.poll(() => receiptOf(page)).not.toBeNull()
    const before = String(await receiptOf(page))
    const { receiptSchema, items, lang, level, notices, hash, ...more } = JSON.parse(before) as Receipt
    expect(items).toContain('social-worker')
    expect([receiptSchema, lang, level, typeof hash, more]).toEqual([1, 'en', 'plain', 'string', {}])
    // The notice states no version: the number is that of its data, and says so.
    expect(notices.map(({ version, versionOf }) => [version, versionOf])).toEqual([['1', 'data']])
    await keep(page)
    expect(String(await receiptOf(page))).toBe(before)
    const sent = new URLSearchParams(await submits(page))
    sent.delete('fieldnote-receipt')
    expect(sent.toString()).toBe(await submits(bare.page))
    await (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click()
    expect(await page.getByText('With this form goes a list of the notes on it.').isVisible()).toBe(true)
  })

  test('the receipt goes with its form from outside it too, whatever the form’s fields are called', async () => {
    const notes = /<field-notes .*?<\/field-notes>/
    const html = (page: string) =>
      page.replace(notes, '<input type="hidden" name="id" value="7">').replace(/(?=<form)/, page.match(notes)?.[0] ?? '')
    const { page } = await start('receipt', { html })
    await expect.poll(() => receiptOf(page)).not.toBeNull()
    expect(await page.locator('form field-notes').count()).toBe(0)
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
    const copy = await copyFrom(page)
    const words = (await copy.content()).replace(/<[^>]+>/g, ' ')
    for (const part of [
      'Social worker',
      'Must you answer?',
      'Engagement Staff',
      'Moorside Lane Centre',
      'Version and date: not stated',
      'Kept on ',
      '/form/notice.html',
    ]) {
      expect(words).toContain(part)
    }
    expect(words).not.toContain('Ivy')
    expect(await copy.locator('a').count()).toBe(1)
    await copy.setViewportSize({ width: 320, height: 640 })
    expect(await copy.locator('meta[name=viewport]').getAttribute('content')).toBe('width=device-width')
    const ends = await copy.locator('b.stop').evaluateAll((all) => all.map((one) => getComputedStyle(one, '::after').content))
    expect(new Set(ends)).toEqual(new Set(['"."']))
    expect(await copy.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test('a copy is of the day where the family is', async () => {
    const { page } = await start('', {
      context: { timezoneId: 'Europe/London' },
      before: (page) => page.clock.setFixedTime('2026-08-31T23:30:00Z'),
    })
    expect(await (await copyFrom(page)).getByText('Kept on').innerText()).toBe('Kept on 1 September 2026')
  })

  test('a copy links to web addresses alone', async () => {
    const sheet = JSON.parse(String(files().get('notice.json')))
    const spoiled = new Map([...files(), ['notice.json', JSON.stringify({ ...sheet, fullNotice: 'javascript:document.title=1' })]])
    const { page } = await start('', { answer: serving(spoiled) })
    expect(await (await copyFrom(page)).locator('a').count()).toBe(0)
  })

  async function copyFrom(page: Page): Promise<Page> {
    await (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Keep a copy' }).click()])
    expect(download.suggestedFilename()).toBe('What the school tells you about your information.html')
    const copy = await page.context().newPage()
    await copy.setContent(await readFile(await download.path(), 'utf8'))
    return copy
  }
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
    expect(lines.join('\n')).toMatch(/Note: Social worker \(social-worker\)\. Because of “[^”]+”\./)
    expect(lines.filter((line) => line.startsWith('No note')).length).toBeGreaterThan(5)
  })

  test('says of words that only stand near a field that they are no label, and not that the notice is silent', async () => {
    const { page } = await start('review', { html: (html) => html.replace('<label for="first-name">', '<label>') })
    const lineOf = (id: string) => page.locator(`.field:has(#${id}) field-review p`)
    expect(await lineOf('first-name').innerText()).toMatch(/^No note: in the page’s code no label belongs/)
    expect(await lineOf('last-name').innerText()).toMatch(/^No note: the words match nothing/)
  })

  test('is not there for a parent, and submits nothing', async () => {
    const bare = await start()
    expect(await bare.page.locator('field-review').count()).toBe(0)
    const { page } = await start('review')
    await page.locator('field-review').first().waitFor()
    expect(await submits(page)).toBe(await submits(bare.page))
  })
})

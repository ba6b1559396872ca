import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { builtFolder, type Files, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, type Opening, openForm } from './form-browser.ts'

let files: Files
const open: Opened[] = []

beforeAll(async () => {
  files = await builtFolder({ langs: ['pl', 'ar', 'en'] })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

async function start(attributes: string, opening: Opening = {}): Promise<Page> {
  const opened = await openForm({
    answer: serving(files),
    ...opening,
    html: (html) => html.replace('<field-notes', `<field-notes ${attributes}`),
  })
  open.push(opened)
  return opened.page
}

/** As if no question had anything of its own to say: sections speak for all of them. */
function withoutOwn(all: Files): Files {
  return new Map(
    [...all].map(([name, file]) => [
      name,
      name.endsWith('.json') ? String(file).replaceAll('"own":true,', '').replaceAll(',"own":true', '') : file,
    ]),
  )
}

interface Spoken {
  readonly lang: string
  readonly text: string
}

/** Each text below an element, and the language in which a screen reader would read it; names that are the same everywhere left out. */
function textsIn(page: Page, selector: string): Promise<Spoken[]> {
  return page.evaluate((selector) => {
    const deep = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? deep(element.shadowRoot) : [])])
    const langOf = (node: Element): string =>
      node.closest('[lang]')?.getAttribute('lang') ?? langOf((node.getRootNode() as ShadowRoot).host as Element)
    const own = (element: Element) => [...element.childNodes].filter((node) => node instanceof Text).map(({ data }) => data)
    return deep(document)
      .filter((element) => element.matches(`:is(${selector}), :is(${selector}) *`) && !element.matches('style,script'))
      .flatMap((element) => own(element).map((data) => ({ lang: langOf(element).slice(0, 2), text: data.trim() })))
      .map(({ lang, text }) => ({ lang, text: text.replace(/\b(DfE|ICO|NHS|EHCP|SEN|SDQ|UK GDPR)\b/g, '') }))
      .filter(({ text }) => /\p{L}/u.test(text))
  }, selector)
}

const englishWords = /\b(the|and|of|for|section|information|Act|Department|schools|Privacy|notice|Council|Article|Part)\b/

/** Texts that are marked as another language than they are in. */
function mismatched(texts: readonly Spoken[]): string[] {
  const wrong = texts.filter(({ lang, text }) => {
    if (lang === 'en') return /[ąćęłńśźż]|\p{Script=Arabic}/iu.test(text)
    return lang === 'ar' ? /[A-Za-z]{2}/.test(text) : englishWords.test(text)
  })
  return [...new Set(wrong.map(({ lang, text }) => `${lang}: ${text.slice(0, 80)}`))]
}

/** Opens every layer of the note, until there is no more to open and all of it has come. */
async function openAll(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const note = [...document.querySelectorAll('field-note')].find((host) => host.hasAttribute('open'))?.shadowRoot
    const layers = [...(note?.querySelectorAll('details') ?? [])]
    const closed = layers.filter(({ open }) => !open)
    for (const layer of closed) layer.open = true
    const isFilled = (layer: Element) => /[^…\s]$/.test(layer.querySelector('.inside')?.textContent?.trimEnd() ?? '')
    return closed.length === 0 && layers.length > 0 && layers.every(isFilled)
  })
}

describe.each(['pl', 'ar'])('in a note in “%s”', (lang) => {
  test('each string of another language says which it is: laws, guidance, the notice’s own names and words', async () => {
    const page = await start(`layout="field" language="${lang}"`)
    await (await comeTo(page.locator('field-note').nth(4).locator('button[part=button]'))).click()
    await openAll(page)
    const texts = await textsIn(page, '.note:not([hidden])')
    expect(mismatched(texts)).toEqual([])
    const english = texts.filter((one) => one.lang === 'en').map(({ text }) => text)
    expect(english).toContainEqual(expect.stringMatching(/Article|Act \d{4}|Regulations/))
    expect(english).toContainEqual(expect.stringContaining('Department for Education'))
    expect(await page.locator('.note:visible blockquote').first().getAttribute('lang')).toBe('en-GB')
  })

  test('of everything too, with the school and which notice it is', async () => {
    const page = await start(`layout="field" language="${lang}"`)
    await (await comeTo(page.locator('field-note').first().locator('button[part=button]'))).click()
    await openAll(page)
    const texts = await textsIn(page, '.note:not([hidden])')
    expect(mismatched(texts)).toEqual([])
    expect(texts.filter((one) => one.lang === 'en').map(({ text }) => text)).toContainEqual(expect.stringMatching(/^Privacy notice/))
  })

  test('and in the lines by which fields are described', async () => {
    const page = await start(`layout="field" language="${lang}"`)
    const texts = await textsIn(page, '[slot=description]')
    expect(texts.length).toBeGreaterThan(5)
    expect(mismatched(texts)).toEqual([])
  })

  test('a section keeps the page’s name and its language', async () => {
    const page = await start(`layout="section" language="${lang}"`, { answer: serving(withoutOwn(files)) })
    const titles = await page.evaluate(() => [...document.querySelectorAll('form :is(h2,h3,legend)')].map((one) => one.textContent?.trim()))
    const names = await page.locator('field-note button[part=button]').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''))
    const at = names.findIndex((name) => titles.some((title) => title && name.toLowerCase().includes(title.toLowerCase())))
    expect(at).toBeGreaterThan(0)
    await (await comeTo(page.locator('field-note').nth(at).locator('button[part=button]'))).click()
    await page.locator('.note:visible').waitFor()
    expect(await page.locator('.note:visible .title').first().getAttribute('lang')).toBe('en-GB')
    expect(mismatched(await textsIn(page, '.note:not([hidden])'))).toEqual([])
  })
})

test('the review speaks English on a page of any language', async () => {
  const page = await start('layout="field" language="pl" review')
  await page.locator('field-review').first().waitFor({ state: 'attached' })
  expect(
    await page.evaluate(() => new Set([...document.querySelectorAll('field-review')].map((one) => (one as HTMLElement).lang)).size),
  ).toBe(1)
  expect(await page.locator('field-notes section.review').getAttribute('lang')).toBe('en')
})

describe('the full notice in Polish', () => {
  test('says of each string of another language which it is, on its own page and inside another', async () => {
    const page = await start('', { ready: false, path: '/form/index.html' })
    const { origin } = new URL(page.url())
    await page.goto(`${origin}/form/notice.html`)
    expect(mismatched(await textsIn(page, 'main, footer'))).toEqual([])
    await page.evaluate(() => {
      document.body.innerHTML = ''
      document.documentElement.lang = 'pl'
      const notice = document.createElement('privacy-notice')
      notice.setAttribute('src', 'notice.json')
      const script = document.createElement('script')
      script.src = 'privacy-notice.js'
      document.body.append(notice, script)
    })
    await page.getByRole('search').waitFor()
    await page.locator('privacy-notice .item').first().waitFor()
    const texts = await textsIn(page, 'privacy-notice')
    const [inside, told] = await page.evaluate(() => {
      const root = document.querySelector('privacy-notice')?.shadowRoot
      return [root?.querySelector('form')?.lang, root?.querySelector('.item')?.closest('[lang]')?.getAttribute('lang')]
    })
    expect(inside).toBe(told)
    expect(mismatched(texts)).toEqual([])
  })
})

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { NoteSheet, SheetEdition } from '../../core/formats/note-sheet.ts'
import { builtFolder, type Files, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, type Opening, openForm, submits } from './form-browser.ts'
import { translateInPlace, translatePage } from './translate-page.ts'

let draft: Files
let reviewed: Files
const open: Opened[] = []

beforeAll(async () => {
  draft = await builtFolder({ langs: ['en', 'pl'] })
  // As if someone who speaks it had reviewed the Polish.
  reviewed = new Map([...draft].map(([name, file]) => [name, name.endsWith('.json') ? asReviewed(String(file)) : file]))
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

function asReviewed(text: string): string {
  const sheet = JSON.parse(text) as Partial<NoteSheet>
  const editions = sheet.editions?.map(({ draft: _, ...edition }): SheetEdition => edition)
  return editions === undefined ? text : JSON.stringify({ ...sheet, editions })
}

async function start(path: string, files: Files, opening: Opening = {}): Promise<Opened> {
  const opened = await openForm({
    path,
    answer: (request, response) => serving(files, path.replace(/[^/]*$/, ''))(request, response),
    ...opening,
    html: (html) => (opening.html ?? String)(html.replace('<field-notes', '<field-notes layout="field"')),
  })
  open.push(opened)
  return opened
}

const form = '/form/index.html'

/** Which note describes each control or group that has one, and what it says. */
function described(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('[aria-describedby*=fieldnote]')].map((element) => {
        const id = (element.getAttribute('aria-describedby') ?? '').split(' ').find((one) => one.startsWith('fieldnote')) ?? ''
        const name = element.getAttribute('name') ?? element.querySelector('[name]')?.getAttribute('name')
        return [name, `${id.replace(/fieldnote-\d+-/, '')}: ${document.getElementById(id)?.textContent}`]
      }),
    ),
  )
}

/** The names of our buttons, in the order of the page. */
function buttons(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('field-note')].map((host) => {
      const button = host.shadowRoot?.querySelector('button')
      return button?.getAttribute('aria-label') ?? button?.textContent ?? ''
    }),
  )
}

/** Waits until the form has been read anew since its last change. */
async function readAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    const probe = document.createElement('field-note')
    document.querySelector('form')?.append(probe)
  })
  // What is on the form under our name and not ours goes when it is read.
  await page.waitForFunction(() => [...document.querySelectorAll('field-note')].every((host) => host.shadowRoot))
}

const translated = (page: Page, words: string) => page.getByText(words.replace(/\p{L}+/gu, (word) => `ź${[...word].reverse().join('')}`))

describe.each([
  ['wraps each text', translatePage],
  ['changes texts in place, in shadow roots too', translateInPlace],
])('a browser that %s', (_, translate) => {
  test('after the notes stand: each field keeps its note, and nothing of ours is changed', async () => {
    const { page, lines } = await start(form, draft)
    const before = { described: await described(page), buttons: await buttons(page), submits: await submits(page) }
    await page.evaluate(translate, 'pl')
    await translated(page, 'Date of birth').first().waitFor()
    await readAnew(page)
    expect({ described: await described(page), buttons: await buttons(page), submits: await submits(page) }).toEqual(before)
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).click()
    const note = page.getByRole('group', { name: 'Social worker', exact: true })
    expect(await note.innerText()).toMatch(/Social worker\s+The name of any social worker/)
    expect(await note.innerText()).not.toContain('ź')
    expect(lines).toEqual([])
  })

  test('while a note is open: it stays open', async () => {
    const { page } = await start(form, draft)
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).click()
    await page.locator('.note:visible').waitFor()
    await page.evaluate(translate, 'pl')
    await readAnew(page)
    expect(await page.locator('.note:visible').innerText()).toContain('The name of any social worker')
  })

  test('and then another language is chosen: each field keeps its note, in that language', async () => {
    const { page } = await start(form, draft)
    const before = Object.keys(await described(page))
    await page.evaluate(translate, 'pl')
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).click()
    await page.locator('.note:visible .editions > summary').click()
    await page.locator('.note:visible').getByRole('button', { name: 'Polski' }).click()
    await page.locator('.note:visible').getByText('Dlaczego pytamy').first().waitFor()
    const after = await described(page)
    expect(Object.keys(after)).toEqual(before)
    for (const words of [...Object.values(after), await page.locator('.note:visible').innerText()]) expect(words).not.toContain('ź')
  })
})

describe('between the steps of a form', () => {
  test('what comes later is known by its own words, before they are others', async () => {
    const { page } = await start('/hosts/steps.html', draft)
    await page.evaluate(translatePage, 'pl')
    await page.locator('#next').click()
    await page.locator('#next').click()
    await translated(page, 'Email address').waitFor()
    await readAnew(page)
    expect(await buttons(page)).toEqual([
      'For all the information on this form',
      'Why we ask: date of birth',
      'Why we ask: attendance',
      'Why we ask: email address',
    ])
    expect(Object.keys(await described(page))).toEqual(['born', 'attendance', 'mail'])
  })
})

describe('a page that was translated before we came', () => {
  const fields = `
    <p><label for="a">Social worker</label><input id="a" name="q1"></p>
    <p><label for="b">Born on</label><input id="b" name="q2" autocomplete="section-child bday"></p>
    <p><label for="c">Dentist</label><input id="c" name="q3" data-fieldnote="dental-check"></p>
    <p><label for="d">Plan</label><input id="d" name="child_protection_plan"></p>
    <p><label for="e">Doctor’s surgery</label><input id="e" name="phone"></p>
    <fieldset><legend>Is there one?</legend><label><input type="radio" name="social-worker" value="y"> Yes</label>
      <label><input type="radio" name="social-worker" value="n"> No</label></fieldset>
    <fieldset><legend>When?</legend><label>Day <input name="date-of-birth-day"></label>
      <label>Month <input name="date-of-birth-month"></label></fieldset>`
  const before = async (page: Page) => {
    await page.addInitScript(`addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') (${translatePage})('pl')
    }, true)`)
  }
  const html = (text: string) => text.replace(/<div class="step">.*<button/s, `${fields}<button`)

  test('has notes where a field is known without the words that are gone, and nowhere by guess', async () => {
    const { page, lines } = await start('/hosts/steps.html', draft, { before, html })
    await readAnew(page)
    expect(await described(page)).toEqual({
      q2: expect.stringMatching(/^date-of-birth: Why we ask/),
      q3: expect.stringMatching(/^dental-check: Why we ask/),
      child_protection_plan: expect.stringMatching(/^child-protection-plan: Why we ask/),
      'social-worker': expect.stringMatching(/^social-worker: Why we ask/),
      'date-of-birth-day': expect.stringMatching(/^date-of-birth: Why we ask/),
    })
    expect(await page.locator('legend[aria-describedby], fieldset [aria-describedby]').count()).toBe(0)
    expect((await buttons(page))[0]).toBe('For all the information on this form')
    expect(lines).toEqual([])
  })

  test('is answered in our own words in its language where they are reviewed, and these are left as they are', async () => {
    const { page } = await start('/hosts/steps.html', reviewed, { before, html })
    await readAnew(page)
    const words = Object.values(await described(page))
    expect(words).toHaveLength(5)
    for (const one of words) expect(one).toMatch(/: Dlaczego pytamy: [^ź]+$/)
  })
})

describe('the language of a page that a browser translates', () => {
  const polish = (page: Page) => page.locator('.note:visible .offer').getByRole('button', { name: 'Polski' })

  test('is offered first in a note, in our own reviewed words', async () => {
    const { page } = await start(form, reviewed)
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).click()
    await page.locator('.note:visible').waitFor()
    expect(await polish(page).count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.evaluate(translatePage, 'pl')
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).click()
    expect(await polish(page).getAttribute('lang')).toBe('pl')
    expect(await page.locator('.note:visible > :first-child').innerText()).toBe('Polski')
    await polish(page).click()
    await page.locator('.note:visible').getByText('Dlaczego pytamy').first().waitFor()
    expect(await page.locator('.note:visible .offer').count()).toBe(0)
  })

  test('is not pressed on someone who reads another by choice', async () => {
    const { page } = await start(form, reviewed)
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).click()
    await page.locator('.note:visible .editions > summary').click()
    await page.locator('.note:visible').getByRole('button', { name: 'Polski' }).click()
    await page.locator('.note:visible').getByText('Dlaczego pytamy').first().waitFor()
    expect(await page.locator('.note:visible .offer').count()).toBe(0)
  })

  test('is not put forward where nobody has reviewed it, but can be chosen', async () => {
    const { page } = await start(form, draft)
    await page.evaluate(translatePage, 'pl')
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).click()
    expect(await polish(page).count()).toBe(0)
    await page.locator('.note:visible .editions > summary').click()
    await page.locator('.note:visible').getByRole('button', { name: 'Polski' }).waitFor()
  })
})

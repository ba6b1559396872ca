import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import type { NoteSheet } from '../../core/formats/note-sheet.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, noticeText, type Opened, type Opening, openForm, purposeOf, spoken } from './form-browser.ts'

const open: Opened[] = []

async function start(opening: Opening = {}): Promise<Page> {
  const opened = await openForm(opening)
  open.push(opened)
  return opened.page
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

async function buttonsOf(page: Page): Promise<readonly string[]> {
  const names = (await spoken(page, ['button'])).map(({ name }) => name)
  return names.filter((name) => name.startsWith('Why we ask: ')).map((name) => name.replace('Why we ask: ', ''))
}

/** The sections of the demonstration in which the notice covers most, left out by the school. */
const fewer = (html: string) => html.replace('<section aria-labelledby="s1">', '<section aria-labelledby="s1" data-fieldnote="off">')

/** The sheet of a notice that says nothing of its own on how to reach a family. */
const plain: Opening['answer'] = (request, response) => {
  if (request.url !== '/form/notice.json') return false
  const sheet = JSON.parse(noticeText()) as NoteSheet
  const notes = Object.entries(sheet.notes).map(([item, { own, ...note }]) => [
    item,
    /^(address|contact-)/.test(item) || own === undefined ? note : { ...note, own },
  ])
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...sheet, notes: Object.fromEntries(notes) }))
  return true
}

describe('a form on which the notice covers more than twenty questions', () => {
  test('has one button where neighbours ask for the same, and each of them its line', async () => {
    const page = await start()
    const names = await buttonsOf(page)
    expect(names.filter((name) => name.startsWith('home address'))).toEqual(['home address'])
    expect(new Set(names).size).toBe(names.length)
    for (const label of ['Address line 1', 'Town or city', 'Postcode'])
      expect((await spoken(page, ['textbox'])).find(({ name }) => name === label)?.description).toBe(`Why we ask: ${purposeOf('address')}`)
  })

  test('has another button where the same is asked again further on, named for that question', async () => {
    expect((await buttonsOf(await start())).filter((name) => name.startsWith('phone number'))).toEqual([
      'phone number',
      'phone number, Second contact: telephone number (optional)',
    ])
  })

  test('opens no two notes in a row that read the same', async () => {
    const page = await start()
    const texts: string[] = []
    for (const name of await buttonsOf(page)) {
      await (await comeTo(page.getByRole('button', { name: `Why we ask: ${name}`, exact: true }))).click()
      const note = page.locator('.note:visible')
      await note.waitFor()
      texts.push(await note.innerText())
      await page.keyboard.press('Escape')
      await note.waitFor({ state: 'hidden' })
    }
    expect(texts.length).toBeGreaterThan(15)
    expect(texts.filter((text, at) => text === texts[at - 1])).toEqual([])
  })

  test('has one button a section for questions on which the notice has nothing of its own to say', async () => {
    const page = await start({ answer: plain })
    const names = await buttonsOf(page)
    expect(names).toEqual(expect.arrayContaining(['where your child lives', 'parents and carers', 'date of birth', 'social worker']))
    expect(names.join()).not.toMatch(/address|phone|email/i)
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: parents and carers' }))).click()
    const note = page.getByRole('dialog').or(page.locator('.note:visible')).first()
    await note.getByText('Phone number', { exact: true }).waitFor()
    expect(await note.getByText('Phone number', { exact: true }).count()).toBe(1)
    await note.getByText('Email address', { exact: true }).waitFor()
  })

  test('has a button at each question where the school wants so', async () => {
    const page = await start({ html: (html) => html.replace('<field-notes ', '<field-notes layout="field" ') })
    const names = await buttonsOf(page)
    expect(names.filter((name) => name.startsWith('home address')).length).toBe(4)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('a form with twenty or fewer has a button at each', async () => {
  const names = await buttonsOf(await start({ html: fewer }))
  expect(names.length).toBe(20)
  expect(names.filter((name) => name.startsWith('phone number')).length).toBe(3)
})

test('a form with twenty or fewer is compact where the school wants so', async () => {
  const html = (page: string) => fewer(page).replace('<field-notes ', '<field-notes layout="section" ')
  const names = await buttonsOf(await start({ html }))
  expect(names.length).toBeLessThan(20)
  expect(names.filter((name) => name.startsWith('phone number')).length).toBe(2)
})

import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { pupil } from '../core/formats/sample.ts'
import { builtFolder, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, type Opening, openForm, purposeOf, spoken } from './form-browser.ts'

const open: Opened[] = []

async function start(opening: Opening = {}): Promise<Page> {
  const opened = await openForm({ compact: true, ...opening })
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

/** As one text, since those at a group of controls are heard apart from the others. */
function together(names: readonly string[]): string {
  return names.toSorted().join('\n')
}

/** The sections of the demonstration in which the notice covers most, left out by the school. */
const fewer = (html: string) => html.replace('<section aria-labelledby="s1">', '<section aria-labelledby="s1" data-fieldnote="off">')

/** The same form with the school’s wish for its layout. */
const laid = (layout: string) => (html: string) => html.replace('<field-notes ', `<field-notes layout="${layout}" `)

/** The buttons that stand at headings, and those that stand at questions. */
async function places(page: Page): Promise<{ readonly atHeadings: number; readonly atQuestions: number }> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('form field-note')].filter((mark) => !mark.parentElement?.closest('field-notes'))
    const atHeadings = marks.filter((mark) => mark.previousElementSibling?.matches('h2')).length
    return { atHeadings, atQuestions: marks.length - atHeadings }
  })
}

describe('a form on which the notice covers more than twenty questions', () => {
  test('has one button a section, and a question its own only where another thing is said of it than of most there', async () => {
    const page = await start()
    expect(together(await buttonsOf(page))).toEqual(
      together([
        'date of birth',
        'where your child lives',
        'parents and carers',
        // No law asks for it, and there for a telephone number.
        'email address',
        'attendance',
        'support and care',
        'looked after by a council',
        'where a care leaver lives',
        'learning and special educational needs',
        'strengths and difficulties score (SDQ)',
        'health',
      ]),
    )
    expect((await places(page)).atHeadings).toBe(5)
    for (const label of ['Address line 1', 'Town or city', 'Postcode'])
      expect((await spoken(page, ['textbox'])).find(({ name }) => name === label)?.description).toBe(`Why we ask: ${purposeOf('address')}`)
  })

  test('says in the note of a section what holds for all its questions once, and of each its own, of whatever class it is', async () => {
    const page = await start()
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: support and care' }))).click()
    const note = page.locator('.note:visible')
    await note.getByText('Child protection plan', { exact: true }).waitFor()
    const words = await note.innerText()
    expect(words.split('The law does not require you to answer.').length).toBe(2)
    for (const title of ['Social worker', 'Child in need', 'Adoption', 'Note of concern']) expect(words).toContain(title)
    expect(words).toContain('The Department for Education advises schools to take extra care of it.')
    expect(await note.getByText('Social worker', { exact: true }).count()).toBe(1)
    expect(words).toMatch(/For all the information on this form\s+More\b/)
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
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter((text, at) => text === texts[at - 1])).toEqual([])
  })

  test('has one button a section and no other where the school wants so, whatever is said of a question', async () => {
    const page = await start({ html: laid('section') })
    const names = await buttonsOf(page)
    // Of one question in a section the button stands at the question.
    expect(together(names)).toEqual(
      together([
        'date of birth',
        'where your child lives',
        'parents and carers',
        'attendance',
        'support and care',
        'learning and special educational needs',
        'health',
      ]),
    )
    expect((await places(page)).atHeadings).toBe(5)
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: parents and carers' }))).click()
    const note = page.locator('.note:visible')
    await note.getByText('Email address', { exact: true }).waitFor()
    expect(await note.getByText('Phone number', { exact: true }).count()).toBe(1)
    expect(await note.innerText()).toMatch(
      /Phone number[\s\S]*must hold a number to call[\s\S]*Email address[\s\S]*does not require you to answer/,
    )
  })

  test('has a button at each question where the school wants so', async () => {
    const page = await start({ html: laid('field') })
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
  const page = await start({ html: (html) => laid('section')(fewer(html)) })
  expect(together(await buttonsOf(page))).toEqual(
    together(['date of birth', 'parents and carers', 'attendance', 'support and care', 'learning and special educational needs', 'health']),
  )
})

test('a section of a notice that tells of each question whether it must be answered has one button, and those that differ theirs', async () => {
  const files = await builtFolder({ notice: pupil })
  const page = await start({ answer: serving(files) })
  const names = await buttonsOf(page)
  expect((await places(page)).atHeadings).toBe(8)
  expect(names).toEqual(expect.arrayContaining(['your child', 'date of birth', 'about your family']))
  expect(names).not.toContain('preferred name')
  expect(names).not.toContain('ethnic group')
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { pupil } from '../core/formats/sample.ts'
import { builtFolder, type Files, moorside, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, openForm, spoken, submits } from './form-browser.ts'

let files: Files
const open: Opened[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

async function start(attributes = '', answer = serving(files)): Promise<Opened> {
  const opened = await openForm({ answer, html: (html) => html.replace('<field-notes', `<field-notes ${attributes}`) })
  open.push(opened)
  return opened
}

/** Opens the note at a question to stay, and gives its words. */
async function read({ page }: Opened, title = 'social worker', layer?: string): Promise<string> {
  const button = page.getByRole('button', { name: `Why we ask: ${title}`, exact: true })
  await button.focus()
  await page.keyboard.press('Enter')
  const note = page.locator('.note:visible')
  await note.getByRole('button', { name: 'Close' }).waitFor()
  if (layer) {
    const opened = note.locator(`details[part=${layer}]`).first()
    await opened.locator('> summary').click()
    await expect.poll(() => opened.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true)
    await expect.poll(() => opened.innerText()).not.toContain('One moment')
    await expect.poll(async () => (await opened.innerText()).length).toBeGreaterThan(20)
  }
  return note.innerText()
}

/** ICO’s points for a notice given at the moment of asking, and ours; numbered as in the research that they come from. */
describe.each([
  ['one notice', [moorside()]],
  ['two', [moorside(), pupil]],
  ['the same two in the other order', [pupil, moorside()]],
] as const)('at the moment of asking, of %s', (_, [notice, ...besides]) => {
  beforeAll(async () => {
    files = await builtFolder({ notice, besides, langs: ['en', 'pl'], levels: ['plain', 'child'] })
  })
  const isOne = besides.length === 0

  if (!isOne)
    test('opens, of what notices say of all their information, what those of this question say alone', async () => {
      const opened = await start()
      await read(opened, 'ethnic group', 'general')
      const shown = opened.page.locator('.note:visible .general')
      await shown.getByText('How we use information about pupils').first().waitFor()
      expect(await shown.innerText()).not.toContain('Engagement Staff')
    })

  test('1. stands at the field, before anything is sent', async () => {
    const { page } = await start()
    const near = await page.evaluate(() => {
      const field = document.querySelector('#attendance')?.closest('.field')
      return field?.querySelector('field-note') !== null && location.pathname === '/form/index.html'
    })
    expect(near).toBe(true)
  })

  test('2. says briefly how this very fact is used', async () => {
    const { page } = await start()
    const told = (await spoken(page, ['textbox'])).find(({ name }) => name.startsWith('Attendance'))
    const [why = ''] = told?.description.match(/Why we ask:.*/) ?? []
    expect(why).toMatch(/^Why we ask: To /)
    expect(why.split(' ').length).toBeLessThanOrEqual(30)
  })

  test('3. links to the full notice, and lets people go on without it', async () => {
    const opened = await start()
    expect(await opened.page.getByRole('link', { name: 'How we use your information' }).isVisible()).toBe(true)
    await read(opened)
    const link = opened.page.getByRole('link', { name: 'The full notice' })
    const [notice] = await Promise.all([opened.page.context().waitForEvent('page'), link.click()])
    await notice.waitForURL(/notice\.html#social-worker$/)
    await notice.close()
    expect(await submits(opened.page)).toContain('first-name=')
  })

  test('4. comes by the medium in which it is asked: on the page itself', async () => {
    const opened = await start()
    await read(opened)
    expect(opened.page.context().pages()).toHaveLength(1)
    expect(opened.page.url()).toBe(`${opened.origin}/form/index.html`)
  })

  test('5. opens by pointer, by keyboard and by touch', async () => {
    const byKey = await start()
    expect(await read(byKey)).toContain('Why we ask')
    const { page } = await start()
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: attendance' }))).hover()
    await page.locator('.note:visible').waitFor()
    const touch = await openForm({ answer: serving(files), context: { hasTouch: true, viewport: { width: 360, height: 640 } } })
    open.push(touch)
    await (await comeTo(touch.page.getByRole('button', { name: 'Why we ask: attendance' }))).tap()
    await touch.page.locator('.note:visible').waitFor()
  })

  test('6. has who gets it and how long it is kept in the next layer', async () => {
    expect(await read(await start(), 'social worker', 'general')).toContain('May go to the Department for Education')
    expect(await read(await start(), 'social worker', 'more')).toContain('How long it is kept')
  })

  test('7. never stands for the full notice, which has an anchor for each note', async () => {
    const { notes } = JSON.parse(String(files.get('notice.json'))) as { notes: object }
    for (const item of Object.keys(notes)) expect(String(files.get('notice.html'))).toContain(`id="${item}"`)
  })

  test('8. says nothing that the full notice does not say', async () => {
    const { notes } = JSON.parse(String(files.get('notice.json'))) as {
      notes: Record<string, { lines: { text: string; aspect: string; voice: string }[] }>
    }
    const full = String(files.get('notice.html')).replaceAll('&#39;', "'").replaceAll('&quot;', '"')
    for (const { lines } of Object.values(notes)) {
      for (const { text, aspect } of lines) {
        // What is short in the note (the main purposes, silence without whom to ask) stands longer in the notice.
        const stem = text.split(/[;,.]/)[0] ?? text
        if (aspect !== 'what') expect(full).toContain(stem)
      }
    }
  })

  test('9. comes in small pieces: a first layer of no more words than a short paragraph or two', async () => {
    const { page } = await start()
    await (await comeTo(page.getByRole('button', { name: 'Why we ask: social worker', exact: true }))).hover()
    const note = page.locator('.note:visible')
    await note.waitFor()
    expect((await note.innerText()).split(/\s+/).length).toBeLessThanOrEqual(130)
  })

  test('10. can be found again: the button stays, and so does the link', async () => {
    const opened = await start()
    await read(opened)
    await opened.page.keyboard.press('Escape')
    expect(await read(opened)).toContain('Why we ask')
  })

  test('11. is not buried in terms: no box to tick, nothing to scroll through first', async () => {
    const opened = await start()
    await read(opened)
    expect(await opened.page.locator('.note:visible input').count()).toBe(0)
  })

  test('12. speaks to a child where children fill it in, and tells them to ask an adult where unsure', async () => {
    expect(await read(await start('level="child"'))).toContain('Not sure? Ask a grown-up you trust before you go on.')
  })

  test('13. is there in other languages and in print', async () => {
    const { page } = await start('language="pl"')
    await page
      .getByRole('button', { name: /^Dlaczego pytamy: / })
      .first()
      .waitFor()
    await page.emulateMedia({ media: 'print' })
    const printed = await page.evaluate(() => getComputedStyle(document.querySelectorAll('field-note')[2] as Element, '::after').content)
    expect(printed).toContain('Dlaczego pytamy: ')
  })

  test('14. tells where facts come from besides the form', async () => {
    expect(await read(await start(), 'social worker', 'more')).toContain('Where it comes from')
  })

  test('15. says at each field whether it must be answered, or that the notice does not say', async () => {
    const { notes } = JSON.parse(String(files.get('notice.json'))) as { notes: Record<string, { lines: { aspect: string }[] }> }
    for (const [item, { lines }] of Object.entries(notes))
      expect(
        lines.some(({ aspect }) => aspect === 'provision'),
        item,
      ).toBe(true)
    // Where one notice tells it, the silence of the other is not heard.
    const told = isOne ? 'says that most facts must be given, but not which.' : 'says that you can choose whether to answer.'
    expect(await read(await start())).toContain(`Must you answer? The school’s notice ${told}`)
  })

  test('16. names the school, and leads to rights and complaints', async () => {
    const opened = await start()
    const words = await read(opened, 'social worker', 'more')
    expect(words).toContain('What you can ask for')
    expect(words).toContain('If you are unhappy with how it is used')
    await (await comeTo(opened.page.getByRole('button', { name: 'For all the information on this form' }))).click()
    await expect.poll(() => opened.page.locator('.note:visible').last().innerText()).toContain('Moorside Lane Centre')
  })

  test('17. gives the class by law and the advice to treat it so as two things', async () => {
    const words = await read(await start(), 'social worker', 'more')
    expect(words).toMatch(/The Department for Education advises schools to take extra care of it\. Official guidance says/)
    expect(words).toMatch(/The law’s own list of [a-z]+ facts does not name it[\s\S]*The law says/)
  })

  test('18. nudges no one: nothing is ticked, filled in, required or blamed', async () => {
    const { page } = await start()
    const touched = await page.evaluate(() => [...document.querySelectorAll('form :checked:not(option), form [required]')].length)
    expect(touched).toBe(0)
  })

  test('19. sends nothing about anyone: no request but for its own public files, and none of what is written', async () => {
    const asked: string[] = []
    const opened = await start('', (request, response) => {
      asked.push(`${request.method} ${request.url}`)
      return serving(files)(request, response)
    })
    await opened.page.locator('#first-name').fill('Ivy')
    await read(opened, 'social worker', 'more')
    for (const request of asked)
      expect(request).toMatch(
        /^GET \/(form\/(index\.html|form\.css|fieldnote(\.[0-9a-f]+)?\.js|notice\.json|detail\.[\w.]+\.json)|favicon\.ico)$/,
      )
    expect(asked.join()).not.toContain('Ivy')
  })

  test('20. shows version and date, and where no row matches the link alone, never a guess', async () => {
    const { page } = await start()
    await (await comeTo(page.getByRole('button', { name: 'For all the information on this form' }))).click()
    await expect.poll(() => page.locator('.note:visible').innerText()).toMatch(/ · Version and date: not stated/)
    // Known, and in no notice; or asked of no one in particular.
    const unmatched = isOne ? '#religion' : '#start'
    expect(await page.evaluate((id) => document.querySelector(id)?.closest('.field')?.querySelector('field-note'), unmatched)).toBe(null)
  })
})

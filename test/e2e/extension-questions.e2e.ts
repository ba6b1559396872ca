import { expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { extensionPages } from './extension-pages.ts'

const tests = extensionPages()

test('answers “May I share this?” with what keeps a child safe first, before anything is chosen and after', async () => {
  await tests.extension.set({ notices: ['hip'] })
  const panel = await tests.view('May I share this?')
  const main = panel.getByRole('main')
  const opening = /To keep a child safe you can share what is needed.*You do not need consent.*in danger call 999/
  expect(await main.innerText()).toMatch(opening)
  await panel.getByLabel('What is it about?').selectOption('section-47')
  await panel.getByLabel('Who wants it?').selectOption('police')
  const answer = panel.getByRole('status')
  await eventually(() => answer.innerText()).toMatch(/does not name the police.*That is not a ban/s)
  const text = await main.innerText()
  expect(text.search(opening)).toBeLessThan(text.indexOf('That is not a ban'))
  await panel.getByLabel('Who wants it?').selectOption('local-authority')
  await panel.getByText('In the notice’s own words').first().click()
  await eventually(() => panel.locator('mark').first().isVisible()).toBe(true)
})

test('cautions before a guarded thing is told to anyone but those who keep children safe, and answers for someone else', async () => {
  await tests.extension.set({ notices: ['hip'], role: 'teaching-assistant' })
  const panel = await tests.view('May I share this?')
  const answer = panel.getByRole('status')
  await panel.getByLabel('What is it about?').selectOption('confidential-address')
  await panel.getByLabel('Who wants it?').selectOption('transport-provider')
  await eventually(() => answer.innerText()).toMatch(
    /^Before you tell anyone\s+Speak to the designated safeguarding lead before telling anyone/,
  )
  expect(await answer.innerText()).toMatch(/can reach whoever it is kept from.*nor a go-ahead/s)
  await panel.getByLabel('Who wants it?').selectOption('police')
  await eventually(() => answer.innerText()).not.toContain('Before you tell anyone')
  await panel.getByLabel('What is it about?').selectOption('child-protection-plan')
  await panel.getByLabel('Who wants it?').selectOption('next-school')
  await eventually(() => answer.innerText()).toMatch(/Official guidance says.*within 5 days.*Likely so/s)
  await panel.getByLabel('Who wants it?').selectOption('class-teacher')
  await eventually(() => answer.innerText()).toMatch(
    /The notice\s+The notice names.*does not mention the class teacher\. That is not a ban/s,
  )
  await panel.getByLabel('Who wants it?').selectOption('teaching-assistant')
  await eventually(() => answer.innerText()).toContain('does not mention your role. That is not a ban')
  await panel.getByLabel('Who wants it?').selectOption({ label: 'Someone else: a solicitor, an MP, the press, a landlord' })
  await eventually(() => answer.innerText()).toMatch(/find out who asks.*does not name them for this\. That is not a ban/s)
})

test('has words short enough to read out, the rest behind “More”, and sources for the member of staff alone', async () => {
  await tests.extension.set({ notices: ['hip'] })
  const panel = await tests.view('Explain to a parent')
  const told = panel.getByRole('region', { name: 'Words to say or copy' })
  await panel.getByLabel('What is it about?').selectOption('sen-status')
  await eventually(() => told.getByRole('heading', { level: 4 }).allInnerTexts()).toEqual([
    'What this is',
    'Why we ask',
    'Must you answer?',
  ])
  expect((await told.innerText()).split(/\s+/).length).toBeLessThan(120)
  await panel.getByRole('button', { name: 'More' }).click()
  await eventually(() => told.getByText('Who sees it').isVisible()).toBe(true)
  const headings = await told.getByRole('heading', { level: 4 }).allInnerTexts()
  expect(new Set(headings).size).toBe(headings.length)
  expect(await told.innerText()).not.toMatch(/Checked on|UK GDPR/)
  await panel.getByRole('button', { name: 'Less' }).click()
  await eventually(() => told.getByRole('heading', { level: 4 }).count()).toBe(3)
  await panel.getByText('Where the law and guidance stand').click()
  await eventually(() => panel.getByText('Children and Families Act 2014, Part 3').isVisible()).toBe(true)
})

test('says “Copied.” beside the words that were copied and no others, and where other languages are turned on', async () => {
  await tests.extension.set({ notices: ['hip'], languages: ['ar'] })
  const panel = await tests.view('Explain to a parent')
  const copied = panel.getByText('Copied.')
  await panel.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.resolve()
  })
  const copy = async () => {
    await panel.getByRole('button', { name: 'Copy these words' }).click()
    await eventually(() => copied.count()).toBe(1)
  }
  await panel.getByLabel('What is it about?').selectOption('sen-status')
  await copy()
  await panel.getByLabel('Language').selectOption({ label: 'Arabic: العربية (draft)' })
  await eventually(() => copied.count()).toBe(0)
  await copy()
  await panel.getByLabel('What is it about?').selectOption('ethnicity')
  await eventually(() => copied.count()).toBe(0)
  await copy()
  await panel.getByRole('button', { name: 'More' }).click()
  await eventually(() => copied.count()).toBe(0)
  const [options] = await Promise.all([
    tests.extension.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Turn other languages on in the options' }).click(),
  ])
  await eventually(() => options.getByLabel('Polish: Polski').isVisible()).toBe(true)
  await options.close()
})

test('gives a parent no words about what must not be told, in any language', async () => {
  await tests.extension.set({ notices: ['hip'], languages: ['pl'] })
  const panel = await tests.view('Explain to a parent')
  const told = panel.getByRole('region', { name: 'Words to say or copy' })
  await panel.getByLabel('What is it about?').selectOption('ehcp')
  await eventually(() => told.innerText()).toContain('Education, health and care plan')
  await panel.getByLabel('What is it about?').selectOption('section-47')
  await eventually(() => panel.getByText('Speak to the designated safeguarding lead before telling anyone').isVisible()).toBe(true)
  expect(await told.innerText()).not.toMatch(/section 47/i)
  await panel.getByLabel('Language').selectOption('pl')
  await eventually(() => told.getAttribute('lang')).toBe('pl')
  expect(await told.innerText()).not.toMatch(/47/)
})

test('puts the cautions before the steps of a request, and counts the days from when it came', async () => {
  await tests.extension.set({ notices: ['hip'] })
  const panel = await tests.view('A request has come in')
  const text = await panel.getByRole('main').innerText()
  expect(text.indexOf('Speak to the designated safeguarding lead before anything is copied')).toBeLessThan(text.indexOf('Note the day'))
  await panel.getByLabel('The day it came in').fill('2026-01-31')
  await eventually(() => panel.getByText('28 February 2026').first().isVisible()).toBe(true)
  await eventually(() => panel.getByText('30 April 2026').isVisible()).toBe(true)
  await panel.getByLabel('What kind of school').selectOption('academy')
  await eventually(() => panel.getByText('Let the parent see the educational record by').count()).toBe(0)
  await panel.getByLabel('What it asks for').selectOption('educational-record')
  await eventually(() => panel.getByText('Treat it as a request to see the child’s data: it is due as that is.').isVisible()).toBe(true)
  expect(await panel.getByText('28 February 2026').first().isVisible()).toBe(true)
  await panel.getByLabel('What it asks for').selectOption('access')
  await panel.getByLabel('What kind of school').selectOption('maintained')
  await eventually(() => panel.getByText('20 February 2026').isVisible()).toBe(true)
  await panel.getByLabel('From', { exact: true }).fill('2026-02-16')
  await panel.getByLabel(/^To/).fill('2026-02-20')
  await panel.getByRole('button', { name: 'Add these days' }).click()
  await eventually(() => panel.getByText('27 February 2026').isVisible()).toBe(true)
  await panel.getByLabel('The day it came in').fill('2026-07-01')
  await panel.getByLabel('What it asks for').selectOption('complain')
  await eventually(() => panel.getByText('31 July 2026').isVisible()).toBe(true)
  await eventually(() => panel.getByRole('status').innerText()).toMatch(/Act, and tell the outcome\s+Without undue delay/)
  expect(await panel.getByRole('main').innerText()).toMatch(/Acknowledge the complaint within 30 days.*tell the outcome/s)
  expect(await panel.getByRole('main').innerText()).not.toContain('Answer within one month')
})

test('days on which the school is closed are listed once, and who takes them off the list can give others', async () => {
  const panel = await tests.view('A request has come in')
  await panel.getByLabel('The day it came in').fill('2026-01-31')
  await panel.getByLabel('What kind of school').selectOption('maintained')
  const add = async (from: string, to: string) => {
    await panel.getByLabel('From', { exact: true }).fill(from)
    await panel.getByLabel(/^To/).fill(to)
    await panel.getByRole('button', { name: 'Add these days' }).click()
  }
  const listed = panel.getByRole('listitem').filter({ hasText: 'February 2026' })
  await add('2026-02-16', '2026-02-20')
  await eventually(() => listed.count()).toBe(1)
  await add('2026-02-18', '')
  await eventually(() => panel.getByRole('alert').allInnerTexts()).toContain('That is on the list already.')
  expect(await listed.count()).toBe(1)
  await panel.getByRole('button', { name: 'Remove 16 February 2026 to 20 February 2026' }).press('Enter')
  await eventually(() => panel.evaluate(() => document.activeElement?.id)).toBe('closed-from')
})

test('says on what each caution rests, and refuses a day that is still to come', async () => {
  const panel = await tests.view('A request has come in')
  const text = await panel.getByRole('main').innerText()
  for (const source of ['Schedule 2, paragraph 16', 'Schedule 3, paragraph 17', 'Schedule 3, paragraph 21']) expect(text).toContain(source)
  await panel.getByLabel('The day it came in').fill('2999-01-01')
  await eventually(() => panel.getByRole('status').innerText()).toMatch(/^That day is still to come\. Give the day on which it came in\.$/)
  await panel.getByLabel('The day it came in').fill('0026-01-31')
  await eventually(() => panel.getByRole('status').innerText()).toMatch(/^That day is years ago\. Check the year\.$/)
  await panel.getByLabel('The day it came in').fill('2026-01-31')
  await eventually(() => panel.getByRole('status').innerText()).toMatch(/28 February 2026.*This day has passed\./s)
  await panel.getByLabel('The day it came in').fill(new Date().toISOString().slice(0, 10))
  await eventually(() => panel.getByRole('status').innerText()).not.toContain('This day has passed')
})

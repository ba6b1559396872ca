import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const builtIn = readFileSync(join(import.meta.dirname, '../../core/notices/hip.json'), 'utf8')
const notice = readFileSync(join(import.meta.dirname, '../../core/notices/pupil.json'), 'utf8')
const host = 'http://127.0.0.1/*'

let extension: ExtensionBrowser
let site: Site
let mis: Page
const opened: Page[] = []

beforeAll(async () => {
  site = await serveSite()
  extension = await launchExtension()
  mis = await extension.context.newPage()
})

beforeEach(async () => {
  for (const page of opened.splice(0)) await page.close()
  if (mis.url() !== `${site.origin}/mis/index.html`) await mis.goto(`${site.origin}/mis/index.html`)
  await extension.set({ notices: [], ownNotices: [], role: null, corrections: [], words: [], languages: [], firstSteps: true })
})

afterAll(async () => {
  await extension?.close()
  await site?.close()
})

async function open(file: string, about?: Page): Promise<Page> {
  const page = await extension.open(file, about)
  opened.push(page)
  return page
}

/** Waits for what is looked at to become what is expected; the machine may be busy. */
const soon = <Seen>(look: () => Seen | Promise<Seen>) => expect.poll(look, { timeout: 15_000 })

/** Opens a view of the panel. */
async function view(name: string): Promise<Page> {
  const panel = await open('sidepanel.html', mis)
  await panel.getByRole('navigation').getByRole('button', { name }).click()
  await panel.getByRole('heading', { level: 2, name }).waitFor()
  return panel
}

/** What axe finds. The extension's own pages let no script in but theirs, so axe runs beside them. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

/** How far a page runs out of its window sideways. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('is off at first, and says what to do, and turns on by one click', async () => {
  await extension.preapprove(host)
  await mis.goto(`${site.origin}/mis/index.html`)
  // What the browser knows of the tab it tells only where the extension is allowed; the click then asks nobody.
  const options = await open('options.html')
  await options.evaluate(
    (origin) =>
      (globalThis as unknown as { chrome: { permissions: { request(what: object): Promise<boolean> } } }).chrome.permissions.request({
        origins: [origin],
      }),
    host,
  )
  const popup = await open('popup.html', mis)
  await soon(() => popup.getByText('Off everywhere. On where you say.').isVisible()).toBe(true)
  await soon(() => popup.getByText('Off on http://127.0.0.1.').isVisible()).toBe(true)
  await popup.getByRole('button', { name: 'Turn on for this site' }).click()
  await soon(() => popup.getByText('On for http://127.0.0.1.').isVisible()).toBe(true)
  await soon(() => popup.getByRole('heading', { name: /sensitive fields on this page/ }).isVisible()).toBe(true)
  expect(
    await popup
      .getByRole('button', { name: /^Go to Section 47/ })
      .first()
      .isVisible(),
  ).toBe(true)
})

test('shows three first steps, ticks each off, and opens nothing by itself', async () => {
  const before = extension.context.pages().length
  const popup = await open('popup.html', mis)
  await soon(() => popup.getByRole('heading', { name: 'First steps' }).isVisible()).toBe(true)
  await popup.getByLabel('Your role').selectOption({ label: 'SENCO' })
  await soon(() => popup.getByText('done').count()).toBe(2)
  expect(
    await popup
      .locator('.steps li.done')
      .first()
      .evaluate((step) => step.textContent),
  ).toMatch(/\S done$/)
  await extension.set({ notices: ['hip'] })
  await soon(() => popup.getByRole('heading', { name: 'First steps' }).count()).toBe(0)
  expect(extension.context.pages()).toHaveLength(before + 1)
})

test('lists the flags by class, finds them by search, and goes to one', async () => {
  const panel = await open('sidepanel.html', mis)
  await soon(() => panel.getByRole('heading', { name: /^Treat as special category \(\d+\)/ }).isVisible()).toBe(true)
  await panel.getByLabel('Search these flags').fill('section 47')
  await soon(() => panel.getByRole('listitem').filter({ hasText: 'Flagged because' }).count()).toBe(1)
  await panel.getByRole('button', { name: /^Go to it: Section 47/ }).click()
  await soon(() => panel.getByRole('status').filter({ hasText: 'Shown on the page.' }).count()).toBe(1)
  await panel.getByLabel('Search these flags').fill('zebra')
  await soon(() => panel.getByText('No flag matches.').isVisible()).toBe(true)
})

test('dismisses a wrong flag for this field on this site in two clicks, and takes it back', async () => {
  const panel = await open('sidepanel.html', mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  await flag.getByRole('button', { name: /^Is Section 47/ }).click()
  await flag.getByRole('button', { name: 'Nothing to flag' }).click()
  await soon(() => flag.count()).toBe(0)
  await panel.getByRole('button', { name: /^Take back the correction of “s47”/ }).click()
  await soon(() => flag.count()).toBe(1)
})

test('says that a flag was put right, gives the focus to the next one, and undoes it', async () => {
  const panel = await open('sidepanel.html', mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  const order = () => panel.locator('.flag').evaluateAll((all) => all.map((one) => one.getAttribute('data-flag')))
  await soon(() => flag.count()).toBe(1)
  const before = await order()
  const next = before[before.findIndex((one) => one?.includes(' section-47 ')) + 1]
  const focused = () => panel.evaluate(() => document.activeElement?.closest('.flag')?.getAttribute('data-flag'))
  await flag.getByRole('button', { name: /^Is Section 47/ }).focus()
  await panel.keyboard.press('Enter')
  await flag.getByRole('button', { name: 'Nothing to flag' }).focus()
  await panel.keyboard.press('Enter')
  await soon(() => flag.count()).toBe(0)
  await soon(async () => (await order()).length).toBeGreaterThan(5)
  await soon(focused).toBe(next)
  const line = panel.getByRole('status').filter({ hasText: '“s47” is no longer flagged on this site.' })
  expect(await line.isVisible()).toBe(true)
  // In sight from wherever the list is scrolled to.
  await panel.setViewportSize({ width: 320, height: 256 })
  expect(await panel.getByRole('button', { name: 'Undo' }).evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await soon(() => flag.count()).toBe(1)
  await soon(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Taken back.')
  expect(await panel.getByRole('button', { name: 'Undo' }).count()).toBe(0)
})

test('says that a flag is gone where it is named by hand as something ordinary, and undoes it', async () => {
  const panel = await open('sidepanel.html', mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  await flag.getByRole('button', { name: /^Is Section 47/ }).click()
  await flag.getByLabel('Find what it is').fill('your statement')
  await flag
    .getByRole('button', { name: /\(not flagged\)/ })
    .first()
    .click()
  await soon(() => flag.count()).toBe(0)
  const line = panel
    .getByRole('status')
    .filter({ hasText: /“s47” is now .* on this site\. It is no longer flagged\. While you present, it is covered only if/ })
  await soon(() => line.count()).toBe(1)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await soon(() => flag.count()).toBe(1)
})

test('names a field by hand in two clicks, for this site alone', async () => {
  const panel = await open('sidepanel.html', mis)
  const flag = panel.getByRole('listitem').filter({ hasText: '“s47' }).filter({ hasText: 'Flagged because' })
  await flag.getByRole('button', { name: /^Is Section 47/ }).click()
  await flag.getByRole('button', { name: 'Child protection plan' }).click()
  await soon(() => panel.getByText('“s47”: not Section 47 information, but Child protection plan').isVisible()).toBe(true)
  const kept = await panel.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<{ settings: { values: { corrections: unknown } } }> } } }
      }
    ).chrome.storage.local.get('settings'),
  )
  expect(kept.settings.values.corrections).toEqual([
    { origin: site.origin, words: 's47', was: 'section-47', item: 'child-protection-plan' },
  ])
})

test('answers “May I share this?” with what keeps a child safe first, before anything is chosen and after', async () => {
  await extension.set({ notices: ['hip'] })
  const panel = await view('May I share this?')
  const main = panel.getByRole('main')
  const opening = /To keep a child safe you can share what is needed.*You do not need consent.*in danger call 999/
  expect(await main.innerText()).toMatch(opening)
  await panel.getByLabel('What is it about?').selectOption('section-47')
  await panel.getByLabel('Who wants it?').selectOption('police')
  const answer = panel.getByRole('status')
  await soon(() => answer.innerText()).toMatch(/does not name the police.*That is not a ban/s)
  const text = await main.innerText()
  expect(text.search(opening)).toBeLessThan(text.indexOf('That is not a ban'))
  await panel.getByLabel('Who wants it?').selectOption('local-authority')
  await panel.getByText('In the notice’s own words').first().click()
  await soon(() => panel.locator('mark').first().isVisible()).toBe(true)
})

test('cautions before a guarded thing is told to anyone but those who keep children safe, and answers for someone else', async () => {
  await extension.set({ notices: ['hip'], role: 'teaching-assistant' })
  const panel = await view('May I share this?')
  const answer = panel.getByRole('status')
  await panel.getByLabel('What is it about?').selectOption('confidential-address')
  await panel.getByLabel('Who wants it?').selectOption('transport-provider')
  await soon(() => answer.innerText()).toMatch(/^Before you tell anyone\s+Speak to the designated safeguarding lead before telling anyone/)
  expect(await answer.innerText()).toMatch(/can reach whoever it is kept from.*nor a go-ahead/s)
  await panel.getByLabel('Who wants it?').selectOption('police')
  await soon(() => answer.innerText()).not.toContain('Before you tell anyone')
  await panel.getByLabel('What is it about?').selectOption('child-protection-plan')
  await panel.getByLabel('Who wants it?').selectOption('next-school')
  await soon(() => answer.innerText()).toMatch(/Official guidance says.*within 5 days.*Likely so/s)
  await panel.getByLabel('Who wants it?').selectOption('class-teacher')
  await soon(() => answer.innerText()).toMatch(/The notice\s+The notice names.*does not mention the class teacher\. That is not a ban/s)
  await panel.getByLabel('Who wants it?').selectOption('teaching-assistant')
  await soon(() => answer.innerText()).toContain('does not mention your role. That is not a ban')
  await panel.getByLabel('Who wants it?').selectOption({ label: 'Someone else: a solicitor, an MP, the press, a landlord' })
  await soon(() => answer.innerText()).toMatch(/find out who asks.*does not name them for this\. That is not a ban/s)
})

test('has words short enough to read out, the rest behind “More”, and sources for the member of staff alone', async () => {
  await extension.set({ notices: ['hip'] })
  const panel = await view('Explain to a parent')
  const told = panel.getByRole('region', { name: 'What you may say or copy' })
  await panel.getByLabel('What is it about?').selectOption('sen-status')
  await soon(() => told.getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(['What this is', 'Why we ask', 'Must you answer?'])
  expect((await told.innerText()).split(/\s+/).length).toBeLessThan(120)
  await panel.getByRole('button', { name: 'More' }).click()
  await soon(() => told.getByText('Who sees it').isVisible()).toBe(true)
  const headings = await told.getByRole('heading', { level: 4 }).allInnerTexts()
  expect(new Set(headings).size).toBe(headings.length)
  expect(await told.innerText()).not.toMatch(/Checked on|UK GDPR/)
  await panel.getByRole('button', { name: 'Less' }).click()
  await soon(() => told.getByRole('heading', { level: 4 }).count()).toBe(3)
  await panel.getByText('Where the law and guidance stand').click()
  await soon(() => panel.getByText('Children and Families Act 2014, Part 3').isVisible()).toBe(true)
})

test('says “Copied.” beside the words that were copied and no others, and where other languages are turned on', async () => {
  await extension.set({ notices: ['hip'], languages: ['ar'] })
  const panel = await view('Explain to a parent')
  const copied = panel.getByText('Copied.')
  await panel.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.resolve()
  })
  const copy = async () => {
    await panel.getByRole('button', { name: 'Copy these words' }).click()
    await soon(() => copied.count()).toBe(1)
  }
  await panel.getByLabel('What is it about?').selectOption('sen-status')
  await copy()
  await panel.getByLabel('Language').selectOption({ label: 'Arabic: العربية (draft)' })
  await soon(() => copied.count()).toBe(0)
  await copy()
  await panel.getByLabel('What is it about?').selectOption('ethnicity')
  await soon(() => copied.count()).toBe(0)
  await copy()
  await panel.getByRole('button', { name: 'More' }).click()
  await soon(() => copied.count()).toBe(0)
  const [options] = await Promise.all([
    extension.context.waitForEvent('page'),
    panel.getByRole('button', { name: 'Turn other languages on in the options' }).click(),
  ])
  opened.push(options)
  await soon(() => options.getByLabel('Polish: Polski').isVisible()).toBe(true)
})

test('gives a parent no words about what must not be told, in any language', async () => {
  await extension.set({ notices: ['hip'], languages: ['pl'] })
  const panel = await view('Explain to a parent')
  const told = panel.getByRole('region', { name: 'What you may say or copy' })
  await panel.getByLabel('What is it about?').selectOption('ehcp')
  await soon(() => told.innerText()).toContain('Education, health and care plan')
  await panel.getByLabel('What is it about?').selectOption('section-47')
  await soon(() => panel.getByText('Speak to the designated safeguarding lead before telling anyone').isVisible()).toBe(true)
  expect(await told.innerText()).not.toMatch(/section 47/i)
  await panel.getByLabel('Language').selectOption('pl')
  await soon(() => told.getAttribute('lang')).toBe('pl')
  expect(await told.innerText()).not.toMatch(/47/)
})

test('puts the cautions before the steps of a request, and counts the days from when it came', async () => {
  await extension.set({ notices: ['hip'] })
  const panel = await view('A request has come in')
  const text = await panel.getByRole('main').innerText()
  expect(text.indexOf('Speak to the designated safeguarding lead before anything is copied')).toBeLessThan(text.indexOf('Note the day'))
  await panel.getByLabel('The day it came in').fill('2026-01-31')
  await soon(() => panel.getByText('28 February 2026').first().isVisible()).toBe(true)
  await soon(() => panel.getByText('30 April 2026').isVisible()).toBe(true)
  await panel.getByLabel('What kind of school').selectOption('academy')
  await soon(() => panel.getByText('Let the parent see the educational record by').count()).toBe(0)
  await panel.getByLabel('What it asks for').selectOption('educational-record')
  await soon(() => panel.getByText('Treat it as a request to see the child’s data: it is due as that is.').isVisible()).toBe(true)
  expect(await panel.getByText('28 February 2026').first().isVisible()).toBe(true)
  await panel.getByLabel('What it asks for').selectOption('access')
  await panel.getByLabel('What kind of school').selectOption('maintained')
  await soon(() => panel.getByText('20 February 2026').isVisible()).toBe(true)
  await panel.getByLabel('From', { exact: true }).fill('2026-02-16')
  await panel.getByLabel(/^To/).fill('2026-02-20')
  await panel.getByRole('button', { name: 'Add these days' }).click()
  await soon(() => panel.getByText('27 February 2026').isVisible()).toBe(true)
  await panel.getByLabel('The day it came in').fill('2026-07-01')
  await panel.getByLabel('What it asks for').selectOption('complain')
  await soon(() => panel.getByText('31 July 2026').isVisible()).toBe(true)
  await soon(() => panel.getByRole('status').innerText()).toMatch(/Act, and tell the outcome\s+Without undue delay/)
  expect(await panel.getByRole('main').innerText()).toMatch(/Acknowledge the complaint within 30 days.*tell the outcome/s)
  expect(await panel.getByRole('main').innerText()).not.toContain('Answer within one month')
})

test('says on what each caution rests, and refuses a day that is still to come', async () => {
  const panel = await view('A request has come in')
  const text = await panel.getByRole('main').innerText()
  for (const source of ['Schedule 2, paragraph 16', 'Schedule 3, paragraph 17', 'Schedule 3, paragraph 21']) expect(text).toContain(source)
  await panel.getByLabel('The day it came in').fill('2999-01-01')
  await soon(() => panel.getByRole('status').innerText()).toMatch(/^That day is still to come\. Give the day on which it came in\.$/)
  await panel.getByLabel('The day it came in').fill('2026-01-31')
  await soon(() => panel.getByRole('status').innerText()).toMatch(/28 February 2026.*This day has passed\./s)
  await panel.getByLabel('The day it came in').fill(new Date().toISOString().slice(0, 10))
  await soon(() => panel.getByRole('status').innerText()).not.toContain('This day has passed')
})

test('takes a notice from a file, refuses a bad one and says why, and keeps the good one', async () => {
  const options = await open('options.html')
  const file = options.getByLabel('Add a notice from a file')
  await file.setInputFiles({ name: 'notice.json', mimeType: 'application/json', buffer: Buffer.from(notice) })
  await soon(() => options.getByText('“How we use information about pupils” is in use.').isVisible()).toBe(true)
  await file.setInputFiles({ name: 'error.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><h1>Not found</h1>') })
  await soon(() => options.getByText('error.html cannot be used. Nothing was changed.').isVisible()).toBe(true)
  await soon(() => options.getByText('This is a web page, not a notice.').isVisible()).toBe(true)
  const broken = { ...JSON.parse(notice), contact: 'nobody' }
  await file.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(broken)) })
  await soon(() => options.getByText(/names “nobody”, which is not among/).isVisible()).toBe(true)
  expect(await options.getByRole('button', { name: 'Remove “How we use information about pupils”' }).isVisible()).toBe(true)
  await options.getByRole('button', { name: /^Use “Privacy notice: looked-after/ }).click()
  await soon(() => options.getByRole('button', { name: /^Remove “/ }).count()).toBe(2)
  await soon(() => options.getByText('this is not your school’s notice').first().isVisible()).toBe(true)
  // What was amiss with a file is past once another notice is chosen.
  expect(await options.getByText(/cannot be used/).count()).toBe(0)
  await options.getByRole('button', { name: 'Remove “How we use information about pupils”' }).click()
  await soon(() => options.getByRole('button', { name: /^Remove “/ }).count()).toBe(1)
  await soon(() => options.evaluate(() => document.activeElement?.textContent)).toBe('Privacy notices')
})

test('shows a notice that another of its id keeps out of use, with the reason, and removes it', async () => {
  const options = await open('options.html')
  const add = (version: string) => {
    const buffer = Buffer.from(JSON.stringify({ ...JSON.parse(builtIn), title: 'Our own copy', version }))
    return options.getByLabel('Add a notice from a file').setInputFiles({ name: 'notice.json', mimeType: 'application/json', buffer })
  }
  await add('1')
  await soon(() => options.getByText('“Our own copy” is in use.').isVisible()).toBe(true)
  await add('2')
  await soon(() => options.getByText('“Our own copy” took the place of the version before.').isVisible()).toBe(true)
  await options.getByRole('button', { name: /^Use “/ }).click()
  const why = options.getByRole('listitem').filter({ hasText: 'is not used: another with the id “hip” is. Keep one of the two.' })
  await soon(() => why.count()).toBe(1)
  expect(await options.getByText('Chosen, and not in use').isVisible()).toBe(true)
  expect(await options.getByText('Version 2.').isVisible()).toBe(true)
  await options.getByRole('button', { name: 'Remove', exact: true }).click()
  await soon(() => why.count()).toBe(0)
  expect(await options.getByRole('button', { name: /^Use “/ }).isVisible()).toBe(true)
})

test('carries settings and corrections out to a file and in again', async () => {
  await extension.set({ role: 'senco', badge: false, corrections: [{ origin: site.origin, words: 'plan', was: 'ehcp', item: null }] })
  const options = await open('options.html')
  const save = async (name: string) => {
    const [download] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', { name }).click()])
    return readFileSync(await download.path())
  }
  const settings = await save('Save settings to a file')
  const corrections = await save('Save corrections to a file')
  await extension.set({ role: null, badge: true, corrections: [] })
  await options.getByLabel('Read settings from a file').setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: settings })
  await soon(() => options.getByLabel('Your role').inputValue()).toBe('senco')
  await soon(() => options.getByLabel('Show the number of flags on the toolbar button').isChecked()).toBe(false)
  await options
    .getByLabel('Read corrections from a file')
    .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: corrections })
  await soon(() => options.getByText('One correction was read.').isVisible()).toBe(true)
  await options
    .getByLabel('Read settings from a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
  await soon(() => options.getByText('This file holds nothing that Fieldnote wrote. Nothing was changed.').isVisible()).toBe(true)
})

test('refuses minutes that are out of range in words, and shows what holds', async () => {
  await extension.set({ presentMinutes: 45 })
  const options = await open('options.html')
  const minutes = options.getByLabel('Minutes until covers end by themselves')
  await soon(() => minutes.inputValue()).toBe('45')
  await minutes.fill('2')
  await minutes.press('Tab')
  await soon(() => options.getByText('2 is not from 5 to 480 minutes, so it stays at 45.').isVisible()).toBe(true)
  expect(await minutes.inputValue()).toBe('45')
  await minutes.fill('30')
  await minutes.press('Tab')
  await soon(() => options.getByText(/so it stays at/).count()).toBe(0)
  await soon(async () => (await open('options.html')).getByLabel('Minutes until covers end by themselves').inputValue()).toBe('30')
})

test('tells a site by http from the one by https, turns each off by itself, and keeps the focus', async () => {
  const sites = ['http://mis.test/*', 'https://mis.test/*']
  await extension.set({ sites: [host, ...sites] })
  const options = await open('options.html')
  await soon(() => options.getByRole('button', { name: 'Turn off for mis.test', exact: true }).count()).toBe(1)
  await options.getByRole('button', { name: 'Turn off for http://mis.test', exact: true }).click()
  await soon(() => options.getByText('Off for http://mis.test.').isVisible()).toBe(true)
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Where it is on')
  expect(await options.getByRole('button', { name: 'Turn off for mis.test', exact: true }).count()).toBe(1)
  await extension.set({ sites: [host] })
})

test('keeps an address that the browser did not allow, and says who refused beside it', async () => {
  const options = await open('options.html')
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request(): Promise<boolean> } } }
    chrome.permissions.request = () => Promise.resolve(false)
  })
  const own = options.getByLabel('The address of your own system')
  await own.fill('mis.refused.test')
  await own.press('Enter')
  const refusal = /The browser’s question was answered with no/
  await soon(() => options.getByRole('alert').filter({ hasText: refusal }).count()).toBe(1)
  expect(await own.inputValue()).toBe('mis.refused.test')
  const row = options.getByRole('row').filter({ has: options.getByRole('rowheader', { name: 'Bromcom' }) })
  await row.getByRole('button', { name: 'Turn on for Bromcom' }).click()
  await soon(() => row.getByRole('alert').filter({ hasText: refusal }).count()).toBe(1)
})

test('while presenting, says first in the popup that a page is not covered, and uncovers there', async () => {
  await extension.set({ sites: [host] })
  await (await open('popup.html', mis)).getByRole('button', { name: 'Cover while presenting' }).click()
  const popup = await open('popup.html', await extension.context.newPage())
  await popup.setViewportSize({ width: 360, height: 400 })
  const alert = popup.getByRole('alert').filter({ hasText: 'This page is NOT covered' })
  const uncover = popup.getByRole('button', { name: 'Uncover', exact: true })
  await soon(() => alert.isVisible()).toBe(true)
  for (const one of [alert, uncover]) {
    expect(await one.evaluate((shown) => shown.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    expect(
      await popup.locator('.site').evaluate((site, top) => site.getBoundingClientRect().top > top, (await one.boundingBox())?.y ?? 0),
    ).toBe(true)
  }
  await uncover.click()
  await soon(() => popup.getByRole('button', { name: 'Cover while presenting' }).isVisible()).toBe(true)
})

test('downloads the data map of a page, and of a tour that is recorded by clicks alone', async () => {
  const popup = await open('popup.html', mis)
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download data map, JSON' }).click(),
  ])
  const map = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(Object.keys(map).sort()).toEqual(['fields', 'page', 'scannedAt'])
  expect(map.fields.length).toBeGreaterThan(20)
  const panel = await open('sidepanel.html', mis)
  await panel.getByText('Data map', { exact: true }).click()
  await panel.getByRole('button', { name: 'Record a tour of several pages' }).click()
  await panel.getByRole('button', { name: 'Add this page' }).click()
  await soon(() => panel.getByText('One page recorded.').isVisible()).toBe(true)
  await mis.goto(`${site.origin}/mis/medical.html`)
  await soon(() => panel.getByText(/sensitive fields? among/).isVisible()).toBe(true)
  expect(await panel.getByText('One page recorded.').isVisible()).toBe(true)
  await panel.getByRole('button', { name: 'Add this page' }).click()
  await soon(() => panel.getByText('2 pages recorded.').isVisible()).toBe(true)
  const [tour] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name: 'Download as CSV' }).click()])
  const rows = readFileSync(await tour.path(), 'utf8')
  expect(rows).toMatch(/^\uFEFFpage,scannedAt,label,where,kind,class,item,because/)
  expect(new Set([...rows.matchAll(/^http[^,]*/gm)].map(([page]) => page)).size).toBe(2)
  await panel.getByRole('button', { name: 'Throw the tour away' }).click()
  await soon(() => panel.getByRole('button', { name: 'Record a tour of several pages' }).isVisible()).toBe(true)
})

test('makes a report of counts and ids, with no address, label or name in it', async () => {
  await extension.set({ words: [{ words: 'wrenfield room', item: 'sen-provision' }], role: 'senco' })
  const options = await open('options.html')
  await options.getByRole('button', { name: 'Show the report' }).click()
  const report = options.getByLabel('Report')
  await soon(() => report.inputValue()).toContain('"section-47"')
  expect(await report.inputValue()).not.toMatch(/wrenfield|127\.0\.0\.1|http|outcome|senco/i)
})

const pages: readonly (readonly [name: string, show: () => Promise<Page>])[] = [
  ['the popup', () => open('popup.html', mis)],
  ['the popup where it is off', async () => open('popup.html', await extension.context.newPage())],
  ['the panel', () => open('sidepanel.html', mis)],
  [
    'the panel with a wrong flag open',
    async () => {
      const panel = await open('sidepanel.html', mis)
      await panel.getByRole('button', { name: /^Is Section 47/ }).click()
      for (const fold of await panel.locator('summary').all()) await fold.click()
      return panel
    },
  ],
  [
    '“May I share this?”',
    async () => {
      const panel = await view('May I share this?')
      await panel.getByLabel('What is it about?').selectOption('ehcp')
      await panel.getByLabel('Who wants it?').selectOption('local-authority')
      await panel.getByText('In the notice’s own words').first().click()
      return panel
    },
  ],
  [
    '“May I share this?” with a caution and guidance',
    async () => {
      const panel = await view('May I share this?')
      await panel.getByLabel('What is it about?').selectOption('contact-restriction')
      await panel.getByLabel('Who wants it?').selectOption('next-school')
      await panel.getByText('Before you tell anyone').waitFor()
      return panel
    },
  ],
  [
    '“Explain to a parent” in full, with sources',
    async () => {
      const panel = await view('Explain to a parent')
      await panel.getByLabel('What is it about?').selectOption('sen-status')
      await panel.getByRole('button', { name: 'More' }).click()
      await panel.getByText('Where the law and guidance stand').click()
      return panel
    },
  ],
  [
    '“Explain to a parent”',
    async () => {
      const panel = await view('Explain to a parent')
      await panel.getByLabel('What is it about?').selectOption('section-47')
      return panel
    },
  ],
  ['“A request has come in”', () => view('A request has come in')],
  [
    'the options',
    async () => {
      const options = await open('options.html')
      await options.getByRole('button', { name: 'Show the report' }).click()
      return options
    },
  ],
]

test.each(pages)('%s has no fault that axe finds, in light, dark and forced colours, and fits at 400% zoom', async (_, show) => {
  await extension.set({ notices: ['hip'], words: [{ words: 'the nest', item: 'sen-provision' }] })
  const page = await show()
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look })
    expect(await faults(page)).toEqual([])
  }
  // 1280 pixels at 400% are as wide as 320.
  await page.setViewportSize({ width: 320, height: 256 })
  await soon(() => overflow(page)).toBe(0)
})

test('shows what each setting is, not how many, and reads well where the window is narrow', async () => {
  await extension.set({
    notices: ['hip'],
    words: [{ words: 'the nest', item: 'sen-provision' }],
    languages: ['pl'],
    corrections: [{ origin: site.origin, words: 's47', was: 'section-47', item: null }],
  })
  const options = await open('options.html')
  const row = (name: string) => options.getByRole('row').filter({ has: options.getByText(name, { exact: true }) })
  await soon(() => row('notices').innerText()).toMatch(/Privacy notice: looked-after/)
  expect(await row('sites').innerText()).toContain('http://127.0.0.1/*')
  expect(await row('words').innerText()).toMatch(/“the nest”: /)
  expect(await row('languages').innerText()).toContain('Polski')
  expect(await row('corrections').innerText()).toMatch(/http:\/\/127\.0\.0\.1:\d+ “s47”: not Section 47/)
  await options.setViewportSize({ width: 320, height: 256 })
  // No cell is so narrow that its words are broken.
  const narrow = await options.locator('#policy td').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width))
  expect(Math.min(...narrow)).toBeGreaterThan(200)
})

test('names the key for presenting as the browser has it, and none where there is none', async () => {
  const options = await open('options.html')
  const listed = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } }
    return (await chrome.commands.getAll()).find(({ name }) => name === 'present')?.shortcut ?? ''
  })
  const says = () => options.locator('#presenting').innerText()
  await soon(says).toContain(listed === '' ? 'Press the button in the popup; no key is set.' : `Press ${listed}, or the button`)
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { commands: { getAll(): Promise<object[]> } } }
    chrome.commands.getAll = async () => [{ name: 'present', description: 'Cover', shortcut: 'Ctrl+Shift+9' }]
    dispatchEvent(new Event('focus'))
  })
  await soon(says).toContain('Press Ctrl+Shift+9, or the button in the popup.')
})

test('axe sees a fault that is planted', async () => {
  const options = await open('options.html')
  await options.evaluate(() => document.querySelector('label')?.remove())
  expect((await faults(options)).join()).toMatch(/select-name|label/)
})

test('works by keyboard alone: the panel is walked, a view chosen, and the heading told', async () => {
  const panel = await open('sidepanel.html', mis)
  await panel.getByRole('navigation').waitFor()
  for (let turn = 0; turn < 2; turn++) await panel.keyboard.press('Tab')
  await soon(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('May I share this?')
  await panel.keyboard.press('Enter')
  await soon(() => panel.evaluate(() => document.activeElement?.tagName)).toBe('H2')
  await panel.keyboard.press('Tab')
  await soon(() => panel.evaluate(() => document.activeElement?.id)).toBe('share-item')
})

test('says that a site is on and yet silent where the browser lets nothing run, and what to do', async () => {
  await extension.set({ sites: [host] })
  const blocked = await extension.context.newPage()
  // A page that no script may enter, though its address is allowed: an answer that is no document of ours.
  await blocked.route('**/silent', (route) => route.abort())
  await blocked.goto(`${site.origin}/silent`).catch(() => null)
  const popup = await open('popup.html')
  const tab = await popup.evaluate(async (origin) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } }
    return (await chrome.tabs.query({})).find(({ url }) => url === `${origin}/silent`)?.id
  }, site.origin)
  expect(tab).toBeDefined()
  await popup.goto(popup.url().replace(/#.*|$/, `#tab=${tab}`))
  await popup.reload()
  await soon(() => popup.getByText(/the browser does not let it run here/).isVisible()).toBe(true)
  expect(await popup.getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true)
  await blocked.close()
})

test('asks for nothing over the network in all of this', () => {
  const own = [site.origin, 'chrome-extension://', 'chrome://', 'blob:chrome-extension://', 'data:']
  expect(extension.requests.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([])
})

test('turns off again by one click, and the flags go', async () => {
  const popup = await open('popup.html', mis)
  await popup.getByRole('button', { name: 'Turn off for this site' }).click()
  await soon(() => popup.getByText('Turn off for this site').count()).toBe(0)
  await soon(async () => await (await open('options.html')).getByText('No site yet. Fieldnote does nothing.').isVisible()).toBe(true)
})

test('forgets all that was set, a recorded tour too', async () => {
  await extension.set({ role: 'senco' })
  await extension.allow(host)
  const panel = await open('sidepanel.html', mis)
  await panel.getByText('Data map', { exact: true }).click()
  await panel.getByRole('button', { name: 'Record a tour of several pages' }).click()
  await panel.getByRole('button', { name: 'Add this page' }).click()
  await soon(() => panel.getByText('One page recorded.').isVisible()).toBe(true)
  const options = await open('options.html')
  await options.getByRole('button', { name: 'Forget all that I set' }).click()
  await soon(() => options.evaluate(() => document.activeElement?.textContent)).toMatch(/^Everything that Fieldnote keeps/)
  await options.getByRole('button', { name: 'Forget it now' }).click()
  await soon(() => options.getByText('Forgotten.').isVisible()).toBe(true)
  await soon(() => options.getByLabel('Your role').inputValue()).toBe('')
  const kept = await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }).chrome
    return JSON.stringify([await storage.local.get(), await storage.session.get()])
  })
  expect(kept).not.toMatch(/senco|127\.0\.0\.1|"tour"/)
})

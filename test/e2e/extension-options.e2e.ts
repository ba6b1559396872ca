import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { extensionPages, host } from './extension-pages.ts'

const builtIn = readFileSync(join(import.meta.dirname, '../../core/notices/hip.json'), 'utf8')
const notice = readFileSync(join(import.meta.dirname, '../../core/notices/pupil.json'), 'utf8')

const tests = extensionPages()

test('takes a notice from a file, refuses a bad one and says why, and keeps the good one', async () => {
  const options = await tests.open('options.html')
  const file = options.getByLabel('Add a notice from a file')
  await file.setInputFiles({ name: 'notice.json', mimeType: 'application/json', buffer: Buffer.from(notice) })
  await eventually(() => options.getByText('“How we use information about pupils” is in use.').isVisible()).toBe(true)
  await file.setInputFiles({ name: 'error.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><h1>Not found</h1>') })
  await eventually(() => options.getByText('error.html cannot be used. Nothing was changed.').isVisible()).toBe(true)
  await eventually(() => options.getByText('This is a web page, not a notice.').isVisible()).toBe(true)
  const broken = { ...JSON.parse(notice), contact: 'nobody' }
  await file.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(broken)) })
  await eventually(() => options.getByText(/names “nobody”, which is not among/).isVisible()).toBe(true)
  expect(await options.getByRole('button', { name: 'Remove “How we use information about pupils”' }).isVisible()).toBe(true)
  await options.getByRole('button', { name: /^Use “Privacy notice: looked-after/ }).click()
  await eventually(() => options.getByRole('button', { name: /^Remove “/ }).count()).toBe(2)
  await eventually(() => options.getByText('this is not your school’s notice').first().isVisible()).toBe(true)
  // What was amiss with a file is past once another notice is chosen.
  expect(await options.getByText(/cannot be used/).count()).toBe(0)
  await options.getByRole('button', { name: 'Remove “How we use information about pupils”' }).click()
  await eventually(() => options.getByRole('button', { name: /^Remove “/ }).count()).toBe(1)
  await eventually(() => options.evaluate(() => document.activeElement?.textContent)).toBe('Privacy notices')
})

test('shows a notice that another of its id keeps out of use, with the reason, and removes it', async () => {
  const options = await tests.open('options.html')
  const add = (version: string) => {
    const buffer = Buffer.from(JSON.stringify({ ...JSON.parse(builtIn), title: 'Our own copy', version }))
    return options.getByLabel('Add a notice from a file').setInputFiles({ name: 'notice.json', mimeType: 'application/json', buffer })
  }
  await add('1')
  await eventually(() => options.getByText('“Our own copy” is in use.').isVisible()).toBe(true)
  await add('2')
  await eventually(() => options.getByText('“Our own copy” took the place of the version before.').isVisible()).toBe(true)
  await options.getByRole('button', { name: /^Use “/ }).click()
  const why = options.getByRole('listitem').filter({ hasText: 'is not used: another with the id “hip” is. Keep one of the two.' })
  await eventually(() => why.count()).toBe(1)
  expect(await options.getByText('Chosen, and not in use').isVisible()).toBe(true)
  expect(await options.getByText('Version 2.').isVisible()).toBe(true)
  await options.getByRole('button', { name: 'Remove', exact: true }).click()
  await eventually(() => why.count()).toBe(0)
  expect(await options.getByRole('button', { name: /^Use “/ }).isVisible()).toBe(true)
})

test('carries settings and corrections out to a file and in again', async () => {
  await tests.extension.set({
    role: 'senco',
    badge: false,
    corrections: [{ origin: tests.site.origin, words: 'plan', was: 'ehcp', item: null }],
  })
  const options = await tests.open('options.html')
  const save = async (name: string) => {
    const [download] = await Promise.all([options.waitForEvent('download'), options.getByRole('button', { name }).click()])
    return readFileSync(await download.path())
  }
  const settings = await save('Save settings to a file')
  const corrections = await save('Save corrections to a file')
  await tests.extension.set({ role: null, badge: true, corrections: [] })
  await options.getByLabel('Read settings from a file').setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: settings })
  await eventually(() => options.getByLabel('Your role').inputValue()).toBe('senco')
  await eventually(() => options.getByLabel('Show the number of flags on the toolbar button').isChecked()).toBe(false)
  await options
    .getByLabel('Read corrections from a file')
    .setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer: corrections })
  await eventually(() => options.getByText('One correction was read.').isVisible()).toBe(true)
  await options
    .getByLabel('Read settings from a file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') })
  await eventually(() =>
    options.getByText('This is not a file that Fieldnote wrote, or it has been changed by hand. Nothing was changed.').isVisible(),
  ).toBe(true)
})

test('refuses minutes that are out of range in words, and shows what holds', async () => {
  await tests.extension.set({ presentMinutes: 45 })
  const options = await tests.open('options.html')
  const minutes = options.getByLabel('Minutes until covers end by themselves')
  await eventually(() => minutes.inputValue()).toBe('45')
  await minutes.fill('2')
  await minutes.press('Tab')
  await eventually(() => options.getByText('2 is not from 5 to 480 minutes, so it stays at 45.').isVisible()).toBe(true)
  expect(await minutes.inputValue()).toBe('45')
  await minutes.fill('30')
  await minutes.press('Tab')
  await eventually(() => options.getByText(/so it stays at/).count()).toBe(0)
  await eventually(async () => (await tests.open('options.html')).getByLabel('Minutes until covers end by themselves').inputValue()).toBe(
    '30',
  )
})

test('tells a site by http from the one by https, turns each off by itself, and keeps the focus', async () => {
  const sites = ['http://mis.test/*', 'https://mis.test/*']
  await tests.extension.set({ sites: [host, ...sites] })
  const options = await tests.open('options.html')
  await eventually(() => options.getByRole('button', { name: 'Turn off for mis.test', exact: true }).count()).toBe(1)
  await options.getByRole('button', { name: 'Turn off for http://mis.test', exact: true }).click()
  await eventually(() => options.getByText('Off for http://mis.test.').isVisible()).toBe(true)
  expect(await options.evaluate(() => document.activeElement?.textContent)).toBe('Where it is on')
  expect(await options.getByRole('button', { name: 'Turn off for mis.test', exact: true }).count()).toBe(1)
})

test('keeps an address that the browser did not allow, and says who refused beside it', async () => {
  const options = await tests.open('options.html')
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { permissions: { request(): Promise<boolean> } } }
    chrome.permissions.request = () => Promise.resolve(false)
  })
  const own = options.getByLabel('The address of your own system')
  await own.fill('mis.refused.test')
  await own.press('Enter')
  const refusal = /The browser’s question was answered with no/
  await eventually(() => options.getByRole('alert').filter({ hasText: refusal }).count()).toBe(1)
  expect(await own.inputValue()).toBe('mis.refused.test')
  const row = options.getByRole('row').filter({ has: options.getByRole('rowheader', { name: 'Bromcom' }) })
  await row.getByRole('button', { name: 'Turn on for Bromcom' }).click()
  await eventually(() => row.getByRole('alert').filter({ hasText: refusal }).count()).toBe(1)
})

test('makes a report of counts and ids, with no address, label or name in it', async () => {
  await tests.extension.set({ words: [{ words: 'wrenfield room', item: 'sen-provision' }], role: 'senco' })
  const options = await tests.open('options.html')
  await options.getByRole('button', { name: 'Show the report' }).click()
  const report = options.getByLabel('Report')
  await eventually(() => report.inputValue()).toContain('"section-47"')
  expect(await report.inputValue()).not.toMatch(/wrenfield|127\.0\.0\.1|http|outcome|senco/i)
})

test('shows what each setting is, not how many, and reads well where the window is narrow', async () => {
  await tests.extension.set({
    notices: ['hip'],
    words: [{ words: 'the nest', item: 'sen-provision' }],
    languages: ['pl'],
    corrections: [{ origin: tests.site.origin, words: 's47', was: 'section-47', item: null }],
  })
  const options = await tests.open('options.html')
  const row = (name: string) => options.getByRole('row').filter({ has: options.getByText(name, { exact: true }) })
  await eventually(() => row('notices').innerText()).toMatch(/Privacy notice: looked-after/)
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
  const options = await tests.open('options.html')
  const listed = await options.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } } }
    return (await chrome.commands.getAll()).find(({ name }) => name === 'present')?.shortcut ?? ''
  })
  const says = () => options.locator('#presenting').innerText()
  await eventually(says).toContain(listed === '' ? 'Press the button in the popup; no key is set.' : `Press ${listed}, or the button`)
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { commands: { getAll(): Promise<object[]> } } }
    chrome.commands.getAll = async () => [{ name: 'present', description: 'Cover', shortcut: 'Ctrl+Shift+9' }]
    dispatchEvent(new Event('focus'))
  })
  await eventually(says).toContain('Press Ctrl+Shift+9, or the button in the popup.')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { builtFolder, serving } from './built-folder.ts'
import { firefoxArguments, type Heard, heardInFirefox } from './firefox-tree.ts'
import { closeBrowser, type Opened, openForm, withoutScript } from './form-browser.ts'

let form: Opened
let firefox: Browser
/** Of two tabs with one address the tree would be that of the first. */
const tabs: Page[] = []

beforeAll(async () => {
  const files = await builtFolder()
  const html = readFileSync(join(import.meta.dirname, '../pages/form/index.html'), 'utf8')
  const bare = withoutScript(html)
  const rows = Array.from({ length: 120 }, (_, at) => `<p><label for="row-${at}">Dental check ${at}</label><br><input id="row-${at}"></p>`)
  const long = html.replace('<field-notes ', '<field-notes layout="field" ').replace('</form>', `${rows.join('')}</form>`)
  const pages = new Map([...files, ['bare.html', bare], ['long.html', long]])
  form = await openForm({ answer: serving(pages), ready: false })
  firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: true,
    timeout: 120_000,
    protocolTimeout: 120_000,
    args: firefoxArguments,
  })
})
afterEach(async () => {
  await Promise.all(tabs.splice(0).map((tab) => tab.close()))
})
afterAll(async () => {
  await firefox?.close()
  await form?.close()
  await closeBrowser()
})

/** The form in a tab of its own, or a page that is the form without our script. */
async function visit(file: 'index.html' | 'bare.html' | 'long.html' = 'index.html'): Promise<Page> {
  const page = await firefox.newPage()
  tabs.push(page)
  await page.setViewport({ width: 500, height: 900 })
  await page.goto(`${form.origin}/form/${file}`)
  if (file !== 'bare.html') await page.waitForFunction(() => document.querySelector('field-note') !== null)
  return page
}

const why = 'Why we ask: '
const controls = new Set('entry combobox radiobutton checkbutton grouping pushbutton spinbutton spinner dateeditor passwordtext'.split(' '))

function described(heard: readonly Heard[]): Heard[] {
  return heard.filter(({ description }) => description.includes(why))
}

/** As a transcript: role, name and state, and below it what describes it; words of the page that no name repeats stand for themselves. */
function linesOf(heard: readonly Heard[], from: string, to: string): string {
  const start = heard.findIndex(({ role, name }) => role === 'heading' && name === from)
  const end = heard.findIndex(({ name }, at) => at > start && name === to)
  const lines: string[] = []
  let named = ''
  for (const { role, name, description, expanded } of heard.slice(start, end)) {
    const words = name.trim()
    if (role === 'text leaf' && words && !named.includes(words)) lines.push(`  “${words}”`)
    if (role === 'text leaf' || role === 'statictext' || !words) continue
    named = words
    const state = expanded === undefined ? '' : expanded ? ', expanded' : ', collapsed'
    lines.push(`${role}: ${words}${state}`, ...(description ? [`    ${description}`] : []))
  }
  return `${lines.join('\n')}\n`
}

describe('what Firefox gives to a screen reader', () => {
  test('of a long form: a button for each question, though those far from the screen are not drawn yet', async () => {
    const page = await visit('long.html')
    const isOfRow = ({ role, name }: Heard) => role === 'pushbutton' && /^Why we ask: dental check, Dental check \d+$/.test(name)
    const heard = await heardInFirefox(firefox, page.url(), (all) => all.filter(isOfRow).length >= 119)
    expect(new Set(heard.filter(isOfRow).map(({ name }) => name)).size).toBeGreaterThanOrEqual(119)
    expect(await page.$$eval('field-note', (marks) => marks.filter((mark) => !mark.shadowRoot).length)).toBeGreaterThan(60)
  })

  test('of every control: its role and name as without us, and a button for each covered question, named for it', async () => {
    const bare = await visit('bare.html')
    const sent = (heard: readonly Heard[]) => heard.some(({ role, name }) => role === 'pushbutton' && name === 'Send registration')
    const before = await heardInFirefox(firefox, bare.url(), sent)
    const page = await visit()
    const covered = await page.$$eval('[aria-describedby*=fieldnote]', (found) => found.length)
    const after = await heardInFirefox(firefox, page.url(), (heard) => described(heard).length === covered)
    const buttons = after.filter(({ role, name }) => role === 'pushbutton' && name.startsWith(why))
    const own = new Set([...buttons.map(({ name }) => name), 'For all the information on this form'])
    const told = (heard: readonly Heard[]) =>
      heard.filter(({ role, name }) => controls.has(role) && !own.has(name)).map(({ role, name }) => `${role}: ${name}`)
    expect(told(after)).toEqual(told(before))
    expect(told(after).length).toBeGreaterThan(60)
    expect(new Set(buttons.map(({ name }) => name)).size).toBe(buttons.length)
    expect(buttons.length).toBeGreaterThan(8)
    for (const { expanded } of buttons) expect(expanded).toBe(false)
  })

  test('as description of each covered control: what the page had, then our line, the text of the id that was added', async () => {
    const page = await visit()
    const byId = await page.$$eval('[aria-describedby*=fieldnote]', (found) =>
      found.map((element) => {
        const ids = (element.getAttribute('aria-describedby') ?? '').split(' ')
        return ids.map((id) => document.getElementById(id)?.textContent?.trim()).join(' ')
      }),
    )
    const heard = await heardInFirefox(firefox, page.url(), (all) => described(all).length === byId.length)
    expect(described(heard).map(({ description }) => description)).toEqual(byId)
    const lines = described(heard).map(({ name, description }) => `${name}: ${description}`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/spoken/firefox-descriptions.txt')
  })

  test('of a part of the form, and of a note that opens in it', async () => {
    const page = await visit()
    const name = 'Why we ask: social worker'
    const closed = await heardInFirefox(firefox, page.url(), (heard) => heard.some((one) => one.name === name))
    await expect(linesOf(closed, 'Support and care', 'Is your child looked after by a local authority?')).toMatchFileSnapshot(
      '../golden/spoken/firefox-form.txt',
    )
    await page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('field-note')].map((host) => host.shadowRoot?.querySelector('button'))
      buttons.find((button) => button?.getAttribute('aria-label') === wanted)?.focus()
    }, name)
    await page.keyboard.press('Enter')
    const opened = await heardInFirefox(
      firefox,
      page.url(),
      (heard) => heard.some((one) => one.name === name && one.expanded === true) && heard.some((one) => one.name === 'Close'),
    )
    await expect(linesOf(opened, 'Support and care', 'Is your child looked after by a local authority?')).toMatchFileSnapshot(
      '../golden/spoken/firefox-note.txt',
    )
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { moduleLine, twoLines } from '../../core/formats/embed-page.ts'
import { type RunningPlugin, runPlugin } from '../core/formats/run-plugin.ts'
import { type Files, serving } from './built-folder.ts'
import { closeBrowser, type Opened, type Opening, openForm } from './form-browser.ts'

const root = join(import.meta.dirname, '../..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const made = mkdtempSync(join(tmpdir(), 'fieldnote-recipes-'))
const cache = join(root, 'test/.cache/recipes')
const open: Opened[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(async () => {
  await closeBrowser()
  for (const dir of [made, cache]) rmSync(dir, { recursive: true, force: true })
})

/** What the README says under the name of a recipe, up to the next. */
function recipe(name: string): string {
  const start = readme.indexOf(`\n**${name}`)
  if (start < 0) throw new Error(`the README has no recipe ${name}`)
  return readme.slice(start + 1).split(/\n\*\*|\n## |\n\[docs/)[0] ?? ''
}

/** The code of a recipe, as it stands there. */
function code(name: string): string {
  return /```\w+\n([\s\S]*?)```/.exec(recipe(name))?.[1] ?? ''
}

/** Runs the command that a part of the README gives: what it wrote and what it printed. */
function run(text: string): { readonly files: Files; readonly printed: string } {
  const command = /^ {4}npx --no-install fieldnote (.+)$/m.exec(text)?.[1]
  if (command === undefined) throw new Error(`there is no command in ${text}`)
  const out = mkdtempSync(join(made, 'site-'))
  const args = command.replace('--out site', `--out ${out}`).split(' ')
  const printed = execFileSync(process.execPath, [join(root, 'core/cli/fieldnote.mjs'), ...args], { encoding: 'utf8', stdio: 'pipe' })
  const files = new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name))]))
  return { files: new Map([...files].map(([name, bytes]) => [name, name.endsWith('.zip') ? bytes : bytes.toString()])), printed }
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Join us</title><link rel="icon" href="data:,"></head><body><main><h1>Join us</h1>${body}</main></body></html>`
const fields = '<p><label>Date of birth <input name="b"></label></p><p><label>Attendance <input name="a"></label></p>'

async function start(html: string, opening: Opening): Promise<Opened> {
  const opened = await openForm({ html: () => html, ...opening })
  open.push(opened)
  return opened
}

async function worksOn({ page: shown, lines }: Opened, title = 'date of birth'): Promise<void> {
  const button = shown.getByRole('button', { name: `Why we ask: ${title}`, exact: true })
  await button.focus()
  await shown.keyboard.press('Enter')
  await shown.locator('.note:visible').getByRole('link', { name: 'The full notice' }).waitFor()
  expect(lines).toEqual([])
}

describe('a recipe of the README puts notes on a form', () => {
  let files: Files

  beforeAll(() => {
    files = run(readme.slice(readme.indexOf('## Put it on a form'))).files
  })

  test('by lines that the folder’s own page has, with all that the README says of it', () => {
    const embed = parseHTML(String(files.get('embed.html'))).document
    const codes = [...embed.querySelectorAll('pre')].map(({ textContent }) => textContent ?? '')
    expect(readme).toContain(`\`\`\`html\n${twoLines()}\n\`\`\``)
    expect(codes[0]).toBe(twoLines())
    expect(codes.filter((one) => one.includes('integrity="sha384-'))).toHaveLength(1)
    for (const name of ['WordPress', 'Gravity Forms', 'Google Forms', 'Microsoft Forms']) expect(embed.body.textContent).toContain(name)
    for (const line of [...code('WordPress').trim().split('\n'), code('Gravity Forms').trim()]) {
      expect(codes).toContain(line.replace('admissions', 'FORM-ID'))
    }
    expect(code('Modules').trim()).toBe(moduleLine('/privacy/'))
    expect(codes).toContain(moduleLine())
  })

  test('in plain HTML', async () => {
    const opened = await start(page(code('Plain HTML')), { answer: serving(files, '/privacy/') })
    await worksOn(opened)
    await opened.page.keyboard.press('Escape')
    await worksOn(opened, 'social worker')
  })

  test('as a module', async () => {
    const [classic = '', ...rest] = code('Plain HTML').split('\n')
    expect(classic).toContain('fieldnote.js')
    const opened = await start(page(`${code('Modules')}${rest.join('\n')}`), { answer: serving(files, '/privacy/') })
    await worksOn(opened)
  })

  test('in a form that React renders, and renders again', async () => {
    const script = await bundled(code('React'))
    const line = code('Plain HTML').split('\n')[0]
    const opened = await start(page(`${line}<div id="app"></div><script src="/app.js" defer></script>`), {
      answer: (request, response) => {
        if (request.url !== '/app.js') return serving(files, '/privacy/')(request, response)
        response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script)
        return true
      },
    })
    await worksOn(opened)
    await opened.page.evaluate(() => (window as never as { show: (questions: string[]) => void }).show(['Attendance', 'Social worker']))
    await opened.page.getByRole('button', { name: 'Why we ask: social worker' }).waitFor()
    await worksOn(opened, 'attendance')
    expect(await opened.page.getByRole('button', { name: 'Why we ask: date of birth' }).count()).toBe(0)
  })
})

describe('in WordPress, a recipe of the README', () => {
  let inside: ReadonlyMap<string, string>
  let plugin: RunningPlugin

  beforeAll(() => {
    const { files } = run(recipe('WordPress'))
    const name = /`(fieldnote-[\w-]+\.zip)`/.exec(recipe('WordPress'))?.[1] ?? ''
    const unpacked = unzipSync(files.get(name) as Uint8Array)
    inside = new Map(Object.entries(unpacked).map(([file, bytes]) => [file, strFromU8(bytes)]))
  })
  const opening = (): Opening => ({ answer: serving(inside, '/wp-content/plugins/') })
  const [notes = '', notice = ''] = code('WordPress').trim().split('\n')

  test('puts notes on a form', async () => {
    plugin = runPlugin(inside)
    const body = `${plugin.write(notes)}<form id="admissions">${fields}</form>`
    const opened = await start(page(`${body}${plugin.scripts()}`), opening())
    await worksOn(opened)
  })

  test('puts a receipt and lines in the chosen language and layout there too, where the shortcode says so', async () => {
    plugin = runPlugin(inside)
    const markup = plugin.write(notes.replace(']', ' layout="inline" level="child" receipt]'))
    const opened = await start(page(`${markup}<form id="admissions">${fields}</form>${plugin.scripts()}`), opening())
    await opened.page.waitForFunction(() => document.querySelector('[name=fieldnote-receipt]') !== null)
    const receipt = await opened.page.evaluate(() => new FormData(document.forms[0]).get('fieldnote-receipt'))
    expect(JSON.parse(String(receipt))).toMatchObject({ level: 'child', items: ['attendance', 'date-of-birth'] })
    await opened.page.locator('field-note[layout=inline]').first().waitFor()
  })

  test('puts notes on a form of Gravity Forms, on the page that it fetches next too', async () => {
    plugin = runPlugin(inside)
    const markup = plugin.write(code('Gravity Forms'))
    const opened = await openForm({
      path: '/hosts/gravity-forms.html',
      html: (html) =>
        html
          .replace(/<script src="fieldnote\.js" defer><\/script>/, '')
          .replace(/<field-notes[\s\S]*?<\/field-notes>/, markup)
          .replaceAll('registration', 'gform_1')
          .replace('</body>', `${plugin.scripts()}</body>`),
      ...opening(),
    })
    open.push(opened)
    await worksOn(opened)
    await opened.page.keyboard.press('Escape')
    await opened.page.getByRole('button', { name: 'Next' }).click()
    await opened.page.getByRole('button', { name: 'Why we ask: attendance' }).waitFor()
  })

  test.each([true, false])('shows the full notice on a page of the site (scripts: %s)', async (javaScriptEnabled) => {
    plugin = runPlugin(inside)
    const opened = await start(page(`${plugin.write(notice)}${plugin.scripts()}`), {
      ...opening(),
      ready: false,
      context: { javaScriptEnabled },
    })
    await opened.page.getByRole('link', { name: 'Date of birth', exact: true }).click()
    const item = opened.page.locator('[id="date-of-birth"]')
    expect((await item.boundingBox())?.y).toBeLessThan(400)
    expect(await item.innerText()).toContain('The law says that the school must hold this.')
    expect(await opened.page.getByRole('search').count()).toBe(javaScriptEnabled ? 1 : 0)
    const edges = opened.page.getByRole('searchbox').evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).borderTopStyle))
    expect(await edges).toEqual(javaScriptEnabled ? ['solid'] : [])
    const leftOf = (selector: string) =>
      opened.page.locator(selector).evaluateAll((found) => found.map((one) => one.getBoundingClientRect().left))
    if (javaScriptEnabled) expect(await leftOf('privacy-notice input')).toEqual(await leftOf('#all-title'))
    await opened.page.setViewportSize({ width: 320, height: 640 })
    expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(opened.lines).toEqual([])
  })
})

describe('where only a link is possible, the recipe of the README', () => {
  test('prints lines to paste, each with a whole address that leads to its item, scripts off', async () => {
    const { files, printed } = run(recipe('Only a link is possible'))
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => line.split('\t'))
    expect(lines.length).toBeGreaterThan(10)
    expect(lines[0]?.[0]).toBe('For all the information on this form')
    const listed = parseHTML(String(files.get('embed.html'))).document
    for (const [title = '', sentence = '', address = ''] of lines) {
      expect(sentence, title).toMatch(/^Why we ask: /)
      expect(address, title).toMatch(/^https:\/\/www\.school\.example\/privacy\/notice\.html#/)
      expect(listed.querySelector(`a[href="${address}"]`)?.parentElement?.textContent).toBe(`${sentence} ${address}`)
    }
    const address = new URL(lines.find(([title]) => title === 'Social worker')?.[2] ?? '')
    const opened = await start(page(''), { answer: serving(files, '/privacy/'), ready: false, context: { javaScriptEnabled: false } })
    await opened.page.goto(`${opened.origin}${address.pathname}${address.hash}`)
    expect(await inView(opened.page, address.hash)).toBe(true)
  })
})

async function inView(shown: Page, hash: string): Promise<boolean> {
  const box = await shown.locator(`[id="${hash.slice(1)}"]`).boundingBox()
  return box !== null && box.y >= 0 && box.y < 400
}

/** A component as an app would ship it, with a way to render it again. */
async function bundled(component: string): Promise<string> {
  const { build } = await import('vite')
  mkdirSync(cache, { recursive: true })
  writeFileSync(join(cache, 'admissions.jsx'), component)
  const entry = join(cache, 'app.jsx')
  writeFileSync(
    entry,
    `import { createRoot } from 'react-dom/client'
import { Admissions } from './admissions.jsx'
const app = createRoot(document.getElementById('app'))
window.show = (questions) => app.render(<Admissions questions={questions} />)
window.show(['Date of birth', 'Attendance'])`,
  )
  const built = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry, name: 'app', formats: ['iife'] } },
  })
  const [output] = [built].flat()
  return output && 'output' in output ? output.output[0].code : ''
}

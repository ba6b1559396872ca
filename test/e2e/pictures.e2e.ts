import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFolder, type Files, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opening, openForm } from './form-browser.ts'

/** Where docs/widget.md has its pictures; elsewhere unless they are asked for, so that a test changes no file. */
const folder = join(import.meta.dirname, '../..', process.env.PICTURES === undefined ? 'dist/pictures' : 'docs/pictures')

let files: Files

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  files = await builtFolder({ langs: ['en', 'ar'] })
})
afterAll(closeBrowser)

const dark =
  '<style>html,body,main,form,section,fieldset,.field{background:#14181b!important;color:#eceff1!important}label,legend,h1,h2,p{color:#eceff1!important}</style></head>'
const narrow = { viewport: { width: 320, height: 640 } }
const kept = async (page: Page) => {
  const button = await comeTo(page.locator('field-note button[part=button]').nth(4))
  await button.click()
  await page.locator('.note:visible .foot').waitFor()
  await button.evaluate((one) => one.scrollIntoView({ block: 'start' }))
  await page.evaluate(() => scrollBy(0, -60))
}

/** The pictures of the guide, of an invented school’s form and notice: each state can be drawn, and shows no one’s contact. */
test.each<[string, string, Opening, (page: Page) => Promise<unknown>]>([
  ['note', '', { context: { viewport: { width: 1100, height: 560 } } }, kept],
  ['narrow', '', { context: narrow }, kept],
  ['arabic', 'language="ar"', { context: narrow }, kept],
  ['dark', '', { context: narrow, html: (html) => html.replace('</head>', dark) }, kept],
  ['inline', 'layout="inline"', { context: { viewport: { width: 720, height: 420 } } }, (page) => comeTo(page.locator('#attendance'))],
  ['review', 'review', { context: { viewport: { width: 720, height: 560 } } }, (page) => page.locator('field-review').first().waitFor()],
])('draws %s', async (name, attributes, opening, act) => {
  const { page, close } = await openForm({
    answer: serving(files),
    ...opening,
    html: (html) => (opening.html ?? String)(html.replace('<field-notes', `<field-notes ${attributes}`)),
  })
  await act(page)
  const picture = await page.screenshot({ path: join(folder, `${name}.png`) })
  expect(picture.length).toBeGreaterThan(5_000)
  expect(await page.locator('body').innerText()).not.toContain('Stockport')
  await close()
})

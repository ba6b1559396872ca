import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardIn, marksIn } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'

let extension: ExtensionBrowser
let site: Site

beforeAll(async () => {
  site = await serveSite()
  extension = await launchExtension()
  await extension.allow('http://127.0.0.1/*')
})

afterAll(async () => {
  await extension.close()
  await site.close()
})

const field = (label: string) => `<p><label>${label} <input></label></p>`

test('in a dialog the way from flag to flag stays there, and Enter opens a card and sends no form of the page', async () => {
  const page = await extension.context.newPage()
  await page.goto(
    site.make(
      'dialog',
      `<!doctype html><html lang="en-GB"><title>Record</title><h1>Pupil record</h1>${field('Religion')}${field('Ethnicity')}
      <dialog><form method="dialog"><h2>Add a note</h2>${field('Medical conditions')}${field('Allergies')}<button>Save</button></form></dialog></html>`,
    ),
  )
  await eventually(async () => (await marksIn(page)).length).toBe(1)
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
  const inDialog = async () => {
    const box = await page.locator('dialog').boundingBox()
    const marks = await marksIn(page)
    return marks.filter((mark) => box !== null && mark.box.x > box.x && mark.box.x < box.x + box.width && mark.box.y > box.y).length
  }
  await eventually(inDialog).toBe(1)
  for (const step of [1, 1]) {
    await extension.ask(page, { type: 'walk', step, from: 'here' })
    await eventually(() => page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
  }
  await extension.ask(page, { type: 'walk', step: 1, from: 'edge' })
  await eventually(() => page.evaluate(() => document.activeElement?.localName)).toBe('span')
  await page.keyboard.press('Enter')
  await eventually(async () => (await cardIn(page)) !== null).toBe(true)
  expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true)
})

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { violations } from './axe.ts'
import { eventually } from './eventually.ts'
import { extensionPages } from './extension-pages.ts'

const tests = extensionPages()

/** How far a page runs out of its window sideways. */
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const pages: readonly (readonly [name: string, show: () => Promise<Page>])[] = [
  ['the popup', () => tests.open('popup.html', tests.mis)],
  ['the popup where it is off', async () => tests.open('popup.html', await tests.extension.context.newPage())],
  ['the panel', () => tests.open('sidepanel.html', tests.mis)],
  [
    'the panel with a wrong flag open',
    async () => {
      const panel = await tests.open('sidepanel.html', tests.mis)
      await panel.getByRole('button', { name: /^Is Section 47/ }).click()
      for (const fold of await panel.locator('summary').all()) await fold.click()
      return panel
    },
  ],
  [
    '“May I share this?”',
    async () => {
      const panel = await tests.view('May I share this?')
      await panel.getByLabel('What is it about?').selectOption('ehcp')
      await panel.getByLabel('Who wants it?').selectOption('local-authority')
      await panel.getByText('In the notice’s own words').first().click()
      return panel
    },
  ],
  [
    '“May I share this?” with a caution and guidance',
    async () => {
      const panel = await tests.view('May I share this?')
      await panel.getByLabel('What is it about?').selectOption('contact-restriction')
      await panel.getByLabel('Who wants it?').selectOption('next-school')
      await panel.getByText('Before you tell anyone').waitFor()
      return panel
    },
  ],
  [
    '“Explain to a parent” in full, with sources',
    async () => {
      const panel = await tests.view('Explain to a parent')
      await panel.getByLabel('What is it about?').selectOption('sen-status')
      await panel.getByRole('button', { name: 'More' }).click()
      await panel.getByText('Where the law and guidance stand').click()
      return panel
    },
  ],
  [
    '“Explain to a parent”',
    async () => {
      const panel = await tests.view('Explain to a parent')
      await panel.getByLabel('What is it about?').selectOption('section-47')
      return panel
    },
  ],
  ['“A request has come in”', () => tests.view('A request has come in')],
  [
    'the options',
    async () => {
      const options = await tests.open('options.html')
      await options.getByRole('button', { name: 'Show the report' }).click()
      return options
    },
  ],
]

test.each(pages)('%s has no fault that axe finds, in light, dark and forced colours, and fits at 400% zoom', async (_, show) => {
  await tests.extension.set({ notices: ['hip'], words: [{ words: 'the nest', item: 'sen-provision' }] })
  const page = await show()
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const look of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia({ colorScheme: null, forcedColors: null, ...look })
    expect(await violations(page)).toEqual([])
  }
  // 1280 pixels at 400% are as wide as 320.
  await page.setViewportSize({ width: 320, height: 256 })
  await eventually(() => overflow(page)).toBe(0)
})

test('axe sees a fault that is planted', async () => {
  const options = await tests.open('options.html')
  await options.locator('label').first().waitFor()
  await options.evaluate(() => document.querySelector('label')?.remove())
  expect((await violations(options)).join()).toMatch(/select-name|label/)
})

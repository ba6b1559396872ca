import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { extensionPages } from './extension-pages.ts'

const tests = extensionPages()

test('downloads the data map of a page, and of a tour that is recorded by clicks alone', async () => {
  const popup = await tests.open('popup.html', tests.mis)
  const [download] = await Promise.all([
    popup.waitForEvent('download'),
    popup.getByRole('button', { name: 'Download data map, JSON' }).click(),
  ])
  const map = JSON.parse(readFileSync(await download.path(), 'utf8'))
  expect(Object.keys(map).sort()).toEqual(['fields', 'page', 'scannedAt'])
  expect(map.fields.length).toBeGreaterThan(20)
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByText('Data map', { exact: true }).click()
  await panel.getByRole('button', { name: 'Record a tour of several pages' }).click()
  await panel.getByRole('button', { name: 'Add this page' }).click()
  await eventually(() => panel.getByText('One page recorded.').isVisible()).toBe(true)
  await tests.mis.goto(`${tests.site.origin}/mis/medical.html`)
  await eventually(() => panel.getByText(/sensitive fields? among/).isVisible()).toBe(true)
  expect(await panel.getByText('One page recorded.').isVisible()).toBe(true)
  await panel.getByRole('button', { name: 'Add this page' }).click()
  await eventually(() => panel.getByText('2 pages recorded.').isVisible()).toBe(true)
  const [tour] = await Promise.all([panel.waitForEvent('download'), panel.getByRole('button', { name: 'Download as CSV' }).click()])
  const rows = readFileSync(await tour.path(), 'utf8')
  expect(rows).toMatch(/^\uFEFFpage,scannedAt,label,where,kind,class,item,because/)
  expect(new Set([...rows.matchAll(/^http[^,]*/gm)].map(([page]) => page)).size).toBe(2)
  await panel.getByRole('button', { name: 'Throw the tour away' }).press('Enter')
  await eventually(() => panel.getByRole('button', { name: 'Record a tour of several pages' }).isVisible()).toBe(true)
  await eventually(() => panel.evaluate(() => document.activeElement?.textContent?.trim())).toBe('The tour is thrown away.')
  await panel.getByRole('button', { name: 'Undo' }).press('Enter')
  await eventually(() => panel.evaluate(() => document.activeElement?.textContent?.trim())).toBe('2 pages recorded.')
})

test('an address elsewhere that a page asks for would be seen', async () => {
  const elsewhere = 'http://elsewhere.test/'
  await tests.mis.evaluate((url) => fetch(url).catch(() => null), elsewhere)
  expect(tests.askedElsewhere()).toEqual([elsewhere])
  tests.extension.requests.splice(0)
})

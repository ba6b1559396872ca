import { beforeEach, describe, expect, test } from 'vitest'
import { drawnAs } from './closed-roots.ts'
import { onePagePdf } from './one-page-pdf.ts'
import { type Presented, present as presentIn, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()
const present = (presenting: Presented | null) => presentIn(tests.browser, presenting)

beforeEach(() => present(null))

describe('while presenting, a file that no script can read', () => {
  test('is hidden whole where it is shown by itself, until presenting ends', async () => {
    await present(soon())
    const page = await tests.browser.context.newPage()
    await page.goto(tests.site.make('report.pdf', onePagePdf, { 'content-type': 'application/pdf' }))
    const view = await page.evaluate(() => [innerWidth, innerHeight])
    const hiding = async () => (await drawnAs(page, 'blanket')).map(({ box, text }) => [box?.width, box?.height, text])
    await expect.poll(hiding).toEqual([[...view, expect.stringMatching(/a PDF or a picture/)]])
    await present(null)
    await expect.poll(hiding).toEqual([])
  })

  test('is hidden in the frame in which a page shows it, and nothing else of the page is', async () => {
    await present(soon())
    const page = await tests.browser.context.newPage()
    const file = tests.site.make('report.pdf', onePagePdf, { 'content-type': 'application/pdf' })
    await page.goto(
      tests.site.make(
        'page',
        `<!doctype html><title>Report</title><h1>Report</h1><iframe src="${file}" width="400" height="300"></iframe>`,
      ),
    )
    await expect.poll(async () => (await drawnAs(page, 'blanket')).map(({ box }) => [box?.width, box?.height])).toEqual([[400, 300]])
  })
})

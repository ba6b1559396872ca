import { beforeEach, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { launchExtension } from './extension-browser.ts'
import { extensionPages, host } from './extension-pages.ts'
import { onePagePdf } from './one-page-pdf.ts'

const tests = extensionPages()

/** Some of these turn it off. */
beforeEach(() => tests.extension.allow(host))

test('is off at first, and says what to do, and turns on by one click', async () => {
  const extension = await launchExtension()
  try {
    await extension.preapprove(host)
    const mis = await extension.context.newPage()
    await mis.goto(`${tests.site.origin}/mis/index.html`)
    // What the browser knows of the tab it tells only where the extension is allowed; the click then asks nobody.
    const options = await extension.open('options.html')
    await options.evaluate(
      (origin) =>
        (globalThis as unknown as { chrome: { permissions: { request(what: object): Promise<boolean> } } }).chrome.permissions.request({
          origins: [origin],
        }),
      host,
    )
    const popup = await extension.open('popup.html', mis)
    await eventually(() => popup.getByText('Off everywhere. On where you say.').isVisible()).toBe(true)
    await eventually(() => popup.getByText('Off on http://127.0.0.1.').isVisible()).toBe(true)
    await popup.getByRole('button', { name: 'Turn on for this site' }).click()
    await eventually(() => popup.getByText('On for http://127.0.0.1.').isVisible()).toBe(true)
    await eventually(() => popup.getByRole('heading', { name: /sensitive fields on this page/ }).isVisible()).toBe(true)
    expect(
      await popup
        .getByRole('button', { name: /^Go to Section 47/ })
        .first()
        .isVisible(),
    ).toBe(true)
  } finally {
    await extension.close()
  }
})

test('shows three first steps, ticks each off, and opens nothing by itself', async () => {
  const before = tests.extension.context.pages().length
  const popup = await tests.open('popup.html', tests.mis)
  await eventually(() => popup.getByRole('heading', { name: 'First steps' }).isVisible()).toBe(true)
  await popup.getByLabel('Your role').selectOption({ label: 'SENCO' })
  await eventually(() => popup.getByText('done').count()).toBe(2)
  expect(
    await popup
      .locator('.steps li.done')
      .first()
      .evaluate((step) => step.textContent),
  ).toMatch(/\S done$/)
  await tests.extension.set({ notices: ['hip'] })
  await eventually(() => popup.getByRole('heading', { name: 'First steps' }).count()).toBe(0)
  expect(tests.extension.context.pages()).toHaveLength(before + 1)
})

test('says that a site is on and yet silent where the browser lets nothing run, and what to do', async () => {
  const blocked = await tests.extension.context.newPage()
  // A page that no script may enter, though its address is allowed: an answer that is no document of ours.
  await blocked.route('**/silent', (route) => route.abort())
  await blocked.goto(`${tests.site.origin}/silent`).catch(() => null)
  const popup = await tests.open('popup.html')
  const tab = await popup.evaluate(async (origin) => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } } }
    return (await chrome.tabs.query({})).find(({ url }) => url === `${origin}/silent`)?.id
  }, tests.site.origin)
  expect(tab).toBeDefined()
  await popup.goto(popup.url().replace(/#.*|$/, `#tab=${tab}`))
  await popup.reload()
  await eventually(() => popup.getByText(/the browser does not let it run here/).isVisible()).toBe(true)
  expect(await popup.getByRole('button', { name: 'Reload the page' }).isVisible()).toBe(true)
  await blocked.close()
})

test('says of a PDF that it cannot see what is in it, not that nothing is there', async () => {
  await tests.mis.goto(tests.site.make('report', onePagePdf, { 'content-type': 'application/pdf' }))
  for (const file of ['popup.html', 'sidepanel.html']) {
    const page = await tests.open(file, tests.mis)
    await eventually(() => page.getByText(/This is a PDF or a picture\. Fieldnote cannot see what is in it/).isVisible()).toBe(true)
    expect(await page.getByText(/No fields found|in the options\.$/).count()).toBe(0)
  }
})

test('while presenting, says first in the popup that a page is not covered, and uncovers there', async () => {
  await (await tests.open('popup.html', tests.mis)).getByRole('button', { name: 'Cover while presenting' }).click()
  const popup = await tests.open('popup.html', await tests.extension.context.newPage())
  await popup.setViewportSize({ width: 360, height: 400 })
  const alert = popup.getByRole('alert').filter({ hasText: 'This page is NOT covered' })
  const uncover = popup.getByRole('button', { name: 'Uncover', exact: true })
  await eventually(() => alert.isVisible()).toBe(true)
  for (const one of [alert, uncover]) {
    expect(await one.evaluate((shown) => shown.getBoundingClientRect().bottom <= innerHeight)).toBe(true)
    expect(
      await popup.locator('.site').evaluate((site, top) => site.getBoundingClientRect().top > top, (await one.boundingBox())?.y ?? 0),
    ).toBe(true)
  }
  await uncover.click()
  await eventually(() => popup.getByRole('button', { name: 'Cover while presenting' }).isVisible()).toBe(true)
})

test('turns off again by one click, and the flags go', async () => {
  const popup = await tests.open('popup.html', tests.mis)
  await popup.getByRole('button', { name: 'Turn off for this site' }).click()
  await eventually(() => popup.getByText('Turn off for this site').count()).toBe(0)
  const options = await tests.open('options.html')
  await eventually(() => options.getByText('No site yet. Fieldnote does nothing.').isVisible()).toBe(true)
})

test('forgets all that was set, a recorded tour too', async () => {
  await tests.extension.set({ role: 'senco' })
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByText('Data map', { exact: true }).click()
  await panel.getByRole('button', { name: 'Record a tour of several pages' }).click()
  await panel.getByRole('button', { name: 'Add this page' }).click()
  await eventually(() => panel.getByText('One page recorded.').isVisible()).toBe(true)
  const options = await tests.open('options.html')
  await options.getByRole('button', { name: 'Forget all that I set' }).click()
  await eventually(() => options.evaluate(() => document.activeElement?.textContent)).toMatch(/^Everything that Fieldnote keeps/)
  await options.getByRole('button', { name: 'Forget it now' }).click()
  await eventually(() => options.getByText('Forgotten.').isVisible()).toBe(true)
  await eventually(() => options.getByLabel('Your role').inputValue()).toBe('')
  const kept = await options.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> } }).chrome
    return JSON.stringify([await storage.local.get(), await storage.session.get()])
  })
  expect(kept).not.toMatch(/senco|127\.0\.0\.1|"tour"/)
})

/** Has the page in front be busy for so long, in ms. */
async function hang(time: number): Promise<number> {
  const tabId = await tests.extension.tabId(tests.mis)
  await tests.mis.evaluate((busy) => {
    setTimeout(() => {
      const end = performance.now() + busy
      while (performance.now() < end);
    })
  }, time)
  return tabId
}

test('offers to cover and to turn off while the page in front hangs', async () => {
  const popup = await tests.open(`popup.html#tab=${await hang(12_000)}`)
  await expect.poll(() => popup.getByRole('button', { name: 'Cover while presenting' }).isVisible(), { timeout: 8_000 }).toBe(true)
  expect(await popup.getByRole('button', { name: 'Turn off for this site' }).isVisible()).toBe(true)
})

test('makes the report, and says that there is no map, while a page hangs', async () => {
  const panel = await tests.open('sidepanel.html', tests.mis)
  await panel.getByText('Data map', { exact: true }).click()
  await eventually(() => panel.getByRole('button', { name: /^Go to it/ }).count()).toBeGreaterThan(0)
  await hang(20_000)
  const options = await tests.open('options.html')
  await options.getByRole('button', { name: 'Show the report' }).click()
  await panel.getByRole('button', { name: 'Download data map, JSON' }).click()
  await expect.poll(() => options.getByRole('textbox', { name: 'Report' }).count(), { timeout: 8_000 }).toBe(1)
  await expect.poll(() => panel.getByText('The page gave no map.').count(), { timeout: 14_000 }).toBe(1)
})

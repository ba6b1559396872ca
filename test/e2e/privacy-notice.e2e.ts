import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { violations } from './axe.ts'
import { builtFolder, type Files, moorside, serving } from './built-folder.ts'
import { closeBrowser, type Opened, type Opening, openForm } from './form-browser.ts'

const host = `<!doctype html><html lang="en"><head><title>Privacy</title><script src="privacy-notice.js" defer></script></head>
<body><main><h1>Our school</h1><privacy-notice src="notice.json"><a href="notice.html">Our privacy notice</a></privacy-notice></main></body></html>`

let files: Files
let changed: Files
const open: Opened[] = []

beforeAll(async () => {
  const notice = moorside()
  files = await builtFolder()
  changed = await builtFolder({
    notice: { ...notice, version: '2', published: '2026-09-01' },
    previous: [{ ...notice, items: Object.fromEntries(Object.entries(notice.items).slice(1)) }],
  })
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

async function show(path: string, opening: Opening = {}, from = files): Promise<Page> {
  const answer = serving(new Map([...from, ['host.html', host]]))
  const opened = await openForm({ path: '/form/index.html', answer, ready: false, ...opening })
  open.push(opened)
  await opened.page.goto(`${opened.origin}/form/${path}`)
  return opened.page
}

const items = (page: Page) => page.locator('.item:visible')

describe('the full notice', () => {
  test('is whole without JavaScript: every item, layered, with its version, and no empty tools', async () => {
    const page = await show('notice.html', { context: { javaScriptEnabled: false } })
    expect(await items(page).count()).toBeGreaterThan(30)
    expect(await page.locator('details').first().isVisible()).toBe(true)
    expect(await page.getByText('Version and date: not stated.').isVisible()).toBe(true)
    expect(await page.getByRole('searchbox').count()).toBe(0)
  })

  test('says what it holds of a word, and what to do where it mentions none', async () => {
    const page = await show('notice.html')
    const search = page.getByRole('searchbox', { name: 'What do you hold?' })
    const all = await items(page).count()
    await search.fill('DENTAL')
    await expect.poll(() => page.getByRole('status').innerText()).toMatch(new RegExp(`^\\d+ of ${all} kinds`))
    expect(await page.locator('#dental-check').isVisible()).toBe(true)
    expect(await page.locator('#date-of-birth').isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Date of birth' }).count()).toBe(0)
    await search.fill('zebra')
    await expect.poll(() => page.getByRole('status').innerText()).toBe('The notice mentions no such thing. Ask the school what it holds.')
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => items(page).count()).toBe(all)
    expect(await search.inputValue()).toBe('')
  })

  test('stands on any page of the school, and a link to an item leads to it there', async () => {
    const page = await show('host.html#ehcp')
    const item = page.getByRole('article', { name: /^Education, health and care plan/ })
    await item.waitFor()
    await expect.poll(async () => (await item.boundingBox())?.y).toBeLessThan(400)
    expect(await page.getByText('Our privacy notice').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'Date of birth' }).first().click()
    await expect.poll(() => page.locator('#date-of-birth').evaluate((one) => one.classList.contains('target'))).toBe(true)
  })

  test('shows the link where the notice does not load, and says why on the console', async () => {
    const opened = await openForm({
      answer: serving(
        new Map([
          ['host.html', host],
          ['privacy-notice.js', files.get('privacy-notice.js') ?? ''],
          ['notice.json', '{}'],
        ]),
      ),
      ready: false,
    })
    open.push(opened)
    await opened.page.goto(`${opened.origin}/form/host.html`)
    await expect.poll(() => opened.lines.join()).toContain('is no notice.json')
    expect(await opened.page.getByRole('link', { name: 'Our privacy notice' }).isVisible()).toBe(true)
  })

  test('takes only its own elements from the file that it loads', async () => {
    const spoiled = String(files.get('notice.html')).replace(
      '<article id="ehcp"',
      '<img src=x onerror="document.title=1"><script>document.title=2</script><a href="javascript:document.title=3" onclick="document.title=4">x</a><article id="ehcp"',
    )
    const page = await show('host.html', {}, new Map([...files, ['notice.html', spoiled]]))
    await items(page).first().waitFor()
    expect(await page.title()).toBe('Privacy')
    const strange = await page.evaluate(() => {
      const root = document.querySelector('privacy-notice')?.shadowRoot
      return [...(root?.querySelectorAll('img,script,[onclick],a[href^="javascript"]') ?? [])].length
    })
    expect(strange).toBe(0)
  })

  test('says what has changed since the version before, and nothing of it where none is given', async () => {
    const page = await show('notice.html', { context: { javaScriptEnabled: false } }, changed)
    const changes = page.getByRole('region', { name: 'What has changed' })
    expect(await changes.innerText()).toMatch(/Since version 1:[\s\S]*New: the school now says that it holds/)
    expect(await changes.innerText()).not.toContain('Tell people')
    expect(await page.getByText('Version 2, published 1 September 2026.').isVisible()).toBe(true)
    const same = await show('notice.html')
    expect(await same.locator('#changes').count()).toBe(0)
  })

  test.each([
    ['in its own page', 'notice.html', {}],
    ['in its own page, dark, on a small screen', 'notice.html', { colorScheme: 'dark' as const, viewport: { width: 320, height: 640 } }],
    ['in a page of the school', 'host.html', {}],
  ])('passes axe %s while something is looked for', async (_, path, context) => {
    const page = await show(path, { context })
    await page.getByRole('searchbox').fill('health')
    await page.getByRole('status').getByText('mention').waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('prints without tools and with every quotation open', async () => {
    const page = await show('host.html')
    await items(page).first().waitFor()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('searchbox').count()).toBe(0)
    expect(await page.locator('#ehcp blockquote').first().isVisible()).toBe(true)
  })

  test('works where scripts may make no markup', async () => {
    const policy = "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"
    const answer = serving(files)
    const page = await show('notice.html', {
      answer: (request, response) => {
        response.setHeader('content-security-policy', policy)
        return answer(request, response)
      },
    })
    await page.getByRole('searchbox').fill('dental')
    await page.getByRole('status').getByText('mention').waitFor()
  })
})

import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { arabicOnPages } from '../../core/words/languages/arabic.ts'
import { violations } from './axe.ts'
import { builtFolder, type Files, moorside, serving } from './built-folder.ts'
import { comeTo } from './come-to.ts'
import { closeBrowser, type Opened, type Opening, openForm } from './form-browser.ts'

const host = `<!doctype html><html lang="en"><head><title>Privacy</title><script src="privacy-notice.js" defer></script></head>
<body><main><h1>Our school</h1><privacy-notice src="notice.json"><a href="notice.html">Our privacy notice</a></privacy-notice></main></body></html>`

let files: Files
let changed: Files
let inLanguages: Files
const open: Opened[] = []

beforeAll(async () => {
  const notice = moorside()
  files = await builtFolder()
  inLanguages = await builtFolder({ langs: ['en', 'ar'] })
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
  const answer = serving(new Map([['host.html', host], ...from]))
  const opened = await openForm({ path: '/form/index.html', answer, ready: false, ...opening })
  open.push(opened)
  await opened.page.goto(`${opened.origin}/form/${path}`)
  return opened.page
}

/** The built folder beside a page of the school that looks so. */
function styled(css: string, page = host): Files {
  return new Map([...files, ['host.html', page.replace('</title>', `</title><style>${css}</style>`)]])
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
    await expect.poll(() => page.getByRole('status').innerText()).toBe(`This finds 1 of ${all} kinds of information.`)
    expect(await page.locator('#dental-check').isVisible()).toBe(true)
    expect(await page.locator('#date-of-birth').isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Date of birth' }).count()).toBe(0)
    await search.fill('Headteacher')
    await expect.poll(() => page.getByRole('status').innerText()).toContain('Shown here is where they stand.')
    expect(await page.locator('.published li:visible, .published p:visible').first().innerText()).toContain('Headteacher')
    await search.fill('zebra')
    await expect
      .poll(() => page.getByRole('status').innerText())
      .toBe('We found no such words on this page. The notice may put it in other words, so ask the school.')
    expect(await page.getByRole('heading', { name: 'On this page' }).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Show all' }).click()
    await expect.poll(() => items(page).count()).toBe(all)
    expect(await page.getByRole('heading', { name: 'On this page' }).isVisible()).toBe(true)
    expect(await search.inputValue()).toBe('')
  })

  test('leads who presses Enter to what was found, out from under the keyboard of a phone', async () => {
    const page = await show('host.html', { context: { viewport: { width: 320, height: 640 } } })
    await page.getByRole('searchbox').fill('dental')
    await page.keyboard.press('Enter')
    const status = page.getByRole('status')
    await expect.poll(() => status.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one)).toBe(true)
    expect(await status.innerText()).toMatch(/^This finds 1 of/)
    expect((await status.boundingBox())?.y).toBeLessThan(100)
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
    expect(await changes.innerText()).toMatch(/Since edition 1 of its data:[\s\S]*New: the school now says that it holds/)
    expect(await changes.innerText()).not.toContain('Tell people')
    const parts = await page.getByRole('heading', { level: 2 }).allInnerTexts()
    expect(parts.indexOf('What has changed')).toBeLessThan(parts.indexOf('Each kind of information'))
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
    await page.getByRole('status').getByText('This finds').waitFor()
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
    await page.getByRole('status').getByText('This finds').waitFor()
  })

  test('says once what was found, when someone has stopped writing', async () => {
    const page = await show('notice.html')
    await page.evaluate(() => {
      const said: string[] = []
      const status = document.querySelector('privacy-notice')?.shadowRoot?.querySelector('[role=status]')
      new MutationObserver(() => said.push(status?.textContent ?? '')).observe(status as Node, {
        subtree: true,
        childList: true,
        characterData: true,
      })
      Object.assign(window, { said })
    })
    await page.getByRole('searchbox').pressSequentially('dentist')
    await page.getByRole('status').getByText('This finds').waitFor()
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said.length)).toBe(1)
  })

  test('a link to what is hidden by a search leads there, and shows the whole notice again', async () => {
    for (const path of ['notice.html', 'host.html']) {
      const page = await show(path)
      await page.getByRole('searchbox').fill('EHCP')
      await page.locator('#ehcp summary').first().click()
      await page.locator('#ehcp blockquote a').first().click()
      await expect.poll(() => page.locator('#all').isVisible(), { message: path }).toBe(true)
      expect(await page.getByRole('searchbox').inputValue()).toBe('')
      const target = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)
      await expect.poll(async () => (await target.boundingBox())?.y, { message: path }).toBeLessThan(900)
    }
  })

  test('searches in the language in which it is told', async () => {
    const page = await show('notice.ar.html', {}, inLanguages)
    await page.getByRole('searchbox', { name: arabicOnPages.search.question }).fill('الميلاد')
    await expect.poll(() => page.getByRole('status').innerText()).toContain('1')
    expect(await page.locator('#date-of-birth').isVisible()).toBe(true)
    expect(await page.getByRole('search').getAttribute('dir')).toBe('rtl')
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByRole('searchbox', { name: 'What do you hold?' }).waitFor()
  })
})

describe('the full notice inside a page of the school', () => {
  const pages = {
    plain: 'body{font-family:Georgia;max-width:900px;margin:20px auto;padding:0 12px}',
    'GOV.UK-like': 'body{margin:0 15px;font:19px/1.3 Arial;color:#0b0c0c}main{max-width:630px}h1{font-size:48px}*{box-sizing:content-box}',
    'WordPress, with a rem of its own':
      'html{font-size:62.5%}body{margin:0;font:1.8rem/1.6 Georgia;background:#f5efe0;color:#28303d}main{max-width:650px;margin:auto}',
  }

  test.each(Object.entries(pages).flatMap(([name, css]) => [1100, 320].map((width) => [name, width, css] as const)))(
    'has one left edge, the page’s letters and its size of text: %s, %d px',
    async (_, width, css) => {
      const page = await show('host.html', { context: { viewport: { width, height: 900 } } }, styled(css))
      await items(page).first().waitFor()
      const [edges, texts, sideways] = await page.evaluate(() => {
        const root = document.querySelector('privacy-notice')?.shadowRoot
        const shown = [...(root?.querySelectorAll('.head > *, .tools label, .tools input, nav h3, footer p') ?? [])]
        const text = root?.querySelector('.item dd') as Element
        const look = (one: Element) =>
          [getComputedStyle(one).fontSize, getComputedStyle(one).fontFamily, getComputedStyle(one).color].join()
        return [
          [...shown, document.querySelector('h1') as Element].map((one) => Math.round(one.getBoundingClientRect().x)),
          [look(text), look(document.body)],
          document.documentElement.scrollWidth > innerWidth,
        ] as const
      })
      expect(edges.length).toBeGreaterThan(8)
      expect(new Set(edges).size).toBe(1)
      expect(texts[0]).toBe(texts[1])
      expect(sideways).toBe(false)
    },
  )

  test('says whose it is and which, under headings a step below the page’s own', async () => {
    const page = await show('host.html')
    await items(page).first().waitFor()
    const { title, parties, contact } = moorside()
    expect(await page.getByRole('heading', { level: 2, name: title }).isVisible()).toBe(true)
    expect(await page.locator('.school').innerText()).toBe(typeof contact === 'string' ? parties[contact]?.name : '')
    expect(await page.locator('.edition').innerText()).toBe('Version and date: not stated. Review date: not stated.')
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    expect(await page.getByRole('heading', { level: 3, name: 'For all the information' }).isVisible()).toBe(true)
  })

  test('is dark where the page is, and becomes so with it; on paper it is not', async () => {
    const css = 'body{color:#111}@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}'
    const page = await show('host.html', { context: { colorScheme: 'light' } }, styled(css))
    await items(page).first().waitFor()
    const isDark = () => page.locator('privacy-notice').evaluate((one) => one.hasAttribute('dark'))
    expect(await isDark()).toBe(false)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(isDark).toBe(true)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .locator('.lead')
        .first()
        .evaluate((one) => getComputedStyle(one).color),
    ).toBe('rgb(51, 51, 51)')
  })

  test('keeps its headings in proportion where the page has another size of text on a small screen', async () => {
    const page = await show('host.html', {}, styled('body{font-size:16px}@media(min-width:640px){body{font-size:20px}}'))
    await items(page).first().waitFor()
    const heading = page.locator('#ehcp h4')
    const size = () => heading.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
    expect(await size()).toBe(25)
    await page.setViewportSize({ width: 320, height: 640 })
    await expect.poll(size).toBe(20)
  })

  test.each([
    ['as a property', (one: Element) => Object.assign(one, { src: 'notice.json' })],
    ['as an attribute', (one: Element) => one.setAttribute('src', 'notice.json')],
  ])('loads when its address is set later, %s, and goes back to what stands in its place when it is taken away', async (_, set) => {
    const page = await show('host.html', {}, styled('', host.replace(' src="notice.json"', '')))
    await page.getByRole('link', { name: 'Our privacy notice' }).waitFor()
    await page.locator('privacy-notice').evaluate(set)
    await items(page).first().waitFor()
    expect(await page.getByRole('link', { name: 'Our privacy notice' }).isVisible()).toBe(false)
    await page.locator('privacy-notice').evaluate((one) => one.removeAttribute('src'))
    await page.getByRole('link', { name: 'Our privacy notice' }).waitFor()
  })

  test('shows the notice of the last address when it changes, whichever comes first', async () => {
    const page = await show('host.html', {}, inLanguages)
    await items(page).first().waitFor()
    const arabicSheet = [...inLanguages.keys()].find((name) => name.startsWith('notice.ar.') && name.endsWith('.json'))
    await page.locator('privacy-notice').evaluate((one, sheet) => {
      one.setAttribute('src', sheet as string)
      one.setAttribute('src', 'nowhere.json')
      one.setAttribute('src', sheet as string)
    }, arabicSheet)
    await page.getByRole('searchbox', { name: arabicOnPages.search.question }).waitFor()
  })

  test.each([
    ['nowhere.json', /nowhere\.json is not there \(404\)\. .*Check the address in src, and that the built folder was uploaded\./],
    ['http://[', /src="http:\/\/\[" is no web address\. .*Write where notice\.json is/],
    ['http://127.0.0.1:9/notice.json', /could not be reached\. .*Check the address in src; it must be on the website of this page\./],
    ['host.html', /host\.html could not be read as the full notice\. .*Upload the built folder, whole/],
  ])('says of a wrong address what to do: %s', async (src, said) => {
    const answer = serving(new Map([...files, ['host.html', host.replace('src="notice.json"', `src="${src}"`)]]))
    const opened = await openForm({ answer, ready: false })
    open.push(opened)
    await opened.page.goto(`${opened.origin}/form/host.html`)
    await expect.poll(() => opened.lines.join('\n')).toMatch(said)
    expect(await opened.page.getByRole('link', { name: 'Our privacy notice' }).isVisible()).toBe(true)
  })

  test.each([
    ['that is not there', 404, String],
    ['that has become another of the school’s', 200, () => '<!doctype html><main class="notes"><li class="item">Menu</li></main>'],
  ])('shows the link where notice.json names a page %s, whatever stands there', async (_, status, page) => {
    const answer = serving(new Map([...files, ['host.html', host]]))
    const opened = await openForm({
      ready: false,
      answer: (request, response) => {
        if (request.url !== '/form/notice.html') return answer(request, response)
        response.writeHead(status, { 'content-type': 'text/html' }).end(page(files.get('notice.html')))
        return true
      },
    })
    open.push(opened)
    await opened.page.goto(`${opened.origin}/form/host.html`)
    await expect
      .poll(() => opened.lines.join('\n'))
      .toMatch(/notice\.html could not be read as the full notice\. .*Upload the built folder/)
    expect(await opened.page.getByRole('link', { name: 'Our privacy notice' }).isVisible()).toBe(true)
  })

  test('tells a reader where nothing stands in its place', async () => {
    const page = await show(
      'host.html',
      {},
      styled('', host.replace(/src="notice.json">.*<\/privacy-notice>/, 'src="nowhere.json"></privacy-notice>')),
    )
    await page.getByText('The notice could not be shown here. Ask the school for it.').waitFor()
  })
})

describe('which notice it is', () => {
  test.each([
    ['states version and day', () => changed, 'Version 2, published 1 September 2026'],
    ['states none', () => files, 'Version and date: not stated'],
  ])('is told alike in the full notice, in a page of the school and at the foot of a note: where it %s', async (_, folder, said) => {
    for (const path of ['notice.html', 'host.html']) {
      const page = await show(path, {}, folder())
      await items(page).first().waitFor()
      expect(await page.locator('.edition').innerText(), path).toContain(`${said}.`)
    }
    const opened = await openForm({ answer: serving(folder()) })
    open.push(opened)
    await (await comeTo(opened.page.getByRole('button', { name: 'For all the information on this form' }))).click()
    await expect.poll(() => opened.page.locator('.note:visible .version').innerText()).toContain(` · ${said}`)
  })
})

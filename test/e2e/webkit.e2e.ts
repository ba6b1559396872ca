import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serve } from '../run/serve.mjs'
import { findWebKits } from '../run/webkits.mjs'
import { withoutScript } from './form-browser.ts'
import { inventedFolder } from './invented-notice.ts'
import { launchWebKit, type Point, type WebKitPage } from './webkit-browser.ts'

const pages = join(import.meta.dirname, '../pages')
const hosts = 'bootstrap govuk gravity-forms grid-and-flex right-to-left selectors table wrapping'.split(' ')

/** Keeps what the page complains of, from before our script on. */
const listening = `<script nonce="listening">
window.complaints = []
for (const kind of ['error', 'warn']) console[kind] = (...words) => complaints.push(words.join(' '))
// Scripts of the page's own origin are told of by place and name. Without these it is WebKit itself: a size that changed while sizes were told.
addEventListener('error', ({ filename, message }) => (filename || message !== 'Script error.') && complaints.push('uncaught ' + message))
addEventListener('unhandledrejection', (event) => complaints.push('unhandled ' + event.reason))
</script>`

/** As strict as a school’s page is. The listener above is of the tests, and let in by name. */
const strict = "default-src 'self'; script-src 'self' 'nonce-listening'; style-src 'self'; require-trusted-types-for 'script'"

let site: Awaited<ReturnType<typeof serve>>

/** Each page as it is, and by `?bare` without our script. */
beforeAll(async () => {
  site = await serve({
    roots: { '/form/': [join(pages, 'form'), inventedFolder()], '/hosts/': [join(pages, 'hosts'), inventedFolder()] },
    answer: (request, response) => {
      const { pathname, search } = new URL(request.url ?? '', 'http://127.0.0.1')
      if (!/^\/hosts\/|\/index\.html$/.test(pathname) || !pathname.endsWith('.html')) return false
      const page = readFileSync(join(pages, pathname), 'utf8').replace('<head>', `<head>${listening}`)
      const html = pathname.startsWith('/form/') ? page.replace('<field-notes ', '<field-notes layout="field" ') : page
      const headers = { 'content-type': 'text/html; charset=utf-8', ...(search === '?strict' && { 'content-security-policy': strict }) }
      response.writeHead(200, headers).end(search === '?bare' ? withoutScript(html) : html)
      return true
    },
  })
})
afterAll(() => site.close())

describe.each(findWebKits())('in $name', (engine) => {
  let webkit: WebKitPage

  beforeAll(async () => {
    webkit = await launchWebKit(engine)
  })
  afterAll(() => webkit?.close())
  beforeEach(() => noted())

  async function noted(path = '/form/index.html'): Promise<void> {
    await webkit.visit(site.origin + path)
    await webkit.until(() => document.querySelector('field-note') !== null)
  }

  /** Brings the button of a question onto the screen, and waits until it has its place there. */
  async function comeTo(title: string): Promise<Point> {
    const placed = (name: string) => {
      const host = [...document.querySelectorAll('field-note')].find(
        (one) => one.shadowRoot?.querySelector('button')?.getAttribute('aria-label') === name,
      )
      host?.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = host?.shadowRoot?.querySelector('button')?.getBoundingClientRect() ?? new DOMRect()
      return host?.hasAttribute('room') && width ? { x: x + width / 2, y: y + height / 2 } : null
    }
    const name = `Why we ask: ${title}`
    await webkit.until(placed, name)
    return (await webkit.run(placed, name)) ?? { x: 0, y: 0 }
  }

  /** The words of the note that is shown; empty where none is. */
  const shown = () => {
    const notes = [...document.querySelectorAll('field-note')].map((host) => host.shadowRoot?.querySelector<HTMLElement>('.note'))
    return notes.find((note) => note?.getClientRects().length)?.innerText ?? ''
  }
  const nothingShown = () =>
    [...document.querySelectorAll('field-note')].every((host) => !host.shadowRoot?.querySelector('.note')?.getClientRects().length)
  /** Whether nothing lies over the middle of the note that is shown. */
  const onTop = () =>
    [...document.querySelectorAll('field-note')].some((host) => {
      const { x, y, width, height } = host.shadowRoot?.querySelector('.note')?.getBoundingClientRect() ?? new DOMRect()
      return width > 0 && document.elementFromPoint(x + width / 2, y + height / 2) === host
    })
  const complaints = () => webkit.run(() => (window as never as { complaints: string[] }).complaints)

  test('each covered question has its button, named for it', async () => {
    const buttons = await webkit.run(() =>
      [...document.querySelectorAll('field-note')].map((host) => host.shadowRoot?.querySelector('button')?.getAttribute('aria-label')),
    )
    expect(buttons).toContain('Why we ask: social worker')
    expect(buttons.length).toBeGreaterThan(8)
    expect(new Set(buttons).size).toBe(buttons.length)
    expect(await complaints()).toEqual([])
  })

  test('hover shows the first layer and moves nothing; Escape closes it', async () => {
    const button = await comeTo('social worker')
    const height = await webkit.run(() => document.documentElement.scrollHeight)
    await webkit.hover(button)
    await webkit.until(shown)
    expect(await webkit.run(shown)).toContain('Must you answer?')
    expect(await webkit.run(onTop)).toBe(true)
    expect(await webkit.run(() => document.documentElement.scrollHeight)).toBe(height)
    await webkit.press('Escape')
    await webkit.until(nothingShown)
    expect(await complaints()).toEqual([])
  })

  test('a press opens it to stay, layer by layer; Escape closes it and the button has the focus', async () => {
    await webkit.click(await comeTo('social worker'))
    await webkit.until(shown)
    await webkit.until(() => document.querySelector('field-note[open]') !== null)
    await webkit.run(() => {
      const host = document.querySelector('field-note[open]')
      host?.shadowRoot?.querySelector<HTMLElement>('details[part=more] > summary')?.click()
    })
    await webkit.until(() =>
      document.querySelector<HTMLElement>('field-note[open]')?.shadowRoot?.textContent?.includes('How long it is kept'),
    )
    await webkit.press('Escape')
    await webkit.until(() => document.querySelector('field-note[open]') === null)
    await webkit.until(nothingShown)
    expect(await webkit.run(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'))).toBe(
      'Why we ask: social worker',
    )
    expect(await complaints()).toEqual([])
  })

  test('opens by keyboard alone', async () => {
    await comeTo('social worker')
    await webkit.run(() => {
      const buttons = [...document.querySelectorAll('field-note')].map((host) => host.shadowRoot?.querySelector('button'))
      buttons.find((button) => button?.getAttribute('aria-label') === 'Why we ask: social worker')?.focus()
    })
    await webkit.press('Enter')
    await webkit.until(shown)
    await webkit.until(() => document.querySelector('field-note[open]') !== null)
    expect(await complaints()).toEqual([])
  })

  test('every control keeps its name and its attributes, but for the line that describes it', async () => {
    const attributes = () =>
      [...document.querySelectorAll('#registration :is(input,select,textarea,fieldset,label,legend)')].map((element) =>
        [...element.attributes]
          .map(({ name, value }) => (name === 'aria-describedby' ? value.replace(/ ?fieldnote-\S+/, '') : `${name}=${value}`))
          .filter(Boolean)
          .join(' '),
      )
    const noted = await webkit.run(attributes)
    const names = await webkit.names('#registration input, #registration fieldset')
    await webkit.visit(`${site.origin}/form/index.html?bare`)
    expect(noted).toEqual(await webkit.run(attributes))
    expect(names).toEqual(await webkit.names('#registration input, #registration fieldset'))
  })

  test('the form submits what it would have submitted', async () => {
    const sent = async () => {
      await webkit.run(() => document.getElementById('first-name')?.focus())
      for (const letter of 'Ivy') await webkit.press(letter)
      await webkit.run(() => document.getElementById('social-worker-2')?.click())
      await webkit.run(() => document.querySelector<HTMLElement>('#registration [type=submit], #registration button')?.click())
      await webkit.until(() => location.pathname === '/form/sent.html')
      return webkit.run(() => location.search)
    }
    await webkit.visit(`${site.origin}/form/index.html?bare`)
    const bare = await sent()
    expect(bare).toContain('first-name=Ivy')
    await noted()
    await webkit.click(await comeTo('social worker'))
    await webkit.until(shown)
    expect(await sent()).toBe(bare)
  })

  test.each(hosts)('moves no control of a %s form', async (host) => {
    const boxes = () =>
      [...document.querySelectorAll('input,select,textarea,label,legend')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return [element.localName, element.id, x, y, width, height].join(' ')
      })
    await webkit.visit(`${site.origin}/hosts/${host}.html?bare`)
    const bare = await webkit.run(boxes)
    await noted(`/hosts/${host}.html`)
    await webkit.until(() =>
      [...document.querySelectorAll('field-note')].every(
        (mark) => mark.hasAttribute('room') || !mark.shadowRoot?.querySelector('button')?.getClientRects().length,
      ),
    )
    expect(await webkit.run(boxes)).toEqual(bare)
    expect(await complaints()).toEqual([])
  })

  test('where a page allows no style but its own, the note opens all the same', async () => {
    await noted('/form/index.html?strict')
    await webkit.click(await comeTo('social worker'))
    await webkit.until(shown)
    expect(await webkit.run(shown)).toContain('Must you answer?')
    await webkit.press('Escape')
    await webkit.until(nothingShown)
  })

  test('the full notice can be searched', async () => {
    await webkit.visit(`${site.origin}/form/notice.html`)
    await webkit.until(() => document.querySelector('privacy-notice')?.shadowRoot?.querySelector('[type=search]'))
    await webkit.run(() => document.querySelector('privacy-notice')?.shadowRoot?.querySelector<HTMLElement>('[type=search]')?.focus())
    for (const letter of 'dental') await webkit.press(letter)
    const items = () => [...document.querySelectorAll('.item')].filter((item) => item.getClientRects().length).map(({ id }) => id)
    await webkit.until(() => document.querySelector('#date-of-birth')?.getClientRects().length === 0)
    expect(await webkit.run(items)).toContain('dental-check')
  })
})

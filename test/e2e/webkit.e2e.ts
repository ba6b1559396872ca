import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { serve } from '../run/serve.mjs'
import { findWebKits, untriedWebKits } from '../run/webkits.mjs'
import { inventedFolder } from './invented-notice.ts'
import { launchWebKit, type Point, type WebKitPage } from './webkit-browser.ts'

const pages = join(import.meta.dirname, '../pages/form')

/** Keeps what the page complains of, from before our script on. */
const listening = `<script>
window.complaints = []
for (const kind of ['error', 'warn']) console[kind] = (...words) => complaints.push(words.join(' '))
addEventListener('error', (event) => complaints.push('uncaught ' + event.message))
addEventListener('unhandledrejection', (event) => complaints.push('unhandled ' + event.reason))
</script>`

let form: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  const html = readFileSync(join(pages, 'index.html'), 'utf8').replace('<head>', `<head>${listening}`)
  const bare = html.replace('<script src="fieldnote.js" defer></script>', '')
  form = await serve({
    roots: { '/form/': [pages, inventedFolder()] },
    answer: (request, response) => {
      const page = request.url === '/form/noted.html' ? html : request.url === '/form/bare.html' ? bare : undefined
      if (page !== undefined) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      return page !== undefined
    },
  })
})
afterAll(() => form.close())

for (const line of untriedWebKits()) console.warn(line)

test('every WebKit is tried, or it is said which is not', () => {
  expect([...findWebKits(), ...untriedWebKits()]).toHaveLength(2)
})

describe.each(findWebKits())('in $name', (engine) => {
  let webkit: WebKitPage

  beforeAll(async () => {
    webkit = await launchWebKit(engine)
  })
  afterAll(() => webkit?.close())
  beforeEach(() => noted())

  async function noted(): Promise<void> {
    await webkit.visit(`${form.origin}/form/noted.html`)
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
    await webkit.visit(`${form.origin}/form/bare.html`)
    expect(noted).toEqual(await webkit.run(attributes))
    expect(names).toEqual(await webkit.names('#registration input, #registration fieldset'))
  })

  test('the form submits what it would have submitted', async () => {
    const sent = async (page: string) => {
      await webkit.visit(`${form.origin}/form/${page}.html`)
      if (page === 'noted') {
        await webkit.click(await comeTo('social worker'))
        await webkit.until(shown)
      }
      await webkit.run(() => document.getElementById('first-name')?.focus())
      for (const letter of 'Ivy') await webkit.press(letter)
      await webkit.run(() => document.getElementById('social-worker-2')?.click())
      await webkit.run(() => document.querySelector<HTMLElement>('#registration [type=submit], #registration button')?.click())
      await webkit.until(() => location.pathname === '/form/sent.html')
      return webkit.run(() => location.search)
    }
    const without = await sent('bare')
    expect(without).toContain('first-name=Ivy')
    expect(await sent('noted')).toBe(without)
  })

  test('the full notice can be searched', async () => {
    await webkit.visit(`${form.origin}/form/notice.html`)
    await webkit.until(() => document.querySelector('privacy-notice')?.shadowRoot?.querySelector('[type=search]'))
    await webkit.run(() => document.querySelector('privacy-notice')?.shadowRoot?.querySelector<HTMLElement>('[type=search]')?.focus())
    for (const letter of 'dental') await webkit.press(letter)
    const items = () => [...document.querySelectorAll('.item')].filter((item) => item.getClientRects().length).map(({ id }) => id)
    await webkit.until(() => document.querySelector('#date-of-birth')?.getClientRects().length === 0)
    expect(await webkit.run(items)).toContain('dental-check')
  })
})

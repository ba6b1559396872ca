import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { comeTo } from './come-to.ts'
import { eventually } from './eventually.ts'
import { closeBrowser, noticeText, type Opened, type Opening, openForm, submits, withoutScript } from './form-browser.ts'
import { settled } from './settled.ts'

const open: Opened[] = []

async function start(opening: Opening = {}): Promise<Opened> {
  const opened = await openForm({ ready: false, ...opening })
  open.push(opened)
  return opened
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

/** Answers for the notice with what the test gives. */
function noticeAs(act: (response: ServerResponse) => void): Opening {
  return {
    answer: (request, response) => {
      if (!request.url?.endsWith('/notice.json')) return false
      act(response)
      return true
    },
  }
}

function text(body: string, type = 'application/json', status = 200): Opening {
  return noticeAs((response) => response.writeHead(status, { 'content-type': type }).end(body))
}

function named(notice: string): Opening {
  return { html: (html) => html.replace(/ notice="[^"]*"/, ` notice="${notice}"`) }
}

function changed(change: (sheet: Record<string, unknown>) => void): Opening {
  const sheet = JSON.parse(noticeText()) as Record<string, unknown>
  change(sheet)
  return text(JSON.stringify(sheet))
}

/** What our script says on the console; the browser has lines of its own for what was not found. */
function ours(opened: Opened): string[] {
  return opened.lines.filter((line) => line.startsWith('Fieldnote'))
}

async function oneLine(opened: Opened): Promise<string> {
  await eventually(() => ours(opened).length).toBeGreaterThan(0)
  await opened.page.evaluate(() => new Promise((done) => requestIdleCallback(done)))
  expect(ours(opened)).toHaveLength(1)
  return ours(opened)[0] as string
}

/** The form is as it was without us: nothing of ours on it, the link there, and it submits what it should. */
async function untouched(opened: Opened): Promise<void> {
  const { page } = opened
  const bare = await start({ html: withoutScript })
  for (const one of [page, bare.page]) await one.locator('#first-name').fill('Ivy')
  expect(await page.locator('field-note').count()).toBe(0)
  expect(await page.evaluate(() => document.querySelectorAll('[aria-describedby*=fieldnote]').length)).toBe(0)
  expect(await page.getByRole('link', { name: 'How we use your information' }).isVisible()).toBe(true)
  expect(await submits(page)).toBe(await submits(bare.page))
  expect(opened.lines.filter((line) => line.startsWith('uncaught'))).toEqual([])
}

/** The line that stands under the first mark of a question, as it is drawn. */
function lineUnder(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('form field-note[line]')]
    const { display, content } = getComputedStyle(marks.find((mark) => mark.hasAttribute('open')) ?? (marks[0] as Element), '::after')
    return display === 'none' ? 'none' : content
  })
}

describe('a notice that is no good leaves the form as it was, and one line says what to do', () => {
  const faults: readonly [name: string, opening: () => Opening, what: RegExp, fix: RegExp][] = [
    ['missing', () => text('Nothing', 'text/plain', 404), /notice\.json was not found \(404\)/, /Upload/],
    ['a server error', () => text('', 'text/plain', 503), /was not given out \(503\)/, /who runs the server/],
    ['given to some only', () => text('', 'text/plain', 403), /was not given out \(403\)/, /for everyone to read/],
    ['not named', () => ({ html: (html) => html.replace(/ notice="[^"]*"/, '') }), /no “notice” attribute/, /fieldnote build/],
    ['named by a place that is not there', () => named('#nowhere'), /has the id of notice="#nowhere"/, /fieldnote build/],
    ['named by what is no address', () => named('https://'), /https:\/\/ could not be fetched/, /built folder/],
    ['not JSON', () => text('{"noticeSchema": 1,,}'), /is not JSON/, /Upload the file again/],
    ['truncated', () => text(noticeText().slice(0, 9000)), /only part of it arrived/, /Upload the file again/],
    ['empty', () => text(''), /is not JSON/, /Upload/],
    ['an error page with status 200', () => text('<!doctype html><h1>Not here</h1>', 'text/html'), /is a web page/, /Check the address/],
    [
      'of another schema',
      () => changed((sheet) => Object.assign(sheet, { noticeSchema: 2 })),
      /noticeSchema 2.*reads 1/,
      /fieldnote build/,
    ],
    [
      'the notice itself, not the sheet',
      () => text(readFileSync(join(import.meta.dirname, '../../core/notices/pupil.json'), 'utf8')),
      /not the notice\.json of a built folder/,
      /fieldnote build/,
    ],
    ['a list', () => text('[1, 2]'), /holds no notice/, /fieldnote build/],
    ['null', () => text('null'), /holds no notice/, /fieldnote build/],
    [
      'with a reference to nothing',
      () => changed((sheet) => (sheet['phrases'] as unknown[]).push(['shoe size', 'shoe-size'])),
      /“shoe-size”, which has no note/,
      /fieldnote build/,
    ],
    [
      'with a broken note',
      () => changed((sheet) => Object.assign(sheet['notes'] as object, { attendance: { title: 'Attendance', lines: 'none' } })),
      /broken at “attendance”/,
      /fieldnote build/,
    ],
    [
      'of 2 MB',
      () => text(JSON.stringify({ ...(JSON.parse(noticeText()) as object), filling: 'x'.repeat(2_000_000) })),
      /2\.0 MB; at most 1 MB/,
      /fieldnote build/,
    ],
    [
      'of 5 MB',
      () =>
        noticeAs((response) => {
          const body = JSON.stringify({ filling: 'x'.repeat(5_000_000) })
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
        }),
      /more than 4 MB/,
      /built folder/,
    ],
    [
      'cut off by the network',
      () =>
        noticeAs((response) => {
          response.writeHead(200, { 'content-type': 'application/json', 'content-length': 30_000 })
          response.write(noticeText().slice(0, 5000))
          setTimeout(() => response.destroy(), 100)
        }),
      /could not be fetched/,
      /CORS/,
    ],
  ]
  test.each(faults)('%s', async (_, opening, what, fix) => {
    const opened = await start(opening())
    const line = await oneLine(opened)
    expect(line).toMatch(what)
    expect(line).toMatch(fix)
    expect(line).toContain('The form works without notes.')
    await untouched(opened)
  })

  test('offline', async () => {
    const opened = await start({
      before: async (page) => {
        await page.route('**/notice.json', (route) => route.abort('internetdisconnected'))
      },
    })
    expect(await oneLine(opened)).toMatch(/could not be fetched.*same|own site/)
    await untouched(opened)
  })

  test('what opens the notes does not come: the form works, one line says so, and the next tap asks again', async () => {
    let isDown = true
    const asked: string[] = []
    const opened = await start({
      ready: true,
      answer: (request, response) => {
        if (!/\/fieldnote\.[0-9a-f]{10}\.js$/.test(request.url ?? '')) return false
        asked.push(request.url ?? '')
        if (isDown) response.writeHead(503).end()
        return isDown
      },
    })
    const button = opened.page.getByRole('button', { name: /^Why we ask/ }).first()
    await button.scrollIntoViewIfNeeded()
    await button.hover()
    expect(await oneLine(opened)).toMatch(/the second script could not be fetched.*Serve a built folder/)
    await opened.page.locator('#first-name').fill('Ivy')
    expect(await submits(opened.page)).toContain('Ivy')

    await button.click()
    await expect.poll(() => lineUnder(opened.page)).toMatch(/^"Why we ask: To /)
    isDown = false
    await button.click()
    await opened.page.locator('[part=note]').first().waitFor()
    expect(await lineUnder(opened.page)).toBe('none')
    expect(ours(opened)).toHaveLength(2)
  })

  test('what opens the notes is slow: who taps meanwhile reads why it is asked in a line, and the note follows', async () => {
    let answer = () => {}
    const held = new Promise<void>((done) => {
      answer = done
    })
    const opened = await start({
      ready: true,
      before: async (page) => {
        await page.route(/\/fieldnote\.[0-9a-f]{10}\.js$/, async (route) => {
          await held
          await route.continue()
        })
      },
    })
    await opened.page
      .getByRole('button', { name: /^Why we ask/ })
      .first()
      .click()
    await expect.poll(() => lineUnder(opened.page)).toMatch(/^"Why we ask: To /)
    answer()
    await opened.page.locator('[part=note]').first().waitFor()
    expect(await lineUnder(opened.page)).toBe('none')
    expect(ours(opened)).toEqual([])
  })

  test('slow for 30 seconds: the form works meanwhile, is sent meanwhile, and notes come when it does', async () => {
    let release: (() => void) | undefined
    const slow = noticeAs((response) => {
      release = () => response.writeHead(200, { 'content-type': 'application/json' }).end(noticeText())
    })
    const opened = await start({
      ...slow,
      before: async (page) => {
        await page.clock.install()
        // The browser's own timer for giving up would go by another clock.
        await page.addInitScript(() => {
          AbortSignal.timeout = (wait) => {
            const giving = new AbortController()
            setTimeout(() => giving.abort(), wait)
            return giving.signal
          }
        })
      },
    })
    await eventually(() => release !== undefined).toBe(true)
    await opened.page.clock.fastForward(30_000)
    await untouched(opened)
    expect(ours(opened)).toEqual([])
    release?.()
    await opened.page
      .getByRole('button', { name: /^Why we ask/ })
      .first()
      .waitFor()
    await opened.page.getByRole('button', { name: 'Send registration' }).click()
    await opened.page.waitForURL(/sent\.html/)
    expect(new URL(opened.page.url()).searchParams.get('first-name')).toBe('Ivy')

    const sent = await start(slow)
    await sent.page.locator('#first-name').fill('Ivy')
    await sent.page.getByRole('button', { name: 'Send registration' }).click()
    await sent.page.waitForURL(/sent\.html/)
    expect(sent.lines.filter((line) => line.startsWith('uncaught'))).toEqual([])
  })

  test('hostile in every text: shown as text, nothing runs, links lead nowhere strange', async () => {
    const payload = '"><img src=x onerror="window.ran=1"><script>window.ran=1</script>\u202E{title} $& javascript:window.ran=1'
    const spoil = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return key === 'phrases' ? value : value.map((one) => spoil(one))
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, name)]))
      if (typeof value !== 'string' || /^(hash|detail|aspect|voice|class|lang|dir|level)$/.test(key)) return value
      return key === 'fullNotice' || key === 'anchor' ? 'javascript:window.ran=1' : `${value} ${payload}`
    }
    const opened = await start({
      ...text(JSON.stringify(spoil(JSON.parse(noticeText())))),
      html: (html) => html.replace('<field-notes ', '<field-notes layout="field" '),
    })
    await (await comeTo(opened.page.locator('field-note button[part=button]').nth(3))).click()
    const note = opened.page.locator('.note:visible')
    await note.waitFor()
    expect(await note.innerText()).toContain('<img src=x')
    expect(await opened.page.evaluate(() => (window as never as { ran?: number }).ran)).toBeUndefined()
    const links = await note.locator('a').evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).protocol))
    for (const protocol of links) expect(protocol).toMatch(/^https?:$/)
    expect(opened.lines).toEqual([])
  })
})

describe('a page that is put together wrongly', () => {
  test('no form of that id: one line, and notes as soon as there is one', async () => {
    const opened = await start({ html: (html) => html.replace('for="registration"', 'for="registraton"') })
    expect(await oneLine(opened)).toMatch(/no form with id “registraton”.*Put the id of the form into its “for” attribute/)
    await untouched(opened)
    await opened.page.evaluate(() => document.getElementById('registration')?.setAttribute('id', 'registraton'))
    await opened.page.evaluate(() => document.body.append(document.createElement('i')))
    await opened.page
      .getByRole('button', { name: /^Why we ask/ })
      .first()
      .waitFor()
  })

  test('two elements for one form: one line, one set of notes', async () => {
    const opened = await start({ html: (html) => html.replace(/<field-notes .*<\/field-notes>/, '$&$&') })
    expect(await oneLine(opened)).toMatch(/form “registration” has two <field-notes>.*Remove one/)
    const names = await opened.page.evaluate(() =>
      [...document.querySelectorAll('field-note')].map((host) => host.shadowRoot?.querySelector('button')?.ariaLabel),
    )
    expect(new Set(names).size).toBe(names.length)
  })

  test('the element stands before the form, and the form comes later', async () => {
    const opened = await start({
      html: (html) =>
        html
          .replace(/<field-notes .*<\/field-notes>/, '')
          .replace(
            '<form ',
            '<field-notes for="registration" notice="notice.json"><a href="notice.html">How we use your information</a></field-notes><form ',
          ),
    })
    await opened.page
      .getByRole('button', { name: /^Why we ask/ })
      .first()
      .waitFor()
    expect(ours(opened)).toEqual([])
  })

  test('handlers of the page that throw, or stop every event, keep no note from opening', async () => {
    const opened = await start({
      html: (html) =>
        html.replace(
          '<head>',
          `<head><script>for (const type of ['click', 'pointerover', 'focusin', 'keydown', 'pointerdown'])
        document.documentElement.addEventListener(type, (event) => { event.stopImmediatePropagation(); throw new Error('the host’s own') }, true)</script>`,
        ),
    })
    const button = opened.page.getByRole('button', { name: 'Why we ask: social worker', exact: true })
    await button.click()
    await opened.page.getByRole('group', { name: 'Social worker', exact: true }).waitFor({ state: 'visible' })
    await opened.page.keyboard.press('Escape')
    await opened.page.getByRole('group', { name: 'Social worker', exact: true }).waitFor({ state: 'hidden' })
    expect(ours(opened)).toEqual([])
  })

  test('moved, cloned, taken away and put back 1,000 times: notes stand once, and the heap is back within 5 in 100', async () => {
    const { page, lines } = await start()
    await page
      .getByRole('button', { name: /^Why we ask/ })
      .first()
      .waitFor()
    const count = await page.locator('field-note').count()
    const turn = (times: number) =>
      page.evaluate(async (times) => {
        const element = document.querySelector('field-notes') as HTMLElement
        const home = element.parentNode as Node
        for (let at = 0; at < times; at++) {
          document.body.append(element)
          element.cloneNode(true)
          element.remove()
          if (at % 20 === 0) await new Promise((done) => setTimeout(done))
          home.insertBefore(element, home.firstChild)
          if (at % 20 === 0) await new Promise((done) => setTimeout(done, 5))
        }
      }, times)
    await turn(200)
    await page.waitForFunction((count) => document.querySelectorAll('field-note').length === count, count)
    await settled(page, async () => (await heap(page)).Nodes)
    const before = await heap(page)
    await turn(1000)
    await page.waitForFunction((count) => document.querySelectorAll('field-note').length === count, count)
    await eventually(async () => {
      const after = await heap(page)
      return Math.max(after.JSHeapUsedSize / before.JSHeapUsedSize, after.Nodes / before.Nodes)
    }).toBeLessThan(1.05)
    expect(lines).toEqual([])
  })

  test.each([manifest.version, '9.9.9'])('loaded twice, the second time as %s: says so once, and works', async (second) => {
    const script = readFileSync(join(import.meta.dirname, '../../dist/widget/fieldnote.js'), 'utf8')
    expect(script.split(manifest.version)).toHaveLength(2)
    const opened = await start({
      html: (html) => html.replace('</head>', '<script src="second.js" defer></script></head>'),
      answer: (request, response) => {
        if (!request.url?.endsWith('/second.js')) return false
        response.writeHead(200, { 'content-type': 'text/javascript' }).end(script.replace(manifest.version, second))
        return true
      },
    })
    await opened.page
      .getByRole('button', { name: /^Why we ask/ })
      .first()
      .waitFor()
    expect(ours(opened)).toHaveLength(1)
    expect(ours(opened)[0]).toContain(`Fieldnote ${second} is loaded`)
    expect(ours(opened)[0]).toMatch(/there already.*Load the script once/)
  })
})

async function heap(page: Page): Promise<Record<'JSHeapUsedSize' | 'Nodes', number>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value])) as never
}

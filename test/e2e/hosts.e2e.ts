import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { closeBrowser, type Opened, type Opening, openForm, spoken, submits, withoutScript } from './form-browser.ts'

const pages = join(import.meta.dirname, '../pages/hosts')
const open: Opened[] = []

/** Pages of the tests, with the buttons that belong on each: one a question that the notice covers. */
const hosts: Readonly<Record<string, readonly string[]>> = {
  'grid-and-flex': ['date of birth', 'email address', 'attendance', 'dental check', 'social worker'],
  selectors: ['date of birth', 'email address', 'attendance', 'dental check', 'phone number', 'adoption'],
  table: ['date of birth', 'attendance', 'dental check', 'social worker'],
  wrapping: ['date of birth', 'attendance', 'email address', 'dental check', 'social worker'],
  dialog: ['date of birth', 'attendance', 'email address'],
  disabled: ['date of birth', 'attendance', 'dental check', 'email address'],
  shadow: ['date of birth', 'attendance'],
  'right-to-left': ['date of birth', 'attendance', 'email address'],
  unset: ['date of birth', 'attendance', 'email address'],
  important: ['date of birth', 'attendance', 'email address'],
  hidden: ['date of birth', 'attendance', 'email address'],
  bootstrap: ['date of birth', 'attendance', 'email address', 'social worker', 'dental check'],
  govuk: ['date of birth', 'social worker', 'email address'],
  'gravity-forms': ['date of birth', 'email address', 'social worker'],
  steps: ['date of birth', 'attendance'],
  choices: ['social worker', 'dental check', 'adoption', 'date of birth'],
}

/**
 * How many questions of a page 320 pixels wide may have no room beside them: a full line of label and control, or a full cell. It
 * is for the letters of the machine how many there are.
 */
const crowdedAtMost = 3

async function start(host: string, opening: Opening = {}): Promise<Opened> {
  const opened = await openForm({ path: `/hosts/${host}.html`, ready: false, ...opening })
  open.push(opened)
  if (opening.html === withoutScript) return opened
  await opened.page.waitForFunction(
    (count) => (window as never as { ours: () => Element[] }).ours().length >= count,
    (hosts[host]?.length ?? 0) + 1,
    { timeout: 20_000 },
  )
  return opened
}

const helpers = `
  window.deep = (root) => [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot && element.localName !== 'field-note' ? [element, ...deep(element.shadowRoot)] : [element])
  window.ours = () => deep(document).filter((element) => element.localName === 'field-note')
`
const before = async (page: Page): Promise<void> => {
  await page.addInitScript(helpers)
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
afterAll(closeBrowser)

/** Place, size and computed style of all that the host has in its page. */
async function everything(page: Page): Promise<Map<string, string>> {
  const looks = await page.evaluate(() => {
    // Chromium keeps the used margins of what was laid out in part: all is laid out anew.
    document.body.style.display = 'none'
    document.body.getBoundingClientRect()
    document.body.style.display = ''
    const all = (window as never as { deep: (root: Document) => Element[] }).deep(document)
    const theirs = all.filter(
      (element) =>
        !element.closest('field-note,head') &&
        element.slot !== 'description' &&
        (element.getRootNode() as ShadowRoot).host?.localName !== 'field-notes',
    )
    return theirs.flatMap((element, at) => {
      if (element.localName === 'field-notes' || element.localName === 'script') return []
      const { x, y, width, height } = element.getBoundingClientRect()
      const style = getComputedStyle(element)
      const name = `${at} ${element.localName}#${element.id}`
      return [
        [`${name} box`, [x + scrollX, y + scrollY, width, height].map((side) => Math.round(side * 100) / 100).join()],
        ...[...style].map((property) => [`${name} ${property}`, style.getPropertyValue(property)]),
      ]
    })
  })
  return new Map(looks as [string, string][])
}

/** Left edge and width of every control, label and legend. */
function widths(looks: ReadonlyMap<string, string>): string[] {
  return [...looks]
    .filter(([key]) => /^\d+ (input|select|textarea|label|legend)\S* box$/.test(key))
    .map(([key, box]) => `${key} ${box.split(',')[0]} ${box.split(',')[2]}`)
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...one].flatMap(([key, value]) => (other.get(key) === value ? [] : [`${key}: ${value} became ${other.get(key)}`]))
}

describe.each(Object.entries(hosts))('on the page “%s”', (host, titles) => {
  test.each([1100, 320])('nothing of the host’s moves or changes its style, %d pixels wide', async (width) => {
    const context = { viewport: { width, height: 900 } }
    const without = await start(host, { html: withoutScript, context, before })
    const noted = await start(host, { context, before })
    for (const { page } of [without, noted]) await show(page, host)
    await everyMark(noted.page)
    const crowded = await noted.page.evaluate(
      () => (window as never as { ours: () => Element[] }).ours().filter((mark) => mark.getAttribute('room') === 'none').length,
    )
    const [one, other] = [await everything(without.page), await everything(noted.page)]
    expect(one.size).toBeGreaterThan(1000)
    // Where a narrow page has no room even for a sign of 24 pixels, the button takes a line of its own, and only heights change.
    expect(crowded).toBeLessThanOrEqual(width === 320 ? crowdedAtMost : 0)
    const changed = differences(one, other).filter(
      (difference) =>
        crowded === 0 ||
        !/^\d+ \S+ (box|block-size|height|perspective-origin|transform-origin|grid-template-rows|top|bottom|inset-block.*):/.test(
          difference,
        ),
    )
    expect(changed).toEqual([])
    if (crowded) expect(widths(other)).toEqual(widths(one))
    expect(noted.lines).toEqual([])
  })

  test('each covered question has its button, which covers no words and no control', async () => {
    const { page } = await start(host, { before })
    await show(page, host)
    await everyMark(page)
    const found = await page.evaluate(() => {
      const all = (window as never as { deep: (root: Document) => Element[] }).deep(document)
      const controls = all.filter((element) => element.matches('input,select,textarea') && element.getBoundingClientRect().width)
      const words = all
        .filter((element) => element.matches('label,legend') && !element.closest('field-notes'))
        .flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
          const boxes: DOMRect[] = []
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!node.nodeValue?.trim() || node.parentElement?.closest('select,option')) continue
            const range = document.createRange()
            range.selectNodeContents(node)
            boxes.push(...range.getClientRects())
          }
          return boxes
        })
      const boxes = [...controls.map((control) => control.getBoundingClientRect()), ...words]
      return (window as never as { ours: () => Element[] }).ours().map((mark) => {
        const button = mark.shadowRoot?.querySelector('button') as HTMLButtonElement
        const own = button.getBoundingClientRect()
        const covered = boxes.filter(
          (box) => box.left < own.right - 1 && own.left < box.right - 1 && box.top < own.bottom - 3 && own.top < box.bottom - 3,
        )
        return {
          name: button.getAttribute('aria-label') ?? button.textContent,
          covers: covered.length,
          shown: own.width > 0,
          tall: own.height,
        }
      })
    })
    const named = found.filter(({ name }) => name?.startsWith('Why we ask'))
    expect(named.map(({ name }) => name?.replace('Why we ask: ', '')).sort()).toEqual([...titles].sort())
    for (const { name, covers, shown, tall } of named) {
      expect([name, covers]).toEqual([name, 0])
      if (shown) expect(tall).toBeGreaterThanOrEqual(24)
    }
  })

  test('it submits what it would have submitted, and every control keeps its name', async () => {
    const without = await start(host, { html: withoutScript, before })
    const noted = await start(host, { before })
    const roles = ['textbox', 'combobox', 'radio', 'checkbox', 'group', 'radiogroup']
    const names = async ({ page }: Opened) => (await spoken(page, roles)).map(({ role, name }) => `${role} ${name}`)
    for (const { page } of [without, noted]) await show(page, host)
    expect(await names(noted)).toEqual(await names(without))
    if (host === 'shadow') return
    expect(await submits(noted.page)).toBe(await submits(without.page))
  })
})

/** Brings the form on screen where it is not there at once. */
async function show(page: Page, host: string): Promise<void> {
  if (host === 'dialog') await page.getByRole('button', { name: 'Register a pupil' }).click()
}

/** Scrolls to every mark, so that each has been given its place. */
async function everyMark(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    (window as never as { ours: () => Element[] })
      .ours()
      .every((mark) => mark.hasAttribute('room') || !(mark.shadowRoot?.querySelector('button')?.getClientRects().length ?? 0)),
  )
}

test.each(['rtl', 'ltr'])('where there is room for its sign alone, that is round and stands after the words (%s)', async (dir) => {
  const tight = `<style>
    .field { width: max-content; padding-inline-end: 30px; margin-inline-start: auto }
    .field input { width: 0; min-width: 100%; box-sizing: border-box }
    body { margin-inline-end: 0 }</style></head>`
  const html = (page: string) => page.replace('dir="rtl"', `dir="${dir}"`).replace('</head>', tight)
  const { page } = await start('right-to-left', { before, html, context: { viewport: { width: 500, height: 800 } } })
  await everyMark(page)
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('.field')].map((field) => {
      const mark = field.querySelector('field-note') as HTMLElement
      const button = mark.shadowRoot?.querySelector('button') as HTMLElement
      const range = document.createRange()
      range.selectNodeContents(field.querySelector('label') as Element)
      const [own, words] = [button.getBoundingClientRect(), range.getBoundingClientRect()]
      const after = document.documentElement.dir === 'rtl' ? words.left - own.right : own.left - words.right
      return [mark.getAttribute('room'), own.width, getComputedStyle(button, '::before').width, Math.round(after)]
    }),
  )
  expect(found).toEqual(found.map(() => ['mark', 24, '20px', 4]))
})

test('a note in a narrow column stands beside it, as wide as can be read', async () => {
  const html = (page: string) => page.replace('</head>', '<style>form { width: 120px }</style></head>')
  const { page } = await start('right-to-left', { before, html, context: { viewport: { width: 320, height: 800 } } })
  await page.getByRole('button', { name: 'Why we ask: attendance' }).click()
  const note = page.getByRole('group', { name: 'Attendance' })
  await note.waitFor()
  expect((await note.boundingBox())?.width).toBeGreaterThan(250)
})

describe('in a modal dialog', () => {
  test('a note opens inside it, can be used, and Escape closes the note before the dialog', async () => {
    const { page } = await start('dialog', { before, context: { viewport: { width: 1100, height: 900 } } })
    await show(page, 'dialog')
    await page.getByRole('button', { name: 'Why we ask: attendance' }).click()
    const note = page.getByRole('group', { name: 'Attendance' })
    await note.getByText('More', { exact: true }).click()
    await note.getByRole('link', { name: 'The full notice' }).waitFor()
    await page.keyboard.press('Escape')
    await note.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).open)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => (document.getElementById('dialog') as HTMLDialogElement).open)).toBe(false)
  })
})

describe('on disabled fields', () => {
  test('the button beside a field can be used though the field cannot', async () => {
    const { page } = await start('disabled', { before })
    const button = page.getByRole('button', { name: 'Why we ask: attendance' })
    expect(await button.isEnabled()).toBe(true)
    await button.click()
    await page.getByRole('group', { name: 'Attendance' }).waitFor({ state: 'visible' })
  })
})

describe('a form that changes', () => {
  test('made narrow and wide again: a mark goes where there is room for it, and the page hears of no error', async () => {
    const { page } = await start('wrapping', { before })
    await page.evaluate(() => {
      const errors: string[] = []
      Object.assign(window, { errors })
      addEventListener('error', ({ message }) => errors.push(message))
    })
    const roomless = () => page.evaluate(() => document.querySelectorAll('field-note[room=none]').length)
    await expect.poll(roomless).toBe(0)
    for (const [width, expected] of [
      [320, 1],
      [1100, 0],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await expect.poll(roomless).toBe(expected)
    }
    expect(await page.evaluate(() => (window as never as { errors: string[] }).errors)).toEqual([])
  })

  test('Gravity Forms: the next page over Ajax gets its notes', async () => {
    const { page, lines } = await start('gravity-forms', { before })
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Why we ask: dental check' }).waitFor()
    expect(await page.getByRole('button', { name: /^Why we ask/ }).count()).toBe(2)
    expect(lines).toEqual([])
  })

  test('steps: a step that is shown, or comes, later has its notes in place', async () => {
    const { page } = await start('steps', { before })
    await page.getByRole('button', { name: 'Next' }).click()
    const attendance = page.getByRole('button', { name: 'Why we ask: attendance' })
    await attendance.waitFor({ state: 'visible' })
    await page.waitForFunction(() => document.querySelectorAll('field-note[room]').length >= 2)
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByRole('button', { name: 'Why we ask: email address' }).waitFor({ state: 'visible' })
    expect(await attendance.isVisible()).toBe(false)
  })

  test('React finds the server’s markup as it was, and renders on with our marks among its own', async () => {
    const { page, lines } = await startReact()
    await page.getByRole('button', { name: 'Why we ask: attendance' }).waitFor()
    expect(await page.evaluate(() => (window as never as { mismatches: string[] }).mismatches)).toEqual([])
    await page.evaluate(() =>
      (window as never as { change: (labels: string[]) => void }).change(['Dental check', 'Attendance', 'Social worker']),
    )
    await page.getByRole('button', { name: 'Why we ask: dental check' }).waitFor()
    await page.getByRole('button', { name: 'Why we ask: social worker' }).waitFor()
    expect(await page.getByRole('button', { name: /^Why we ask/ }).count()).toBe(3)
    await page.evaluate(() => (window as never as { change: (labels: string[]) => void }).change([]))
    await page.waitForFunction(() => document.querySelectorAll('form field-note').length === 0)
    expect(lines).toEqual([])
  })

  test('Vue: rows come, go and change places, and each keeps its own button', async () => {
    const { page, lines } = await openedAs('rerendered')
    await page.getByRole('button', { name: 'Why we ask: attendance' }).waitFor()
    await page.evaluate(() => {
      ;(window as never as { names: { value: string[] } }).names.value = ['Email address', 'Attendance', 'Date of birth', 'Dental check']
    })
    await page.getByRole('button', { name: 'Why we ask: dental check' }).waitFor()
    const order = await page.evaluate(() =>
      [...document.querySelectorAll('form .field')].map((field) => [
        field.querySelector('label')?.textContent?.toLowerCase(),
        field.querySelector('field-note')?.shadowRoot?.querySelector('button')?.getAttribute('aria-label')?.replace('Why we ask: ', ''),
      ]),
    )
    for (const [label, named] of order) expect(named).toBe(label)
    expect(order.length).toBe(4)
    expect(lines).toEqual([])
  })

  test('a form that renders itself 20 times a second keeps its notes, and its answers', async () => {
    const { page, lines } = await start('gravity-forms', { before })
    const scans = await page.evaluate(async () => {
      const form = document.getElementById('registration') as HTMLFormElement
      const html = form.innerHTML
      const { querySelectorAll } = Element.prototype
      let reads = 0
      const start = performance.now()
      Element.prototype.querySelectorAll = function (this: Element, selector: string) {
        if (this === form && selector === 'label') reads++
        return querySelectorAll.call(this, selector)
      } as never
      for (let times = 0; times < 40; times++) {
        form.innerHTML = html.replace(/<field-note .*?<\/field-note>/g, '')
        await new Promise((done) => setTimeout(done, 50))
      }
      Element.prototype.querySelectorAll = querySelectorAll
      return { reads, seconds: (performance.now() - start) / 1000 }
    })
    expect(scans.reads).toBeGreaterThan(2)
    expect(scans.reads / scans.seconds).toBeLessThanOrEqual(11)
    await page.getByRole('button', { name: 'Why we ask: date of birth' }).waitFor()
    await page.getByRole('textbox', { name: 'Date of birth' }).fill('invented')
    expect(await submits(page)).toContain('input_1=invented')
    expect(lines).toEqual([])
  })
})

async function openedAs(host: string, opening: Opening = {}): Promise<Opened> {
  const opened = await openForm({ path: `/hosts/${host}.html`, ready: false, before, ...opening })
  open.push(opened)
  return opened
}

/** The page as a server with React would send it, and the bundle that takes it over. */
async function startReact(): Promise<Opened> {
  const { build } = await import('vite')
  const { createElement } = await import('react')
  const { renderToString } = await import('react-dom/server')
  const entry = join(pages, 'react-form.js')
  const { RegistrationForm, asked } = (await import(entry)) as { RegistrationForm: () => null; asked: string[] }
  const made = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"development"' },
    build: { write: false, minify: false, lib: { entry, name: 'reactForm', formats: ['iife'] } },
  })
  const [output] = [made].flat()
  const code = output && 'output' in output ? output.output[0].code : ''
  const markup = renderToString(createElement(RegistrationForm as never, { questions: asked }))
  expect(readFileSync(entry, 'utf8')).toContain('hydrateRoot')
  return openedAs('hydrated', {
    html: (html) => html.replace('<div id="root"></div>', `<div id="root">${markup}</div>`),
    answer: (request, response) => {
      if (request.url !== '/hosts/react-form.js') return false
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(code)
      return true
    },
  })
}

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { DataMap } from '../../core/formats/data-map.ts'
import type { PageReport } from '../../extension/messages.ts'
import { marksIn, settledMarks } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'

let site: Site
let extension: ExtensionBrowser
let page: Page

beforeAll(async () => {
  site = await serveSite()
  extension = await launchExtension()
  await extension.allow('http://127.0.0.1/*')
  page = await extension.context.newPage()
})

afterAll(async () => {
  await extension?.close()
  await site?.close()
})

const namesOf = (marks: Awaited<ReturnType<typeof marksIn>>) => marks.map(({ name }) => name.replace('. Open the note', ''))
const names = async () => namesOf(await marksIn(page))
/**
 * What is wrong with where the marks of fields stand: each in view, in the line of its own words or nearer to them than to the label of
 * any other field, within the cell of its words and whatever scrolls or stands above the page around them.
 */
async function misplaced(): Promise<string[]> {
  const marks = (await marksIn(page)).filter(({ name }) => !name.startsWith('Sensitive fields'))
  const { fields } = await extension.ask<DataMap>(page, { type: 'map' })
  const { finds } = await extension.ask<PageReport>(page, { type: 'report' })
  return page.evaluate(
    ({ marks, fields, finds }) => {
      const cells = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]'
      type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
      const linesOf = (label: Element): readonly Rect[] => {
        const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const range = document.createRange()
          range.selectNodeContents(text)
          const lines = [...range.getClientRects()].filter(({ width }) => width > 1)
          if (lines.length > 0 && !text.parentElement?.closest('select, textarea, button')) return lines
        }
        return [label.getBoundingClientRect()]
      }
      const labels = fields.flatMap(({ where, item }) => {
        const label = document.querySelector(where)
        return label === null ? [] : [{ label, item, lines: linesOf(label) }]
      })
      const holds = (outer: Rect, box: Rect) =>
        box.left >= outer.left - 1 && box.right <= outer.right + 1 && box.top >= outer.top - 1 && box.bottom <= outer.bottom + 1
      return marks.flatMap(({ name, box: { x, y, width, height } }) => {
        const box = { left: x, top: y, right: x + width, bottom: y + height }
        const view = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
        if (box.right < 0 || box.bottom < 0 || box.left > innerWidth || box.top > innerHeight) return []
        const far = (lines: readonly Rect[]) =>
          Math.min(
            ...lines.map(({ left, right, top, bottom }) =>
              Math.hypot(Math.max(0, left - box.right, box.left - right), Math.max(0, top - box.bottom, box.top - bottom)),
            ),
          )
        const isInLine = (lines: readonly Rect[]) => lines.some(({ top, bottom }) => y + height / 2 > top && y + height / 2 < bottom)
        const items = finds.filter(({ words }) => name === `${name.split(':')[0]}: ${words}. Open the note`).map(({ item }) => item)
        const near = labels.map((one) => ({ ...one, far: far(one.lines) })).sort((a, b) => a.far - b.far)
        const own = near.find(({ item }) => item !== null && items.includes(item))
        if (own === undefined) return [`${name} stands at no label of its own`]
        const nearer = near.filter((one) => one.far < own.far && !one.label.contains(own.label) && !own.label.contains(one.label))
        const claimed = isInLine(own.lines) && own.far < 24 ? nearer.filter(({ lines }) => isInLine(lines)) : nearer
        const around = [own.label.closest(cells), own.label.closest('dialog, .part')].filter((one) => one !== null)
        return [
          ...claimed.map(({ label }) => `${name} is nearer to ${label.textContent}`),
          ...around.filter((one) => !holds(one.getBoundingClientRect(), box)).map(({ localName }) => `${name} leaves its ${localName}`),
          ...(holds(view, box) ? [] : [`${name} is cut off`]),
        ]
      })
    },
    { marks, fields, finds },
  )
}

test('each mark stands at its own field on the pages of the MIS, at any width and however far they are scrolled', async () => {
  let seen = 0
  for (const width of [1280, 800]) {
    await page.setViewportSize({ width, height: 800 })
    for (const name of ['index', 'pupils']) {
      await page.goto(`${site.origin}/mis/${name}.html`)
      await eventually(async () => (await marksIn(page)).length).toBeGreaterThan(0)
      for (const top of [0, 230, 460, 690, 1100]) {
        await page.evaluate((y) => scrollTo(0, y), top)
        seen += (await settledMarks(page)).length
        expect(await misplaced(), `${name} at ${width}, scrolled to ${top}`).toEqual([])
      }
    }
  }
  expect(seen).toBeGreaterThan(20)
})

const rows = (...labels: readonly string[]) =>
  labels.map((label, at) => `<tr><td><b>${label}</b></td><td><input name="f${at}"></td></tr>`).join('')
const made = (name: string, body: string) =>
  site.make(
    name,
    `<!doctype html><html lang="en-GB"><title>Made</title><style>td, th { padding: 2px } b { display: block; min-width: 130px }</style><body>${body}`,
  )

test('a label that is cut off at the edge of the window has no mark yet, and none stands at the row before', async () => {
  await page.setViewportSize({ width: 1280, height: 400 })
  const fields = rows('House', 'Tutor group', 'Locker', 'Bus route', 'Religion', 'Year')
  await page.goto(
    made('cut', `<p style="height: 600px">Before</p><h1>Record</h1><table>${fields}</table><p style="height: 900px">After</p>`),
  )
  const top = await page.evaluate(() => document.querySelectorAll('b')[4]?.getBoundingClientRect().top ?? 0)
  for (const [under, seen] of [
    [6, 0],
    [12, 0],
    [60, 1],
    [410, 0],
  ] as const) {
    await page.evaluate((y) => scrollTo(0, y), Math.round(top) - 400 + under)
    expect(namesOf(await settledMarks(page)), `${under} pixels of it in view`).toHaveLength(seen)
  }
  await page.evaluate((y) => scrollTo(0, y), Math.round(top) - 300)
  await eventually(names).toEqual(['Special category: religion'])
})

test('nor has one at the edge of a part that scrolls', async () => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const part = `<div class="part" style="height: 100px; overflow: auto; border: 1px solid">`
  await page.goto(
    made(
      'part',
      `<h1>Record</h1><p>Before<p>${part}<table>${rows('House', 'Locker', 'Religion', 'Bus route', 'Year', 'Form', 'Tutor', 'Set')}</table></div>`,
    ),
  )
  await eventually(names).toEqual(['Special category: religion'])
  for (const [by, seen] of [
    [0, 1],
    [62, 0],
    [40, 1],
  ] as const) {
    await page.evaluate((top) => document.querySelector('.part')?.scrollTo(0, top), by)
    expect(namesOf(await settledMarks(page)), `scrolled by ${by}`).toHaveLength(seen)
    expect(await misplaced()).toEqual([])
  }
})

test('heads of columns without room in their cells are told of at the heading, and no mark stands in the next cell or above the table', async () => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const heads = ['Pupil', 'House', 'Religion', 'SEN status', 'Locker', 'Year', 'Tutor group'].map((head) => `<th>${head}</th>`).join('')
  const cells = '<td>X</td>'.repeat(7)
  await page.goto(
    made(
      'heads',
      `<h1>List</h1><p>All pupils</p><p><br></p><table border="1"><thead><tr>${heads}</tr></thead><tbody><tr>${cells}</tr><tr>${cells}</tr></tbody></table>`,
    ),
  )
  await eventually(names).toEqual([expect.stringMatching(/^Sensitive fields in this section: 1 Special category, 1 Treat as/)])
  const [mark] = await marksIn(page)
  const heading = await page.locator('h1').boundingBox()
  expect(Math.abs((mark?.box.y ?? 0) + (mark?.box.height ?? 0) / 2 - (heading?.y ?? 0) - (heading?.height ?? 0) / 2)).toBeLessThan(3)
})

test('a table without any heading has its mark outside its corner', async () => {
  const heads = ['Pupil', 'House', 'Religion', 'Locker', 'Year'].map((head) => `<th>${head}</th>`).join('')
  await page.goto(
    made(
      'corner',
      `<p>All pupils</p><p><br></p><table border="1"><thead><tr>${heads}</tr></thead><tbody><tr>${'<td>X</td>'.repeat(5)}</tr></tbody></table>`,
    ),
  )
  await eventually(names).toEqual([expect.stringMatching(/^Sensitive fields? in this section: 1 Special category/)])
})

test('one field without room is told of at the heading, and the others of its section keep their marks', async () => {
  const lines = ['House', 'Religion', 'Bus route', 'Ethnicity', 'Locker', 'Year', 'Allergies', 'Form', 'Tutor group', 'Set']
  const tick = (id: string, label: string) => `<input type="checkbox" id="${id}"><label for="${id}">${label}</label>`
  const tight = `Any other words that fill a line<br>${tick('c', 'CIN')}${tick('d', 'Bus pass')}<br>And more words to fill the next`
  const fields = lines.map((line) => `<p><label>${line} <input></label></p>`).join('')
  await page.goto(made('tight', `<h1>Record</h1><form>${fields}<p style="line-height: 1">${tight}</p></form>`))
  await eventually(async () => (await names()).sort()).toEqual([
    'Sensitive fields in this section that have no room for a mark: 1 Treat as special category',
    'Special category: allergies',
    'Special category: ethnicity',
    'Special category: religion',
  ])
})

test('a dialog keeps its marks inside its edges', async () => {
  const fields = ['House', 'Religion', 'Bus route', 'Ethnicity', 'Locker', 'Year']
    .map((label) => `<label>${label}<input style="width: 100%; box-sizing: border-box"></label>`)
    .join('<br>')
  await page.goto(made('dialog', `<h1>Page</h1><dialog style="padding: 0; border: 0; width: 160px">${fields}</dialog>`))
  await page.evaluate(() => document.querySelector('dialog')?.showModal())
  await eventually(async () => (await settledMarks(page)).length).toBeGreaterThan(0)
  expect(await misplaced()).toEqual([])
  expect(
    await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.querySelector('dialog') as HTMLElement
      return [scrollWidth - clientWidth, scrollHeight - clientHeight]
    }),
  ).toEqual([0, 0])
})

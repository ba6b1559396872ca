import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { drawnIn } from './closed-roots.ts'
import { frames } from './frames.ts'
import { canBeSeen, isShown, present, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()

async function open(what: 'all' | 'flagged', html: string): Promise<Page> {
  await present(tests.browser, { ...soon(), what })
  const page = await tests.browser.context.newPage()
  await page.setViewportSize({ width: 1000, height: 1400 })
  await page.goto(
    tests.site.make(
      'all',
      `<!doctype html><html lang="en-GB"><title>Wren Placeholder</title><style>body { font: 14px sans-serif }</style>${html}`,
    ),
  )
  await isShown(page)
  await frames(page, 5)
  return page
}

/** What of the elements so marked can be seen, by what they are marked with. */
async function seenOf(page: Page, mark: 'data' | 'known'): Promise<string[]> {
  const all = await page
    .locator(`[data-${mark}]`)
    .evaluateAll((found, name) => found.map((one) => one.getAttribute(`data-${name}`) ?? ''), mark)
  const seen: string[] = []
  for (const one of all) if (await canBeSeen(page, `[data-${mark}="${one}"]`)) seen.push(one)
  return seen
}

const record = `<header><nav aria-label="Main"><a href="#" data-known="menu">Overview</a></nav></header>
<nav class="breadcrumbs"><a href="#">Students</a> <span data-data="crumb in a nav">Wren Placeholder</span></nav>
<div><a href="#">Home</a> &gt; <span data-data="crumb">Wren Placeholder</span></div>
<main><h1 data-data="name over the page">Wren Placeholder</h1><h2 data-known="heading">Medical conditions</h2>
<div class="error"><b data-data="alert">This student has one or more High risk medical conditions.</b></div>
<h4 data-data="condition">Madeupitis (High Risk)</h4><h6 data-data="small heading">Wren Placeholder</h6>
<div class="card"><span data-known="label">Date of birth</span><span data-data="value">28/02/2014</span></div>
<div class="card"><div data-known="label over a value">Religion</div><div data-data="value that is a known word">Medical conditions</div></div>
<div class="card"><span>Email</span> <a href="mailto:w@example.test" data-data="e-mail">w@example.test</a></div>
<div class="card"><span>Allergies:</span> <i data-data="value in a line">Invented</i></div>
<ul><li data-data="pupil in a list"><a href="#">Wren Placeholder (7B)</a></li><li><a href="#" data-data="pupil's link">Pike Placeholder (7B)</a></li></ul>
<p data-data="sentence">Wren Placeholder was late today.</p>
<p><button data-known="button">Edit</button> <a class="btn" href="#" data-known="link drawn as a button">Add</a></p>
<dl><dt data-known="term">Ethnicity</dt><dd data-data="definition">Religion</dd></dl>
<form><label for="t" data-known="label of a control">Nationality</label> <input id="t" data-data="control" value="Invented"></form>
<form role="search"><input data-data="search" value="Wren"></form>
<svg width="200" height="60" data-data="chart"><text x="5" y="40">Wren</text><rect width="200" height="60" fill-opacity=".1"></rect></svg>
<div data-data="painted picture" style="background-image: url(data:,); width: 80px; height: 80px"></div>
<my-card data-data="element of its own"></my-card>
<article><footer data-data="foot of a card">Wren Placeholder</footer></article></main>
<footer data-known="foot of the page">Made by nobody</footer>
<script>document.querySelector('my-card').attachShadow({ mode: 'closed' }).innerHTML = '<div>Wren Placeholder</div>'</script>`

describe('with all pupil data covered', () => {
  test('only known labels and headings, buttons and the navigation stay to be seen', async () => {
    const page = await open('all', record)
    expect(await seenOf(page, 'data')).toEqual([])
    expect(await seenOf(page, 'known')).toEqual([
      'menu',
      'heading',
      'label',
      'label over a value',
      'button',
      'link drawn as a button',
      'term',
      'label of a control',
      'foot of the page',
    ])
  })

  test('a frame of the same site keeps its own covers, and is not covered as a whole', async () => {
    const inner = tests.site.make('inner', '<!doctype html><label for="r">Religion</label> <input id="r" value="Invented">')
    const page = await open('all', `<main><h1>Framed record</h1><iframe src="${inner}" width="600" height="300"></iframe></main>`)
    const frame = page.frameLocator('iframe')
    await expect
      .poll(() =>
        frame
          .locator('label')
          .evaluate(
            (label) => document.elementFromPoint(label.getBoundingClientRect().left + 4, label.getBoundingClientRect().top + 4) === label,
          ),
      )
      .toBe(true)
    expect(
      await frame
        .locator('#r')
        .evaluate((one) => document.elementFromPoint(one.getBoundingClientRect().left + 9, one.getBoundingClientRect().top + 9) === one),
    ).toBe(false)
    expect(await canBeSeen(page, 'iframe')).toBe(true)
  })

  test('a list that is covered as one keeps its lists shut, and shows them when a key is held', async () => {
    const rows = Array.from(
      { length: 3 },
      (_, n) => `<tr><td>Pupil ${n}</td><td><select id="s${n}"><option>Invented</option></select></td><td>x</td></tr>`,
    )
    const page = await open('all', `<table><thead><tr><th>Name</th></tr></thead><tbody>${rows.join('')}</tbody></table>`)
    await page.locator('#s1').focus()
    await page.evaluate(() => document.addEventListener('keydown', () => Object.assign(window, { reached: true })))
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => 'reached' in window)).toBe(false)
    const held = async () => (await drawnIn(page, ({ attributes }) => attributes['class'] === 'cover held')).length
    expect(await held()).toBe(0)
    for (const key of ['Alt', 'Shift', 'h']) await page.keyboard.down(key)
    expect(await held()).toBe(1)
    for (const key of ['h', 'Shift', 'Alt']) await page.keyboard.up(key)
    expect(await held()).toBe(0)
  })

  test('ten thousand cells that are no table are covered, and a frame still takes less than a blink', async () => {
    const row = (n: number) =>
      `<div class="row">${Array.from({ length: 10 }, (_, at) => `<div class="cell">Wren ${n} ${at}</div>`).join('')}</div>`
    const html = `<style>.row { display: flex } .cell { width: 90px }</style><main>${Array.from({ length: 1000 }, (_, n) => row(n)).join('')}</main>`
    const page = await open('all', html)
    for (const one of ['.row:nth-child(2) .cell', '.row:nth-child(40) .cell:nth-child(7)']) expect(await canBeSeen(page, one)).toBe(false)
    const took = await page.evaluate(async () => {
      const began = performance.now()
      for (let n = 0; n < 30; n++) await new Promise(requestAnimationFrame)
      return (performance.now() - began) / 30
    })
    expect(took).toBeLessThan(100)
  })
})

describe('with flagged fields covered', () => {
  test('the names of conditions over their fields are too, where a record has a part for each', async () => {
    const slot = (label: string) =>
      `<div class="slot"><span class="block font-bold">${label}</span><span class="block">Invented</span></div>`
    const part = (name: string, mark: string) =>
      `<div><header></header><h4 ${mark}>${name} <span>(High Risk)</span></h4><div class="grid">${['Triggers', 'Reaction', 'Medication', 'Last episode date'].map(slot).join('')}</div></div>`
    const page = await open(
      'flagged',
      `<main><h2 data-known="section">Medical</h2>${part('Madeupitis', 'data-data="first"')}${part('Fictional allergy', 'data-data="second"')}
      <h2>Characteristics</h2><h4 data-known="other heading">Part one</h4><p><label>Ethnicity <input></label></p></main>`,
    )
    expect(await seenOf(page, 'data')).toEqual([])
    expect(await seenOf(page, 'known')).toEqual(['section', 'other heading'])
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noCounts, type PageReport } from '../../extension/messages.ts'
import { cardIn, drawnIn, isPointedOut, isRing, marksIn, press, settledMarks } from './closed-roots.ts'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'
import { spoken } from './form-browser.ts'

let site: Site
let extension: ExtensionBrowser
let page: Page

beforeAll(async () => {
  site = await serveSite()
  extension = await launchExtension()
  await extension.allow('http://127.0.0.1/*')
  await extension.set({ notices: ['hip'], role: 'teaching-assistant' })
  page = await extension.context.newPage()
})

beforeEach(() => page.setViewportSize({ width: 1280, height: 800 }))

afterAll(async () => {
  await extension?.close()
  await site?.close()
})

const report = (frameId = 0) => extension.ask<PageReport | null>(page, { type: 'report' }, frameId)
const items = async () => (await report())?.finds.map(({ item }) => item as string) ?? []

/** Opens a page of the MIS and waits until the flags that are looked for stand. */
async function open(name: string, least = 1) {
  await page.goto(`${site.origin}/mis/${name}.html`)
  await eventually(async () => (await items()).length).toBeGreaterThanOrEqual(least)
}

async function shownMarks(least = 1) {
  await eventually(async () => (await marksIn(page)).length).toBeGreaterThanOrEqual(least)
  return marksIn(page)
}

describe('the pupil record', () => {
  test('has a flag for each kind of markup: labels, orphans, switches, read-only grids, cells, terms, badges, late panels', async () => {
    await open('index', 15)
    await eventually(async () => (await items()).includes('disability')).toBe(true)
    const asked = ['ethnicity', 'religion', 'looked-after-status', 'social-worker', 'section-47', 'youth-justice', 'free-school-meals']
    const shown = ['sen-status', 'ehcp', 'allergy', 'pupil-premium', 'medical-condition', 'child-in-need', 'medication']
    expect(await items()).toEqual(expect.arrayContaining([...asked, ...shown]))
    const kinds = new Set((await report())?.finds.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['input', 'readonly'])
  })

  test('shows one mark for a section that is mostly sensitive, and a mark at each field elsewhere', async () => {
    await open('index', 15)
    const names = (await shownMarks(3)).map(({ name }) => name)
    expect(names).toContain('Special category: ethnicity. Open the note')
    expect(
      names.some((name) => /^Sensitive fields in this section: 1 Criminal offence data, \d Treat as special category/.test(name)),
    ).toBe(true)
  })

  test('flags what a click loads into the page', async () => {
    await open('index', 15)
    await page.click('#more')
    await eventually(async () => (await items()).some((item) => /court-order|contact-restriction/.test(item))).toBe(true)
  })

  test('still submits what stands in it, and its tab order is as it was', async () => {
    await open('index', 15)
    await shownMarks()
    const stops = await page.evaluate(() => document.querySelectorAll('input:not([type=hidden]),select,textarea,button,a[href]').length)
    await page.focus('a[href]')
    const visited = new Set<string>()
    for (let step = 0; step < 12; step++) {
      visited.add(await page.evaluate(() => document.activeElement?.localName ?? ''))
      await page.keyboard.press('Tab')
    }
    expect(stops).toBeGreaterThan(12)
    expect([...visited]).not.toContain('span')
    await page.click('button[type=submit]')
    expect(await page.evaluate(() => document.body.dataset['saved'])).toBe('Invented answer')
  })
})

describe('the list, the medical page and the concern page', () => {
  test('flags columns, and neither the cells below them nor the filter above', async () => {
    await open('pupils', 4)
    expect((await report())?.finds.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      'column sen-status',
      'column looked-after-status',
      'column medical-condition',
      'column free-school-meals',
    ])
    // Two of the heads are as wide as their cells: the list is told of at its heading.
    await eventually(async () => (await marksIn(page)).map(({ name }) => name)).toEqual([
      'Sensitive fields in this section: 1 Special category, 3 Treat as special category. Open the note',
    ])
  })

  for (const name of ['medical', 'concern']) {
    test(`has one mark for the whole ${name} page, which says how many of each class`, async () => {
      await open(name, 8)
      await eventually(async () => (await marksIn(page)).map((mark) => mark.name)).toEqual([
        expect.stringMatching(/^Sensitive fields on this page: /),
      ])
    })
  }

  test('never has more than twelve marks in view, however far a page is scrolled', async () => {
    for (const name of ['index', 'pupils', 'medical', 'concern']) {
      await open(name, 4)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      for (let top = 0; top < height; top += 400) {
        await page.evaluate((y) => window.scrollTo(0, y), top)
        expect((await settledMarks(page)).length, `${name} at ${top}`).toBeLessThanOrEqual(12)
      }
    }
  })

  test('covers no words, no control and no picture with a mark, at any width', async () => {
    for (const width of [1280, 700, 320]) {
      await page.setViewportSize({ width, height: 800 })
      for (const name of ['index', 'pupils', 'medical', 'concern']) {
        await open(name, 4)
        if (name === 'index') await page.waitForSelector('#arrived')
        const before = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])
        const seen = await uncoveredMarks(`${name} at ${width}`, Math.min(before[1] ?? 0, 2400))
        expect(seen, `${name} at ${width}`).toBeGreaterThan(0)
        expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual(before)
      }
    }
  })

  /** Scrolls over the page down to a height, looks at each mark that comes into view, and counts them. */
  async function uncoveredMarks(place: string, height: number): Promise<number> {
    let seen = 0
    for (const left of (await scrollsSideways()) ? [0, 300, 600] : [0]) {
      for (let top = 0; top < height; top += 700) {
        await scrollAll(left, top)
        for (const { box, name } of await settledMarks(page)) {
          seen++
          expect(await covered(box), `${place}: ${name}`).toEqual([])
        }
      }
    }
    return seen
  }

  const scrollsSideways = () =>
    page.evaluate(() => [...document.querySelectorAll('*')].some((one) => one.scrollWidth > one.clientWidth && one.clientWidth > 100))

  /** Scrolls the page and whatever scrolls sideways in it: on a narrow screen the columns of a list lie beyond the edge. */
  async function scrollAll(left: number, top: number): Promise<void> {
    await page.evaluate(
      ([x, y]) => {
        for (const element of document.querySelectorAll('*')) if (element.scrollWidth > element.clientWidth) element.scrollLeft = x
        window.scrollTo(x, y)
      },
      [left, top] as const,
    )
  }

  /** Words and controls of the page that a box lies over. */
  function covered(box: { x: number; y: number; width: number; height: number }) {
    return page.evaluate(({ x, y, width, height }) => {
      const overlaps = (rect: DOMRect) =>
        rect.left < x + width - 1 && rect.right > x + 1 && rect.top < y + height - 1 && rect.bottom > y + 1
      const over: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const isWords = (node: Node) =>
        /\S/.test(node.textContent ?? '') && !/^(SCRIPT|STYLE|OPTION)$/.test(node.parentElement?.tagName ?? '')
      const isUnder = (node: Node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].some((rect) => rect.height < 40 && rect.width > 1 && overlaps(rect))
      }
      for (let node = texts.nextNode(); node; node = texts.nextNode())
        if (isWords(node) && isUnder(node)) over.push(node.textContent?.trim().slice(0, 40) ?? '')
      const controls = [...document.querySelectorAll('input,select,textarea,button,img,iframe')]
      const seen = controls.filter((control) => control.checkVisibility() && overlaps(control.getBoundingClientRect()))
      return [...over, ...seen.map((control) => control.outerHTML.slice(0, 60))]
    }, box)
  }

  test('says one line while a concern is written, and takes it away after', async () => {
    await open('concern', 8)
    await page.focus('#details')
    const line = async () => (await spoken(page, ['note'])).length
    await eventually(line).toBe(1)
    await page.focus('#pupil')
    await eventually(line).toBe(0)
  })
})

describe('an ordinary page and a framed application', () => {
  test('flags nothing among look-alikes', async () => {
    await page.goto(`${site.origin}/mis/library.html`)
    await eventually(async () => (await report())?.fields ?? 0).toBeGreaterThan(15)
    expect(await items()).toEqual([])
    expect(await marksIn(page)).toEqual([])
  })

  test('flags fields in a frame, and those of each menu click, with the address unchanged', async () => {
    await page.goto(`${site.origin}/mis/app.html`)
    await eventually(async () => (await marksIn(page)).length).toBeGreaterThan(0)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('button', { name: 'Care' }).click()
    await eventually(async () => (await marksIn(page)).length).toBe(1)
    await frame.getByRole('button', { name: 'General' }).click()
    await eventually(async () => (await marksIn(page)).length).toBe(0)
  })

  test('never has more than twelve marks in view in all frames together, and as many as there is room for', async () => {
    const label = (n: number) => (n % 3 === 0 ? ['Ethnicity', 'Religion', 'Allergies', 'Disability'][(n / 3) % 4] : `House ${n}`)
    const fields = Array.from({ length: 30 }, (_, n) => `<p><label>${label(n)}</label> <input></p>`).join('')
    const style =
      '<style>p { margin: 0; height: 22px } label { display: inline-block; width: 150px } input { width: 60px; height: 12px }</style>'
    const part = site.make('part', `<!doctype html><title>Part</title>${style}<form>${fields}</form>`)
    const frames = `<iframe src="${part}" width="400" height="700"></iframe>`.repeat(3)
    await page.goto(site.make('parts', `<!doctype html><title>Parts</title><body>${frames}</body>`))
    await eventually(async () => (await marksIn(page)).map(({ name }) => /in this section: 10 Special/.test(name))).toEqual([
      true,
      true,
      true,
    ])
    await page.evaluate(() => {
      for (const frame of [...document.querySelectorAll('iframe')].slice(1)) frame.remove()
    })
    await eventually(async () => (await marksIn(page)).length).toBe(10)
  })
})

describe('the card', () => {
  test('says what it is and on whose authority, what the notice says, and what is suggested; opens with what keeps a child safe', async () => {
    await open('index', 15)
    const mark = (await shownMarks(3)).find(({ name }) => name.startsWith('Sensitive fields in this section: 1 Criminal'))
    await press(page, mark ?? fail())
    await eventually(async () => (await cardIn(page))?.text ?? '').toContain('S47')
    const card = await cardIn(page)
    expect(card?.text).toMatch(/To keep a child safe you can share what is needed.*999/)
    expect(card?.text).toMatch(/Law: Article 9 does not list it/)
    expect(card?.text).toMatch(/Guidance: DfE advises schools to treat it so/)
    expect(card?.text).toMatch(/Notice: The notice calls it special category/)
    expect(card?.text).toMatch(/The notice on why it is held To support the child/)
    expect(card?.text).toMatch(/The notice on sharing With Stockport Council/)
    expect(card?.text).toMatch(/It does not mention your role\. That is not a ban/)
    expect(card?.text).toMatch(/The notice on where it comes from From the admissions form/)
    expect(card?.text).toMatch(/Suggested Keep it in the safeguarding system/)
    expect(card?.text).toMatch(/Flagged because the label says "S47/)
    expect(card?.text).toMatch(/If you work elsewhere it is not your school’s notice/)
    expect(card?.text).not.toMatch(/(help|support) your child/)
    const said = await spoken(page, ['dialog', 'button'])
    expect(said.find(({ role }) => role === 'dialog')?.name).toMatch(/^\d sensitive fields in this section$/)
    expect(said.map(({ name }) => name)).toContain('Close')
    await page.keyboard.press('Escape')
    await eventually(() => cardIn(page)).toBeNull()
  })

  test('says without a notice what law and guidance say, and tells no silence', async () => {
    await extension.set({ notices: [] })
    await open('index', 15)
    await press(page, (await shownMarks(3)).find(({ name }) => name.includes('ethnicity')) ?? fail())
    await eventually(async () => (await cardIn(page))?.text ?? '').toContain('Article 9 of the UK GDPR covers it')
    const text = (await cardIn(page))?.text ?? ''
    expect(text).toContain('No notice is chosen')
    expect(text).not.toMatch(/does not mention|Highfields|The notice on/)
    await extension.set({ notices: ['hip'] })
  })
})

describe('by keyboard and screen reader', () => {
  test('the shortcut walks from flag to flag; Enter opens, Escape closes and gives the focus back', async () => {
    await open('index', 15)
    await page.focus('#forename')
    expect(await extension.ask(page, { type: 'walk', step: 1, from: 'edge' })).toBe(true)
    const focused = async () => (await spoken(page, ['button'])).length > 0 && page.evaluate(() => document.activeElement?.localName)
    await eventually(focused).toBe('span')
    await page.keyboard.press('Enter')
    await eventually(async () => (await cardIn(page))?.text ?? '').toContain('What it is')
    await page.keyboard.press('Escape')
    await eventually(() => cardIn(page)).toBeNull()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('forename')
    let steps = 1
    while (await extension.ask(page, { type: 'walk', step: 1, from: 'here' })) steps++
    expect(steps).toBeGreaterThan(4)
  })

  test('who walks quickly sees one flag pointed out, the one at which the walk has come', async () => {
    await open('index', 15)
    const pointedOut = async () => (await drawnIn(page, isPointedOut)).map(({ name }) => name)
    await extension.ask(page, { type: 'walk', step: 1, from: 'edge' })
    await eventually(pointedOut).toEqual([expect.stringContaining('ethnicity')])
    await extension.ask(page, { type: 'walk', step: 1, from: 'here' })
    await eventually(async () => (await pointedOut()).join()).toContain('religion')
    expect(await pointedOut()).toEqual([expect.stringContaining('religion')])
  })

  test.each([
    { width: 1280, height: 800 },
    { width: 320, height: 256 },
  ])('is led to a flag that is told of at the head of its section, at $width by $height', async (size) => {
    await page.setViewportSize(size)
    await open('index', 15)
    await page.focus('#forename')
    const find = (await report())?.finds.find(({ item }) => item === 'section-47')?.find ?? fail()
    expect(await extension.ask(page, { type: 'jump', find })).toBe(true)
    const ring = async () => (await drawnIn(page, isRing))[0] ?? null
    await eventually(async () => (await ring())?.name).toBe('Treat as special category: s47. Open the note')
    const { x = 0, y = 0, width = 0, height = 0 } = (await ring())?.box ?? {}
    expect(x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height).toBe(true)
    const label = await page.getByText('S47 outcome', { exact: true }).boundingBox()
    expect(label?.y).toBeGreaterThanOrEqual(y)
    expect((label?.y ?? 0) + (label?.height ?? 0)).toBeLessThanOrEqual(y + height)
    await page.keyboard.press('Enter')
    await eventually(async () => (await cardIn(page))?.text ?? '').toMatch(/^Section 47 information.*What it is/)
    await page.keyboard.press('Escape')
    await eventually(() => cardIn(page)).toBeNull()
    expect(await ring()).not.toBeNull()
    await page.keyboard.press('Escape')
    await eventually(ring).toBeNull()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('forename')
  })

  test('is led to a flag with a mark of its own, and nowhere if the field is hidden', async () => {
    await open('index', 15)
    const find = (await report())?.finds.find(({ item }) => item === 'ethnicity')?.find ?? fail()
    await extension.ask(page, { type: 'jump', find })
    await eventually(
      async () => (await spoken(page, ['button'])).length > 0 && page.evaluate(() => document.activeElement?.localName),
    ).toBe('span')
    expect(await drawnIn(page, isRing)).toEqual([])
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('form')) part.style.display = 'none'
    })
    expect(await extension.ask(page, { type: 'jump', find })).toBe(false)
  })

  test('says on request how many flags there are, and leaves no trace', async () => {
    await open('pupils', 4)
    await extension.ask(page, { type: 'announce', counts: noCounts, isPartial: false })
    const said = async () => (await spoken(page, ['status'])).length
    await eventually(said).toBe(1)
  })
})

test('a fault in one part of a page costs no flag elsewhere, and is told wherever flags are', async () => {
  // A control that stands in the place of a method of its form stands for any fault of ours.
  const trap = '<form><label>Religion <input name="hasAttributes"></label></form>'
  await page.goto(site.make('fault', `<!doctype html><html lang="en-GB"><title>Record</title>${trap}<label>Ethnicity <input></label>`))
  await eventually(items).toEqual(['ethnicity'])
  for (const file of ['popup.html', 'sidepanel.html']) {
    const own = await extension.open(file, page)
    await own.getByText('A part of this page could not be read.').waitFor()
    await own.close()
  }
  await extension.ask(page, { type: 'announce', counts: noCounts, isPartial: true })
  await eventually(async () => JSON.stringify(await spoken(page, ['StaticText']))).toContain('A part of this page could not be read.')
})

describe('corrections and words of the school', () => {
  test('a dismissed flag stays away on this site, a renamed one has its new name, and school words are known', async () => {
    const { origin } = site
    await open('pupils', 4)
    const finds = (await report())?.finds ?? []
    const known = (item: string) => finds.find((find) => find.item === item)?.words ?? fail()
    await extension.set({
      corrections: [
        { origin, words: known('sen-status'), was: 'sen-status', item: null },
        { origin, words: known('looked-after-status'), was: 'looked-after-status', item: 'social-worker' },
      ],
      words: [{ words: 'tutor group', item: 'safeguarding-concern' }],
    })
    await open('pupils', 3)
    expect(await items()).toEqual(expect.arrayContaining(['social-worker', 'safeguarding-concern']))
    expect(await items()).not.toContain('sen-status')
    expect(await items()).not.toContain('looked-after-status')
    await extension.set({
      corrections: [{ origin: 'http://other.test', words: known('free-school-meals'), was: 'free-school-meals', item: null }],
      words: [],
    })
    await open('pupils', 4)
    expect(await items()).toContain('free-school-meals')
    await extension.set({ corrections: [] })
  })

  test('what was put right in a frame of another site is listed whenever the panel opens, and taken back there', async () => {
    await extension.allow('http://framed.test/*')
    const part = site.make('framed', '<!doctype html><title>Part</title><p><label>Allergies</label> <input></p>')
    await page.goto(
      site.make('around', `<!doctype html><title>Page</title><iframe src="${part.replace('127.0.0.1', 'framed.test')}"></iframe>`),
    )
    const opened = async () => {
      const panel = await extension.open('sidepanel.html', page)
      await panel.getByRole('navigation').waitFor()
      return panel
    }
    const before = await opened()
    await before.getByRole('button', { name: /^Is Allergy/ }).click()
    await before.getByRole('button', { name: 'Nothing to flag' }).click()
    const takeBack = (panel: Page) => panel.getByRole('button', { name: /^Take back the correction/ })
    await eventually(() => takeBack(before).count()).toBe(1)
    await before.close()
    const after = await opened()
    await eventually(() => takeBack(after).count()).toBe(1)
    expect(await after.getByText('http://framed.test').count()).toBe(1)
    await takeBack(after).click()
    await eventually(() => after.getByRole('button', { name: /^Is Allergy/ }).count()).toBe(1)
    await after.close()
  })

  test('what only the notice calls special has a mark of its own where that is wanted', async () => {
    await open('pupils', 4)
    expect(await items()).not.toContain('attendance')
    await extension.set({ flagNoticeOnly: true })
    await eventually(async () => (await report())?.finds.find((find) => find.item === 'attendance')?.mark).toBe('notice-only')
    await eventually(async () => (await marksIn(page)).map(({ name }) => name).join()).toContain('1 Called special by the notice alone')
    await extension.set({ flagNoticeOnly: false })
  })

  test('switching a class off takes its flags away at once', async () => {
    await open('pupils', 4)
    await extension.set({ flagTreatAs: false })
    await eventually(items).toEqual(['medical-condition'])
    await extension.set({ flagTreatAs: true })
    await eventually(async () => (await items()).length).toBe(4)
  })
})

function fail(): never {
  throw new Error('the mark is not there')
}

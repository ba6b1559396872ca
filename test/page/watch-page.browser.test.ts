import { afterEach, describe, expect, test } from 'vitest'
import { schoolLexicon } from '../../core/fields/lexicon/tables.ts'
import { labelWords } from '../../core/page/label-words.ts'
import { type PageWatch, type Watching, watchPage } from '../../core/page/watch-page.ts'

let watch: PageWatch | undefined
afterEach(() => {
  watch?.stop()
  document.body.replaceChildren()
})

interface Told {
  /** First label of each field that is known now. */
  readonly labels: () => readonly string[]
  /** Labels in the order in which they were told. */
  readonly told: string[]
}

async function watching(html: string, more: Partial<Watching> = {}): Promise<Told> {
  document.body.innerHTML = html
  const known = new Map<Element, string>()
  const told: string[] = []
  watch = watchPage(document, {
    setting: 'mis',
    recognise: labelWords(schoolLexicon),
    changed({ found, lost }) {
      for (const anchor of lost) known.delete(anchor)
      for (const { field, anchor } of found) {
        known.set(anchor, field.labels[0]?.text ?? '')
        told.push(field.labels[0]?.text ?? '')
      }
    },
    ...more,
  })
  await watch.settled()
  return { labels: () => [...known.values()], told }
}

function put(html: string, into: Element = document.body): Element {
  into.insertAdjacentHTML('beforeend', html)
  return into.lastElementChild as Element
}

describe('a page that changes', () => {
  test('is read anew only where something came', async () => {
    const page = await watching('<section><h2>Welfare</h2><label>Bus route <input></label></section><div id="late"></div>')
    put('<section><h2>Child protection</h2><label>Start date <input></label></section>', document.querySelector('#late') as Element)
    await watch?.settled()
    expect(page.told).toEqual(['Bus route', 'Start date'])
  })

  test('tells fields of what comes under a heading that was there before', async () => {
    const contexts: string[][] = []
    await watching('<section><h2>Child protection</h2><div id="rows"></div></section>', {
      changed: ({ found }) => void contexts.push(...found.map(({ field }) => field.context.map(({ text }) => text))),
    })
    put('<p><label>Comments <input></label></p>', document.querySelector('#rows') as Element)
    await watch?.settled()
    expect(contexts).toEqual([['Child protection']])
  })

  test('tells what has gone, and what came in its place', async () => {
    const page = await watching('<div id="view"><label>Allergies <input></label></div>')
    ;(document.querySelector('#view') as Element).innerHTML = '<label>Social worker <input></label>'
    await watch?.settled()
    expect(page.labels()).toEqual(['Social worker'])
  })

  test.each([
    ['a label', '<label><b>Allergies</b> <input></label>', 'b'],
    ['a heading cell', '<table><thead><tr><th>House<th><span>Allergies</span></thead><tbody><tr><td>Elm<td>Nuts</table>', 'span'],
    ['words before an answer', '<p><b>Allergies:</b> Nuts</p>', 'b'],
    ['a label in two elements', '<p><span class="label"><b>Allergies</b></span><span>Nuts</span></p>', 'b'],
  ])('is read anew where other words come into %s, or none', async (_, html, place) => {
    const page = await watching(html)
    const element = document.querySelector(place) as Element
    const text = element.firstChild as Text
    for (const label of ['Social worker', 'Religion', 'Bus route']) {
      const before = text.data
      expect(page.labels()).toContain(before.replace(':', ''))
      text.data = before.replace(/[^:]+/, label)
      await watch?.settled()
      expect(page.labels()).not.toContain(before.replace(':', ''))
      if (label !== 'Bus route') expect(page.labels()).toContain(label)
    }
    text.data = 'Religion:'
    await watch?.settled()
    element.textContent = ''
    await watch?.settled()
    expect(page.labels()).not.toContain('Religion')
  })

  test('is read anew where words that name a field come where none were known', async () => {
    const page = await watching('<div class="row"><span class="label">Notice board</span><span class="value">Elm</span></div>')
    expect(page.labels()).toEqual([])
    const text = document.querySelector('.label')?.firstChild as Text
    text.data = 'Allergies'
    await watch?.settled()
    expect(page.labels()).toEqual(['Allergies'])
    text.replaceWith('Religion')
    await watch?.settled()
    expect(page.labels()).toEqual(['Religion'])
  })

  test('is not read again where a label or a header only counts or tells the time', async () => {
    const rows = '<tr><td>Wren Placeholder</td><td>Elm</td></tr>'.repeat(20)
    const page = await watching(
      `<table><thead><tr><th>Pupil 12:00:00</th><th>Allergies</th></tr></thead><tbody>${rows}</tbody></table><label>Religion (0) <input></label>`,
    )
    const before = [...page.told]
    const [header, label] = [document.querySelector('th'), document.querySelector('label')] as [Element, Element]
    for (let tick = 1; tick <= 10; tick++) {
      header.textContent = `Pupil 12:00:${tick}`
      ;(label.firstChild as Text).data = `Religion (${tick})`
      await watch?.settled()
    }
    expect(page.told).toEqual(before)
  })

  test('is not read again where an answer is written anew', async () => {
    const page = await watching('<dl><dt>Allergies</dt><dd>Nuts</dd></dl><label>Religion <textarea>None</textarea></label>')
    const before = [...page.told]
    for (const answer of document.querySelectorAll('dd, textarea')) (answer.firstChild as Text).data = 'Social worker'
    await watch?.settled()
    expect(page.told.filter((label) => !before.includes(label))).toEqual([])
  })

  test.each([
    ['an editor', '<div contenteditable><p class="place">Religion</p><p>Ethnicity</p></div>'],
    ['an editor with boxes to tick', '<div role="textbox" contenteditable><p class="place">Religion</p><input type="checkbox"></div>'],
    ['an editor in a label', '<label>Notes <span class="place" contenteditable>Religion</span></label>'],
    ['a box for longer answers', '<textarea class="place">Religion</textarea>'],
    ['a box that a script draws', '<div role="textbox"><span class="place">Religion</span></div>'],
    ['what shows a choice', '<div role="combobox"><span class="place">Religion</span><input></div>'],
    ['a part of the page that is made an editor later', '<div id="later"><p class="place">x</p></div>'],
  ])('is asked about nothing that is written into %s', async (_, html) => {
    const asked: string[] = []
    const known = labelWords(schoolLexicon)
    const page = await watching(`<label>Allergies <input></label>${html}`, {
      recognise: (text) => {
        asked.push(text)
        return known(text)
      },
    })
    document.getElementById('later')?.setAttribute('contenteditable', 'true')
    await watch?.settled()
    const before = [...page.told]
    const place = document.querySelector('.place') as Element
    ;(place.firstChild as Text).data = 'Social worker'
    await watch?.settled()
    place.append('Medication')
    place.insertAdjacentHTML('beforeend', '<b>Child protection</b><h2>Ethnicity</h2><p><b>Disability:</b> none</p>')
    await watch?.settled()
    const words = 'Religion|Ethnicity|Social worker|Medication|Child protection|Disability'
    expect([...asked, ...page.told].filter((text) => new RegExp(words).test(text))).toEqual([])
    expect(page.told).toEqual(before)
  })

  test('is asked about no comment', async () => {
    const asked: string[] = []
    await watching('<p><!--Religion--></p>', { recognise: (text) => asked.push(text) > 0 })
    ;(document.querySelector('p')?.firstChild as Comment).data = 'Ethnicity'
    document.querySelector('p')?.append(document.createComment('Allergies'))
    await watch?.settled()
    expect(asked).toEqual([])
  })

  test('gives a box that a click put there the label that stood there before', async () => {
    const page = await watching('<div class="row"><label for="x">Allergies</label><div id="slot">Nuts</div></div>')
    ;(document.querySelector('#slot') as Element).outerHTML = '<input id="x">'
    await watch?.settled()
    expect(page.labels()).toEqual(['Allergies'])
  })

  test('is not read again where only classes, styles and values change', async () => {
    const page = await watching('<label id="l">Allergies <input id="i"></label>')
    const label = document.querySelector('#l') as HTMLElement
    for (let n = 0; n < 50; n++) label.className = `c${n}`
    label.style.color = 'red'
    document.querySelector('input')?.setAttribute('value', 'Nuts')
    await watch?.settled()
    expect(page.told).toEqual(['Allergies'])
  })

  test('is not looked at again where only its title changes', async () => {
    let times = 0
    await watching('<label>Allergies <input></label>', { changed: () => void times++ })
    document.title = '(1) Pupils'
    document.title = '(2) Pupils'
    await watch?.settled()
    expect(times).toBe(1)
  })

  test.each([
    ['is taken away', (place: Element) => place.remove()],
    ['is written anew', (place: Element) => place.replaceChildren()],
    ['moves to the end', (place: Element) => document.body.append(place)],
  ])('is read to its end though the place where its reading had paused %s', async (_, change) => {
    const many = '<p><b>so</b> <i>many</i></p>'.repeat(20_000)
    const reading = watching(`<label>Religion <input></label><div id="place">${many}</div><label>Allergies <input></label>`)
    // The first slice has run by then, and has not come through.
    await scheduler.postTask(() => change(document.querySelector('#place') as Element))
    expect((await reading).labels().toSorted()).toEqual(['Allergies', 'Religion'])
  })

  test('leaves our own marks alone', async () => {
    const page = await watching('<label>Allergies <input></label>', {
      isOurs: (node) => node instanceof Element && node.localName === 'our-mark',
    })
    put('<our-mark><label>Social worker <input></label></our-mark>')
    await watch?.settled()
    expect(page.told).toEqual(['Allergies'])
  })

  test('is read in an open shadow root that comes late', async () => {
    const page = await watching('<late-card></late-card>')
    const root = (document.querySelector('late-card') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<label>Medication <input></label>'
    await expect.poll(() => page.labels(), { timeout: 5000 }).toEqual(['Medication'])
    root.innerHTML = '<label>Ethnicity <input></label>'
    await expect.poll(() => page.labels(), { timeout: 5000 }).toEqual(['Ethnicity'])
  })

  test('is read in a frame of the same origin, and again when the frame shows another page', async () => {
    const page = await watching('<iframe srcdoc="<label>Religion <input></label>"></iframe>')
    await expect.poll(() => page.labels(), { timeout: 5000 }).toEqual(['Religion'])
    ;(document.querySelector('iframe') as HTMLIFrameElement).srcdoc = '<label>Disability <input></label>'
    await expect.poll(() => page.labels(), { timeout: 5000 }).toEqual(['Disability'])
  })

  test('tells nothing more once the watch has stopped', async () => {
    const page = await watching('<label>Allergies <input></label>')
    watch?.stop()
    const other = await watching('<label>Religion <input></label>')
    put('<label>Ethnicity <input></label>')
    await expect.poll(() => other.told).toEqual(['Religion', 'Ethnicity'])
    expect(page.told).toEqual(['Allergies'])
  })

  test('is read on after a fault: what waits for the end hears of it, what follows and what comes later is found', async () => {
    const recognise = labelWords(schoolLexicon)
    let faults = 1
    let failed = 0
    const told: (string | undefined)[] = []
    addEventListener('unhandledrejection', (event) => event.preventDefault(), { once: true })
    document.body.innerHTML = '<dl><dt>Allergies</dt><dd>Nuts</dd></dl><p><b>Religion:</b> none</p><p><b>Medication:</b> none</p>'
    watch = watchPage(document, {
      setting: 'mis',
      recognise: (text) => {
        if (faults-- > 0) throw new Error('a fault of ours')
        return recognise(text)
      },
      failed: () => void failed++,
      changed: ({ found }) => told.push(...found.map(({ field }) => field.labels[0]?.text)),
    })
    await expect(watch.settled()).rejects.toThrow('a fault of ours')
    expect(failed).toBe(1)
    expect(told).toContain('Medication')
    put('<label>Ethnicity <input></label>')
    await watch.settled()
    expect(told).toContain('Ethnicity')
  })

  test('tells all fields of a storm once, in slices', async () => {
    const page = await watching('<div id="place"></div>')
    const place = document.querySelector('#place') as Element
    for (let task = 0; task < 20; task++) {
      put(
        `<div>${Array.from({ length: 50 }, (_, n) => `<p><label for="s${task}-${n}">SEN status</label><input id="s${task}-${n}"></p>`).join('')}</div>`,
        place,
      )
      await new Promise((done) => setTimeout(done))
    }
    await watch?.settled()
    expect(page.labels()).toHaveLength(1000)
    expect(page.told).toHaveLength(1000)
  })
})

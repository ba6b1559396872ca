import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { schoolLexicon } from '../../core/fields/lexicon/tables.ts'
import { labelWords } from '../../core/page/label-words.ts'
import { mapPage } from '../../core/page/map-page.ts'
import { nameFields } from '../../core/page/name-fields.ts'
import type { PageField } from '../../core/page/page-field.ts'
import { readPage } from '../../core/page/read-page.ts'
import { labelText, textOf } from '../../core/page/text.ts'
import { poisonValues } from './poison.ts'

const secret = 'SECRET-ANSWER'
let heal = () => {}
beforeEach(() => {
  heal = poisonValues()
})
afterEach(() => {
  heal()
  document.body.replaceChildren()
})

function read(html: string): readonly PageField[] {
  const frame = document.createElement('template')
  frame.innerHTML = html
  document.body.replaceChildren(frame.content)
  return readPage(document, { setting: 'mis', recognise: labelWords(schoolLexicon) })
}

/** The ten ways by which the standard accessible name takes in what was answered, and one by which the text beside a control does. */
const probes: readonly (readonly [string, string])[] = [
  ['a text box inside its label', `<label>Allergies <input value="${secret}"></label>`],
  ['a select inside its label', `<label>Allergies <select><option selected>${secret}</option></select></label>`],
  ['a textarea inside its label', `<label>Allergies <textarea>${secret}</textarea></label>`],
  ['a slider inside its label', `<label>Allergies <input type="range" value="7" aria-valuetext="${secret}"></label>`],
  ['aria-labelledby that points at a control', `<input id="other" value="${secret}"><input aria-labelledby="other" title="Allergies">`],
  [
    'aria-labelledby that points at the control itself',
    `<input id="self" aria-labelledby="self" aria-label="Allergies" value="${secret}">`,
  ],
  ['text that can be edited', `<p>Allergies</p><div contenteditable="true" aria-multiline="true">${secret}</div>`],
  [
    'a cell and a row of a grid, named by their content',
    `<div role="grid"><div role="row"><div role="columnheader">Allergies</div><div role="columnheader">Bus</div></div>
     <div role="row" id="row"><div role="gridcell" id="cell">${secret}</div><div role="gridcell"><input aria-labelledby="row cell"></div></div></div>`,
  ],
  [
    'a button that shows what was chosen',
    `<label>Allergies <input type="button" value="${secret}"><button>${secret}</button><input></label>`,
  ],
  [
    'a value that is drawn in place of its control',
    `<div><label>Allergies</label><div><div><div class="form-control" readonly>${secret}</div></div><div><input></div></div></div>`,
  ],
  [
    'an editor with boxes to tick and headings of its own',
    `<p>Allergies</p><div role="textbox" contenteditable><h3>${secret}</h3><label><input type="checkbox"> ${secret}</label></div>`,
  ],
  [
    'a box that shows what was chosen before the place to write',
    `<label for="c">Allergies</label><div role="combobox"><b>${secret}</b><input id="c"></div>`,
  ],
  [
    'a box that shows what was chosen, without a label for the place to write',
    `<p>Allergies</p><div role="combobox"><b>${secret}</b><input></div>`,
  ],
  ['a label that was written into an editor', `<div contenteditable><label for="w">${secret}</label></div><p>Allergies</p><input id="w">`],
  [
    'a row of cells that can be written in',
    `<table><tr><th>Allergies</th><th>Bus</th><th>House</th></tr></table>
     <table>${`<tr>${`<td contenteditable>${secret}</td>`.repeat(3)}</tr>`.repeat(2)}</table>`,
  ],
  [
    'a legend that holds a control',
    `<fieldset><legend>Allergies <input value="${secret}"></legend><label>Details <input></label></fieldset>`,
  ],
]

describe('no value is read', () => {
  test('the guard throws where one is', () => {
    const input = document.createElement('input')
    for (const read of [
      () => input.value,
      () => input.defaultValue,
      () => input.getAttribute('value'),
      () => document.createElement('select').value,
      () => Object.assign(document.createElement('textarea'), { textContent: secret }).firstChild?.nodeValue,
    ]) {
      expect(read).toThrow('value of a control')
    }
  })

  test.each(probes)('of %s', (_, html) => {
    const fields = read(html)
    expect(JSON.stringify(fields.map(({ field, options }) => [field, options.map((option) => option.field)]))).not.toContain(secret)
    expect(JSON.stringify(fields.map(({ field }) => field))).toContain('Allergies')
    const map = JSON.stringify(mapPage(nameFields(fields), { address: '', scannedAt: '' }))
    expect(map).not.toContain(secret)
  })

  test('of a box that a script drew, which shows what was chosen in a part of itself', () => {
    const [field] = read(
      `<label id="l">Ethnicity</label><span role="combobox" aria-labelledby="l chosen" title="${secret}"><span id="chosen" title="${secret}">${secret}</span></span>`,
    )
    expect(field?.field.labels.map(({ text }) => text)).toEqual(['Ethnicity'])
  })
})

describe('the words of a label', () => {
  test.each([
    ['<label>Bus <b>route</b></label>', 'Bus route'],
    ['<label>Medical conditions<br>such as a recent operation</label>', 'Medical conditions'],
    ['<label><div>House</div><div>not your house number</div></label>', 'House'],
    ['<label>SEN status <span class="help-block">as in the census</span></label>', 'SEN status'],
    ['<label><input> House</label>', 'House'],
  ])('%s', (html, words) => {
    document.body.innerHTML = html
    expect(labelText(document.querySelector('label') as Element)).toBe(words)
  })

  test('are none where an element itself holds an answer', () => {
    document.body.innerHTML = `<table><tr><td>${secret}</td></tr></table><div role="status">${secret}</div>`
    expect([textOf(document.querySelector('td') as Element), textOf(document.querySelector('[role]') as Element)]).toEqual(['', ''])
  })
})

describe('a list', () => {
  const row = (cell: string) => `<tr><td>Wren Placeholder</td><td>${cell}</td></tr>`
  const list = (cell: string) =>
    `<table><tr><th>Name</th><th>Notes</th></tr>${row('Allergies: <b>Nuts</b>')}${row(cell)}${row('<a href="#">Ethnicity</a>')}</table>`
  const labels = (html: string) => read(html).map(({ field, controls }) => [field.labels[0]?.text, controls.length])

  test('is known by its columns: what its rows say is data', () => {
    expect(labels(list('<em>SEN status</em>'))).toEqual([
      ['Name', 0],
      ['Notes', 0],
    ])
  })

  test.each([
    ['a box to fill in', '<input>'],
    ['a part that is a box by its role', '<b role="textbox"></b>'],
    ['a cell that can be written in', '</td><td contenteditable>'],
  ])('gives its column %s that stands in one of its rows', (_, cell) => {
    expect(labels(list(cell)).filter(([, controls]) => controls === 1)).toHaveLength(1)
  })

  test.each([
    ['a box with a label', '<label>Religion <input></label>'],
    ['a list of its own', '<table><tr><th>Religion</th><th>Since</th></tr><tr><td>x</td><td>y</td></tr></table>'],
    ['a term', '<dl><dt>Religion</dt><dd>x</dd></dl>'],
  ])('may hold %s in one of its rows', (_, cell) => {
    expect(labels(list(cell)).map(([label]) => label)).toContain('Religion')
  })

  test('may hold what a part of its rows draws for itself', () => {
    read(list('<div id="own"></div>'))
    const own = (document.getElementById('own') as HTMLElement).attachShadow({ mode: 'open' })
    own.append(Object.assign(document.createElement('label'), { textContent: 'Religion' }))
    const fields = readPage(document, { setting: 'mis', recognise: labelWords(schoolLexicon) })
    expect(fields.map(({ field }) => field.labels[0]?.text)).toContain('Religion')
  })
})

describe('a form', () => {
  test('that has controls called as an element’s own properties is read like any other', () => {
    const pair = (label: string) => `<div class="label">${label}</div><div class="value">x</div>`
    const fields = read(
      `<form>${pair('Allergies')}${pair('Religion')}<h3><a href="#">One</a></h3><h3><a href="#">Two</a></h3>
       <label>Ethnicity <input name="children"></label><input type="hidden" name="id"></form>`,
    )
    expect(fields.map(({ field }) => field.labels[0]?.text)).toEqual(expect.arrayContaining(['Allergies', 'Religion', 'Ethnicity']))
  })

  test.each(['contains', 'closest', 'matches', 'getAttribute', 'firstChild', 'children'])(
    'that has a control called %s is read, and what follows it',
    (name) => {
      const fields = read(
        `<p><b>Religion:</b> none</p><form class="card"><h2 class="card-title">Care</h2><label>Ethnicity <input name="${name}"></label></form><p><b>Allergies:</b> none</p>`,
      )
      expect(fields.map(({ field }) => field.labels[0]?.text)).toEqual(['Religion', 'Ethnicity', 'Allergies'])
    },
  )
})

describe('a field that only asks for more', () => {
  // With another beside it, neither gives its neighbours a name.
  const allergies = '<p><label for="a">Allergies</label><input id="a"></p>'
  const religion = `${allergies}<p><label for="q">Religion</label><input id="q"></p>`
  const more = '<p><label for="m">If yes, which council?</label><input id="m"></p>'
  const described = '<p><label for="d">If yes, please describe</label><input id="d"></p>'
  const options = '<option>One of many</option>'.repeat(100)
  const items = (html: string) => nameFields(read(html)).map(({ match }) => match.item)

  test.each([
    ['right after its question', `${religion}${more}`],
    ['after a choice of very many', `${allergies}<p><label for="q">Religion</label><select id="q">${options}</select></p>${more}`],
    ['under a heading that only asks for more too', `${religion}<h3>If yes</h3>${more}`],
    ['in a form that has a control called as a member of its own', `<form>${religion}${more}<input type="hidden" name="matches"></form>`],
  ])('is of its kind %s', (_, html) => {
    expect(items(html)).toEqual(['allergy', 'religion', 'religion'])
  })

  test('is named by its question, not by its neighbours alone, so that the words can be shown', () => {
    const [, match] = nameFields(read(`<p><label for="q">Religion</label><input id="q"></p>${described}`)).map(({ match }) => match)
    expect(match).toMatchObject({ item: 'religion', because: expect.stringContaining('the question before it says') })
  })

  test.each([
    ['another heading', `${religion}<h3>Sports day</h3>${more}`],
    ['another legend', `${religion}<fieldset><legend>Sports day</legend>${more}</fieldset>`],
    ['the end of a form', `<form>${religion}</form><form method="post">${more}</form>`],
  ])('is not where %s stands between', (_, html) => {
    expect(items(html)).toEqual(['allergy', 'religion', null])
  })

  test('is told from other words in no time, however long', () => {
    expect(items(`${religion}<p><input placeholder="if yes, which council${'.'.repeat(300_000)}&#10;x"></p>`)).toEqual([
      'allergy',
      'religion',
      null,
    ])
  }, 20_000)
})

import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../core/cli/saved-dom.ts'
import { knownWords } from '../../../core/fields/known-words.ts'
import { schoolLexicon } from '../../../core/fields/lexicon/tables.ts'
import { dataMapCsv, mapAddress } from '../../../core/formats/data-map.ts'
import { labelWords } from '../../../core/page/label-words.ts'
import { mapPage } from '../../../core/page/map-page.ts'
import { nameFields } from '../../../core/page/name-fields.ts'
import { readPage } from '../../../core/page/read-page.ts'
import { inventedNames } from './names.ts'

const recognise = labelWords(schoolLexicon)
const scannedAt = '2026-09-01T08:00:00.000Z'

function mapOf(html: string, address = 'https://mis.example/pupils') {
  const document = parsePage(html)
  return mapPage(nameFields(readPage(document, { setting: 'mis', recognise })), { address, scannedAt, frameOf: () => null })
}

/** A page with a name wherever names stand: labels, ids, row headers, alternative texts, tooltips, captions, legends, values. */
function pageAbout(name: string): string {
  const [first = '', last = ''] = name.split(' ')
  const id = `${first}-${last}-4711`.toLowerCase()
  return `<h1>${name}</h1><nav><a href="#">${name}</a></nav>
    <form id="${id}" name="${first}${last}"><fieldset><legend>${name}</legend>
      <label for="${id}">${first}'s allergies</label><input id="${id}" name="${first}_${last}" value="${name}" placeholder="${name}" title="${name}">
      <label>${name}</label><input name="${id}">
      <label><input type="checkbox" name="who"> ${name}</label>
      <label><input type="checkbox" name="one"> ${first}</label>
      <label>SEN status of ${name} <select><option>${name}</option></select></label>
      <input aria-label="Comments for ${name}"><input aria-label="Does ${name} have an EHCP?">
    </fieldset></form>
    <img src="x" alt="${name}" title="${name}"><span class="badge" title="Individual needs: ${name}">IN</span><span title="${name}">${first[0]}${last[0]}</span>
    <dl><dt>Ethnicity</dt><dd>${name}</dd><dt>${name}</dt><dd>x</dd></dl>
    <table><caption>${name}</caption><thead><tr><th>Pupil</th><th>Medical conditions</th><th>${name}</th></tr></thead>
      <tbody><tr><th scope="row">${name}</th><td><input aria-label="${name}"></td><td>${name}</td></tr></tbody></table>
    <table><tr><th>Need</th><th>Low</th><th>High</th></tr><tr><th>${name}</th><td><input type="radio" name="m"></td><td><input type="radio" name="m"></td></tr></table>
    <div class="pair"><span class="label">${name}</span><span>x</span></div><p>${name}: x</p><p>Yes ${name}</p>`
}

describe('a data map', () => {
  test('tells no name of 200, wherever it stands', () => {
    const own = JSON.stringify(mapOf(pageAbout('')))
    for (const name of inventedNames) {
      const [first = '', last = ''] = name.split(' ')
      const address = `https://mis.example/pupils/${first}-${last}/${last}.html?name=${name}#${first}`
      const map = mapOf(pageAbout(name), address)
      const text = JSON.stringify(map) + dataMapCsv([map])
      for (const word of [name, first, last]) {
        // Some are words of forms too: none may stand that does not stand on the same page about nobody.
        const there = new RegExp(`\\b${word}\\b`)
        expect(there.test(text) && !there.test(own), `${word} of ${name}`).toBe(false)
      }
      expect(text).not.toContain('4711')
    }
  })

  test('still tells what those pages hold', () => {
    const { fields } = mapOf(pageAbout('Ottilie Placeholder'))
    expect(fields.map(({ item }) => item)).toEqual(
      expect.arrayContaining(['allergy', 'sen-status', 'ehcp', 'ethnicity', 'medical-condition']),
    )
    expect(fields.find(({ item }) => item === 'allergy')?.label).toBe('... allergies')
  })

  test('has the keys of the contract and no others', () => {
    const map = mapOf('<label>Ethnicity <input></label>')
    expect(Object.keys(map)).toEqual(['page', 'scannedAt', 'fields'])
    expect(Object.keys(map.fields[0] ?? {}).sort()).toEqual(['because', 'class', 'item', 'kind', 'label', 'where'])
    expect(map).toMatchObject({
      page: 'https://mis.example/pupils',
      scannedAt,
      fields: [{ label: 'Ethnicity', kind: 'input', class: 'special', item: 'ethnicity' }],
    })
  })

  test('places a field by tags and positions alone', () => {
    const { fields } = mapOf('<pupil-ottilie class="hazel"><p id="rowan"><label id="fern">Religion <input></label></p></pupil-ottilie>')
    expect(fields[0]?.where).toBe('html > body > *:nth-child(1) > p > label')
  })

  test('gives what searches or sets up no class: it holds nobody’s data', () => {
    const { fields } = mapOf('<form role="search"><label>Ethnicity <select></select></label></form>')
    expect(fields).toMatchObject([{ kind: 'filter', class: 'none', item: 'ethnicity', because: '' }])
  })

  test('is a table whose cells no spreadsheet runs', () => {
    const map = { ...mapOf('<label>Ethnicity <input></label>'), page: '=HYPERLINK("x")' }
    expect(dataMapCsv([map, map]).split('\r\n')).toHaveLength(4)
    expect(dataMapCsv([map])).toContain('"\'=HYPERLINK(""x"")"')
  })
})

describe('an address', () => {
  test.each([
    ['https://school.example/pupils/4711/medical?name=Ottilie#x', 'https://school.example/pupils/.../medical'],
    ['https://jo:secret@school.example/ottilie-placeholder/edit/', 'https://school.example/.../edit/'],
    ['https://school.example', 'https://school.example/'],
    ['http://127.0.0.1:4173/mis/', 'http://127.0.0.1:4173/mis/'],
    ['file:///home/jo/Ottilie%20Placeholder.html', 'file:///.../...'],
    ['file:///C:/Users/jo/medical.html', 'file:///.../medical.html'],
    ['about:blank', '...'],
  ])('%s is told as %s', (address, told) => expect(mapAddress(address)).toBe(told))
})

describe('the known words of', () => {
  test.each([
    ['Looked after child (LAC)', 'Looked after child (LAC)'],
    ['Does your child have a social worker?', 'Does your child have a social worker?'],
    ['Ottilie’s allergies', '... allergies'],
    ['SEN status of Hazel Placeholder', 'SEN status ...'],
    ['Faith Jones', '...'],
    ['Mark Day', '...'],
    ['Amartya Sen', '...'],
    ['SEN', 'SEN'],
    ['Asthma', 'Asthma'],
    ['Asthma Ottilie', '...'],
    ['House', 'House'],
    ['Pupil 4711', 'Pupil ...'],
    ['', '...'],
  ])('%j are %j', (text, known) => expect(knownWords(text)).toBe(known))
})

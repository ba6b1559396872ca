import { describe, expect, test } from 'vitest'
import { parsePage } from '../../../core/cli/saved-dom.ts'
import { knownWords } from '../../../core/fields/known-words.ts'
import { schoolLexicon } from '../../../core/fields/lexicon/tables.ts'
import { mapAddress } from '../../../core/formats/data-map.ts'
import { dataMapCsv } from '../../../core/formats/data-map-csv.ts'
import { labelWords } from '../../../core/page/label-words.ts'
import { mapPage } from '../../../core/page/map-page.ts'
import { nameFields } from '../../../core/page/name-fields.ts'
import { readPage } from '../../../core/page/read-page.ts'
import { inventedNames, pageAbout } from './names.ts'

const recognise = labelWords(schoolLexicon)
const scannedAt = '2026-09-01T08:00:00.000Z'

function mapOf(html: string, address = 'https://mis.example/pupils') {
  const document = parsePage(html)
  return mapPage(nameFields(readPage(document, { setting: 'mis', recognise })), { address, scannedAt, frameOf: () => null })
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

  test('takes for a picker only a form that asks for little', () => {
    const kinds = (inner: string) =>
      mapOf(`<form method="post"><h3>Choose pupil</h3><select name="pupil"></select>${inner}</form>`).fields.map(({ kind }) => kind)
    expect(kinds('<button>Next</button>')).toEqual(['filter'])
    expect(kinds('<textarea name="more"></textarea><button>Save</button>')).toEqual(['input', 'input'])
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

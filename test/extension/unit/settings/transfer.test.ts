import { expect, test } from 'vitest'
import type { Correction } from '../../../../extension/settings/settings.ts'
import { readCorrections, readSettings, withCorrections, writeCorrections, writeSettings } from '../../../../extension/settings/transfer.ts'

const correction: Correction = { origin: 'https://mis.school.test', words: 'plan', was: 'ehcp', item: null }

test('reads back the settings that it wrote', () => {
  const values = { role: 'senco', sites: ['https://mis.school.test/*'], corrections: [correction], badge: false } as const
  expect(readSettings(writeSettings({ values }))).toEqual({ ok: true, values, leftOut: [] })
})

test('reads a file of the first version', () => {
  const file = { fieldnote: 'settings', version: 1, values: { origins: ['https://mis.school.test'] } }
  expect(readSettings(JSON.stringify(file))).toEqual({ ok: true, values: { sites: ['https://mis.school.test/*'] }, leftOut: [] })
})

test('names what it leaves out', () => {
  const file = { fieldnote: 'settings', version: 2, values: { badge: 'no', hats: 3, role: 'senco' } }
  expect(readSettings(JSON.stringify(file))).toEqual({ ok: true, values: { role: 'senco' }, leftOut: ['badge', 'hats'] })
})

test('names a list of which it leaves out a part', () => {
  const file = { fieldnote: 'settings', version: 2, values: { sites: ['https://mis.school.test/*', 'mis'] } }
  expect(readSettings(JSON.stringify(file))).toEqual({ ok: true, values: { sites: ['https://mis.school.test/*'] }, leftOut: ['sites'] })
})

test.each([
  ['', 'bad'],
  ['{', 'bad'],
  ['[]', 'bad'],
  ['{"version":2,"values":{}}', 'bad'],
  ['{"fieldnote":"settings","version":99,"values":{}}', 'newer'],
  ['{"fieldnote":"settings","values":{}}', 'bad'],
])('refuses %s as %s', (text, why) => {
  expect(readSettings(text)).toEqual({ ok: false, why })
})

test('reads back the corrections that it wrote, and refuses a file with anything else in it', () => {
  expect(readCorrections(writeCorrections([correction]))).toEqual({ ok: true, corrections: [correction] })
  const spoilt = { fieldnote: 'corrections', version: 1, corrections: [correction, { ...correction, item: 'no-such-item' }] }
  expect(readCorrections(JSON.stringify(spoilt))).toEqual({ ok: false, why: 'bad' })
  expect(readCorrections('{"fieldnote":"corrections","version":2,"corrections":[]}')).toEqual({ ok: false, why: 'newer' })
})

test('lets a colleague’s correction stand where both speak of the same field of a site', () => {
  const theirs: Correction = { ...correction, item: 'personal-education-plan' }
  const elsewhere: Correction = { ...correction, origin: 'https://other.school.test' }
  expect(withCorrections([correction, elsewhere], [theirs])).toEqual([elsewhere, theirs])
})

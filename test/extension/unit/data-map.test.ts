import { expect, test, vi } from 'vitest'
import type { DataMap } from '../../../core/formats/data-map.ts'
import { withPage } from '../../../extension/data-map/tour.ts'
import { writeMaps } from '../../../extension/data-map/write.ts'

const map = (page: string, item: 'ehcp' | 'allergy', scannedAt = '2026-11-25T09:00:00.000Z'): DataMap => ({
  page,
  scannedAt,
  fields: [
    { label: item, where: 'form > p:nth-of-type(1) > label', kind: 'input', class: 'special', item, because: `the label says "${item}"` },
  ],
})

const pupil = map('https://mis.test/pupil', 'ehcp')
const medical = map('https://mis.test/medical', 'allergy')

test('writes one page as the object of the contract, and a tour as a list of them', () => {
  expect(JSON.parse(writeMaps([pupil], 'json').text)).toEqual(pupil)
  expect(JSON.parse(writeMaps([pupil, medical], 'json').text)).toEqual([pupil, medical])
})

test('writes the fields of all pages as one table', () => {
  const [head, ...rows] = writeMaps([pupil, medical], 'csv').text.replace('\uFEFF', '').trimEnd().split('\r\n')
  expect(head).toBe('page,scannedAt,label,where,kind,class,item,because')
  expect(rows.map((row) => row.split(',')[0])).toEqual([pupil.page, medical.page])
})

test('names the file by the day and never by the page', () => {
  expect(writeMaps([pupil], 'csv').name).toBe('data-map-2026-11-25.csv')
  expect(writeMaps([pupil, medical], 'json').name).toBe('data-map-2026-11-25-tour.json')
})

test('names the file by the day where the member of staff is', () => {
  vi.stubEnv('TZ', 'Europe/London')
  expect(writeMaps([map('https://mis.test/pupil', 'ehcp', '2026-08-31T23:30:00.000Z')], 'csv').name).toBe('data-map-2026-09-01.csv')
  vi.unstubAllEnvs()
})

test('records a page once, as it was last', () => {
  const again = { ...pupil, scannedAt: '2026-11-25T10:00:00.000Z' }
  expect(withPage([pupil, medical], again)).toEqual([medical, again])
})

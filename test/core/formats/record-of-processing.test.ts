import { describe, expect, test } from 'vitest'
import { csvOf } from '../../../core/formats/csv.ts'
import { recordOfProcessing } from '../../../core/formats/record-of-processing.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { quillstone } from '../notice/quillstone.ts'
import { hip, hostileIndex, payloads, pupil, withoutContact } from './sample.ts'

/** Reads CSV as RFC 4180 has it. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const text = csv.replace(/^\uFEFF/, '')
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') cell += text.charAt(at++)
    else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === ',') {
      rows.at(-1)?.push(cell)
      cell = ''
    } else if (!isQuoted && character === '\r' && text.charAt(at + 1) === '\n') {
      rows.at(-1)?.push(cell)
      cell = ''
      rows.push([])
      at++
    } else cell += character
  }
  return rows.slice(0, -1)
}

function rowsOf(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = read(csv)
  return rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? ''])))
}

describe('a table as CSV', () => {
  test('opens in Excel in the right letters and lines', () => {
    expect(
      csvOf([
        ['Zoë', 'b'],
        ['1', ''],
      ]),
    ).toBe('\uFEFFZoë,b\r\n1,\r\n')
  })

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\u00A0=1', '＝1', '＠x', '＋1', '－1'])(
    'makes %j no formula',
    (cell) => {
      const [row] = read(csvOf([[cell, 'x']]))
      expect(row?.[0]).toBe(`'${cell}`)
      expect(row).toHaveLength(2)
    },
  )

  test.each(['a,b', 'say "x"', 'two\r\nlines', 'semi;colon', ' led', 'trailed ', ...payloads])(
    'reads back as it was written: %j',
    (cell) => {
      const [row] = read(csvOf([['first', cell, 'last']]))
      expect(row).toHaveLength(3)
      expect(row?.[1]?.replace(/^'(?=\s*[=+\-@])/, '')).toBe(cell.replace('\u0000\u0007', '\uFFFD\uFFFD'))
    },
  )
})

describe('the record of processing', () => {
  const rows = rowsOf(recordOfProcessing(indexNotices([hip, pupil])))

  test('has a row for each kind of information and purpose, and as many cells in each', () => {
    expect(new Set(rows.map(({ Notice }) => Notice)).size).toBe(2)
    expect(new Set(rows.filter(({ Notice }) => Notice === hip.title).map(({ Information }) => Information)).size).toBe(
      new Set(Object.values(hip.items).map(({ name }) => name)).size,
    )
    const keys = rows.map((row) => JSON.stringify(row))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('has what Article 30(1) names', () => {
    for (const column of [
      'Controller',
      'Data protection officer',
      'Purpose',
      'People whose data it is',
      'Information',
      'Recipients',
      'Transfers to other countries',
      'Kept for',
      'Security',
    ]) {
      expect(rows[0]).toHaveProperty([column])
    }
  })

  test('says where the notice is silent, and invents nothing', () => {
    const ofHip = rows.filter(({ Notice }) => Notice === hip.title)
    for (const row of ofHip) {
      expect(row['Data protection officer']).toBe('not stated')
      expect(row['Condition (Articles 9 and 10)']).toBe('not stated')
      expect(row['Must it be given']).toBe('not stated')
      expect(row['Kept for']).toBe('not stated; the notice points to a retention schedule')
    }
  })

  test('gives a purpose that is stated for some pupils to no row about others', () => {
    const ofSdq = rows
      .filter(({ Information }) => Information === 'strengths and difficulties questionnaire scores')
      .map(({ Purpose }) => Purpose)
    const ofLeavers = rows.filter(({ Information }) => Information === 'their activity').map(({ Purpose }) => Purpose)
    expect(ofSdq.some((purpose) => purpose?.includes('looked after children only'))).toBe(true)
    expect(ofLeavers.some((purpose) => purpose?.includes('looked after children only'))).toBe(false)
  })

  test('keeps an item whose only purpose is stated for other people, as one of which no purpose is stated', () => {
    const ofNeed = rowsOf(recordOfProcessing(indexNotices([quillstone]))).filter(({ Information }) => Information === 'statements of need')
    expect(ofNeed.map(({ Purpose }) => Purpose)).toEqual(['not stated'])
  })

  test('puts the notice’s words together as a list: no punctuation left at the end of a part, no markup of a link', () => {
    const [ofCare] = rows.filter(({ Information }) => Information === 'looked after children')
    expect(ofCare?.['Lawful basis (Article 6)']).toBe(
      'Legal obligation (6(1)(c)); and to comply with our statutory functions; or alternatively we process the information via our legal obligation as there is a high risk to our pupils (6(1)(c))',
    )
    expect(ofCare?.['Security']).toMatch(/; All data is .* meet the current government security policy framework$/)
    expect(ofCare?.['Words of the notice']).toBe('“LAC”; “looked after children”')
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/[.,;:]\s*(?:;|”|\(6\(|$)|\]\(/)
  })

  test('gives each recipient a clause of its own, with all the reasons for it', () => {
    const [ofCare] = rows.filter(({ Information }) => Information === 'looked after children')
    const clauses = ofCare?.['Why it is shared']?.split('; ') ?? []
    expect(clauses).toContain('Health specialists: not stated')
    expect(clauses).toContain('the school nurse: not stated')
    expect(clauses.at(-1)).toBe(
      'the Department for Education (DfE): This data sharing helps to develop national policies / manage local authority performance / administer and allocate funding / and identify and encourage good practice',
    )
    for (const one of clauses) expect(one).toMatch(/^[^:]+: [^;]+$/)
  })

  test('stays a table when every text is hostile', () => {
    const csv = recordOfProcessing(hostileIndex())
    const [header, ...others] = read(csv)
    for (const row of others) expect(row).toHaveLength(header?.length ?? 0)
    for (const cell of others.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
  })

  test('reads as the golden rows have it', async () => {
    const shown = rowsOf(recordOfProcessing(indexNotices([hip]))).filter(
      ({ Information }, at, all) => all.findIndex((row) => row.Information === Information) === at,
    )
    const text = shown
      .map((row) =>
        Object.entries(row)
          .map(([column, cell]) => `${column}: ${cell}\n`)
          .join(''),
      )
      .join('\n')
    await expect(withoutContact(text)).toMatchFileSnapshot('../../golden/formats/hip-record-of-processing.txt')
  })
})

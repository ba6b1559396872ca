import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRow } from '../../../core/cli/read-row.ts'
import { nameField } from '../../../core/fields/name-field.ts'
import type { DataClass } from '../../../core/law/data-items.ts'

/** Real labels with two judgements each; they stand beside a checkout on some machines only, so these tests are made where they do. */
const data = join(import.meta.dirname, '../../../../shared/data')

interface Row {
  readonly label: string
  readonly class: DataClass
  readonly second?: DataClass
}

function answers(file: string): { row: Row; given: DataClass }[] {
  return readFileSync(join(data, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const row = readRow(line)
      if (!row.ok) throw new Error(row.message)
      return { row: JSON.parse(line) as Row, given: nameField(row.field).class }
    })
}

const isSensitive = (kind: DataClass) => kind !== 'personal' && kind !== 'none'

if (existsSync(join(data, 'labels.dev.jsonl'))) {
  const agreed = answers('labels.dev.jsonl').filter(
    ({ row }) => row.second === undefined || isSensitive(row.class) === isSensitive(row.second),
  )
  const hits = agreed.filter(({ row, given }) => isSensitive(row.class) && isSensitive(given)).length

  test('of the labels that are flagged, at least 95% are sensitive', () => {
    expect(hits / agreed.filter(({ given }) => isSensitive(given)).length).toBeGreaterThanOrEqual(0.95)
  })

  test('of the labels that are sensitive, at least 90% are flagged', () => {
    expect(hits / agreed.filter(({ row }) => isSensitive(row.class)).length).toBeGreaterThanOrEqual(0.9)
  })
}

if (existsSync(join(data, 'ordinary-fields.jsonl'))) {
  test('of ordinary names, addresses, phones and logins, none is flagged', () => {
    const flagged = answers('ordinary-fields.jsonl').filter(({ given }) => isSensitive(given))
    expect(flagged.map(({ row }) => row.label)).toEqual([])
  })
}

test('a row of such data is read whether or not the data are there', () => {
  expect(readRow('{"label":"Religion","context":"Form > Child","setting":"admissions"}').ok).toBe(true)
})

import { expect, test } from 'vitest'
import { readStored, storedVersion } from '../../../../extension/settings/stored.ts'

/** One record as each version of the package wrote it. A new version adds its own here and changes none. */
const records: Readonly<Record<number, unknown>> = {
  1: { version: 1, values: { role: 'senco', origins: ['https://mis.school.test'], badge: false } },
  2: { version: 2, values: { role: 'senco', sites: ['https://mis.school.test/*'], badge: false } },
}

test('there is a record of every version up to this one', () => {
  expect(Object.keys(records).map(Number)).toEqual(Array.from({ length: storedVersion }, (_, at) => at + 1))
})

test.each(Object.entries(records))('reads a record of version %s as this version means it', (_, record) => {
  expect(readStored(record)).toEqual({
    version: storedVersion,
    values: { role: 'senco', sites: ['https://mis.school.test/*'], badge: false },
  })
})

test('leaves a record of a newer version alone, and lets the defaults hold', () => {
  expect(readStored({ version: storedVersion + 1, values: { role: 'senco' } })).toEqual({
    version: storedVersion + 1,
    values: {},
    newer: true,
  })
})

test.each([undefined, null, 'text', [], {}, { version: 'two' }, { version: 0, values: {} }, { version: 2.5 }])(
  'reads %j, which nobody wrote, as nothing set',
  (junk) => {
    expect(readStored(junk)).toEqual({ version: storedVersion, values: {} })
  },
)

test('leaves out single values that are none, and keeps the others', () => {
  const values = { role: 'headmistress', badge: 'yes', presentMinutes: 4, sites: ['javascript:alert(1)'], flagSpecial: false }
  expect(readStored({ version: 2, values }).values).toEqual({ flagSpecial: false })
})

test('keeps of a list what can be read', () => {
  const values = { sites: ['https://mis.school.test/*', 'javascript:alert(1)'] }
  expect(readStored({ version: 2, values }).values).toEqual({ sites: ['https://mis.school.test/*'] })
})

import { describe, expect, test } from 'vitest'
import { readReceipt, writeReceipt } from '../../../core/formats/receipt.ts'

const sheet = {
  notices: [{ id: 'moorside', version: '3', title: 'How we use information', lang: 'en', hash: 'ab' }],
  hash: 'ab',
  lang: 'en',
  level: 'plain',
} as const

describe('a receipt of notice', () => {
  test('reads back as it was written, each item once, in an order that tells nothing of what was read', () => {
    const read = readReceipt(writeReceipt(sheet, ['ehcp', 'address', 'ehcp']))
    expect(read).toEqual({
      ok: true,
      value: {
        receiptSchema: 1,
        notices: [{ id: 'moorside', version: '3', hash: 'ab' }],
        hash: 'ab',
        lang: 'en',
        level: 'plain',
        items: ['address', 'ehcp'],
      },
    })
  })

  test.each(['', 'null', '[]', '<p>', '"text"', `{"receiptSchema":1,"x":"${'a'.repeat(30_000)}"}`])(
    'says of %.30j that it is none',
    (text) => {
      expect(readReceipt(text)).toMatchObject({ ok: false, problems: [{ message: 'is no receipt' }] })
    },
  )

  test('says everything that is wrong, with its place', () => {
    const read = readReceipt('{"receiptSchema":2,"notices":[{"id":1}],"hash":1,"lang":2,"level":"loud","items":["__proto__"]}')
    expect(read.ok ? [] : read.problems.map(({ path }) => path)).toEqual(['receiptSchema', 'hash', 'lang', 'level', 'notices', 'items'])
  })
})

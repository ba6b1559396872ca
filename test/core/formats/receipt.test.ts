import { expect, test } from 'vitest'
import { writeReceipt } from '../../../core/formats/receipt.ts'

const sheet = {
  notices: [
    { id: 'moorside', version: '3', published: '2026-09-01', title: 'How we use information', lang: 'en', hash: 'ab' },
    { id: 'undated', version: '1', title: 'Children in care', lang: 'en', hash: 'cd' },
  ],
  hash: 'ab',
  lang: 'en',
  level: 'plain',
} as const

test('a receipt says which notices and items, whose a version is, and each item once, in an order that tells nothing of what was read', () => {
  expect(JSON.parse(writeReceipt(sheet, ['ehcp', 'address', 'ehcp']))).toEqual({
    receiptSchema: 1,
    notices: [
      { id: 'moorside', version: '3', versionOf: 'notice', hash: 'ab' },
      { id: 'undated', version: '1', versionOf: 'data', hash: 'cd' },
    ],
    hash: 'ab',
    lang: 'en',
    level: 'plain',
    items: ['address', 'ehcp'],
  })
})

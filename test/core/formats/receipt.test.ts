import { expect, test } from 'vitest'
import { writeReceipt } from '../../../core/formats/receipt.ts'

const sheet = {
  notices: [{ id: 'moorside', version: '3', title: 'How we use information', lang: 'en', hash: 'ab' }],
  hash: 'ab',
  lang: 'en',
  level: 'plain',
} as const

test('a receipt says which notices and items, each item once, in an order that tells nothing of what was read', () => {
  expect(JSON.parse(writeReceipt(sheet, ['ehcp', 'address', 'ehcp']))).toEqual({
    receiptSchema: 1,
    notices: [{ id: 'moorside', version: '3', hash: 'ab' }],
    hash: 'ab',
    lang: 'en',
    level: 'plain',
    items: ['address', 'ehcp'],
  })
})

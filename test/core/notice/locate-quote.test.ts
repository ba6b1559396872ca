import { expect, test } from 'vitest'
import { locateQuote } from '../../../core/notice/locate-quote.ts'

const text = 'Careers and care: we care, carefully, for all in care.'

test.each([
  ['care', undefined, [12, 16]],
  ['care', 2, [21, 25]],
  ['care', 3, [49, 53]],
  ['care', 4, null],
  ['areers', undefined, null],
  ['careful', undefined, null],
  ['care, carefully', undefined, [21, 36]],
  ['Care', undefined, null],
  ['', undefined, null],
  ['in care.', undefined, [46, 54]],
] as const)('finds whole words only: %j, occurrence %j', (quote, nth, expected) => {
  const span = locateQuote(text, nth === undefined ? { quote } : { quote, nth })
  expect(span === null ? null : [span.from, span.to]).toEqual(expected)
  if (span !== null) expect(text.slice(span.from, span.to)).toBe(quote)
})

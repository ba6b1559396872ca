import { expect, test } from 'vitest'
import { nearlySaid } from '../../../core/notice/nearly-said.ts'

const gap = (...quotes: readonly string[]) => ({ gap: 'It does not say which.', cites: quotes.map((quote) => ({ block: 'b1', quote })) })

test.each([
  'Whilst the majority of pupil information you provide to us is mandatory, some of it is provided to us on a voluntary basis.',
  'Most of the information that we ask for is required by law and some may be given voluntarily.',
])('of most must be given and some may: %s', (quote) => {
  expect(nearlySaid(gap(quote))).toBe('most-required')
})

test('also where two phrases are cited for it', () => {
  expect(nearlySaid(gap('the majority of this information is mandatory', 'some of it on a voluntary basis'))).toBe('most-required')
})

test.each([
  'The majority of it is voluntary, and some of it is mandatory.',
  'Most of it is not mandatory, and is given on a voluntary basis.',
  'We will inform you whether you are required to provide certain information to us or if you have a choice in this.',
  'The majority of our pupils walk to school.',
])('of nothing of the kind: %s', (quote) => {
  expect(nearlySaid(gap(quote))).toBeNull()
})

test('of nothing where nothing is cited', () => {
  expect(nearlySaid(gap())).toBeNull()
})

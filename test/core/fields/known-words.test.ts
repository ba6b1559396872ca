import { expect, test } from 'vitest'
import { knownWords } from '../../../core/fields/known-words.ts'

test('knows all the words of forms, those at the end of the list too', () => {
  for (const label of ['I agree (office use only)', 'Mild or profound', 'Use of fingerprints', 'Suspensions (Office use)'])
    expect(knownWords(label)).toBe(label)
  expect(knownWords('Suspensions of Zofia')).toBe('Suspensions ...')
})

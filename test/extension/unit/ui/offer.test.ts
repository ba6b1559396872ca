import { expect, test } from 'vitest'
import { dataItem } from '../../../../core/law/data-items.ts'
import { english } from '../../../../core/words/en/words.ts'
import { offer } from '../../../../extension/ui/panel/offer.ts'

const titles = (sought: string) => offer(dataItem('section-47'), sought).map((id) => english.items[id].title.toLowerCase())

test('what begins with the words that are sought comes before what has them within a word', () => {
  const offered = titles('ment')
  expect(offered[0]).toMatch(/\bment/)
  expect(offered.some((title) => !/\bment/.test(title))).toBe(true)
  const firstWithin = offered.findIndex((title) => !/\bment/.test(title))
  expect(offered.slice(firstWithin).every((title) => !/\bment/.test(title))).toBe(true)
})

test.each(['mental health', ' Mental  health ', 'MENTAL'])('finds an item however its words are typed: %j', (sought) => {
  expect(titles(sought)[0]).toMatch(/^mental health/)
})

test('without a search offers what is of the same kind, and never the item itself', () => {
  const offered = offer(dataItem('section-47'), '')
  expect(offered).not.toContain('section-47')
  expect(offered).toContain('child-protection-plan')
  expect(titles('zebra')).toEqual([])
})

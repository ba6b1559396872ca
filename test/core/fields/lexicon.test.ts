import { expect, test } from 'vitest'
import { lexiconTables } from '../../../core/fields/lexicon/tables.ts'
import { compileLexicon, phrasesAt, type Role } from '../../../core/fields/lexicon.ts'
import { tokenise } from '../../../core/fields/tokens.ts'

/** Every list of phrases with its conditions, as the tables have it. */
const lists = lexiconTables.flatMap((table) =>
  Object.entries(table).flatMap(([name, phrases]) => {
    const byRole = typeof phrases === 'string' || Array.isArray(phrases) ? { category: phrases } : phrases
    return Object.entries(byRole as Readonly<Record<Role, string | readonly string[]>>).flatMap(([role, texts]) =>
      [texts].flat().map((text) => ({ name, role, text, parts: text.split(/ [+!^] /) })),
    )
  }),
)

const plain = (word: string) => word.replace('*', '')
/** Slots as readers of a label find them; an acronym stands in capitals in the label too. */
const slotsOf = (phrase: string) => phrase.split('-').map((slot) => slot.split('|'))

test('words stand in the tables as a label’s words are read, so that each can be met', () => {
  const strange = lists.flatMap(({ name, role, parts: [phrases = '', ...conditions] }) => {
    const words = phrases.split(' ').flatMap((phrase) => slotsOf(phrase).flat())
    const cues = conditions
      .join(' ')
      .split(' ')
      .filter((word) => word !== '' && !word.startsWith('@'))
    return [...words, ...cues]
      .filter((word) => !word.endsWith('*'))
      .map((word) => (role === 'code' ? word.toUpperCase() : plain(word)))
      .filter((word) => {
        const [token, ...more] = tokenise(/\d/.test(word) ? word.toUpperCase() : word)
        return more.length > 0 || token?.word !== word.toLowerCase()
      })
      .map((word) => `${name}: ${word}`)
  })
  expect(strange).toEqual([])
})

test('no phrase stands twice under an item and a role, and none is empty', () => {
  const all = lists.flatMap(({ name, role, text, parts: [phrases = ''] }) =>
    phrases.split(' ').map((phrase) => `${name} ${role} ${phrase} ${text.slice(phrases.length)}`),
  )
  expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
  expect(lists.filter(({ parts: [phrases = ''] }) => phrases.split(' ').includes(''))).toEqual([])
})

test('stems are long enough to be looked up', () => {
  const short = lists.flatMap(({ parts: [phrases = ''] }) =>
    phrases.split(' ').flatMap((phrase) => (slotsOf(phrase)[0] ?? []).filter((word) => word.endsWith('*') && word.length < 5)),
  )
  expect(short).toEqual([])
})

test('a phrase is found by any of its words at a slot, by a stem, and only whole', () => {
  const lexicon = compileLexicon([
    { 'free-school-meals': 'free-meal|lunch', allergy: 'allerg*', injury: { weak: 'bump + head ! speed ^ car' } },
  ])
  const found = (text: string) => phrasesAt(lexicon, tokenise(text), 0).map(({ entry, to }) => [entry.item, to])
  expect(found('Free lunches')).toEqual([['free-school-meals', 2]])
  expect(found('Free meal')).toEqual([['free-school-meals', 2]])
  expect(found('Free')).toEqual([])
  expect(found('Free school')).toEqual([])
  expect(found('Allergies')).toEqual([['allergy', 1]])
  expect(found('Aller')).toEqual([])
  const [bump] = phrasesAt(lexicon, tokenise('bump'), 0)
  expect(bump?.entry).toMatchObject({ role: 'weak', needs: ' head ', not: ' speed ', notUnder: ' car ' })
})

test('of phrases that begin alike the longest comes first, then the first listed', () => {
  const lexicon = compileLexicon([{ 'sen-type': 'primary-need', title: 'primary', ehcp: 'primary' }])
  expect(phrasesAt(lexicon, tokenise('Primary need'), 0).map(({ entry }) => entry.item)).toEqual(['sen-type', 'title', 'ehcp'])
})

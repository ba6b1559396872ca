import { isPurposeId, purposeIds } from '../notice/catalogue-ids.ts'
import type { Named } from '../notice/explanation.ts'
import type { Level } from '../notice/notice.ts'
import { apart } from './apart.ts'
import { fill, listOf } from './fill.ts'
import { atLevel } from './levelled.ts'
import { nameOf, ownWords } from './name-of.ts'
import type { Words } from './words.ts'

/** Why, in one list. */
export function listPurposes(purposes: readonly Named[], words: Words, level: Level): string {
  return listOf(words.lang, purposeNames(purposes, words, level))
}

/** What purposes are called beside each other: one that follows one which names the child speaks of "them". */
export function purposeNames(purposes: readonly Named[], words: Words, level: Level): readonly string[] {
  let hasNamedChild = false
  const parts = purposes.map((purpose) => {
    const row = purpose.words !== undefined && isPurposeId(purpose.words) ? words.purposes[purpose.words] : null
    const name = nameOf(purpose, words, level)
    if (row?.again === undefined || level === 'child' || ownWords(purpose.own, words.lang, level) !== null) return name
    if (hasNamedChild) return row.again
    hasNamedChild = true
    return name
  })
  return [...new Set(parts)]
}

/** The first layer tells the three purposes that stand first in the catalogue, and says so where there are more. */
export function sayMainPurposes(purposes: readonly Named[], words: Words, level: Level): string {
  const { said, quoted } = sayable(byCatalogue(purposes), words, level)
  const main = said.slice(0, 3)
  if (main.length === 0) return quoted.join(words.phrases.between)
  const { sentences } = words.phrases
  const sentence = main.length < purposes.length ? sentences.purposesSome : sentences.purposes
  return fill(atLevel(sentence, level), { list: listPurposes(main, words, level) })
}

/** Purposes that can stand in a sentence of the language, and apart from them those that have no words in it, as the notice's own. */
export function sayable(purposes: readonly Named[], words: Words, level: Level) {
  const isSayable = ({ own, words: row }: Named) =>
    words.lang === 'en' || ownWords(own, words.lang, level) !== null || (row !== undefined && isPurposeId(row))
  return {
    said: purposes.filter(isSayable),
    quoted: purposes.filter((purpose) => !isSayable(purpose)).map(({ name }) => apart(`“${name}”`, words)),
  }
}

function byCatalogue(purposes: readonly Named[]): readonly Named[] {
  const place = ({ words }: Named) => (words !== undefined && isPurposeId(words) ? purposeIds.indexOf(words) : purposeIds.length)
  return purposes.toSorted((a, b) => place(a) - place(b))
}

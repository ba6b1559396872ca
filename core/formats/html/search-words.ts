import { formPhrases } from '../../fields/form-phrases.ts'
import { lexiconTables } from '../../fields/lexicon/tables.ts'
import type { Phrases } from '../../fields/lexicon.ts'
import type { ItemId } from '../../law/data-items.ts'
import { english } from '../../words/en/words.ts'

/**
 * By which words an item can be looked for besides those that stand on the page: what families, staff and the notice call it, and
 * its abbreviations. Phrases are parted by commas; a word that goes on in any way ends in a star.
 */
export function searchWords(item: ItemId, names: readonly string[]): string {
  const { said = '', whole = '' } = formPhrases[item] ?? {}
  const asked = `${said}, ${whole}`.split(', ').filter((phrase) => phrase !== '' && !phrase.startsWith('autocomplete'))
  return [...new Set([english.items[item].title, ...names, ...asked, ...lexiconTables.flatMap((table) => phrasesIn(table[item]))])].join(
    ', ',
  )
}

/**
 * What the lexicon calls an item, whatever must stand around the words on a form: who looks for one writes nothing around it.
 * Answers of a list and the codes of a register are none of its names.
 */
function phrasesIn(phrases: Phrases | Readonly<Record<string, Phrases>> = []): readonly string[] {
  if (typeof phrases === 'string') return (phrases.toLowerCase().split(/ [+!^]/)[0] ?? '').split(' ').flatMap(written)
  if (isList(phrases)) return phrases.flatMap((one) => phrasesIn(one))
  const { option: _, code: __, ...names } = phrases
  return Object.values(names).flatMap((one) => phrasesIn(one))
}

function isList(phrases: Exclude<Phrases, string> | Readonly<Record<string, Phrases>>): phrases is readonly string[] {
  return Array.isArray(phrases)
}

/** `free-meal|lunch` as "free meal" and "free lunch". */
function written(phrase: string): readonly string[] {
  const places = phrase.split('-').map((words) => words.split('|'))
  return places.reduce((before, words) => before.flatMap((one) => words.map((word) => `${one} ${word}`.trim())), [''])
}

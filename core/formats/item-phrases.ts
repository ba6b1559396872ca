import { formPhrases, ofOthers, otherwise, smallWords, somebodyElse } from '../fields/form-phrases.ts'
import { plainWords } from '../fields/plain-words.ts'
import type { ItemId } from '../law/data-items.ts'
import { english } from '../words/en/words.ts'
import type { SheetPhrase } from './note-sheet.ts'

/** By which words the fields of these items are known on a family's form: the catalogue's titles, and what forms call them. */
export function itemPhrases(items: readonly ItemId[]): readonly SheetPhrase[] {
  const covered = new Set(items)
  const rows: SheetPhrase[] = []
  for (const item of covered) {
    const { said, whole } = formPhrases[item] ?? {}
    const title = plainWords(english.items[item].title.replace(/\(.*\)/, ' '))
    // A title that holds one of the other phrases is found by it.
    const isSaid = listed(said).some((phrase) => ` ${title} `.includes(` ${phrase} `))
    const anywhere = [...(whole === undefined && !isSaid ? [title] : []), ...listed(said)]
    if (anywhere.length > 0) rows.push([anywhere.join(), item])
    if (whole) rows.push([[...new Set(listed(whole).map(bare))].join(), item, 1])
  }
  const others = ofOthers.filter((item) => !covered.has(item)).flatMap((item) => listed(formPhrases[item]?.said))
  rows.push([[...others, ...listed(otherwise)].join(), null])
  return rows.some(([, , flag]) => flag === 1) ? [...rows, [listed(somebodyElse).join(), null, 1], [smallWords, null, 2]] : rows
}

function listed(phrases = ''): readonly string[] {
  return phrases.split(', ').filter(Boolean)
}

const small = new Set(smallWords.split(' '))

function bare(phrase: string): string {
  return phrase
    .split(' ')
    .filter((word) => !small.has(word))
    .join(' ')
}

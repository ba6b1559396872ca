import { sayBecause } from '../../core/fields/because.ts'
import type { Field, Match } from '../../core/fields/field.ts'
import { findPhrases } from '../../core/fields/find-phrases.ts'
import { compileLexicon, type Lexicon } from '../../core/fields/lexicon.ts'
import { tokenise } from '../../core/fields/tokens.ts'
import { dataItem } from '../../core/law/data-items.ts'
import type { SchoolWord } from '../settings/settings.ts'

/** The school's own words as a lexicon; null where it has none. */
export function schoolsLexicon(words: readonly SchoolWord[]): Lexicon | null {
  if (words.length === 0) return null
  return compileLexicon(
    words.map(({ words: own, item }) => ({
      [item]: tokenise(own)
        .map(({ word }) => word)
        .join('-'),
    })),
  )
}

/** Names a field by the words that its school has added; they go before all others. */
export function nameBySchool(lexicon: Lexicon, { labels }: Field): Match | null {
  for (const { source, text } of labels) {
    const tokens = tokenise(text)
    const [hit] = findPhrases(lexicon, tokens, () => true)
    if (hit === undefined || hit.entry.item === null) continue
    const words = text.slice(tokens[hit.from]?.start, tokens[hit.to - 1]?.end)
    const evidence = [{ source, text: words }]
    const { class: own } = dataItem(hit.entry.item)
    return {
      item: hit.entry.item,
      class: own,
      because: sayBecause(own, evidence).replace(/\.$/, ', which your school has added.'),
      evidence,
    }
  }
  return null
}

import { plainWords } from '../core/fields/plain-words.ts'
import type { SheetPhrase } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'

/** Tells which item a text asks for: null where its words say that it asks for none, undefined where they say nothing. */
export type MatchText = (text: string, before: () => string | false) => ItemId | null | undefined

type Row = readonly [phrase: string, item: ItemId | null]

/**
 * The longest phrase wins. `before` is what the text stands under, asked for only where the text could be of somebody else; where
 * that cannot be known (false), nothing is taken that could be.
 */
export function textMatcher(phrases: readonly SheetPhrase[]): MatchText {
  const said = new Map<string, Row[]>()
  const others = new Map<string, Row[]>()
  const whole = new Map<string, ItemId>()
  let small = ''
  for (const [list, item, flag] of phrases) {
    for (const phrase of list.split(',')) {
      if (flag === 2) small = spaced(phrase)
      else if (flag && item) whole.set(phrase, item)
      else if (flag) add(others, phrase, item)
      else add(said, phrase, item)
      if (!flag && !item) add(others, phrase, item)
    }
  }
  return (text, before) => {
    const words = spaced(text)
    const found = standing(said, words)
    let best: Row | undefined
    for (const row of found) {
      if (!row[1]) return null
      if (row[0].length > (best?.[0].length ?? 0)) best = row
    }
    if (best) return best[1]
    const item = whole.get(
      words
        .split(' ')
        .filter((word) => !/^\d*$/.test(word) && !small.includes(` ${word} `))
        .join(' '),
    )
    const under = item ? before() : false
    if (!item || under === false) return undefined
    return standing(others, spaced(under))[0] ? null : item
  }
}

/** Phrases are looked up by their first word. */
function add(rows: Map<string, Row[]>, phrase: string, item: ItemId | null): void {
  const words = spaced(phrase)
  const first = words.split(' ')[1] ?? ''
  const same = rows.get(first)
  if (same) same.push([words, item])
  else rows.set(first, [[words, item]])
}

/** The rows whose phrase stands in a text. */
function standing(rows: ReadonlyMap<string, readonly Row[]>, words: string): Row[] {
  const found: Row[] = []
  for (const word of words.split(' ')) for (const row of rows.get(word) ?? []) if (words.includes(row[0])) found.push(row)
  return found
}

function spaced(text: string): string {
  return ` ${plainWords(text)} `
}

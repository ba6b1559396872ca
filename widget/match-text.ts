import type { SheetPhrase } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'

/** Tells which item a text asks for: null where its words say that it asks for none, undefined where they say nothing. */
export type MatchText = (text: string, before: (() => string) | false) => ItemId | null | undefined

/**
 * The longest phrase wins. `before` is what the text stands under, asked for only where the text could be of somebody else; where
 * that cannot be known, nothing is taken that could be.
 */
export function textMatcher(phrases: readonly SheetPhrase[]): MatchText {
  const said: [string, ItemId | null][] = []
  const whole = new Map<string, ItemId>()
  const others: string[] = []
  let small = ''
  for (const [list, item, flag] of phrases) {
    for (const phrase of list.split(',')) {
      if (flag === 2) small = spaced(phrase)
      else if (!flag) said.push([spaced(phrase), item])
      else if (item) whole.set(phrase, item)
      else others.push(spaced(phrase))
    }
  }
  return (text, before) => {
    const words = spaced(text)
    let best: ItemId | undefined
    let length = 0
    for (const [phrase, item] of said) {
      if (!words.includes(phrase)) continue
      if (!item) return null
      if (phrase.length > length) [best, length] = [item, phrase.length]
    }
    if (best) return best
    const item =
      before &&
      whole.get(
        words
          .split(' ')
          .filter((word) => !/^\d*$/.test(word) && !small.includes(` ${word} `))
          .join(' '),
      )
    if (!item) return undefined
    const standing = spaced(before())
    return others.some((phrase) => standing.includes(phrase)) || said.some(([phrase, is]) => !is && standing.includes(phrase)) ? null : item
  }
}

function spaced(text: string): string {
  return ` ${text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()} `
}

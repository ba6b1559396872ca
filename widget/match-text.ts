import type { SheetPhrase } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'

/** The item whose phrase stands in a text as whole words; the longest phrase wins. */
export function matchText(phrases: readonly SheetPhrase[], text: string): ItemId | null {
  const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase()} `
  let best: SheetPhrase | undefined
  for (const phrase of phrases) if (words.includes(` ${phrase[0]} `) && phrase[0].length > (best?.[0].length ?? 0)) best = phrase
  return best?.[1] ?? null
}

import { partsOf } from '../core/words/apart.ts'
import { make } from './dom.ts'

/** A sentence as nodes: what stays in English inside one of another language says that it is. */
export function wordsOf(sentence: string): (Node | string)[] {
  return partsOf(sentence).map((part, at) => (at % 2 ? english(part) : part))
}

function english(words: string): HTMLElement {
  const element = make('bdi', '', words)
  element.lang = 'en'
  return element
}

import { isInAnswer } from './in-answer.ts'

/** What went of an element's own words and what came, in letters alone. */
interface Change {
  gone: string
  come: string
}

/** No words of a label are further on in a text, in letters. */
const enough = 200

/**
 * The elements into which a page has put other words of their own. Where no letter is another they are the same: something is counted
 * there, or a clock goes. Where a person may have written them, nobody looks.
 */
export function rewordedIn(records: readonly MutationRecord[]): Element[] {
  const changes = new Map<Element, Change | null>()
  for (const { type, target, oldValue, removedNodes, addedNodes } of records) {
    if (type === 'attributes') continue
    const isOwn = type === 'characterData'
    const gone = isOwn ? [] : textsAmong(removedNodes)
    const come = textsAmong(isOwn ? [target] : addedNodes)
    const place = isOwn ? target.parentNode : target
    if (place?.nodeType !== 1 || gone.length + come.length === 0) continue
    const change = changeOf(changes, place as Element)
    if (change === null) continue
    change.gone += isOwn ? lettersOf(oldValue ?? '') : gone.map(({ data }) => lettersOf(data)).join('')
    change.come += come.map(({ data }) => lettersOf(data)).join('')
  }
  return [...changes].flatMap(([place, change]) => (change === null || change.gone === change.come ? [] : [place]))
}

function changeOf(changes: Map<Element, Change | null>, place: Element): Change | null {
  const known = changes.get(place)
  if (known !== undefined) return known
  const change = isInAnswer(place) ? null : { gone: '', come: '' }
  changes.set(place, change)
  return change
}

export function textsAmong(nodes: Iterable<Node>): Text[] {
  return [...nodes].filter((node): node is Text => node.nodeType === 3)
}

function lettersOf(text: string): string {
  return text
    .slice(0, enough)
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
}

import { type Box, holds, shared } from './box.ts'
import { around, isWithin } from './layer.ts'
import { boxOfWords } from './words-box.ts'

/** Where a mark of an anchor may stand: inside its table cell, and inside what scrolls or stands above the page around it. */
export interface Room {
  /** The innermost part of the page that scrolls or stands above it; null where there is none. */
  readonly part: Element | null
  /** What can be seen of that part now. */
  readonly seen: Box
  /** All of that part, scrolled out of sight or not. */
  readonly whole: Box
  readonly cell: Box | null
}

const cells = 'td, th, [role="cell"], [role="gridcell"], [role="columnheader"], [role="rowheader"]'

/** What was found for other anchors at the same time: most have the same parts around them. */
export type KnownParts = Map<Element, readonly Element[]>

/** The room that an anchor has for its mark. */
export function roomOf(anchor: Element, known: KnownParts): Room {
  const root = anchor.ownerDocument.documentElement
  const view = { x: 0, y: 0, width: root.clientWidth, height: window.innerHeight }
  const parts = partsAround(anchor, known)
  const part = parts[0] ?? null
  const { x, y } = part === null ? { x: 0, y: 0 } : insideOf(part)
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = part ?? root
  return {
    part,
    cell: cellOf(anchor),
    seen: parts.reduce((seen: Box, one) => shared(seen, insideOf(one)), view),
    whole: { x: x - scrollLeft, y: y - scrollTop, width: scrollWidth, height: scrollHeight },
  }
}

/** The table cell in which an element stands. */
export function cellOf(element: Element): Box | null {
  return element.closest(cells)?.getBoundingClientRect() ?? null
}

/** Whether a person can see the words of an anchor: they are wholly in view, and nothing of the page lies over either end. */
export function isSeen(anchor: Element, { part, seen }: Room): boolean {
  const words = boxOfWords(anchor)
  // The box of a line is a little higher than its letters.
  if (!holds(seen, { x: words.x + 1, y: words.y + 2, width: words.width - 2, height: words.height - 4 })) return false
  const root = anchor.getRootNode() as Document | ShadowRoot
  const parent = anchor.parentElement
  const inset = Math.min(3, words.width / 2)
  return [words.right - inset, words.left + inset].every((x) => {
    const hit = root.elementFromPoint(x, words.top + words.height / 2)
    if (hit === null || (part !== null && !isWithin(hit, part))) return false
    return anchor.contains(hit) || hit.contains(anchor) || (parent !== null && parent.localName !== 'body' && parent.contains(hit))
  })
}

/** The parts around an element beyond whose edges it is not drawn, the innermost first. */
function partsAround(element: Element, known: KnownParts): readonly Element[] {
  const outer = around(element)
  if (outer === null || outer.localName === 'body' || outer.localName === 'html') return none
  const before = known.get(outer)
  if (before !== undefined) return before
  const parts = isRaised(outer) ? [outer] : scrolls(outer) ? [outer, ...partsAround(outer, known)] : partsAround(outer, known)
  known.set(outer, parts)
  return parts
}

const none: readonly Element[] = []

/** A dialog or popover is no part of what scrolls around it. */
function isRaised(element: Element): boolean {
  return element.matches('dialog[open], :popover-open')
}

/** Only what has more to show than it shows: many a page puts `overflow: auto` on parts that never scroll. */
function scrolls(element: Element): boolean {
  const isLarger = element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1
  return isLarger && /auto|scroll/.test(getComputedStyle(element).overflow)
}

function insideOf(part: Element): Box {
  const { x, y } = part.getBoundingClientRect()
  return { x: x + part.clientLeft, y: y + part.clientTop, width: part.clientWidth, height: part.clientHeight }
}

import { type Box, distance, holds, overlaps, type Size } from './box.ts'
import { isOurs, isWithin } from './layer.ts'
import { cellOf, type Room } from './room.ts'
import { boxOfWords } from './words-box.ts'

const gap = 4
const drawn =
  'input, select, textarea, button, a, img, svg, canvas, video, iframe, object, embed, [contenteditable], [role="button"], [role="switch"], option'

/** A mark farther than this from its words could be taken for another field's, in CSS pixels. */
const reach = 24

/** Where a mark can stand: a free box; null where there is no room; `unseen` while the room is out of sight. */
export type Spot = Box | null | 'unseen'

/** What a mark is put beside. */
export interface Beside {
  readonly anchor: Element
  readonly control: Element | undefined
  readonly room: Room
  /** Where other marks stand already. */
  readonly taken: readonly Box[]
}

/** A place for a mark, and the cell that it must not leave. */
interface Place {
  readonly x: number
  readonly y: number
  readonly cell: Box | null
  /** How far other words must be from it. */
  readonly apart: number
}

type Way = (beside: Beside, words: DOMRect, size: Size) => Place[]

/**
 * Where a mark can stand: in the line of its words, at the largest size for which there is room; else by the control in that line; else
 * above or below. It covers nothing, crosses no border of a cell, and no other words are as near to it.
 */
export function freeSpot(beside: Beside, sizes: readonly Size[]): Spot {
  return firstFree(beside, sizes, [inLine, byControl, around])
}

/** Where the mark of a table or form can stand whose heading has no room: outside its corners. */
export function spotAtCorner(beside: Beside, sizes: readonly Size[]): Spot {
  return firstFree(beside, sizes, [atCorners])
}

function firstFree(beside: Beside, sizes: readonly Size[], ways: readonly Way[]): Spot {
  const { anchor, room, taken } = beside
  const words = boxOfWords(anchor)
  let isCut = false
  for (const { box, cell, apart } of places(beside, sizes, ways, words)) {
    if ((cell !== null && !holds(cell, box)) || taken.some((other) => overlaps(box, other))) continue
    if (!holds(room.seen, box)) isCut ||= holds(room.whole, box)
    else if (isFree(box, anchor.ownerDocument, room.part) && isApart(box, apart, words, anchor)) return box
  }
  return isCut ? 'unseen' : null
}

function* places(beside: Beside, sizes: readonly Size[], ways: readonly Way[], words: DOMRect) {
  for (const placesOf of ways) {
    for (const size of sizes) {
      for (const { x, y, cell, apart } of placesOf(beside, words, size)) yield { box: { ...size, x, y }, cell, apart }
    }
  }
}

/** After the words, or before them. */
function inLine({ anchor, room: { cell } }: Beside, words: DOMRect, { width, height }: Size): Place[] {
  const y = words.top + (words.height - height) / 2
  return [words.right + gap + tailOf(anchor, words), words.left - width - gap].map((x) => ({ x, y, cell, apart: gap }))
}

/** After or before a control that stands in the line of its words, where no other words could claim the mark. */
function byControl({ control }: Beside, words: DOMRect, { width, height }: Size): Place[] {
  if (control === undefined) return []
  const { left, right, top, bottom } = control.getBoundingClientRect()
  const line = words.top + words.height / 2
  if (line < top || line > bottom) return []
  const y = top + (bottom - top - height) / 2
  const cell = cellOf(control)
  return [right + gap, left - width - gap].map((x) => ({ x, y, cell, apart: reach }))
}

function around({ anchor, room: { cell } }: Beside, words: DOMRect, { width, height }: Size): Place[] {
  const whole = anchor.getBoundingClientRect()
  const middle = words.top + (words.height - height) / 2
  const corners: readonly (readonly [number, number])[] = [
    [words.left, words.top - height - 1],
    [words.left, words.bottom + 1],
    [whole.right - width - 1, whole.top - height - 1],
    [whole.left, whole.top - height - 1],
    [whole.left - width - gap, middle],
    [whole.right + gap, middle],
  ]
  return corners.flatMap(([x, y]) => {
    const far = distance({ x, y, width, height }, words)
    return far > reach ? [] : [{ x, y, cell, apart: Math.max(gap, far) }]
  })
}

function atCorners({ anchor }: Beside, _: DOMRect, { width, height }: Size): Place[] {
  const { left, right, top } = anchor.getBoundingClientRect()
  const corners: readonly (readonly [number, number])[] = [
    [left, top - height - 1],
    [right - width, top - height - 1],
    [right + gap, top],
    [left - width - gap, top],
  ]
  return corners.map(([x, y]) => ({ x, y, cell: null, apart: 1 }))
}

/** Whether other words than the anchor's are farther from a box than a distance: on its line, if it is that of the anchor's. */
function isApart({ x, y, width, height }: Box, least: number, words: DOMRect, anchor: Element): boolean {
  const middle = y + height / 2
  const isInLine = middle > words.top && middle < words.bottom
  const near = isInLine
    ? { x: x - least, y: middle - 3, width: width + 2 * least, height: 6 }
    : { x: x - least, y: y - least, width: width + 2 * least, height: height + 2 * least }
  // To ask what lies at a point costs most of all that is done here.
  const points = isInLine ? [near.x, near.x + near.width].map((at) => [at, middle] as const) : edgesOf(near)
  const seen = new Set<Element>()
  for (const point of points) {
    const hit = deepest(anchor.ownerDocument, point)
    if (hit === null || anchor.contains(hit) || seen.has(hit)) continue
    seen.add(hit)
    if (hasWordsUnder(hit, near)) return false
  }
  return true
}

/** Room for what a style sheet writes after the words, such as the star of a required field. */
function tailOf(anchor: Element, words: DOMRect): number {
  const { content } = getComputedStyle(anchor, '::after')
  if (content === 'none' || content === 'normal' || content === '""') return 0
  const { right } = anchor.getBoundingClientRect()
  return getComputedStyle(anchor).display === 'inline' ? Math.max(0, right - words.right) : 12
}

/** Whether nothing but bare ground of a part of the page lies under a box. Marks of ours must let points through while this is asked. */
export function isFree(box: Box, page: Document, part: Element | null = null): boolean {
  const seen = new Set<Element>()
  for (const point of pointsOf(box)) {
    const hit = deepest(page, point)
    // A cover or a card of ours lies there.
    if (hit === null || isOurs(hit)) return false
    if (seen.has(hit)) continue
    seen.add(hit)
    if ((part !== null && !isWithin(hit, part)) || hit.closest(drawn) !== null || hasWordsUnder(hit, box)) return false
  }
  return true
}

const apart = 24

/** The corners and the middle, and of a larger box points in between. */
function pointsOf({ x, y, width, height }: Box): (readonly [number, number])[] {
  const across = steps(width)
  const points = steps(height).flatMap((down) => across.map((right) => [x + right, y + down] as const))
  const isSmall = points.length === 9
  return isSmall ? points.filter((_, at) => at % 2 === 0) : points
}

/** The corners of a box and the middles of its sides. */
function edgesOf({ x, y, width, height }: Box): (readonly [number, number])[] {
  const across = [x, x + width / 2, x + width]
  return [y, y + height / 2, y + height].flatMap((down) => across.map((right) => [right, down] as const)).filter((_, at) => at !== 4)
}

function steps(length: number): number[] {
  const inner: number[] = []
  for (let at = Math.min(apart, length / 2); at < length - 1; at += apart) inner.push(at)
  return [1, ...inner, length - 1]
}

/** The element at a point, also inside open shadow roots. */
function deepest(page: Document, [x, y]: readonly [number, number]): Element | null {
  let hit = page.elementFromPoint(x, y)
  for (let depth = 0; hit?.shadowRoot && depth < 20; depth++) {
    const inner = hit.shadowRoot.elementFromPoint(x, y)
    if (inner === null || inner === hit) break
    hit = inner
  }
  return hit
}

function hasWordsUnder(element: Element, box: Box): boolean {
  let looked = 0
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || looked++ > 30) continue
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(node)
    for (const { left, top, width, height } of range.getClientRects()) if (overlaps(box, { x: left, y: top, width, height })) return true
  }
  return false
}

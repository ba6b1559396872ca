/** A box in the view, in CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

const gap = 4
const drawn =
  'input, select, textarea, button, a, img, svg, canvas, video, iframe, object, embed, [contenteditable], [role="button"], [role="switch"], option'

/** The box of the words of an anchor (its last line), or of the anchor itself where it has none. */
export function boxOfWords(anchor: Element): DOMRect {
  const texts = anchor.ownerDocument.createTreeWalker(anchor, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.parentElement?.closest('select, textarea, option, button, input, [contenteditable]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  })
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const range = anchor.ownerDocument.createRange()
    range.selectNodeContents(node)
    const rects = range.getClientRects()
    const last = rects[rects.length - 1]
    if (last !== undefined && last.width > 1) return last
  }
  return anchor.getBoundingClientRect()
}

/** Whether a person can see the anchor: nothing of the page lies over the end of its words. */
export function isSeen(anchor: Element): boolean {
  const { right, top, height, width } = boxOfWords(anchor)
  const root = anchor.getRootNode() as Document | ShadowRoot
  const hit = root.elementFromPoint(right - Math.min(3, width / 2), top + height / 2)
  if (hit === null) return false
  const around = anchor.parentElement
  return anchor.contains(hit) || hit.contains(anchor) || (around !== null && around.localName !== 'body' && around.contains(hit))
}

/** Where a mark of a size can stand by an anchor without covering anything: after its words, before them, after the control, above. */
export function freeSpot(anchor: Element, control: Element | undefined, size: Size, taken: readonly Box[]): Box | null {
  const words = boxOfWords(anchor)
  const { width, height } = size
  const middle = words.top + (words.height - height) / 2
  const whole = anchor.getBoundingClientRect()
  const after = control?.getBoundingClientRect()
  const spots: (readonly [number, number])[] = [
    [words.right + gap + tailOf(anchor, words), middle],
    [words.left - width - gap, middle],
    ...(after ? [[after.right + gap, after.top + (after.height - height) / 2] as const] : []),
    [words.left, words.top - height - 1],
    ...(after ? [[after.right - width, after.top - height - 1] as const] : []),
    [words.left, words.bottom + 1],
    [whole.right - width - 1, whole.top - height - 1],
    [whole.left, whole.top - height - 1],
    [whole.left - width - gap, middle],
    [whole.right + gap, middle],
    ...(after ? [[after.left - width - gap, after.top + (after.height - height) / 2] as const] : []),
  ]
  for (const [x, y] of spots) {
    const box = { x, y, width, height }
    if (!taken.some((other) => overlaps(box, other)) && isFree(box, anchor.ownerDocument)) return box
  }
  return null
}

/** Room for what a style sheet writes after the words, such as the star of a required field. */
function tailOf(anchor: Element, words: DOMRect): number {
  const { content } = getComputedStyle(anchor, '::after')
  if (content === 'none' || content === 'normal' || content === '""') return 0
  const { right } = anchor.getBoundingClientRect()
  return getComputedStyle(anchor).display === 'inline' ? Math.max(0, right - words.right) : 12
}

/** Whether nothing but bare ground of the page lies under a box. Marks of ours must let points through while this is asked. */
export function isFree(box: Box, page: Document): boolean {
  const seen = new Set<Element>()
  for (const point of pointsOf(box)) {
    const hit = deepest(page, point)
    if (hit === null) return false
    if (seen.has(hit)) continue
    seen.add(hit)
    if (hit.closest(drawn) !== null || hasWordsUnder(hit, box)) return false
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

function overlaps(one: Box, other: Box): boolean {
  return other.x < one.x + one.width && other.x + other.width > one.x && other.y < one.y + one.height && other.y + other.height > one.y
}

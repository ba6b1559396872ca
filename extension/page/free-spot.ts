/** A box in the view, in CSS pixels. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Size {
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
      node.parentElement?.closest('select, textarea, option, button') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
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

/** Where a mark of a size can stand by an anchor without covering anything: after its words, before them, after the control, above. */
export function freeSpot(anchor: Element, control: Element | undefined, size: Size, ours: Element): Box | null {
  const words = boxOfWords(anchor)
  const middle = words.top + (words.height - size.height) / 2
  const after = control?.getBoundingClientRect()
  const spots: (readonly [number, number])[] = [
    [words.right + gap, middle],
    [words.left - size.width - gap, middle],
    ...(after ? [[after.right + gap, after.top + (after.height - size.height) / 2] as const] : []),
    [words.left, words.top - size.height - 1],
    ...(after ? [[after.right - size.width, after.top - size.height - 1] as const] : []),
    [words.left, words.bottom + 1],
  ]
  for (const [x, y] of spots) {
    const box = { x, y, ...size }
    if (isFree(box, anchor.ownerDocument, ours)) return box
  }
  return null
}

/** Whether nothing but bare ground of the page lies under a box. */
export function isFree(box: Box, page: Document, ours: Element): boolean {
  const { x, y, width, height } = box
  const points: (readonly [number, number])[] = [
    [x + 1, y + 1],
    [x + width - 1, y + 1],
    [x + width / 2, y + height / 2],
    [x + 1, y + height - 1],
    [x + width - 1, y + height - 1],
  ]
  const seen = new Set<Element>()
  for (const point of points) {
    const hit = page.elementFromPoint(...point)
    if (hit === null || hit === ours) return false
    if (seen.has(hit)) continue
    seen.add(hit)
    if (hit.closest(drawn) !== null && hit.closest(drawn) !== hit.closest('[contenteditable]:empty')) return false
    if (hasWordsUnder(hit, box)) return false
  }
  return true
}

function hasWordsUnder(element: Element, box: Box): boolean {
  let looked = 0
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || looked++ > 30) continue
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(node)
    for (const rect of range.getClientRects()) {
      if (rect.left < box.x + box.width && rect.right > box.x && rect.top < box.y + box.height && rect.bottom > box.y) return true
    }
  }
  return false
}

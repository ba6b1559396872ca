import { type Mark, markTag } from './mark.ts'
import { differing, matchedBy, type Spot, spotsFor, structuralSelectors } from './spots.ts'

/**
 * Puts marks into the host's tree where none of the page's selectors comes to match more or less than before. A mark takes no
 * room of its own, so that no control moves either.
 */
export function insertMarks(marks: readonly Mark[], below: Element): void {
  const root = below.getRootNode() as Document | ShadowRoot
  const { selectors, complete } = structuralSelectors(root)
  const before = matchedBy(selectors, below, markTag)
  const places = new Map<Mark, Spot[]>(marks.map((mark) => [mark, spotsFor(mark.anchor, mark.controls)]))
  let round = complete ? 0 : 1
  let wanting = marks
  while (wanting.length) {
    for (const mark of wanting) {
      const spots = places.get(mark) ?? []
      const [parent, next] = spots[Math.min(round, spots.length - 1)] ?? []
      parent?.insertBefore(mark.host, next ?? null)
    }
    round++
    if (!selectors.length || round > 3) break
    const changed = [...differing(before, matchedBy(selectors, below, markTag))]
    wanting = changed.length ? wanting.filter((mark) => changed.some((element) => mark.host.parentNode?.contains(element))) : []
  }
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Moves each mark, all reading before all writing, to the free room beside its label's last words, else beside its control. */
export function alignMarks(marks: readonly Mark[], below: Element): void {
  for (const { host, button } of marks) {
    host.removeAttribute('room')
    button.style.margin = '0'
  }
  const rtl = getComputedStyle(below).direction === 'rtl'
  const edge = document.documentElement.clientWidth
  const obstacles = marks.map((mark) => mark.controls.slice(0, 24).map(boxOf))
  const moves = marks.map((mark, at) => {
    const own = mark.button.getBoundingClientRect()
    const words = own.width
    const text = endOfText(mark.anchor, mark.controls[0])
    const beside = obstacles[at]?.at(-1)
    const frame = blockOf(mark.anchor, below)
    const around = [...(obstacles[at] ?? []), ...(obstacles[at + 1] ?? []), ...(obstacles[at - 1] ?? [])]
    for (const width of [words, own.height]) {
      for (const from of [text, beside]) {
        if (!from || from.right <= from.left) continue
        const left = rtl ? from.left - gap - width : from.right + gap
        const top = (from.top + from.bottom - own.height) / 2
        const box = { left, right: left + width, top, bottom: top + own.height }
        const roomy = box.left >= Math.max(frame.left, 0) && box.right <= Math.min(from === text ? frame.right : edge, edge)
        if (roomy && !around.some((other) => overlap(box, other))) return { x: left - own.left, y: top - own.top, small: width !== words }
      }
    }
    return null
  })
  moves.forEach((move, at) => {
    const mark = marks[at]
    if (!mark) return
    if (!move) mark.host.setAttribute('room', 'none')
    else {
      if (move.small) mark.host.setAttribute('room', 'mark')
      mark.button.style.margin = `${move.y}px 0 0 ${move.x}px`
    }
  })
}

const gap = 8

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom - 1 && other.top < one.bottom - 1
}

function boxOf(element: Element): Box {
  return element.getBoundingClientRect()
}

/** The last line of a label's words; where it wraps its control, of the words before the control. */
function endOfText(anchor: Element, control: Element | undefined): Box | undefined {
  const walker = document.createTreeWalker(anchor, NodeFilter.SHOW_TEXT)
  let last: Node | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const after = control && anchor.contains(control) && control.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING
    if (last && after) break
    if (node.nodeValue?.trim()) last = node
  }
  if (!last) return undefined
  const range = document.createRange()
  range.selectNodeContents(last)
  return [...range.getClientRects()].at(-1)
}

/** The block in which a label stands: its text may be followed by our mark up to this edge. */
function blockOf(anchor: Element, below: Element): Box {
  let block: Element = anchor
  while (block !== below && /^(inline|contents)/.test(getComputedStyle(block).display) && block.parentElement) block = block.parentElement
  return boxOf(block)
}

import type { Mark } from './mark.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where a mark goes: moved by this much, in words or as its sign alone. */
interface Move {
  readonly x: number
  readonly y: number
  readonly small: boolean
}

const gap = 8

/** Moves each mark to the free room beside its label's last words, else beside its control; all reading before all writing. */
export function alignMarks(marks: readonly Mark[], below: Element): void {
  for (const { host, button } of marks) {
    host.removeAttribute('room')
    button.style.margin = '0'
  }
  const rtl = getComputedStyle(below).direction === 'rtl'
  const controls = marks.map((mark) => mark.controls.slice(0, 24).map(boxOf))
  const moves = marks.map((mark, at) =>
    roomFor(
      mark,
      controls[at] ?? [],
      [-1, 0, 1].flatMap((step) => controls[at + step] ?? []),
      rtl,
    ),
  )
  marks.forEach(({ host, button }, at) => {
    const move = moves[at]
    if (!move) host.setAttribute('room', 'none')
    else {
      if (move.small) host.setAttribute('room', 'mark')
      button.style.margin = `${move.y}px 0 0 ${move.x}px`
    }
  })
}

/** The first free room: for the words beside the label or the control, then for the sign alone; undefined where there is none. */
function roomFor({ button, anchor, controls }: Mark, own: readonly Box[], around: readonly Box[], rtl: boolean): Move | undefined {
  const { left, top, width, height } = boxOf(button)
  const edge = document.documentElement.clientWidth
  const frame = boxOf(frameOf(anchor))
  const text = endOfText(anchor, controls[0])
  const control = controls[0]?.matches('[type=radio],[type=checkbox]') ? undefined : own.at(-1)
  const fits = (from: Box, wide: number): Move | undefined => {
    const x = rtl ? from.left - gap - wide : from.right + gap
    const y = (from.top + from.bottom - height) / 2
    const box = { left: x, right: x + wide, top: y, bottom: y + height }
    const inFrame = from === control || (x >= frame.left && box.right <= frame.right)
    if (!inFrame || x < 0 || box.right > edge || around.some((other) => overlap(box, other))) return undefined
    return { x: x - left, y: y - top, small: wide !== width }
  }
  for (const wide of [width, height]) {
    for (const from of [text, control]) {
      const move = from && from.right > from.left && fits(from, wide)
      if (move) return move
    }
  }
  return undefined
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom - 1 && other.top < one.bottom - 1
}

function boxOf(element: Element): Box & { readonly width: number; readonly height: number } {
  return element.getBoundingClientRect()
}

/** The last line of a label's words; where it wraps its control, of the words before the control. */
function endOfText(anchor: Element, control: Element | undefined): Box | undefined {
  const walker = document.createTreeWalker(anchor, NodeFilter.SHOW_TEXT)
  let last: Node | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (last && control && anchor.contains(control) && control.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break
    if (node.nodeValue?.trim()) last = node
  }
  if (!last) return undefined
  const range = document.createRange()
  range.selectNodeContents(last)
  return [...range.getClientRects()].at(-1)
}

/** What the block of a label stands in: our mark may stand beside the text up to its edge. */
function frameOf(anchor: Element): Element {
  let block = anchor
  while (/^(inline|contents)/.test(getComputedStyle(block).display) && block.parentElement) block = block.parentElement
  return block.parentElement ?? block
}

import { follows } from './dom.ts'
import type { Mark, Move } from './mark.ts'

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const gap = 8
/** In px: a link of a line's height keeps the 24 px around its middle to itself (WCAG 2.5.8). */
const leading = 2

/**
 * Moves each mark to the free room beside its label's last words, else beside its control; all reading before all writing, and
 * nothing written where nothing changed.
 */
export function alignMarks(marks: readonly Mark[], below: Element): void {
  // What stands in words is measured where it stands; what is short of room shows its words again to be measured.
  for (const mark of marks) if (!mark.move || mark.move.small) put(mark, undefined)
  const rtl = getComputedStyle(below).direction === 'rtl'
  const neighbours = besides(below)
  const controls = marks.map((mark) => mark.controls.slice(0, 24).map(boxOf))
  const anchors = marks.map(({ anchor }) => [boxOf(anchor)])
  const moves = marks.map((mark, at) =>
    roomFor(
      mark,
      controls[at] ?? [],
      [-3, -2, -1, 0, 1, 2, 3].flatMap((step) => [...(controls[at + step] ?? []), ...(step ? (anchors[at + step] ?? []) : neighbours)]),
      rtl,
    ),
  )
  marks.forEach((mark, at) => {
    const [from, to] = [mark.move, moves[at]]
    if (from && to && !from.small && !to.small && Math.hypot(from.x - to.x, from.y - to.y) < 0.5) return
    put(mark, to)
    mark.host.setAttribute('room', to ? (to.small ? 'mark' : 'words') : 'none')
    mark.host.toggleAttribute('inline', !to && sharesLine(anchors[at]?.[0], controls[at]?.[0]))
  })
}

/** Whether a control stands beside its label on the same line, which must not break for a mark between them. */
function sharesLine(label: Box | undefined, own: Box | undefined): boolean {
  return !!label && !!own && own.top < label.bottom && !overlap(label, own)
}

function put(mark: Mark, move: Move | undefined): void {
  mark.move = move
  if (move) mark.button.style.transform = `translate(${move.x}px,${move.y}px)`
  else {
    mark.button.removeAttribute('style')
    mark.host.removeAttribute('room')
  }
}

/** The first free room: for the words beside the label or the control, or under a heading; then for the sign alone. */
function roomFor(
  { host, button, anchor, controls, move }: Mark,
  own: readonly Box[],
  around: readonly Box[],
  rtl: boolean,
): Move | undefined {
  const { left, top, width, height } = boxOf(button)
  const edge = document.documentElement.clientWidth
  const text = endOfText(anchor, controls[0])
  const control = controls[0]?.matches('[type=radio],[type=checkbox]') ? undefined : own[own.length - 1]
  const frame = boxOf(frameOf(anchor))
  const at = (x: number, y: number, wide: number, inFrame: boolean): Move | undefined => {
    const box = { left: x, right: x + wide, top: y, bottom: y + height }
    if ((inFrame && (x < frame.left || box.right > frame.right)) || x < 0 || box.right > edge) return undefined
    return around.some((other) => overlap(box, other))
      ? undefined
      : // From right to left it is the right edge that stays where words become a sign.
        { x: x - left + (rtl ? wide - width : 0) + (move?.x ?? 0), y: y - top + (move?.y ?? 0), small: wide !== width }
  }
  const beside = (from: Box | undefined, wide: number, apart: number): Move | undefined =>
    from && from.right > from.left
      ? at(rtl ? from.left - apart - wide : from.right + apart, (from.top + from.bottom - height) / 2, wide, from !== control)
      : undefined
  const under = (): Move | undefined =>
    text && !controls[0] && text.bottom + leading + height <= topAfter(anchor, move && host)
      ? at(rtl ? text.right - width : text.left, text.bottom + leading, width, true)
      : undefined
  return beside(text, width, gap) ?? beside(control, width, gap) ?? under() ?? beside(text, height, gap / 2) ?? beside(control, height, gap)
}

/** Where the page goes on after a heading or a link; a note is no hindrance to the button that has been there before it. */
function topAfter(anchor: Element, host: Element | undefined): number {
  for (let element: Element | null = anchor; element; element = element.parentElement) {
    for (let next = element.nextElementSibling; next; next = next.nextElementSibling) {
      const { top, height } = boxOf(next)
      if (next !== host && height) return top
    }
  }
  return 0
}

/** What is seen of the page at the sides of a form, but for what is somewhere else as soon as the page is scrolled. */
function besides(form: Element): Box[] {
  const { left, right } = boxOf(form)
  const found: Box[] = []
  for (let holder = form.parentNode; holder; holder = holder.parentNode ?? (holder as ShadowRoot).host) {
    for (const other of holder.children) {
      const box = boxOf(other)
      if (!(box.width * box.height) || (box.left < right && left < box.right)) continue
      const { position, visibility } = getComputedStyle(other)
      if (position !== 'fixed' && visibility !== 'hidden') found.push(box)
    }
  }
  return found
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom - 1 && other.top < one.bottom - 1
}

function boxOf(element: Element): Box & { readonly width: number; readonly height: number } {
  return element.getBoundingClientRect()
}

/**
 * The last line of a label's words, as far as it reaches: on a page from right to left an English line ends at its other side. Where
 * the label wraps its control, of the words before the control.
 */
function endOfText(anchor: Element, control: Element | undefined): Box | undefined {
  const walker = document.createTreeWalker(anchor, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  let line: Box | undefined
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (line && control && anchor.contains(control) && follows(control, node)) break
    if (!node.nodeValue?.trim()) continue
    range.selectNodeContents(node)
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const before = line && Math.abs(line.bottom - bottom) < 8 ? line : { left, right }
      line = { left: Math.min(left, before.left), right: Math.max(right, before.right), top, bottom }
    }
  }
  return line
}

/** What the block of a label stands in: our mark may stand beside the text up to its edge. */
function frameOf(anchor: Element): Element {
  let block = anchor
  while (/^(inline|contents)/.test(getComputedStyle(block).display) && block.parentElement) block = block.parentElement
  return block.parentElement ?? block
}

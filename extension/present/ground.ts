import { element } from '../page/element.ts'

/** Along which axes something moves with a scroller; what sticks to an edge stays where it is. */
export interface Axes {
  readonly x: boolean
  readonly y: boolean
}

export interface Point {
  readonly left: number
  readonly top: number
}

/** What covers lie on. It moves as the part of the page below it does. */
export interface Ground {
  readonly element: HTMLElement
  /** Whether the browser moves it with a scroller. */
  readonly scrolls: boolean
  /** Where its corner is in the view. */
  measure(): Point
  /** Takes up what was measured; `outer`: the corner of what it lies on itself. */
  settle(outer: Point): void
  remove(): void
}

/** What a wheel that counts in lines turns at a step, in CSS pixels. */
const lineHeight = 16

/** Ground that lies still in the view, for what a page fixes there. */
export function fixedGround(on: HTMLElement): Ground {
  const still = on.appendChild(element('div', { class: 'fixed' }))
  return { element: still, scrolls: false, measure: () => still.getBoundingClientRect(), settle() {}, remove: () => still.remove() }
}

/**
 * Ground that moves with a scroller of the page, and shows only where the scroller does. The browser moves what it scrolls in a
 * frame of its own, before a script hears of it: so the ground is moved by the browser too, on the clock of that scroller.
 */
export function scrolledGround(on: HTMLElement, scroller: Element, moves: Axes, clips: readonly Element[]): Ground {
  const across = element('div', { class: 'mover' })
  const down = element('div', { class: 'mover' }, across)
  const pane = on.appendChild(element('div', { class: 'pane' }, down))
  const moved = [...(moves.x ? [moveAlong(across, scroller, 'x')] : []), ...(moves.y ? [moveAlong(down, scroller, 'y')] : [])]
  pane.addEventListener('wheel', (event) => turn(scroller, event))
  let inside = new DOMRect()
  let shown = inside
  let scale = 1
  return {
    element: across,
    scrolls: true,
    measure() {
      const edge = scroller.getBoundingClientRect()
      const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = scroller
      scale = scaleOf(scroller, edge)
      inside = new DOMRect(edge.left + clientLeft * scale, edge.top + clientTop * scale, clientWidth * scale, clientHeight * scale)
      shown = clipped(inside, clips)
      return { left: inside.left - (moves.x ? scrollLeft * scale : 0), top: inside.top - (moves.y ? scrollTop * scale : 0) }
    },
    settle(outer) {
      putAt(pane, shown, outer)
      down.style.left = `${inside.left - Math.floor(shown.left)}px`
      down.style.top = `${inside.top - Math.floor(shown.top)}px`
      for (const move of moved) move(scale)
    },
    remove: () => pane.remove(),
  }
}

/** How large an element is drawn, where the page scales or zooms what it stands in. */
function scaleOf(element: Element, { width }: DOMRect): number {
  const own = (element as HTMLElement).offsetWidth
  return own > 0 && width > 0 && Math.abs(width - own) >= 1 ? width / own : 1
}

/** A wheel that is turned over a cover scrolls what is covered, as it would without. */
function turn(scroller: Element, event: WheelEvent): void {
  const { scrollLeft, scrollTop, clientHeight } = scroller
  const unit = [1, lineHeight, clientHeight][event.deltaMode] ?? 1
  scroller.scrollBy({ left: event.deltaX * unit, top: event.deltaY * unit, behavior: 'instant' })
  if (scroller.scrollLeft === scrollLeft && scroller.scrollTop === scrollTop) return
  event.preventDefault()
  event.stopPropagation()
}

/** Moves an element as a scroller moves what is in it; to be told when the scroller may hold more or less than before. */
function moveAlong(mover: HTMLElement, scroller: Element, axis: 'x' | 'y'): (scale: number) => void {
  if (!('ScrollTimeline' in globalThis)) {
    return (scale) => {
      mover.style.transform =
        axis === 'x' ? `translateX(${-scroller.scrollLeft * scale}px)` : `translateY(${-scroller.scrollTop * scale}px)`
    }
  }
  const against = axis === 'x' && getComputedStyle(scroller).direction === 'rtl' ? 1 : -1
  const keyframes = (most: number) => ({ transform: ['none', `translate${axis.toUpperCase()}(${against * most}px)`] })
  const animation = mover.animate(keyframes(0), { timeline: new ScrollTimeline({ source: scroller, axis }), fill: 'both' })
  let known = 0
  return (scale) => {
    const most = scale * (axis === 'x' ? scroller.scrollWidth - scroller.clientWidth : scroller.scrollHeight - scroller.clientHeight)
    if (most === known) return
    known = most
    ;(animation.effect as KeyframeEffect).setKeyframes(keyframes(most))
  }
}

/** Puts an element over a box of the view: to whole pixels, or exactly where a pixel more would give a dialog scrollbars. */
export function putAt({ style }: HTMLElement, box: DOMRect, corner: Point, isExact = false): void {
  const [down, up] = isExact ? [same, same] : [Math.floor, Math.ceil]
  const [left, top] = [down(box.left - corner.left), down(box.top - corner.top)]
  const place = `translate(${left}px,${top}px)`
  const [width, height] = [`${up(box.right - corner.left) - left}px`, `${up(box.bottom - corner.top) - top}px`]
  if (style.transform !== place) style.transform = place
  if (style.width !== width) style.width = width
  if (style.height !== height) style.height = height
}

function same(length: number): number {
  return length
}

/** All that a scroller holds, as a box of the view: what a cover in it may take up without making it hold more. */
export function contentBox(scroller: Element): DOMRect {
  const edge = scroller.getBoundingClientRect()
  const scale = scaleOf(scroller, edge)
  const { clientLeft, clientTop, scrollLeft, scrollTop, scrollWidth, scrollHeight } = scroller
  const [x, y] = [edge.x + (clientLeft - scrollLeft) * scale, edge.y + (clientTop - scrollTop) * scale]
  return new DOMRect(x, y, scrollWidth * scale, scrollHeight * scale)
}

/** What of a box is left where parts of the page cut it off. */
export function clipped(box: DOMRect, clips: readonly Element[]): DOMRect {
  let { left, top, right, bottom } = box
  for (const clip of clips) {
    const edge = clip.getBoundingClientRect()
    left = Math.max(left, edge.left)
    top = Math.max(top, edge.top)
    right = Math.min(right, edge.right)
    bottom = Math.min(bottom, edge.bottom)
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top))
}

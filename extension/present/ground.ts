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
  return { element: still, measure: () => still.getBoundingClientRect(), settle() {}, remove: () => still.remove() }
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
  return {
    element: across,
    measure() {
      const edge = scroller.getBoundingClientRect()
      const { clientLeft, clientTop, clientWidth, clientHeight, scrollLeft, scrollTop } = scroller
      inside = new DOMRect(edge.left + clientLeft, edge.top + clientTop, clientWidth, clientHeight)
      shown = clipped(inside, clips)
      return { left: inside.left - (moves.x ? scrollLeft : 0), top: inside.top - (moves.y ? scrollTop : 0) }
    },
    settle(outer) {
      putAt(pane, shown, outer)
      down.style.left = `${inside.left - Math.floor(shown.left)}px`
      down.style.top = `${inside.top - Math.floor(shown.top)}px`
      for (const move of moved) move()
    },
    remove: () => pane.remove(),
  }
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
function moveAlong(mover: HTMLElement, scroller: Element, axis: 'x' | 'y'): () => void {
  if (!('ScrollTimeline' in globalThis)) {
    return () => {
      mover.style.transform = axis === 'x' ? `translateX(${-scroller.scrollLeft}px)` : `translateY(${-scroller.scrollTop}px)`
    }
  }
  const against = axis === 'x' && getComputedStyle(scroller).direction === 'rtl' ? 1 : -1
  const keyframes = (most: number) => ({ transform: ['none', `translate${axis.toUpperCase()}(${against * most}px)`] })
  const animation = mover.animate(keyframes(0), { timeline: new ScrollTimeline({ source: scroller, axis }), fill: 'both' })
  let known = 0
  return () => {
    const most = axis === 'x' ? scroller.scrollWidth - scroller.clientWidth : scroller.scrollHeight - scroller.clientHeight
    if (most === known) return
    known = most
    ;(animation.effect as KeyframeEffect).setKeyframes(keyframes(most))
  }
}

/** Puts an element over a box of the view, to whole pixels. */
export function putAt({ style }: HTMLElement, box: DOMRect, corner: Point): void {
  const [left, top] = [Math.floor(box.left - corner.left), Math.floor(box.top - corner.top)]
  const place = `translate(${left}px,${top}px)`
  const [width, height] = [`${Math.ceil(box.right - corner.left) - left}px`, `${Math.ceil(box.bottom - corner.top) - top}px`]
  if (style.transform !== place) style.transform = place
  if (style.width !== width) style.width = width
  if (style.height !== height) style.height = height
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

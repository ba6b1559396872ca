import { type Box, holds } from './box.ts'
import { element } from './element.ts'
import type { Find } from './find.ts'
import { addLayer, type Layer, layerParent } from './layer.ts'
import type { Mark } from './mark.ts'
import { nameOfMark } from './mark-button.ts'
import type { PlannedMark } from './plan-marks.ts'
import { boxOfWords } from './words-box.ts'

/** A ring around a field that has no mark of its own, for who was led there: named as a mark is, it has the focus and opens the card. */
export interface Pointer {
  pointAt(planned: PlannedMark<Find, Element>, anchor: Element): void
  remove(): void
}

/** How long something is pointed out where the focus is elsewhere, as in the panel: in ms. */
const shownFor = 3000
const gap = 4

let pointed: HTMLElement | undefined

/** Draws an outline around a button of ours for a moment, whether it has the focus or not, and around no other. */
export function pointOut(button: HTMLElement): void {
  pointed?.classList.remove('pointed')
  pointed = button
  button.classList.add('pointed')
  setTimeout(() => button.classList.remove('pointed'), shownFor)
}

export function createPointer(pressed: (mark: Mark) => void, left: (event: KeyboardEvent) => void): Pointer {
  let layer: Layer | null = null
  let life = new AbortController()

  function remove() {
    life.abort()
    layer?.remove()
    layer = null
  }

  return {
    remove,
    pointAt(planned, anchor) {
      remove()
      life = new AbortController()
      const own = addLayer(layerParent(anchor), remove)
      const button = element('button', {
        type: 'button',
        class: 'ring',
        tabindex: '-1',
        'aria-expanded': 'false',
        'aria-label': nameOfMark(planned),
      })
      const mark = { planned, anchor, button, layer: own, put: null }
      layer = own
      own.ground.append(button)
      own.straighten()
      const lay = () => layAround(button, boxOfField(planned, anchor), own.host.getBoundingClientRect())
      lay()
      const { signal } = life
      button.addEventListener('click', (event) => event.isTrusted && pressed(mark), { signal })
      button.addEventListener('keydown', left, { signal })
      // Told while the focus is still on its way: to the card of the ring, to the page, or to another window.
      own.ground.addEventListener('focusout', () => setTimeout(() => document.hasFocus() && !isInUse(own.ground) && remove()), { signal })
      document.addEventListener('pointerdown', ({ target }) => target !== own.host && remove(), { capture: true, signal })
      document.addEventListener('scroll', lay, { capture: true, passive: true, signal })
      pointOut(button)
      button.focus({ preventScroll: true })
    },
  }
}

function isInUse(ground: HTMLElement): boolean {
  return ground.matches(':focus-within') || ground.querySelector('.card') !== null
}

/** The words of a field with its controls, where all of them can be seen at once; else its words. */
function boxOfField({ at, finds }: PlannedMark<Find, Element>, anchor: Element): Box {
  const words = boxOfWords(anchor)
  const controls = at === 'field' ? finds[0].controls.map((control) => control.getBoundingClientRect()) : []
  const boxes = [words, ...controls.filter(({ width }) => width > 0)]
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const right = Math.max(...boxes.map((box) => box.right))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const whole = { x: left, y: top, width: right - left, height: bottom - top }
  return holds({ x: 0, y: 0, width: window.innerWidth, height: window.innerHeight }, whole) ? whole : words
}

function layAround(ring: HTMLElement, { x, y, width, height }: Box, origin: Box): void {
  ring.style.left = `${x - gap - origin.x}px`
  ring.style.top = `${y - gap - origin.y}px`
  ring.style.width = `${width + 2 * gap}px`
  ring.style.height = `${height + 2 * gap}px`
}

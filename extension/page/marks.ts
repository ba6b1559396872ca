import { markedClasses } from '../messages.ts'
import { className, strings } from '../strings.ts'
import { element } from './element.ts'
import { type Find, sectionOf } from './find.ts'
import { boxOfWords, freeSpot } from './free-spot.ts'
import { addLayer, type Layer, layerParent } from './layer.ts'
import { type PlannedMark, planMarks } from './plan-marks.ts'
import { drawShape, type MarkClass } from './shape.ts'

/** A mark as it stands on the page. */
export interface Mark {
  readonly planned: PlannedMark<Find, Element>
  readonly anchor: Element
  readonly button: HTMLButtonElement
  readonly layer: Layer
}

/** Draws marks for finds and keeps each beside its field, without touching the page's own elements. */
export interface Marks {
  /** Shows these finds and no others. `fieldsIn`: how many fields each section has. */
  show(finds: readonly Find[], fieldsIn: ReadonlyMap<Element, number>): void
  readonly all: readonly Mark[]
  /** The mark under which a find stands. */
  markOf(find: Find): Mark | undefined
  /** How many finds a page has hidden by removing our marks. */
  hidden(): number
  /** Puts the marks where their fields now are. */
  place(): void
  remove(): void
}

const sizes = [
  { width: 20, height: 20 },
  { width: 14, height: 14 },
] as const

export function createMarks(pressed: (mark: Mark) => void, changed: () => void): Marks {
  const layers = new Map<Element, Layer>()
  const lost = new Set<Layer>()
  let marks: Mark[] = []
  let inView = new Set<Element>()
  let asked = false

  const views = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target)
      else inView.delete(target)
    }
    placeSoon()
  })
  const sizesChange = new ResizeObserver(placeSoon)
  sizesChange.observe(document.documentElement)
  const moves = ['scroll', 'transitionend', 'toggle', 'click', 'keyup'] as const
  for (const type of moves) document.addEventListener(type, placeSoon, { capture: true, passive: true })
  window.addEventListener('resize', placeSoon, { passive: true })

  function placeSoon() {
    if (asked || marks.length === 0) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      place()
    })
  }

  function layerFor(anchor: Element): Layer {
    const parent = layerParent(anchor)
    let layer = layers.get(parent)
    if (layer === undefined || !parent.isConnected) {
      const added = addLayer(parent, () => {
        lost.add(added)
        changed()
      })
      layer = added
      layers.set(parent, layer)
    }
    return layer
  }

  function draw(planned: PlannedMark<Find, Element>): Mark {
    const anchor = anchorOf(planned)
    const layer = layerFor(anchor)
    const button = planned.at === 'field' ? fieldButton(planned.finds[0]) : gatheredButton(planned)
    const mark: Mark = { planned, anchor, button, layer }
    button.hidden = true
    // The page's control keeps its focus while a flag is pressed.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', (event) => {
      if (event.isTrusted) pressed(mark)
    })
    layer.ground.append(button)
    return mark
  }

  function show(finds: readonly Find[], fieldsIn: ReadonlyMap<Element, number>) {
    const tops = finds.map((find) => ({
      find,
      section: sectionOf(find.anchor),
      top: find.anchor.getBoundingClientRect().top + window.scrollY,
    }))
    const planned = planMarks(tops, fieldsIn, window.innerHeight)
    const kept = new Map(marks.map((mark) => [keyOf(mark.planned), mark]))
    const next: Mark[] = []
    for (const one of planned) {
      const key = keyOf(one)
      const old = kept.get(key)
      if (old !== undefined && old.layer.host.isConnected) {
        next.push(old)
        kept.delete(key)
      } else next.push(draw(one))
    }
    for (const { button, anchor } of kept.values()) {
      button.remove()
      views.unobserve(anchor)
      inView.delete(anchor)
    }
    marks = next
    for (const { anchor } of marks) views.observe(anchor)
    placeSoon()
  }

  function place() {
    const spots = marks.map((mark) => (inView.has(mark.anchor) ? spotFor(mark) : null))
    marks.forEach(({ button, layer }, index) => {
      const spot = spots[index]
      button.hidden = spot === null || spot === undefined
      if (!spot) return
      const origin = layer.host.getBoundingClientRect()
      button.style.left = `${Math.round(spot.x - origin.x)}px`
      button.style.top = `${Math.round(spot.y - origin.y)}px`
      const small = spot.width < 20
      button.style.width = small ? '14px' : ''
      button.style.height = small ? '14px' : ''
    })
  }

  return {
    show,
    place,
    get all() {
      return marks
    },
    markOf: (find) => marks.find(({ planned }) => (planned.finds as readonly Find[]).includes(find)),
    hidden: () => marks.reduce((sum, { planned, layer }) => (lost.has(layer) ? sum + planned.finds.length : sum), 0),
    remove() {
      views.disconnect()
      sizesChange.disconnect()
      for (const type of moves) document.removeEventListener(type, placeSoon, { capture: true })
      window.removeEventListener('resize', placeSoon)
      for (const layer of layers.values()) layer.remove()
      marks = []
      inView = new Set()
    },
  }
}

function spotFor({ planned, anchor, button, layer }: Mark) {
  // Its own place counts as free.
  button.hidden = true
  if (planned.at === 'field') {
    const control = planned.finds[0].controls[0]
    for (const size of sizes) {
      const spot = freeSpot(anchor, control, size, layer.host)
      if (spot !== null) return spot
    }
  } else {
    button.hidden = false
    const { width, height } = button.getBoundingClientRect()
    button.hidden = true
    const spot = freeSpot(anchor, undefined, { width, height }, layer.host)
    if (spot !== null) return spot
  }
  // Nowhere is free: a small mark at the corner of the words, on ground that holds no words of its own.
  const words = boxOfWords(anchor)
  return { x: words.right + 1, y: words.top - 7, width: 14, height: 14 }
}

/** The same mark, if it stands for the same finds in the same way. */
function keyOf({ at, finds }: PlannedMark<Find, Element>): string {
  return `${at} ${finds.map(({ number }) => number).join(' ')}`
}

function anchorOf(planned: PlannedMark<Find, Element>): Element {
  if (planned.at === 'field') return planned.finds[0].anchor
  const within = planned.at === 'section' ? planned.section : document.documentElement
  const heading =
    planned.at === 'page' ? 'h1, [role="heading"][aria-level="1"], h2' : 'legend, caption, h1, h2, h3, h4, h5, h6, [role="heading"]'
  return within.querySelector(heading) ?? planned.finds[0]?.anchor ?? within
}

function fieldButton({ class: dataClass, words }: Find): HTMLButtonElement {
  const shown = dataClass as MarkClass
  return element(
    'button',
    { type: 'button', class: 'mark', tabindex: '-1', 'aria-expanded': 'false', 'aria-label': strings.markName(className[shown], words) },
    drawShape(shown),
  )
}

function gatheredButton(planned: PlannedMark<Find, Element>): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'mark many', tabindex: '-1', 'aria-expanded': 'false' })
  const said: string[] = []
  for (const one of [...markedClasses, 'notice-only'] as const) {
    const count = (planned.finds as readonly Find[]).filter((find) => (find.class as MarkClass) === one).length
    if (count === 0) continue
    said.push(`${count} ${className[one]}`)
    button.append(drawShape(one), element('span', {}, String(count)))
  }
  button.setAttribute('aria-label', strings.gatheredName(planned.at, said.join(', ')))
  return button
}

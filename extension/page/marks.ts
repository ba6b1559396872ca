import { type Find, sectionOf } from './find.ts'
import { type Box, boxOfWords, freeSpot, isSeen } from './free-spot.ts'
import { addLayer, type Layer, layerParent } from './layer.ts'
import { drawMark } from './mark-button.ts'
import { mostInView, type PlannedMark, planMarks } from './plan-marks.ts'

/** A mark as it stands on the page; its button is drawn when its field first comes into view. */
export interface Mark {
  planned: PlannedMark<Find, Element>
  readonly anchor: Element
  button: HTMLButtonElement | null
  layer: Layer | null
  /** Where it was put, and where its words stood then. */
  put: { readonly words: Box; readonly spot: Box | null | 'unseen' } | null
}

/** Draws marks for finds and keeps each beside its field, without touching the page's own elements. */
export interface Marks {
  /** Shows these finds and no others. `fieldsIn`: how many fields each section has. */
  show(finds: readonly Find[], fieldsIn: ReadonlyMap<Element, number>): void
  /** Lets no more than so many marks be in view: other frames of the tab have the rest. */
  limit(most: number): void
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

/** After a click or a key the page may have moved things; it is looked at once it has come to rest, in ms. */
const rest = 150

export function createMarks(pressed: (mark: Mark) => void, changed: () => void): Marks {
  const layers = new Map<Element, Layer>()
  const lost = new Set<Layer>()
  /** Sections in which a field has no room for a mark of its own. */
  const crowded = new Set<Element>()
  let shown: { finds: readonly Find[]; fieldsIn: ReadonlyMap<Element, number> } = { finds: [], fieldsIn: new Map() }
  let marks: Mark[] = []
  let most = mostInView
  const inView = new Set<Element>()
  let asked = false
  let isThorough = false
  let later: ReturnType<typeof setTimeout> | undefined

  const life = new AbortController()
  const views = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target)
      else inView.delete(target)
    }
    placeSoon(false)
  })
  /** Told by the browser: to ask for it would have the page laid out before its time. */
  let width: number | undefined
  const sizesChange = new ResizeObserver(() => {
    const before = width
    width = document.documentElement.clientWidth
    if (before === undefined || before === width) return placeSoon(false)
    crowded.clear()
    placeAtRest()
  })
  sizesChange.observe(document.documentElement)
  const listening = { capture: true, passive: true, signal: life.signal } as const
  document.addEventListener('scroll', ({ target }) => (target === document ? placeAtRest() : placeSoon()), listening)
  for (const type of ['transitionend', 'toggle', 'click', 'keyup'] as const) document.addEventListener(type, placeAtRest, listening)

  /** Thoroughly where what lies around the marks may have changed; else only those whose words have moved. */
  function placeSoon(thorough = true) {
    isThorough ||= thorough
    if (asked || marks.length === 0) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      place(isThorough)
      isThorough = false
    })
  }

  function placeAtRest() {
    clearTimeout(later)
    later = setTimeout(() => placeSoon(), rest)
  }

  function layerFor(anchor: Element): Layer {
    const parent = layerParent(anchor)
    const known = layers.get(parent)
    if (known !== undefined) return known
    const added = addLayer(parent, () => {
      lost.add(added)
      changed()
    })
    layers.set(parent, added)
    return added
  }

  function draw(mark: Mark): HTMLButtonElement {
    const layer = layerFor(mark.anchor)
    const button = drawMark(mark.planned)
    button.hidden = true
    // The page's control keeps its focus while a flag is pressed.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', (event) => {
      if (event.isTrusted) pressed(mark)
    })
    layer.ground.append(button)
    mark.layer = layer
    mark.button = button
    return button
  }

  function show(finds: readonly Find[], fieldsIn: ReadonlyMap<Element, number>) {
    shown = { finds, fieldsIn }
    const placed = finds.map((find) => ({
      find,
      section: sectionOf(find.anchor),
      top: find.anchor.getBoundingClientRect().top + window.scrollY,
    }))
    const before = new Map(marks.map((mark) => [keyOf(mark.planned), mark]))
    marks = planMarks(placed, fieldsIn, window.innerHeight, crowded, most).map((planned) => {
      const key = keyOf(planned)
      const old = before.get(key)
      if (old === undefined || old.anchor !== anchorOf(planned)) return begin(planned)
      before.delete(key)
      old.planned = planned
      return old
    })
    for (const { button, anchor } of before.values()) {
      button?.remove()
      views.unobserve(anchor)
      inView.delete(anchor)
    }
    for (const { anchor } of marks) views.observe(anchor)
    placeSoon()
  }

  /** A mark in view is drawn in the next frame: until the browser has told which are in view, another goes by. */
  function begin(planned: PlannedMark<Find, Element>): Mark {
    const anchor = anchorOf(planned)
    if (isInView(anchor)) inView.add(anchor)
    return { planned, anchor, button: null, layer: null, put: null }
  }

  /** First everything is measured, then everything is moved: the browser lays the page out once. */
  function place(thorough = true) {
    const near = marks.filter(({ anchor }) => inView.has(anchor))
    for (const mark of near) if (mark.button === null || mark.layer !== layerFor(mark.anchor)) redraw(mark)
    for (const { ground } of layers.values()) ground.classList.add('measuring')
    const taken: Box[] = []
    const spots = near.map((mark) => {
      const words = boxOfWords(mark.anchor)
      const spot = !thorough && isSame(mark.put?.words, words) ? (mark.put?.spot ?? null) : findSpot(mark, taken)
      mark.put = { words, spot }
      if (spot !== null && spot !== 'unseen') taken.push(spot)
      return spot
    })
    const origins = new Map([...layers.values()].map((layer) => [layer, layer.host.getBoundingClientRect()]))
    for (const { ground } of layers.values()) ground.classList.remove('measuring')
    for (const { button, anchor } of marks) if (button !== null && !inView.has(anchor)) button.hidden = true
    near.forEach(({ button, layer }, index) => {
      const spot = spots[index]
      const origin = layer && origins.get(layer)
      if (button === null || !origin) return
      button.hidden = spot === null || spot === 'unseen' || spot === undefined
      if (spot === null || spot === 'unseen' || spot === undefined) return
      button.style.left = `${Math.round(spot.x - origin.x)}px`
      button.style.top = `${Math.round(spot.y - origin.y)}px`
      button.classList.toggle('small', spot.width === sizes[1].width)
    })
    gatherCrowded(near.filter(({ planned }, index) => planned.at === 'field' && spots[index] === null))
  }

  /** A field that has no room for a mark is told of at the head of its section. */
  function gatherCrowded(without: readonly Mark[]) {
    const sections = without.map(({ anchor }) => sectionOf(anchor)).filter((section) => !crowded.has(section))
    if (sections.length === 0) return
    for (const section of sections) crowded.add(section)
    show(shown.finds, shown.fieldsIn)
  }

  function redraw(mark: Mark) {
    mark.button?.remove()
    draw(mark)
  }

  return {
    show,
    limit(now) {
      if (now === most) return
      most = now
      show(shown.finds, shown.fieldsIn)
    },
    place,
    get all() {
      return marks
    },
    markOf: (find) => marks.find(({ planned }) => (planned.finds as readonly Find[]).some(({ number }) => number === find.number)),
    hidden() {
      if (lost.size === 0) return 0
      return marks.reduce((sum, { planned, anchor }) => (lost.has(layerFor(anchor)) ? sum + planned.finds.length : sum), 0)
    },
    remove() {
      life.abort()
      views.disconnect()
      sizesChange.disconnect()
      clearTimeout(later)
      for (const layer of layers.values()) layer.remove()
      marks = []
    },
  }
}

function findSpot(mark: Mark, taken: readonly Box[]): Box | null | 'unseen' {
  return isSeen(mark.anchor) ? spotFor(mark, taken) : 'unseen'
}

function isSame(one: Box | undefined, other: Box): boolean {
  return one !== undefined && one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

function spotFor({ planned, anchor, button }: Mark, taken: readonly Box[]): Box | null {
  if (planned.at !== 'field') {
    // A hidden button has no size; one that measures is laid out but takes no part in what lies where.
    const { offsetWidth: width, offsetHeight: height } = button as HTMLButtonElement
    return freeSpot(anchor, undefined, { width, height }, taken)
  }
  const control = planned.finds[0].controls[0]
  for (const size of sizes) {
    const spot = freeSpot(anchor, control, size, taken)
    if (spot !== null) return spot
  }
  return null
}

function isInView(anchor: Element): boolean {
  const { top, bottom, height } = anchor.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < window.innerHeight
}

/** The same mark, if it stands for the same finds in the same way. */
function keyOf({ at, finds }: PlannedMark<Find, Element>): string {
  return `${at} ${finds.map(({ number, mark }) => `${number}${mark}`).join(' ')}`
}

const headings = 'legend, caption, h1, h2, h3, h4, h5, h6, [role="heading"]'

function anchorOf(planned: PlannedMark<Find, Element>): Element {
  if (planned.at === 'field') return planned.finds[0].anchor
  const first = planned.finds[0]?.anchor as Element
  if (planned.at === 'page') return document.querySelector('h1, [role="heading"][aria-level="1"], h2') ?? first
  const own = planned.section.querySelector(headings)
  if (own !== null) return own
  return headingBefore(planned.section) ?? first
}

/** The heading that stands right before a table or form without one of its own. */
function headingBefore(section: Element): Element | null {
  for (let at: Element | null = section, up = 0; at !== null && up < 3; at = at.parentElement, up++) {
    const before = at.previousElementSibling
    if (before?.matches(headings)) return before
  }
  return null
}

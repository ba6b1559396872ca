import { anchorOf } from './anchor-of.ts'
import { type Find, sectionOf } from './find.ts'
import { createLayers } from './layers.ts'
import type { Mark } from './mark.ts'
import { drawMark } from './mark-button.ts'
import { placeMarks } from './place-marks.ts'
import { mostInView, type Placed, type PlannedMark, planMarks } from './plan-marks.ts'
import { watchView } from './watch-view.ts'

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

export function createMarks(pressed: (mark: Mark) => void, changed: () => void): Marks {
  const layers = createLayers(changed)
  /** Sections whose fields have no room for marks, and the numbers of single fields elsewhere that have none. */
  const crowded = new Set<Element>()
  const roomless = new Set<number>()
  let shown: { finds: readonly Find[]; fieldsIn: ReadonlyMap<Element, number> } = { finds: [], fieldsIn: new Map() }
  let marks: Mark[] = []
  let most = mostInView
  const view = watchView({ isNeeded: () => marks.length > 0, place, resized })

  function resized() {
    crowded.clear()
    roomless.clear()
  }

  function draw(mark: Mark) {
    mark.button?.remove()
    const layer = layers.of(mark.anchor)
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
  }

  function show(finds: readonly Find[], fieldsIn: ReadonlyMap<Element, number>) {
    shown = { finds, fieldsIn }
    const placed = finds.map((find) => ({
      find,
      section: sectionOf(find.anchor),
      top: find.anchor.getBoundingClientRect().top + window.scrollY,
    }))
    const before = new Map(marks.map((mark) => [keyOf(mark.planned), mark]))
    marks = planEach(placed, fieldsIn).map((planned) => {
      const key = keyOf(planned)
      const anchor = anchorOf(planned)
      const old = before.get(key)
      if (old === undefined || old.anchor !== anchor) return begin(planned, anchor)
      before.delete(key)
      old.planned = planned
      return old
    })
    for (const { button, anchor } of before.values()) {
      button?.remove()
      view.forget(anchor)
    }
    for (const { anchor } of marks) view.watch(anchor)
    view.placeSoon()
  }

  /** What stands in a dialog is gathered there, and never at the page, which lies behind it. */
  function planEach(placed: readonly Placed<Find, Element>[], fieldsIn: ReadonlyMap<Element, number>): PlannedMark<Find, Element>[] {
    return [...Map.groupBy(placed, ({ find }) => dialogOf(find.anchor))].flatMap(([dialog, own]) => {
      const fields = new Map([...fieldsIn].filter(([section]) => dialogOf(section) === dialog))
      const all = planMarks(own, fields, window.innerHeight, crowded, most, ({ number }) => !roomless.has(number))
      return all.map((one) => (one.at === 'page' && dialog !== null ? { at: 'section' as const, section: dialog, finds: one.finds } : one))
    })
  }

  function begin(planned: PlannedMark<Find, Element>, anchor: Element): Mark {
    view.look(anchor)
    return { planned, anchor, button: null, layer: null, put: null }
  }

  function place(thorough = true) {
    const near = marks.filter(({ anchor }) => view.has(anchor))
    for (const mark of near) if (mark.button === null || mark.layer !== layers.of(mark.anchor)) draw(mark)
    const withoutRoom = placeMarks(near, layers.all, thorough)
    for (const { button, anchor } of marks) if (button !== null && !view.has(anchor)) button.hidden = true
    gatherCrowded(withoutRoom)
  }

  /** A field that has no room for a mark is told of at the head of its section; with all others, if it is a column or half of them have none. */
  function gatherCrowded(withoutRoom: readonly Mark[]) {
    const fields = withoutRoom.filter(({ planned }) => planned.at === 'field')
    if (fields.length === 0) return
    for (const [section, own] of Map.groupBy(fields, ({ anchor }) => sectionOf(anchor))) {
      const finds = own.flatMap(({ planned }) => planned.finds as readonly Find[])
      for (const { number } of finds) roomless.add(number)
      const all = shown.finds.filter(({ anchor }) => sectionOf(anchor) === section)
      const without = all.filter(({ number }) => roomless.has(number))
      if (finds.some(({ kind }) => kind === 'column') || without.length * 2 >= all.length) crowded.add(section)
    }
    show(shown.finds, shown.fieldsIn)
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
    hidden: () => marks.reduce((sum, { planned, anchor }) => (layers.isLost(anchor) ? sum + planned.finds.length : sum), 0),
    remove() {
      view.stop()
      layers.remove()
      marks = []
    },
  }
}

const dialogOf = (element: Element) => element.closest('dialog')

/** The same mark, if it stands for the same finds in the same way. */
function keyOf({ at, finds }: PlannedMark<Find, Element>): string {
  return `${at} ${finds.map(({ number, mark }) => `${number}${mark}`).join(' ')}`
}

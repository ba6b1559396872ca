import { element } from '../page/element.ts'
import { addLayer, around, type Layer, layerParent } from '../page/layer.ts'
import { coverStyle } from './cover-style.ts'
import { createDoubts, type Lying } from './doubts.ts'
import { clipped, contentBox, putAt } from './ground.ts'
import { createGrounds, type Standing } from './grounds.ts'
import { presentingStrings } from './strings.ts'
import type { Target } from './targets.ts'

/** Opaque covers over things of the page, each kept where its thing now is. */
export interface Covers {
  /** Covers exactly these, each above the part of the page in which it now stands; a thing that was covered there before keeps its cover. */
  show(targets: readonly Target[]): void
  /** Puts every cover where its thing now is; `anew` where something of the page may have changed. Reads the layout: cheap where nothing has. */
  place(anew: boolean): void
  /** Whether something shows in spite of its cover. Each time some covers are looked at, and all that are new or were found wanting. */
  areAmiss(): boolean
  /** Whether a control of the page is covered now. */
  hides(control: Element): boolean
  /** Lets a person see under the cover of a control for as long as they hold a key. */
  hold(control: Element, held: boolean): void
  remove(): void
}

interface Drawn {
  readonly target: Target
  readonly layer: Layer
  readonly parts: readonly Part[]
}

/** The covers of one target on one ground, and the boxes over which they were put. */
interface Part extends Lying {
  readonly standing: Standing
  readonly covers: HTMLElement[]
  /** The dialog in which its layer lies; null where that is the page. */
  readonly within: Element | null
}

/** `lost` is told when the page keeps taking a layer away. */
export function createCovers(lost: () => void): Covers {
  const layers = new Map<Element, Layer>()
  const grounds = createGrounds()
  let drawn = new Map<object, Drawn>()
  const doubts = createDoubts()

  function layerIn(parent: Element): Layer {
    const old = layers.get(parent)
    if (old?.host.isConnected) return old
    const layer = addLayer(parent, lost, coverStyle)
    layers.set(parent, layer)
    return layer
  }

  function draw(target: Target, parent: Element): Drawn {
    const layer = layerIn(parent)
    const { place } = target
    const within = parent === document.documentElement ? null : parent
    const parts = grounds
      .standingsOf(place, layer)
      .map((standing) => ({ place, standing, within, covers: [], boxes: [], isSettled: false }))
    for (const part of parts) doubts.add(part)
    return { target, layer, parts }
  }

  /** Layers on which nothing lies any more leave the page as it was. */
  function keepLayers() {
    const used = new Set([...drawn.values()].map(({ layer }) => layer))
    for (const [parent, layer] of layers) {
      if (used.has(layer)) continue
      layer.remove()
      layers.delete(parent)
    }
  }

  /** The covers over a thing, or over what it stands in. */
  function over(thing: Element): Drawn | undefined {
    for (let at: Element | null = thing; at !== null; at = around(at)) {
      const one = drawn.get(at)
      if (one !== undefined && (at === thing || one.target.isWhole)) return one
    }
    return undefined
  }

  function addCover({ target: { control }, parts }: Drawn, { standing, covers }: Part) {
    const cover = element('div', { class: 'cover', role: 'button', 'aria-label': presentingStrings.covered })
    const index = covers.push(cover) - 1
    const hold = (held: boolean) => {
      for (const part of parts) part.covers[index]?.classList.toggle('held', held)
    }
    cover.addEventListener('pointerdown', (event) => {
      if (!event.isTrusted || event.button !== 0) return
      event.preventDefault()
      cover.setPointerCapture(event.pointerId)
      hold(true)
      if (control instanceof HTMLElement) control.focus({ preventScroll: true })
    })
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) cover.addEventListener(type, () => hold(false))
    standing.ground.element.append(cover)
  }

  return {
    show(targets) {
      const now = new Map<object, Drawn>()
      const parents = new Map<Element, Element>()
      for (const target of targets) {
        if (now.has(target.key)) continue
        const old = drawn.get(target.key)
        const parent = layerParent(target.place, parents)
        const isThere = old?.layer.host.isConnected && old.layer === layers.get(parent)
        now.set(target.key, isThere ? { ...old, target } : draw(target, parent))
      }
      for (const [key, old] of drawn) {
        if (now.get(key)?.parts === old.parts) continue
        for (const cover of coversOf(old)) cover.remove()
        for (const part of old.parts) doubts.drop(part)
      }
      drawn = now
      keepLayers()
      grounds.keep(new Set([...drawn.values()].flatMap(({ parts }) => parts.map(({ standing }) => standing.ground))))
      this.place(true)
    },
    place(anew) {
      for (const layer of layers.values()) layer.straighten()
      grounds.measure()
      const measured = [...drawn.values()].flatMap((one) => {
        const boxes = one.target.boxes(anew)
        return one.parts.map((part) => ({ one, part, boxes: boxes.map((box) => boxOn(part, box)).filter(hasArea) }))
      })
      grounds.settle()
      for (const { one, part, boxes } of measured) {
        while (part.covers.length < boxes.length) addCover(one, part)
        const corner = grounds.cornerOf(part.standing.ground)
        part.covers.forEach((cover, index) => {
          const box = boxes[index]
          cover.hidden = box === undefined
          if (box !== undefined) putAt(cover, box, corner, part.within !== null)
        })
        // What a scroller moves is where the browser draws it only once a frame has gone by.
        const seen = boxes.map((box) => clipped(box, part.within === null ? [] : [part.within]))
        part.isSettled = !part.standing.ground.scrolls || isSame(part.boxes, seen)
        part.boxes = seen
      }
    },
    areAmiss: () => doubts.look([...drawn.values()].flatMap(({ parts }) => parts)),
    hides: (control) => coversOf(over(control)).some(({ hidden }) => !hidden),
    hold(control, held) {
      for (const cover of coversOf(over(control))) cover.classList.toggle('held', held)
    },
    remove() {
      for (const layer of layers.values()) layer.remove()
      layers.clear()
      drawn = new Map()
    },
  }
}

function coversOf(one: Drawn | undefined): readonly HTMLElement[] {
  return one?.parts.flatMap(({ covers }) => covers) ?? []
}

/** A cover over all of the dialog in which it lies takes up what the dialog holds, and no more: else the dialog would begin to scroll. */
function boxOn({ within, place, standing }: Part, box: DOMRect): DOMRect {
  return within !== null && within === place ? contentBox(within) : clipped(box, standing.clips)
}

function isSame(before: readonly DOMRect[], now: readonly DOMRect[]): boolean {
  return before.length === now.length && now.every(({ x, y }, at) => x === before[at]?.x && y === before[at]?.y)
}

function hasArea({ width, height }: DOMRect): boolean {
  return width > 0 && height > 0
}

import { element } from '../page/element.ts'
import { addLayer, type Layer, layerParent } from '../page/layer.ts'
import { coverStyle } from './cover-style.ts'
import { clipped, putAt } from './ground.ts'
import { createGrounds, type Standing } from './grounds.ts'
import { presentingStrings } from './strings.ts'
import type { Target } from './targets.ts'

/** Opaque covers over things of the page, each kept where its thing now is. */
export interface Covers {
  /** Covers exactly these; a thing that was covered before keeps its cover. */
  show(targets: readonly Target[]): void
  /** Puts every cover where its thing now is. Reads the layout: cheap where nothing has changed. */
  place(): void
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

/** The covers of one target on one ground. */
interface Part {
  readonly standing: Standing
  readonly covers: HTMLElement[]
}

/** `lost` is told when the page keeps taking a layer away. */
export function createCovers(lost: () => void): Covers {
  const layers = new Map<Element, Layer>()
  const grounds = createGrounds()
  let drawn = new Map<object, Drawn>()

  function layerFor(place: Element): Layer {
    const parent = layerParent(place)
    const old = layers.get(parent)
    if (old?.host.isConnected) return old
    const layer = addLayer(parent, lost, coverStyle)
    layers.set(parent, layer)
    return layer
  }

  function draw(target: Target): Drawn {
    const layer = layerFor(target.place)
    return { target, layer, parts: grounds.standingsOf(target.place, layer).map((standing) => ({ standing, covers: [] })) }
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
      const next = new Map<object, Drawn>()
      for (const target of targets) {
        if (next.has(target.key)) continue
        const old = drawn.get(target.key)
        const one = old?.layer.host.isConnected ? { ...old, target } : draw(target)
        next.set(target.key, one)
      }
      for (const [key, old] of drawn) if (next.get(key)?.parts !== old.parts) for (const cover of coversOf(old)) cover.remove()
      drawn = next
      grounds.keep(new Set([...drawn.values()].flatMap(({ parts }) => parts.map(({ standing }) => standing.ground))))
      this.place()
    },
    place() {
      grounds.measure()
      const measured = [...drawn.values()].flatMap((one) => {
        const boxes = one.target.boxes()
        return one.parts.map((part) => ({ one, part, boxes: boxes.map((box) => clipped(box, part.standing.clips)).filter(hasArea) }))
      })
      grounds.settle()
      for (const { one, part, boxes } of measured) {
        while (part.covers.length < boxes.length) addCover(one, part)
        const corner = grounds.cornerOf(part.standing.ground)
        part.covers.forEach((cover, index) => {
          const box = boxes[index]
          cover.hidden = box === undefined
          if (box !== undefined) putAt(cover, box, corner)
        })
      }
    },
    hides: (control) => coversOf(drawn.get(control)).some(({ hidden }) => !hidden),
    hold(control, held) {
      for (const cover of coversOf(drawn.get(control))) cover.classList.toggle('held', held)
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

function hasArea({ width, height }: DOMRect): boolean {
  return width > 0 && height > 0
}

import { element } from '../page/element.ts'
import { addLayer, type Layer, layerParent } from '../page/layer.ts'
import { coverStyle } from './cover-style.ts'
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
  readonly clips: readonly Element[]
  readonly covers: HTMLElement[]
}

/** `lost` is told when the page keeps taking a layer away. */
export function createCovers(lost: () => void): Covers {
  const layers = new Map<Element, Layer>()
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
    return { target, layer: layerFor(target.place), clips: clipsOf(target.place), covers: [] }
  }

  function coverOf(one: Drawn): HTMLElement {
    const cover = element('div', { class: 'cover', role: 'button', 'aria-label': presentingStrings.covered })
    const release = () => cover.classList.remove('held')
    cover.addEventListener('pointerdown', (event) => {
      if (!event.isTrusted || event.button !== 0) return
      event.preventDefault()
      cover.setPointerCapture(event.pointerId)
      cover.classList.add('held')
      const { control } = one.target
      if (control instanceof HTMLElement) control.focus({ preventScroll: true })
    })
    for (const type of ['pointerup', 'pointercancel', 'lostpointercapture']) cover.addEventListener(type, release)
    one.layer.ground.append(cover)
    return cover
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
      for (const [key, { covers }] of drawn) if (next.get(key)?.covers !== covers) for (const cover of covers) cover.remove()
      drawn = next
      this.place()
    },
    place() {
      const origins = new Map<Layer, DOMRect>()
      const boxes = [...drawn.values()].map((one) => {
        if (!origins.has(one.layer)) origins.set(one.layer, one.layer.host.getBoundingClientRect())
        return one.target.boxes().map((box) => clipped(box, one.clips))
      })
      ;[...drawn.values()].forEach((one, at) => {
        const origin = origins.get(one.layer) as DOMRect
        const now = (boxes[at] ?? []).filter(({ width, height }) => width > 0 && height > 0)
        while (one.covers.length < now.length) one.covers.push(coverOf(one))
        one.covers.forEach((cover, index) => {
          const box = now[index]
          cover.hidden = box === undefined
          if (box !== undefined) putAt(cover, box, origin)
        })
      })
    },
    hides: (control) => drawn.get(control)?.covers.some(({ hidden }) => !hidden) === true,
    hold(control, held) {
      for (const cover of drawn.get(control)?.covers ?? []) cover.classList.toggle('held', held)
    },
    remove() {
      for (const layer of layers.values()) layer.remove()
      layers.clear()
      drawn = new Map()
    },
  }
}

function putAt({ style }: HTMLElement, box: DOMRect, origin: DOMRect): void {
  const [left, top] = [Math.floor(box.left - origin.left), Math.floor(box.top - origin.top)]
  const place = `translate(${left}px,${top}px)`
  const [width, height] = [`${Math.ceil(box.right - origin.left) - left}px`, `${Math.ceil(box.bottom - origin.top) - top}px`]
  if (style.transform !== place) style.transform = place
  if (style.width !== width) style.width = width
  if (style.height !== height) style.height = height
}

/** The parts of the page that cut off what stands in them: a cover must not lie over their neighbours. */
function clipsOf(place: Element): readonly Element[] {
  const clips: Element[] = []
  for (let at = place.parentElement; at !== null && at.localName !== 'body' && at.localName !== 'html'; at = at.parentElement) {
    if (getComputedStyle(at).overflow !== 'visible') clips.push(at)
  }
  return clips
}

function clipped(box: DOMRect, clips: readonly Element[]): DOMRect {
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

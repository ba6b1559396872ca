import { addLayer, type Layer, layerParent } from './layer.ts'

/** The layers of a page, each added when the first mark needs it. */
export interface Layers {
  /** The layer in which the mark of an anchor stands. */
  of(anchor: Element): Layer
  /** Whether a page has removed an anchor's layer so often that it is put back no more. */
  isLost(anchor: Element): boolean
  /** Every layer, at the scale of the view. Reads the layout. */
  readonly all: readonly Layer[]
  remove(): void
}

export function createLayers(changed: () => void): Layers {
  const layers = new Map<Element, Layer>()
  const lost = new Set<Layer>()

  function of(anchor: Element): Layer {
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

  return {
    of,
    isLost: (anchor) => lost.size > 0 && lost.has(of(anchor)),
    get all() {
      const all = [...layers.values()]
      for (const layer of all) layer.straighten()
      return all
    },
    remove() {
      for (const layer of layers.values()) layer.remove()
    },
  }
}

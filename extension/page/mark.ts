import type { Find } from './find.ts'
import type { Box } from './free-spot.ts'
import type { Layer } from './layer.ts'
import type { PlannedMark } from './plan-marks.ts'

/** A mark as it stands on the page; its button is drawn when its field first comes into view. */
export interface Mark {
  planned: PlannedMark<Find, Element>
  readonly anchor: Element
  button: HTMLButtonElement | null
  layer: Layer | null
  /** Where it was put, and where its words stood then. */
  put: { readonly words: Box; readonly spot: Spot } | null
}

/** Where a mark can stand: a free box, or null where there is no room; `unseen` while something of the page lies over its words. */
export type Spot = Box | null | 'unseen'

import type { Box } from './box.ts'
import type { Find } from './find.ts'
import type { Spot } from './free-spot.ts'
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

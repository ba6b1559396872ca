import { isOurs, isWithin, layerParent } from '../page/layer.ts'
import { rootOf } from '../page/roots.ts'

/** By how much a cover may miss what it covers, in CSS pixels: less than a letter. */
const slack = 3

/**
 * Whether a part of a page shows in spite of its cover: the cover does not lie over its box, or at the middle of the box the page
 * itself is what stands in front.
 */
export function isBare(cover: Element, box: DOMRect, place: Element): boolean {
  const left = Math.max(0, box.left)
  const top = Math.max(0, box.top)
  const right = Math.min(window.innerWidth, box.right)
  const bottom = Math.min(window.innerHeight, box.bottom)
  if (left >= right || top >= bottom) return false
  const lies = cover.getBoundingClientRect()
  if (lies.left > left + slack || lies.top > top + slack || lies.right < right - slack || lies.bottom < bottom - slack) return true
  const front = frontAt((left + right) / 2, (top + bottom) / 2)
  // What stands in front from another layer, such as a dialog, hides the cover and what is under it alike.
  return front !== null && !isOurs(front) && isWithin(front, place) && layerParent(front) === layerParent(place)
}

/** The element that stands in front at a point of the view, also in shadow roots. */
function frontAt(x: number, y: number): Element | null {
  let front = document.elementFromPoint(x, y)
  while (front !== null && !isOurs(front)) {
    const inner = rootOf(front)?.elementFromPoint(x, y) ?? null
    if (inner === null || inner === front) break
    front = inner
  }
  return front
}

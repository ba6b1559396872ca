import { type Box, boxOfWords, freeSpot, isSeen } from './free-spot.ts'
import type { Layer } from './layer.ts'
import type { Mark, Spot } from './mark.ts'

const sizes = [
  { width: 20, height: 20 },
  { width: 14, height: 14 },
] as const

/**
 * Puts drawn marks where their fields now are, and gives those for which there is no room. First everything is measured, then
 * everything is moved: the browser lays the page out once.
 */
export function placeMarks(marks: readonly Mark[], layers: readonly Layer[], thorough: boolean): readonly Mark[] {
  for (const { ground } of layers) ground.classList.add('measuring')
  const taken: Box[] = []
  for (const mark of marks) {
    const spot = findSpot(mark, taken, thorough)
    if (isBox(spot)) taken.push(spot)
  }
  const origins = new Map(layers.map((layer) => [layer, layer.host.getBoundingClientRect()]))
  for (const { ground } of layers) ground.classList.remove('measuring')
  for (const mark of marks) {
    const origin = mark.layer && origins.get(mark.layer)
    if (origin) move(mark, origin)
  }
  return marks.filter(({ put }) => put?.spot === null)
}

/** Thoroughly, what lies around a mark is looked at anew; else only where its words have moved, or it has no place yet. */
function findSpot(mark: Mark, taken: readonly Box[], thorough: boolean): Spot {
  const words = boxOfWords(mark.anchor)
  const { put } = mark
  const isStill = !thorough && put !== null && isSame(put.words, words)
  const spot = isStill ? put.spot : isSeen(mark.anchor) ? spotFor(mark, taken) : 'unseen'
  mark.put = { words, spot }
  return spot
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

function move({ button, put }: Mark, origin: DOMRect): void {
  if (button === null || put === null) return
  const { spot } = put
  button.hidden = !isBox(spot)
  if (!isBox(spot)) return
  button.style.left = `${Math.round(spot.x - origin.x)}px`
  button.style.top = `${Math.round(spot.y - origin.y)}px`
  button.classList.toggle('small', spot.width === sizes[1].width)
}

function isBox(spot: Spot): spot is Box {
  return spot !== null && spot !== 'unseen'
}

function isSame(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

import type { Box, Size } from './box.ts'
import { freeSpot, type Spot, spotAtCorner } from './free-spot.ts'
import type { Layer } from './layer.ts'
import type { Mark } from './mark.ts'
import { isSeen, type KnownParts, roomOf } from './room.ts'
import { boxOfWords } from './words-box.ts'

const fieldSizes = [
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
  const known: KnownParts = new Map()
  for (const mark of marks) {
    const spot = findSpot(mark, taken, known, thorough)
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
function findSpot(mark: Mark, taken: readonly Box[], known: KnownParts, thorough: boolean): Spot {
  const words = boxOfWords(mark.anchor)
  const { put } = mark
  const isStill = !thorough && put !== null && isSame(put.words, words)
  const spot = isStill ? put.spot : spotFor(mark, taken, known)
  mark.put = { words, spot }
  return spot
}

function spotFor(mark: Mark, taken: readonly Box[], known: KnownParts): Spot {
  const { planned, anchor } = mark
  const room = roomOf(anchor, known)
  if (!isSeen(anchor, room)) return 'unseen'
  const sizes = sizesOf(mark)
  if (planned.at === 'field') return freeSpot({ anchor, control: planned.finds[0].controls[0], room, taken }, sizes)
  // Cells part fields from each other; a heading that a page has put into one stands for more than the cell.
  const beside = { anchor, control: undefined, room: { ...room, cell: null }, taken }
  return freeSpot(beside, sizes) ?? (planned.at === 'page' ? null : spotAtCorner({ ...beside, anchor: planned.section }, sizes))
}

function sizesOf({ planned, button }: Mark): readonly Size[] {
  if (planned.at === 'field') return fieldSizes
  // A hidden button has no size; one that measures is laid out but takes no part in what lies where.
  const { offsetWidth: width, offsetHeight: height } = button as HTMLButtonElement
  return [{ width, height }]
}

function move({ button, put }: Mark, origin: DOMRect): void {
  if (button === null || put === null) return
  const { spot } = put
  button.hidden = !isBox(spot)
  if (!isBox(spot)) return
  button.style.left = `${Math.round(spot.x - origin.x)}px`
  button.style.top = `${Math.round(spot.y - origin.y)}px`
  button.classList.toggle('small', spot.width === fieldSizes[1].width)
}

function isBox(spot: Spot): spot is Box {
  return spot !== null && spot !== 'unseen'
}

function isSame(one: Box, other: Box): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height
}

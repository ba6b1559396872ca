import { isBare } from './bare.ts'

/** Covers as they lie over the boxes of one part of the page. */
export interface Lying {
  readonly place: Element
  readonly covers: readonly Element[]
  boxes: readonly DOMRect[]
  /** Whether they can be looked at now. */
  isSettled: boolean
}

/** Sees to it that covers hide what they should: some at each look, and all that are new or were found wanting. */
export interface Doubts {
  add(one: Lying): void
  drop(one: Lying): void
  /** Whether something shows in spite of its covers. */
  look(all: readonly Lying[]): boolean
}

/** How many are looked at in turn though nothing is known to have changed. */
const inTurn = 24

export function createDoubts(): Doubts {
  const fresh = new Set<Lying>()
  const wanting = new Set<Lying>()
  let next = 0

  function lookAt(one: Lying) {
    if (!one.isSettled) return
    fresh.delete(one)
    if (showsThrough(one)) wanting.add(one)
    else wanting.delete(one)
  }

  return {
    add: (one) => void fresh.add(one),
    drop(one) {
      fresh.delete(one)
      wanting.delete(one)
    },
    look(all) {
      const from = next < all.length ? next : 0
      next = from + inTurn
      for (const one of new Set([...all.slice(from, next), ...fresh, ...wanting])) lookAt(one)
      return wanting.size > 0
    },
  }
}

function showsThrough({ place, covers, boxes }: Lying): boolean {
  return boxes.some((box, at) => {
    const cover = covers[at]
    return cover === undefined || isBare(cover, box, place)
  })
}

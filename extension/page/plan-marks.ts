/** What stands for a find while marks are planned. */
export interface Placed<F, S> {
  readonly find: F
  readonly section: S
  /** Distance from the top of the page, in CSS pixels. */
  readonly top: number
}

/** One mark: at a field, at a section's head for all of it or for the rest that has no room, or once for the whole page. */
export type PlannedMark<F, S> =
  | { readonly at: 'field'; readonly finds: readonly [F] }
  | { readonly at: 'section' | 'rest'; readonly section: S; readonly finds: readonly F[] }
  | { readonly at: 'page'; readonly finds: readonly F[] }

/** Never more marks than this in view at once, in all frames of a tab together. */
export const mostInView = 12

/** How many marks each frame may have in view, where so many frames have any: at least one, so that no flag goes untold. */
export function marksEach(frames: number): number {
  return Math.max(1, Math.floor(mostInView / Math.max(1, frames)))
}

/**
 * Decides where marks stand, so that a page of sensitive fields does not drown in them: over half of a section's fields,
 * one mark for the section; over half of the page's, one for the page; and never more than `most` in one view. `crowded`
 * sections have no room for marks at their fields; elsewhere a field may have none.
 */
export function planMarks<F, S>(
  placed: readonly Placed<F, S>[],
  fieldsIn: ReadonlyMap<S, number>,
  viewHeight: number,
  crowded: ReadonlySet<S> = new Set(),
  most = mostInView,
  hasRoom: (find: F) => boolean = () => true,
): PlannedMark<F, S>[] {
  const finds = placed.map(({ find }) => find)
  let fields = 0
  for (const count of fieldsIn.values()) fields += count
  if (finds.length > 1 && finds.length * 2 > fields) return [{ at: 'page', finds }]

  const bySection = Map.groupBy(placed, ({ section }) => section)
  const gathered = new Set<S>()
  for (const [section, own] of bySection) {
    const isOverHalf = own.length > 1 && own.length * 2 > (fieldsIn.get(section) ?? 0)
    if (isOverHalf || crowded.has(section)) gathered.add(section)
  }

  for (;;) {
    const crowd = mostCrowded(tops(bySection, gathered, hasRoom), viewHeight)
    if (crowd.length <= most) return plan(bySection, gathered, hasRoom)
    const largest = largestOf(crowd, gathered)
    if (largest === undefined) return [{ at: 'page', finds }]
    gathered.add(largest)
  }
}

function plan<F, S>(
  bySection: ReadonlyMap<S, readonly Placed<F, S>[]>,
  gathered: ReadonlySet<S>,
  hasRoom: (find: F) => boolean,
): PlannedMark<F, S>[] {
  return [...bySection].flatMap(([section, own]): PlannedMark<F, S>[] => {
    const finds = own.map(({ find }) => find)
    if (gathered.has(section)) return [{ at: 'section', section, finds }]
    const rest = finds.filter((find) => !hasRoom(find))
    const marked = finds.filter(hasRoom).map((find) => ({ at: 'field', finds: [find] }) as const)
    return rest.length === 0 ? marked : [{ at: 'rest', section, finds: rest }, ...marked]
  })
}

interface Top<S> {
  readonly section: S
  readonly top: number
}

function tops<F, S>(bySection: ReadonlyMap<S, readonly Placed<F, S>[]>, gathered: ReadonlySet<S>, hasRoom: (find: F) => boolean): Top<S>[] {
  const all: Top<S>[] = []
  for (const [section, own] of bySection) {
    const atFields = gathered.has(section) ? [] : own.filter(({ find }) => hasRoom(find))
    for (const { top } of atFields) all.push({ section, top })
    if (atFields.length < own.length) all.push({ section, top: Math.min(...own.map(({ top }) => top)) })
  }
  return all.sort((a, b) => a.top - b.top)
}

/** The marks of that stretch of the page, one view high, which holds the most. */
function mostCrowded<S>(all: readonly Top<S>[], viewHeight: number): readonly Top<S>[] {
  let best: readonly [number, number] = [0, 0]
  let from = 0
  for (let to = 0; to < all.length; to++) {
    while ((all[to] as Top<S>).top - (all[from] as Top<S>).top > viewHeight) from++
    if (to + 1 - from > best[1] - best[0]) best = [from, to + 1]
  }
  return all.slice(...best)
}

function largestOf<S>(crowd: readonly Top<S>[], gathered: ReadonlySet<S>): S | undefined {
  let largest: S | undefined
  let size = 1
  for (const [section, own] of Map.groupBy(crowd, ({ section }) => section)) {
    if (gathered.has(section) || own.length <= size) continue
    largest = section
    size = own.length
  }
  return largest
}

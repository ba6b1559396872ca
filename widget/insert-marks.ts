import { type Mark, markTag } from './mark.ts'
import { differing, matchedBy, type Spot, spotsFor, structuralSelectors } from './spots.ts'

/** What is put beside a question. */
export type Placed = Pick<Mark, 'host' | 'anchor' | 'controls'>

/**
 * Puts marks into the host's tree where none of the page's selectors comes to match more or less than before. A mark takes no
 * room of its own, so that no control moves either. Where every place beside its question would change something it stands with us.
 */
export function insertMarks(marks: readonly Placed[], below: Element, withUs: Node = below): void {
  const root = below.getRootNode() as Document | ShadowRoot
  const { selectors, complete } = structuralSelectors(root)
  const before = matchedBy(selectors, below, markTag)
  const places = new Map<Placed, Spot[]>(marks.map((mark) => [mark, spotsFor(mark.anchor, mark.controls)]))
  let round = complete ? 0 : 1
  let wanting = marks
  while (wanting.length) {
    for (const mark of wanting) {
      const spots = places.get(mark) ?? []
      // A sheet that cannot be read may hold anything: the place after the label is the likeliest to matter.
      const [parent, next] = (complete ? spots[round] : spots[Math.min(round, spots.length - 1)]) ?? [withUs, null]
      parent.insertBefore(mark.host, next)
    }
    round++
    if (!selectors.length || round > 4) break
    const changed = [...differing(before, matchedBy(selectors, below, markTag))]
    wanting = changed.length ? wanting.filter((mark) => changed.some((element) => mark.host.parentNode?.contains(element))) : []
  }
}

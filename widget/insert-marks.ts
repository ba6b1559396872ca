import { type Mark, markTag } from './mark.ts'
import { differing, matchedBy, type Spot, spotsFor, structuralSelectors } from './spots.ts'

/**
 * Puts marks into the host's tree where none of the page's selectors comes to match more or less than before. A mark takes no
 * room of its own, so that no control moves either.
 */
export function insertMarks(marks: readonly Mark[], below: Element): void {
  const root = below.getRootNode() as Document | ShadowRoot
  const { selectors, complete } = structuralSelectors(root)
  const before = matchedBy(selectors, below, markTag)
  const places = new Map<Mark, Spot[]>(marks.map((mark) => [mark, spotsFor(mark.anchor, mark.controls)]))
  let round = complete ? 0 : 1
  let wanting = marks
  while (wanting.length) {
    for (const mark of wanting) {
      const spots = places.get(mark) ?? []
      const [parent, next] = spots[Math.min(round, spots.length - 1)] ?? []
      parent?.insertBefore(mark.host, next ?? null)
    }
    round++
    if (!selectors.length || round > 3) break
    const changed = [...differing(before, matchedBy(selectors, below, markTag))]
    wanting = changed.length ? wanting.filter((mark) => changed.some((element) => mark.host.parentNode?.contains(element))) : []
  }
}

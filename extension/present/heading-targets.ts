import { dataItem } from '../../core/law/data-items.ts'
import { isInAnswer } from '../../core/page/in-answer.ts'
import type { Recognise } from '../../core/page/reading.ts'
import { wordsIn } from '../../core/page/text.ts'
import type { Find } from '../page/find.ts'
import { nodeTargets, type Target } from './targets.ts'

const smaller = 'h3, h4, h5, h6'

/**
 * The small headings over flagged fields of health that are no known words: a record with a part for each condition gives each
 * part the condition's name.
 */
export function headingTargets(page: Document, finds: readonly Pick<Find, 'anchor' | 'item'>[], recognise: Recognise): readonly Target[] {
  const headings = [...page.querySelectorAll(smaller)]
  if (headings.length === 0) return []
  const over = new Set<Element>()
  for (const { anchor, item } of finds) {
    const heading = dataItem(item).kind === 'health' ? lastBefore(headings, anchor) : undefined
    if (heading !== undefined) over.add(heading)
  }
  return nodeTargets(
    [...over].filter((heading) => isInAnswer(heading) || !recognise(wordsIn(heading))),
    page.documentElement,
  )
}

/** Of elements in page order, the last that stands before another. */
function lastBefore(all: readonly Element[], place: Element): Element | undefined {
  let [from, to] = [0, all.length]
  while (from < to) {
    const middle = (from + to) >> 1
    const isBefore = (all[middle] as Element).compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING
    if (isBefore) from = middle + 1
    else to = middle
  }
  return all[from - 1]
}

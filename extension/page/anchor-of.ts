import type { Find } from './find.ts'
import type { PlannedMark } from './plan-marks.ts'

const headings = 'legend, caption, h1, h2, h3, h4, h5, h6, [role="heading"]'

/** The element beside which a mark stands: the words of its field, or the heading of what it gathers. */
export function anchorOf(planned: PlannedMark<Find, Element>): Element {
  if (planned.at === 'field') return planned.finds[0].anchor
  const first = planned.finds[0]?.anchor as Element
  if (planned.at === 'page') return document.querySelector('h1, [role="heading"][aria-level="1"], h2') ?? first
  const own = planned.section.querySelector(headings)
  if (own !== null) return own
  return (isDialog(planned.section) ? null : headingBefore(planned.section)) ?? first
}

/** A dialog stands apart: no heading of the page behind it speaks for it. */
function isDialog({ localName }: Element): boolean {
  return localName === 'dialog'
}

/** The heading under which a table or form without one of its own stands. */
function headingBefore(section: Element): Element | null {
  for (let at: Element | null = section; at !== null; at = at.parentElement) {
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (before.matches(headings)) return before
    }
  }
  return null
}

import type { SourcedText } from '../fields/field.ts'
import { followContext, headingSelector } from './context.ts'
import { isInAnswer } from './in-answer.ts'
import { isSuch } from './members.ts'

/** How many siblings to look back over at each level for a heading. */
const reach = 30

/** The headings that speak for a place, found from the place itself: for a part of a page that comes after the rest was read. */
export function contextBefore(place: Element): SourcedText[] {
  const found: Element[] = []
  for (let at: Element | null = place; at; at = at.parentElement) {
    let sibling = at.previousElementSibling
    for (let n = 0; sibling && n < reach; n++, sibling = sibling.previousElementSibling) {
      const heading = isSuch(sibling, headingSelector) ? sibling : headingOf(sibling)
      if (heading && !isInAnswer(heading)) found.unshift(heading)
    }
  }
  const context = followContext()
  for (const heading of found) context.enter(heading)
  return context.over(place).filter(({ source }) => source === 'page-heading' || source === 'section-heading')
}

/** The heading in a header bar: an element that has a heading and little else. */
function headingOf(element: Element): Element | null {
  return element.getElementsByTagName('*')[6] ? null : element.querySelector(headingSelector)
}

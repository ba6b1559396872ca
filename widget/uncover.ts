import { scrollerOf } from './scroller-of.ts'

/** Brings a place of the page out from under a header that stays on the screen. */
export function uncover(place: Element): void {
  const { left, top } = place.getBoundingClientRect()
  // What contains a place in a shadow tree does not know it.
  if (!document.contains(place)) return
  for (let over = document.elementFromPoint(left + 1, top + 1); over; over = over.parentElement) {
    const { bottom } = over.getBoundingClientRect()
    // A header leaves room for the page: what takes half of the screen is none.
    if (over.contains(place) || bottom > innerHeight / 2 || !/fixed|sticky/.test(getComputedStyle(over).position)) continue
    scrollerOf(place).scrollBy({ top: top - bottom, behavior: 'instant' })
    return
  }
}

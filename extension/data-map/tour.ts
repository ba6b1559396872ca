import { browser } from 'wxt/browser'
import type { DataMap } from '../../core/formats/data-map.ts'

const key = 'tour'

/** A tour of a system has a few dozen kinds of page; what is kept of them stays small. */
export const mostPages = 100

/** The pages of a tour that is being recorded on purpose; null while none is. In memory only: it ends with the browser. */
export async function readTour(): Promise<readonly DataMap[] | null> {
  const kept = (await browser.storage.session.get(key))[key]
  return Array.isArray(kept) ? (kept as DataMap[]) : null
}

/** Adds a page to the tour. The same page again takes the place of what was recorded of it before. */
export function withPage(tour: readonly DataMap[], map: DataMap): readonly DataMap[] {
  return [...tour.filter(({ page }) => page !== map.page), map]
}

export async function keepTour(tour: readonly DataMap[] | null): Promise<void> {
  if (tour === null) await browser.storage.session.remove(key)
  else await browser.storage.session.set({ [key]: [...tour] })
}

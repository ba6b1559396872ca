import { browser } from 'wxt/browser'
import { keepTour } from '../data-map/tour.ts'
import { forgetKept } from './kept.ts'

/**
 * Forgets all that a person set or recorded, and gives their sites back to the browser. The counts of open tabs stay: a page of
 * a site that the school turned on is still flagged, and its count goes when its tab does.
 */
export async function forgetAll(sites: readonly string[]): Promise<void> {
  // Each by itself: a browser takes back no host that the package came with, nor any other in the same breath. Without its entry
  // among the sites nothing runs there.
  await Promise.allSettled(sites.map((site) => browser.permissions.remove({ origins: [site] })))
  await keepTour(null)
  await forgetKept()
}

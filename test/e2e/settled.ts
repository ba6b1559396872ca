import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright-core'
import { eventually } from './eventually.ts'
import { frames } from './frames.ts'

/** What is seen of a page once it has come to rest: marks are put anew some frames after it moved, so two looks must be so far apart and alike. */
export async function settled<Seen>(page: Page, look: () => Promise<Seen>): Promise<Seen> {
  let seen = await look()
  await eventually(async () => {
    const before = seen
    await frames(page, 15)
    seen = await look()
    return isDeepStrictEqual(seen, before)
  }).toBe(true)
  return seen
}

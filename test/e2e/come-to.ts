import type { Locator } from 'playwright-core'

/** Brings a mark onto the screen and waits until it has taken its place there, as a person would before pointing at it. */
export async function comeTo(mark: Locator): Promise<Locator> {
  await mark.scrollIntoViewIfNeeded()
  await mark.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))
  return mark
}

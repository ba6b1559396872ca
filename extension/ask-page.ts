import { browser } from 'wxt/browser'
import type { Answers, ToPage } from './messages.ts'

/** A page that hangs answers nothing, and is waited for no longer than this, in ms. For a map a page is read from its beginning. */
const longest = 1500
const longestForMap = 10_000

/** Asks the script of one frame, or of all; undefined where none answers, or not in time. */
export async function askFrame<Type extends ToPage['type']>(
  tabId: number,
  frameId: number | undefined,
  message: Extract<ToPage, { type: Type }>,
): Promise<Answers[Type] | undefined> {
  const late = new Promise<undefined>((done) => setTimeout(done, message.type === 'map' ? longestForMap : longest))
  try {
    return await Promise.race([browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId }), late])
  } catch {
    return undefined
  }
}

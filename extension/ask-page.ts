import { browser } from 'wxt/browser'
import type { Answers, ToPage } from './messages.ts'

/** Asks the script of one frame, or of all; undefined where none answers. */
export async function askFrame<Type extends ToPage['type']>(
  tabId: number,
  frameId: number | undefined,
  message: Extract<ToPage, { type: Type }>,
): Promise<Answers[Type] | undefined> {
  try {
    return (await browser.tabs.sendMessage(tabId, message, frameId === undefined ? {} : { frameId })) as Answers[Type] | undefined
  } catch {
    return undefined
  }
}

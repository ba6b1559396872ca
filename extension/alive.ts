import { browser } from 'wxt/browser'

/** Whether the extension that put this script into the page is still there: one that was updated, switched off or removed is not. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined
}

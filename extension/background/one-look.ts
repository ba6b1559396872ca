import { browser } from 'wxt/browser'

const key = (tabId: number) => `look ${tabId}`

/** Allows one look at the page that a tab now shows. Our script is started there once, by the person's click, and on no later page. */
export async function allowOneLook(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId)
  await browser.storage.session.set({ [key(tabId)]: url })
}

/** The address of the page at which the person asked for one look in this tab, while the tab still shows it. */
export async function lookedAt(tabId: number, shown: string | undefined): Promise<string | null> {
  const { [key(tabId)]: looked } = await browser.storage.session.get(key(tabId))
  return typeof looked === 'string' && shown !== undefined && siteIn(shown) === siteIn(looked) ? shown : null
}

export function forgetOneLook(tabId: number): Promise<void> {
  return browser.storage.session.remove(key(tabId))
}

/** A page may change its address while it is looked at, but not its site. */
function siteIn(address: string): string {
  return new URL(address).origin
}

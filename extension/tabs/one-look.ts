import { browser } from 'wxt/browser'

const key = (tabId: number) => `look ${tabId}`

/**
 * Allows one look at the page that a tab now shows. Our script is started there once, by the person's click, and on no later page.
 * Of the page's address only the site is kept.
 */
export async function allowOneLook(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId)
  const site = siteIn(url)
  if (site !== null) await browser.storage.session.set({ [key(tabId)]: site })
}

/** The address of the page at which the person asked for one look in this tab, while the tab still shows it. */
export async function lookedAt(tabId: number, shown: string | undefined): Promise<string | null> {
  const { [key(tabId)]: looked } = await browser.storage.session.get(key(tabId))
  return shown !== undefined && looked !== undefined && siteIn(shown) === looked ? shown : null
}

export function forgetOneLook(tabId: number): Promise<void> {
  return browser.storage.session.remove(key(tabId))
}

/** A page may change its address while it is looked at, but not its site. Files and the like have none by which they could be told apart. */
function siteIn(address: string | undefined): string | null {
  const origin = URL.parse(address ?? '')?.origin
  return origin === undefined || origin === 'null' ? null : origin
}

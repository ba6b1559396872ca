import { browser } from 'wxt/browser'

const key = (tabId: number) => `look ${tabId}`

/** Allows one look at the page that a tab now shows. Our script is started there once, by the person's click, and on no later page. */
export async function allowOneLook(tabId: number): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: true })
}

/** Whether the person asked for one look in this tab. */
export async function isOneLook(tabId: number): Promise<boolean> {
  return (await browser.storage.session.get(key(tabId)))[key(tabId)] === true
}

export function forgetOneLook(tabId: number): Promise<void> {
  return browser.storage.session.remove(key(tabId))
}

import { browser } from 'wxt/browser'

const key = 'last good notices'

/** The notices that the school's policy last gave whole, packed: they stay in use while what it gives now cannot be read. */
export async function readLastGood(): Promise<readonly string[]> {
  const kept = (await browser.storage.local.get(key))[key]
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
}

/** Keeps what the policy gives now, once every one of its notices could be read; nothing is written where nothing changed. */
export async function keepLastGood(packed: readonly string[]): Promise<void> {
  if (JSON.stringify(await readLastGood()) === JSON.stringify(packed)) return
  await browser.storage.local.set({ [key]: [...packed] })
}

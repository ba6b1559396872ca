import { browser } from 'wxt/browser'

/** The origin of the frame in which a field stands: a correction holds for this site and no other. Null where the frame is gone. */
export async function originOfFrame(tabId: number | null, frameId: number, tabUrl: string | null): Promise<string | null> {
  if (tabId === null) return null
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: () => self.origin })
    if (typeof answer?.result === 'string' && answer.result !== 'null') return answer.result
  } catch {
    // The page went away, or lets nobody in; the tab's own address still says which site it is.
  }
  return tabUrl === null ? null : (URL.parse(tabUrl)?.origin ?? null)
}

import { browser } from 'wxt/browser'
import { frameIdsOf } from '../../background/tab-counts.ts'

/** The origins of a tab: that of its page, and those of the frames in which our script runs. */
export async function originsOf(tabId: number | null, tabUrl: string | null): Promise<readonly (string | null)[]> {
  const frames = tabId === null ? [] : await frameIdsOf(tabId)
  return Promise.all([0, ...frames].map((frameId) => originOfFrame(tabId, frameId, tabUrl)))
}

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

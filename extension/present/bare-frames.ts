import { browser } from 'wxt/browser'

/** What one frame tells of others: how many it shows from other sites, and whether it is such a frame itself, with covers in it. */
interface Told {
  readonly shows: number
  readonly isCovered: boolean
}

/** How many frames of a tab, from other sites than what they stand in, are shown and not covered: nothing of ours may run there. */
export async function countBareFrames(tabId: number): Promise<number> {
  const told = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: tellOfFrames })
  const frames = told.map(({ result }) => result as Told | undefined)
  const shown = frames.reduce((sum, one) => sum + (one?.shows ?? 0), 0)
  return Math.max(0, shown - frames.filter((one) => one?.isCovered).length)
}

/** Runs in a frame, and sees nothing of this file. Too small a frame shows nothing to read. */
function tellOfFrames(): Told {
  const least = 40
  const isForeign = (page: () => unknown) => {
    try {
      return page() === null
    } catch {
      return true
    }
  }
  const shows = [...document.querySelectorAll('iframe, frame')].filter((one) => {
    const { width, height } = one.getBoundingClientRect()
    return width >= least && height >= least && isForeign(() => (one as HTMLIFrameElement).contentDocument)
  })
  const { fieldnoteCovers } = globalThis as { fieldnoteCovers?: unknown }
  const isOwn = window.innerWidth >= least && window.innerHeight >= least && isForeign(() => window.frameElement)
  return { shows: shows.length, isCovered: window !== window.top && isOwn && fieldnoteCovers === true }
}

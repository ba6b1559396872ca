import { browser } from 'wxt/browser'
import { type Covering, type FromPage, isOurPage, readToPage } from '../messages.ts'
import { ownAddress } from '../own-address.ts'
import { contentThere } from '../page/content-there.ts'
import { showBanner } from './banner.ts'
import { type CoveredPage, coverPage } from './cover-page.ts'
import { presentingStrings } from './strings.ts'

/** How often the background is asked before the page says that it stays hidden; it may be waking up. */
const tries = 3

/**
 * Starts the covers of this frame, once, and keeps them for as long as the school's device presents: the end, and the end of a
 * pause, are stored times, which each page checks by itself.
 */
export function startCovers(): void {
  const here = globalThis as { fieldnoteCovers?: true }
  if (here.fieldnoteCovers) return
  here.fieldnoteCovers = true
  let covered: CoveredPage | null = null
  let known = ''
  let hadCovers = false
  let stuck: { remove(): void } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const content = contentThere()

  async function begin(): Promise<void> {
    const [answer] = await Promise.all([ask(), content])
    if (answer === undefined) {
      // An extension that was updated or removed answers no more: only what it has hidden needs the words.
      if (isVeiled()) stuck ??= showBanner(presentingStrings.stuck)
      return
    }
    stuck?.remove()
    stuck = null
    const presenting = answer?.presenting ?? null
    const paused = presenting?.pausedUntil !== undefined && presenting.pausedUntil > Date.now()
    const now = JSON.stringify([answer, paused])
    wait(presenting === null ? undefined : paused ? presenting.pausedUntil : presenting.until)
    if (now === known) return
    known = now
    covered?.remove()
    covered = null
    if (answer && presenting !== null && !paused) {
      covered = coverPage(Object.freeze(answer.page), presenting, {
        lost: () => void say({ type: 'veil' }),
        bareFrames: () => say({ type: 'bare-frames' }),
      })
      await covered.ready
    }
    if (presenting !== null || isVeiled() || hadCovers) await say({ type: 'lift', prints: covered === null })
    hadCovers ||= covered !== null
  }

  function wait(until: number | undefined) {
    clearTimeout(timer)
    if (until !== undefined) timer = setTimeout(() => void begin(), Math.min(Math.max(0, until - Date.now()) + 50, 2 ** 31 - 1))
  }

  browser.runtime.onMessage.addListener((json: unknown, sender) => {
    if (isOurPage(sender, browser.runtime.id, ownAddress('/')) && readToPage(json)?.type === 'again') void begin()
    return false
  })
  // A timer may sleep with the machine, and a page may come back from the history.
  for (const type of ['visibilitychange', 'pageshow']) addEventListener(type, () => void begin(), { capture: true })
  void begin()
}

/** Whether the veil lies over the page: where nobody presents there is none, and nothing to lift. */
function isVeiled(): boolean {
  return getComputedStyle(document.documentElement).opacity === '0'
}

async function ask(): Promise<Covering | null | undefined> {
  for (let turn = 0; turn < tries; turn++) {
    const answer = await say<Covering | null>({ type: 'covering' })
    if (answer !== undefined) return answer
  }
  return undefined
}

async function say<Answer>(message: FromPage): Promise<Answer | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) as Answer
  } catch {
    return undefined
  }
}

import { browser } from 'wxt/browser'
import { askBackground } from '../ask-background.ts'
import { type Covering, isOurPage, type PageConfig, readToPage } from '../messages.ts'
import { ownAddress } from '../own-address.ts'
import { contentThere } from '../page/content-there.ts'
import { clearLeftovers } from '../page/leftovers.ts'
import type { Presenting } from '../settings/settings.ts'
import { showBanner } from './banner.ts'
import { layBlanket } from './blanket.ts'
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
  // An element of the page that has this name stands here too.
  if (here.fieldnoteCovers === true) return
  here.fieldnoteCovers = true
  let covered: CoveredPage | null = null
  let known = ''
  let isToCover = false
  let hadCovers = false
  let stuck: { remove(): void } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  const content = contentThere()

  function start(): void {
    begin().catch((fault) => {
      failed()
      throw fault
    })
  }

  /** After a fault of ours a page that is to be covered is hidden, and says so, until it is covered anew or presenting ends. */
  function failed(): void {
    if (isToCover) {
      stuck ??= layBlanket(presentingStrings.stuck)
      void askBackground({ type: 'veil' })
    }
    stayHidden()
  }

  /** What is hidden has words, and is tried again when next anything changes. */
  function stayHidden(): void {
    known = ''
    if (isVeiled()) stuck ??= showBanner(presentingStrings.stuck)
  }

  async function begin(): Promise<void> {
    const mine = ++turn
    const answer = await ask()
    if (mine !== turn) return
    if (answer === undefined) {
      // An extension that was updated or removed answers no more: only what it has hidden needs the words.
      if (isVeiled()) stuck ??= showBanner(presentingStrings.stuck)
      return
    }
    const plan = planOf(answer)
    wait(plan.until)
    if (plan.covers !== null) await content
    if (mine === turn) await carryOut(plan)
  }

  async function carryOut(plan: Plan): Promise<void> {
    const { covers, isPresenting } = plan
    isToCover = covers !== null
    if (covers !== null) covered?.last(covers.presenting.until)
    const now = JSON.stringify([covers?.page, covers?.presenting.what, isPresenting])
    if (now !== known) {
      known = now
      // Between the covers that go and those that come nothing may be seen.
      if (covered !== null && covers !== null) await askBackground({ type: 'veil' })
      if (now === known) await cover(plan)
    }
    if (now !== known) return
    stuck?.remove()
    stuck = null
  }

  /** Covers the page anew, or no more; then it may be seen. */
  async function cover({ covers, isPresenting }: Plan): Promise<void> {
    covered?.remove()
    const page =
      covers &&
      coverPage(Object.freeze(covers.page), covers.presenting, {
        lost: () => void askBackground({ type: 'veil' }),
        failed,
        bareFrames: () => askBackground({ type: 'bare-frames' }),
      })
    covered = page
    await page?.ready
    if (covered !== page) return
    clearLeftovers(document)
    const mayBeVeiled = isPresenting || isVeiled() || hadCovers
    hadCovers ||= page !== null
    if (mayBeVeiled && (await askBackground({ type: 'lift', prints: page === null })) === undefined) stayHidden()
  }

  function wait(until: number | undefined) {
    clearTimeout(timer)
    if (until !== undefined) timer = setTimeout(start, Math.max(0, until - Date.now()) + 50)
  }

  browser.runtime.onMessage.addListener((json: unknown, sender) => {
    if (isOurPage(sender, browser.runtime.id, ownAddress('/')) && readToPage(json)?.type === 'again') start()
    return false
  })
  // A timer may sleep with the machine, and a page may come back from the history.
  for (const type of ['visibilitychange', 'pageshow']) addEventListener(type, start, { capture: true })
  start()
}

/** What this frame is to do now, and until when: the end, or the end of a pause. */
interface Plan {
  readonly covers: { readonly page: PageConfig; readonly presenting: Presenting } | null
  readonly isPresenting: boolean
  readonly until: number | undefined
}

function planOf(answer: Covering | null): Plan {
  const presenting = answer?.presenting ?? null
  const isPaused = (presenting?.pausedUntil ?? 0) > Date.now()
  return {
    covers: answer === null || presenting === null || isPaused ? null : { page: answer.page, presenting },
    isPresenting: presenting !== null,
    until: isPaused ? presenting?.pausedUntil : presenting?.until,
  }
}

/** Whether the veil lies over the page: where nobody presents there is none, and nothing to lift. */
function isVeiled(): boolean {
  return getComputedStyle(document.documentElement).opacity === '0'
}

async function ask(): Promise<Covering | null | undefined> {
  for (let turn = 0; turn < tries; turn++) {
    const answer = await askBackground({ type: 'covering' })
    if (answer !== undefined) return answer
  }
  return undefined
}

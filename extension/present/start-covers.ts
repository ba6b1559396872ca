import { browser } from 'wxt/browser'
import { askBackground } from '../ask-background.ts'
import { type Answers, type Covering, type FromPage, isOurPage, type PageConfig, readToPage } from '../messages.ts'
import { ownAddress } from '../own-address.ts'
import { contentThere } from '../page/content-there.ts'
import { clearLeftovers } from '../page/leftovers.ts'
import type { Presenting } from '../settings/settings.ts'
import { type Banner, showBanner } from './banner.ts'
import { type Blanket, layBlanket } from './blanket.ts'
import { type CoveredPage, coverPage } from './cover-page.ts'
import { presentingStrings } from './strings.ts'

/** How often the background is asked the same before the page says that it stays hidden; it may be waking up. */
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
  let life = new AbortController()
  let known = ''
  let isToCover = false
  let hadCovers = false
  /** What says that the page stays hidden: of itself, or over the veil. */
  let blanket: Blanket | null = null
  let banner: Banner | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let turn = 0
  /** Goes on each time that the page is covered or uncovered anew, or cannot be: what belongs to an earlier one is over. */
  let round = 0
  let veiling: Promise<unknown> = Promise.resolve()
  const content = contentThere()

  function start(): void {
    begin().catch((fault) => {
      failed()
      throw fault
    })
  }

  /** A page that is to be covered and cannot be is hidden, and says so, until it is covered anew or presenting ends. */
  function hide(): void {
    round++
    if (!isToCover) sayIfHidden()
    else if (blanket === null) {
      void inTurn({ type: 'veil' })
      blanket = layBlanket(presentingStrings.stuck)
    }
  }

  /** After a fault of ours it is tried again when next anything changes. */
  function failed(): void {
    known = ''
    try {
      hide()
    } finally {
      uncover()
    }
  }

  /** Nothing of ours answers any more: the page is hidden by one thing that stands still, until it is loaded again. */
  function left(): void {
    blanket ??= layBlanket(presentingStrings.left)
    uncover()
  }

  function uncover(): void {
    round++
    covered = null
    life.abort()
  }

  function sayIfHidden(): void {
    if (blanket === null && isVeiled()) banner ??= showBanner(presentingStrings.stuck)
  }

  /** Veil and lift wait for each other: one that came late would undo the other. */
  function inTurn(message: { type: 'veil' } | { type: 'lift'; prints: boolean }, isWanted?: () => boolean): Promise<unknown> {
    const answer = veiling.then(() => ask(message, isWanted))
    veiling = answer
    return answer
  }

  async function begin(): Promise<void> {
    const mine = ++turn
    const answer = await ask({ type: 'covering' })
    if (mine !== turn) return
    // An extension that was updated or removed answers no more: only what it has hidden needs the words.
    if (answer === undefined) return sayIfHidden()
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
    if (now === known) return
    known = now
    // Between the covers that go and those that come nothing may be seen.
    if (covered !== null && covers !== null && (await inTurn({ type: 'veil' })) === undefined) return failed()
    if (now === known) await cover(plan)
  }

  /** Covers the page anew, or no more; then it may be seen. */
  async function cover({ covers, isPresenting }: Plan): Promise<void> {
    uncover()
    const mine = round
    const isWanted = () => mine === round
    life = new AbortController()
    if (covers !== null)
      covered = coverPage(Object.freeze(covers.page), covers.presenting, { lost: hide, failed, left, bareFrames }, life.signal)
    await covered?.ready
    if (!isWanted()) return
    clearLeftovers(document)
    const mayBeVeiled = isPresenting || isVeiled() || hadCovers
    hadCovers ||= covers !== null
    const isLifted = !mayBeVeiled || (await inTurn({ type: 'lift', prints: covers === null }, isWanted)) !== undefined
    if (!isWanted()) return
    if (!isLifted) {
      known = ''
      return sayIfHidden()
    }
    blanket?.remove()
    banner?.remove()
    blanket = banner = null
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

const bareFrames = () => askBackground({ type: 'bare-frames' })

/** Whether the veil lies over the page: where nobody presents there is none, and nothing to lift. */
function isVeiled(): boolean {
  return getComputedStyle(document.documentElement).opacity === '0'
}

async function ask<Type extends FromPage['type']>(
  message: Extract<FromPage, { type: Type }>,
  isWanted = () => true,
): Promise<Answers[Type] | undefined> {
  for (let turn = 0; turn < tries && isWanted(); turn++) {
    const answer = await askBackground(message)
    if (answer !== undefined) return answer
  }
  return undefined
}

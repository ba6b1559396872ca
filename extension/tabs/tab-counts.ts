import { browser } from 'wxt/browser'
import { type Counts, markClasses, noCounts } from '../messages.ts'
import { record } from '../settings/settings.ts'
import { forgetOneLook } from './one-look.ts'

/** What the frames of a tab have found: counts only. */
export interface FrameCounts {
  readonly counts: Counts
  readonly hidden: number
  /** The running number of the flag found last: it tells when they are others, though as many. */
  readonly newest: number
  /** Whether a fault has kept a part from being read. */
  readonly isPartial: boolean
}

type Frames = Readonly<Record<number, FrameCounts>>

const nothing: FrameCounts = { counts: noCounts, hidden: 0, newest: 0, isPartial: false }

const key = (tabId: number) => `tab ${tabId}`
/** Counts arrive from several frames at once: each change waits for the one before. */
let queue: Promise<unknown> = Promise.resolve()

/** The frames of a tab that have reported, with their counts. Kept for the browser's session only. */
export async function framesOf(tabId: number): Promise<Frames> {
  const kept = await browser.storage.session.get(key(tabId))
  return record(kept[key(tabId)]) as Frames
}

/** Those frames by their ids, the page itself first. */
export async function frameIdsOf(tabId: number): Promise<readonly number[]> {
  return Object.keys(await framesOf(tabId))
    .map(Number)
    .sort((a, b) => a - b)
}

/**
 * Notes a frame that asks what to flag: the page itself begins the tab anew, another frame may have told its counts before. Gives
 * whether other frames were forgotten with that.
 */
export async function noteStart(tabId: number, frameId: number): Promise<boolean> {
  let others: readonly string[] = []
  await change(tabId, (known) => {
    others = frameId === 0 ? Object.keys(known ?? {}).filter((id) => id !== '0') : []
    return frameId === 0 ? { 0: nothing } : { ...known, [frameId]: known?.[frameId] ?? nothing }
  })
  return others.length > 0
}

/** Notes what a frame found. Gives all that the tab's frames have found. */
export function noteFound(tabId: number, frameId: number, { counts, hidden, newest, isPartial }: FrameCounts): Promise<Frames> {
  return change(tabId, (known) => known && { ...known, [frameId]: { counts, hidden, newest, isPartial } })
}

/** Notes that a frame of a page has gone. Gives what the others have found. */
export function noteFrameLeft(tabId: number, frameId: number): Promise<Frames> {
  return change(tabId, (known) => {
    if (known === null) return null
    const { [frameId]: _, ...others } = known
    return others
  })
}

/** Notes that the page of a tab has gone, with all its frames. */
export async function notePageLeft(tabId: number): Promise<Frames> {
  await forgetOneLook(tabId)
  return change(tabId, (known) => known && {})
}

/** The tab has gone: what its frames still tell comes too late. */
export function forgetTab(tabId: number): Promise<void> {
  return inTurn(async () => {
    await Promise.all([browser.storage.session.remove(key(tabId)), forgetOneLook(tabId)])
  })
}

/** `known` is null where no frame of the tab has ever asked what to flag, or the tab has gone; then nothing need be kept. */
function change(tabId: number, step: (known: Frames | null) => Frames | null): Promise<Frames> {
  return inTurn(async () => {
    const { [key(tabId)]: known } = await browser.storage.session.get(key(tabId))
    const frames = step(known === undefined ? null : (record(known) as Frames))
    if (frames !== null) await browser.storage.session.set({ [key(tabId)]: frames })
    return frames ?? {}
  })
}

function inTurn<Done>(change: () => Promise<Done>): Promise<Done> {
  const next = queue.then(change)
  queue = next.catch(() => {})
  return next
}

/** The sum over frames. */
export function total(frames: Frames): Omit<FrameCounts, 'newest'> {
  const counts = { ...noCounts }
  let hidden = 0
  let isPartial = false
  for (const frame of Object.values(frames)) {
    for (const one of markClasses) counts[one] += frame.counts[one]
    hidden += frame.hidden
    isPartial ||= frame.isPartial
  }
  return { counts, hidden, isPartial }
}

export function sum(counts: Counts): number {
  return markClasses.reduce((all, one) => all + counts[one], 0)
}

/** Shows a tab's number of flags on the toolbar button, if the person wants it. */
export async function showBadge(tabId: number, counts: Counts, wanted: boolean): Promise<void> {
  const number = sum(counts)
  try {
    await browser.action.setBadgeText({ tabId, text: wanted && number > 0 ? String(number) : '' })
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#23395b' })
  } catch {
    // The tab was closed meanwhile.
  }
}

import { cardView } from '../advice/card-of.ts'
import { copyNote } from '../advice/copy-note.ts'
import { askFrame } from '../ask-page.ts'
import type { Covering, FromPage } from '../messages.ts'
import { noticesInUse } from '../notices/in-use.ts'
import { marksEach } from '../page/plan-marks.ts'
import { countBareFrames } from '../present/bare-frames.ts'
import { liftVeil, lowerVeil } from '../present/veil.ts'
import { readKept } from '../settings/kept.ts'
import type { Settings } from '../settings/settings.ts'
import { isGranted, siteOf } from '../sites/active-sites.ts'
import { pageConfig } from '../sites/page-config.ts'
import { lookedAt } from '../tabs/one-look.ts'
import { type FrameCounts, noteFound, noteFrameLeft, notePageLeft, noteStart, showBadge, sum, total } from '../tabs/tab-counts.ts'
import { today } from '../today.ts'

interface Sender {
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined
  readonly frameId?: number | undefined
  readonly url?: string | undefined
  readonly origin?: string | undefined
}

/** Answers a page's script: what to flag, or the words of a card. Counts are noted and shown on the button. */
export async function answerPage(message: FromPage, sender: Sender): Promise<unknown> {
  const tabId = sender.tab?.id
  if (tabId === undefined) return null
  const frameId = sender.frameId ?? 0
  const kept = await readKept()
  switch (message.type) {
    case 'hello': {
      const url = await allowedAddress(sender, tabId, kept.settings)
      if (url === null) return null
      // Frames may have told their counts before the page in which they stand began the tab anew.
      if (await noteStart(tabId, frameId)) void askFrame(tabId, undefined, { type: 'recount' })
      return pageConfig(kept, url, (await noticesInUse(kept)).calledSpecial)
    }
    case 'left': {
      const frames = await (message.isPage ? notePageLeft(tabId) : noteFrameLeft(tabId, frameId))
      await showBadge(tabId, total(frames).counts, kept.settings.badge)
      // The next page may have begun before this one has told that it goes.
      if (message.isPage) void askFrame(tabId, undefined, { type: 'recount' })
      else shareOut(tabId, Object.values(frames))
      return
    }
    case 'found': {
      const frames = await noteFound(tabId, frameId, message)
      await showBadge(tabId, total(frames).counts, kept.settings.badge)
      return shareOut(tabId, Object.values(frames))
    }
    case 'card': {
      const notices = await noticesInUse(kept)
      return message.items.map((item) => cardView(item, notices, kept.settings.role, today()))
    }
    case 'copied':
      return copyNote(message, await noticesInUse(kept), kept.settings, today())
    case 'covering': {
      const url = await allowedAddress(sender, tabId, kept.settings)
      if (url === null) return null
      const { calledSpecial } = await noticesInUse(kept)
      return { page: pageConfig(kept, url, calledSpecial), presenting: kept.presenting } satisfies Covering
    }
    case 'lift':
      await liftVeil({ tabId, frameId }, message.prints)
      return null
    case 'veil':
      await lowerVeil({ tabId, frameId })
      return null
    case 'bare-frames':
      return countBareFrames(tabId)
  }
}

/** Lets each frame of a tab have its share of the marks in view; the others hear of it too, since theirs is now another. */
function shareOut(tabId: number, frames: readonly FrameCounts[]): number {
  const marks = marksEach(frames.filter(({ counts }) => sum(counts) > 0).length)
  if (frames.length > 1) void askFrame(tabId, undefined, { type: 'share', marks })
  return marks
}

/** The address by which a frame is on an allowed site, its own or that of the page it stands in; or that of a page looked at once. */
async function allowedAddress({ url, origin, tab }: Sender, tabId: number, { sites }: Settings): Promise<string | null> {
  const addresses = [url, origin === undefined ? undefined : `${origin}/`, tab?.url].filter((one) => one !== undefined)
  for (const address of addresses) {
    const site = siteOf(address, sites)
    if (site !== undefined && (await isGranted(site))) return address
  }
  return lookedAt(tabId, tab?.url ?? url)
}

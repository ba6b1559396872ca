import type { PageConfig } from '../messages.ts'
import { isOurs } from '../page/layer.ts'
import { createNaming } from '../page/name-finds.ts'
import { nothingScanned, type Scanned, watchFinds } from '../page/scan.ts'
import type { Presenting } from '../settings/settings.ts'
import { allTargets } from './all-targets.ts'
import { showBanner } from './banner.ts'
import { coverTitle } from './cover-title.ts'
import { createCovers } from './covers.ts'
import { guardKeys } from './guard-keys.ts'
import { presentingStrings } from './strings.ts'
import { nodeTargets, type Target, targetsOf } from './targets.ts'

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded'],
}

/** The covers of one frame while presenting. */
export interface CoveredPage {
  /** Resolves when the page has been scanned and its covers lie. */
  readonly ready: Promise<void>
  remove(): void
}

/**
 * Covers what a page shows of flagged fields, or of all pupil data. What comes into the page is covered whole in the same
 * moment, before it can be painted, until it has been scanned; then only what needs it.
 */
export function coverPage(config: PageConfig, { what, until }: Presenting, lost: () => void): CoveredPage {
  const covers = createCovers(lost)
  const naming = createNaming(config)
  const fresh = new Set<Node>()
  let scanned: Scanned = nothingScanned
  let targets: readonly Target[] = []
  let frame = requestAnimationFrame(follow)

  const finds = watchFinds(config, (now) => {
    scanned = now
    cover()
  })
  const watch = new MutationObserver(take)
  watch.observe(document, changes)
  const title = window === window.top ? coverTitle(document) : null
  const keys = guardKeys(document, covers)
  const line = what === 'all' ? presentingStrings.bannerAll : presentingStrings.banner
  const banner = window === window.top ? showBanner(line(timeOf(until))) : null
  const place = () => covers.place()
  document.addEventListener('scroll', place, { capture: true, passive: true })

  function cover() {
    targets = [...scanned.finds.flatMap(targetsOf), ...(what === 'all' ? allTargets(document, naming.recognise) : [])]
    show()
  }

  function show() {
    covers.show([
      ...targets,
      ...nodeTargets(
        [...fresh].filter((node) => node.isConnected),
        document.documentElement,
      ),
    ])
  }

  function take(records: readonly MutationRecord[]) {
    const theirs = records.filter(({ target }) => !isOurs(target))
    const coming = theirs.flatMap(newIn)
    for (const node of coming) fresh.add(node)
    if (coming.length === 0) {
      if (theirs.length > 0) covers.place()
      return
    }
    show()
    void finds.settled().then(() => {
      for (const node of coming) fresh.delete(node)
      cover()
    })
  }

  function follow() {
    covers.place()
    frame = requestAnimationFrame(follow)
  }

  return {
    ready: finds.settled().then(cover),
    remove() {
      cancelAnimationFrame(frame)
      document.removeEventListener('scroll', place, { capture: true })
      finds.stop()
      watch.disconnect()
      title?.remove()
      keys.remove()
      banner?.remove()
      covers.remove()
    },
  }
}

/** What a change brought into the page: whole elements, the element around a text. */
function newIn({ type, target, addedNodes }: MutationRecord): Node[] {
  if (type === 'characterData') return target.parentElement === null ? [] : [target.parentElement]
  return [...addedNodes].filter((node) => !isOurs(node)).map((node) => (node.nodeType === Node.ELEMENT_NODE ? node : target))
}

function timeOf(until: number): string {
  return new Date(until).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}

import { readPage } from '../../core/page/read-page.ts'
import { isAlive } from '../alive.ts'
import type { PageConfig } from '../messages.ts'
import { isUnreadable } from '../page/is-unreadable.ts'
import { around, isOurs } from '../page/layer.ts'
import { createNaming } from '../page/name-finds.ts'
import { nothingScanned, type Scanned, watchFinds } from '../page/scan.ts'
import type { Presenting } from '../settings/settings.ts'
import { allTargets } from './all-targets.ts'
import { type Blanket, layBlanket } from './blanket.ts'
import { coverTitle } from './cover-title.ts'
import { createCovers } from './covers.ts'
import { createFaults } from './faults.ts'
import { guardKeys } from './guard-keys.ts'
import { headingTargets } from './heading-targets.ts'
import { presentingStrings } from './strings.ts'
import { nodeTargets, type Target, targetsOf } from './targets.ts'
import { tellPresenting } from './tell-presenting.ts'
import { followTopLayer } from './top-layer.ts'
import { watchRoots } from './watch-roots.ts'

/** The covers of one frame while presenting. */
export interface CoveredPage {
  /** Resolves when the page has been scanned and its covers lie; rejects where a fault of ours keeps them from it. */
  readonly ready: Promise<void>
  /** The covers last until another moment, in ms since 1970. */
  last(until: number): void
}

interface Asking {
  /** Told when the page keeps taking the covers away. */
  lost(): void
  /** Told of a fault of ours: nobody knows any more where covers lie. */
  failed(): void
  /** Told that nothing answers any more, and nobody could end this. */
  left(): void
  /** How many frames of the tab are shown and not covered. */
  bareFrames(): Promise<number | undefined>
}

/** In how many frames the page is measured anew though it has told of no change: a style sheet may move what it likes. */
const anewEvery = 20

/**
 * Covers what a page shows of flagged fields, or of all pupil data. What comes into the page is covered whole in the same
 * moment, before it can be painted, until it has been scanned; then only what needs it. Where a cover does not lie as it should,
 * the frame is hidden until it does. With its life all that was begun goes, also where a fault has kept the rest from beginning.
 */
export function coverPage(config: PageConfig, presenting: Presenting, ask: Asking, life: AbortSignal): CoveredPage {
  const { what } = presenting
  const { guarded, guard } = createFaults(life, ask.failed)
  const atEnd = (end: () => void) => life.addEventListener('abort', end)
  const covers = createCovers(ask.lost)
  atEnd(covers.remove)
  const naming = createNaming(config)
  const fresh = new Set<Node>()
  let scanned: Scanned = nothingScanned
  let targets: readonly Target[] = []
  let blanket: Blanket | null = null
  let frames = 0
  let frame = 0
  atEnd(() => blanket?.remove())
  atEnd(() => cancelAnimationFrame(frame))

  const roots = watchRoots(document, guarded(take), () => queueMicrotask(guarded(lookAbove)))
  atEnd(roots.stop)
  const topLayer = followTopLayer(() => roots.all)
  const telling = window === window.top ? tellPresenting(presenting, ask.bareFrames) : null
  if (telling !== null) {
    atEnd(telling.remove)
    atEnd(coverTitle(document, telling.titleIsBare).remove)
  }
  atEnd(guardKeys(document, covers).remove)
  const coverOn = guarded(cover)
  const followOn = guarded(follow)
  const finds = watchFinds(
    config,
    (now) => {
      scanned = now
      coverOn()
    },
    ask.failed,
  )
  atEnd(finds.stop)
  document.addEventListener(
    'scroll',
    guarded(() => covers.place(false)),
    { capture: true, passive: true, signal: life },
  )
  frame = requestAnimationFrame(followOn)
  topLayer.refresh()
  topLayer.hasChanged()

  function cover() {
    targets = [...flaggedTargets(), ...(what === 'all' ? allTargets(document, { recognise: naming.recognise, rootOf: roots.of }) : [])]
    show()
    check()
  }

  function flaggedTargets(): Target[] {
    const { finds } = scanned
    return [...finds.flatMap(targetsOf), ...headingTargets(document, finds, naming.recognise), ...roots.closed.flatMap(targetsInClosed)]
  }

  /** Into a closed root the scan does not see. */
  function targetsInClosed(root: ShadowRoot): readonly Target[] {
    const fields = readPage(root, { setting: config.setting, recognise: naming.recognise, frames: false })
    return naming.name(fields).flatMap(({ page: { anchor, controls, field }, match: { item }, words }) => {
      const isFlagged = item !== null && naming.markOf(item) !== null && field.kind !== 'filter'
      return isFlagged ? targetsOf({ anchor, controls, kind: field.kind, words }) : []
    })
  }

  function show() {
    const coming = [...fresh].filter((node) => node.isConnected)
    const all = [...targets, ...nodeTargets(coming, document.documentElement)]
    covers.show([...all, ...nodeTargets(apartFrom(all), document.documentElement)])
  }

  /** What stands in the top layer lies above the cover of the part of the page in which it stands. */
  function apartFrom(all: readonly Target[]): readonly Element[] {
    if (topLayer.open.length === 0) return []
    const whole = new Set<unknown>(all.filter(({ isWhole }) => isWhole).map(({ key }) => key))
    return topLayer.open.filter((one) => isInSome(one, whole))
  }

  function take(records: readonly MutationRecord[]) {
    if (!isAlive()) return ask.left()
    const theirs = records.filter(({ target }) => !isOurs(target))
    if (theirs.length === 0) return
    comes(theirs.flatMap(newIn))
    topLayer.refresh()
    if (!lookAbove()) covers.place(true)
  }

  /** Covers at once what has come, and only what of it needs a cover once it has been scanned. */
  function comes(coming: readonly Node[]) {
    if (coming.length === 0) return
    for (const node of coming) {
      fresh.add(node)
      roots.enter(node)
    }
    show()
    check()
    const isRead = guarded(() => {
      for (const node of coming) fresh.delete(node)
      cover()
    })
    void guard(finds.settled().then(isRead))
  }

  /** Whether the page has opened or closed something above all else: then covers and banner are put above that. */
  function lookAbove(): boolean {
    if (!topLayer.hasChanged()) return false
    show()
    check()
    blanket?.raise()
    telling?.raise()
    return true
  }

  function check() {
    const isAmiss = covers.areAmiss() && (blanket !== null || isAmissAnew())
    if (isUnreadable()) blanket ??= layBlanket(presentingStrings.unreadable)
    else if (isAmiss) blanket ??= layBlanket(presentingStrings.amiss)
    else {
      blanket?.remove()
      blanket = null
    }
  }

  /** A shadow root that an element has been given since, with a dialog in it, is no change that a browser tells of. */
  function isAmissAnew(): boolean {
    roots.enter(document)
    topLayer.refresh()
    topLayer.hasChanged()
    show()
    return covers.areAmiss()
  }

  function follow() {
    if (!isAlive()) return ask.left()
    comes(roots.takeLate())
    if (!lookAbove()) covers.place(frames++ % anewEvery === 0)
    check()
    frame = requestAnimationFrame(followOn)
  }

  return { ready: guard(finds.settled().then(coverOn)), last: (until) => telling?.last(until) }
}

/** What a change brought into the page: whole elements, the element around a text. */
function newIn({ type, target, addedNodes }: MutationRecord): Node[] {
  if (type === 'characterData') return target.parentElement === null ? [] : [target.parentElement]
  const place = target instanceof ShadowRoot ? target.host : target
  return [...addedNodes].filter((node) => !isOurs(node)).map((node) => (node.nodeType === Node.ELEMENT_NODE ? node : place))
}

function isInSome(element: Element, whole: ReadonlySet<unknown>): boolean {
  for (let at: Element | null = element; at !== null; at = around(at)) if (whole.has(at)) return true
  return false
}

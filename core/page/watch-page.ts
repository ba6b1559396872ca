import { changedPart, wordingAround } from './changed-part.ts'
import { controlSelector } from './labels.ts'
import { isIn } from './members.ts'
import { paceOf } from './pace.ts'
import type { PageField } from './page-field.ts'
import { rewordedIn, textsAmong } from './reworded.ts'
import { type Scan, type ScanEvents, type Scanning, scanPage, scanPart } from './scan.ts'

export interface PageChange {
  /** Fields that are new, or whose words may have changed; a field known before is told again under the same anchor. */
  readonly found: readonly PageField[]
  /** Anchors of fields that are no longer in the page. */
  readonly lost: readonly Element[]
}

export interface Watching extends Scanning {
  /** Called after each slice of work that found or lost something, and where only the place of things may have changed. */
  readonly changed: (change: PageChange) => void
  /** Told once in a scan that a fault may have kept something from being read. */
  readonly failed?: () => void
  /** Whether a node is one of our own marks; nothing in it is read. */
  readonly isOurs?: (node: Node) => boolean
}

export interface PageWatch {
  readonly stop: () => void
  /** Reads everything again, for instance when the lexicon has gained words. */
  readonly again: () => void
  /** Resolves when nothing is queued and no scan is under way; rejects where a fault may have kept something from being read. */
  readonly settled: () => Promise<void>
}

/** In ms: how long to work at a stretch. */
const slice = 6

const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  characterDataOldValue: true,
  attributes: true,
  attributeFilter: ['for', 'id', 'name', 'role', 'aria-label', 'aria-labelledby', 'hidden'],
}

/** No label is longer, in letters. */
const longestLabel = 80

/** How many elements may stand around the words of a label, within it. */
const mostWraps = 3

/** Custom elements whose shadow root may come late, and how often they are looked at again (`attachShadow` is no mutation). */
const mostHosts = 64
const probes = [300, 900, 2700]

/**
 * Reads a page in slices, then what is added to it later or given other words: changes are gathered until the page has been quiet for
 * a moment, and nothing else is read again. It keeps elements, never texts.
 */
export function watchPage(page: Document, watching: Watching): PageWatch {
  const anchors = new Set<Element>()
  const observed = new WeakSet<Node>()
  const added = new Set<Node>()
  const hosts = new Set<Element>()
  const life = new AbortController()
  const observer = new MutationObserver(gather)
  const pace = paceOf(page, run)
  let work: Scan | null = null
  /** The node at which the reading goes on. */
  let next: Node | null = null
  let moved = false
  let thinned = false
  let found: PageField[] = []
  let doubtful = new Set<Element>()
  /** Those of the scan that is under way. */
  let faults: { readonly fault: unknown }[] = []
  let waiting: PromiseWithResolvers<void>[] = []

  const events: ScanEvents = {
    found: (field) => {
      doubtful.delete(field.anchor)
      found.push(field)
    },
    entered: observe,
    framed: (frame) => {
      if (observed.has(frame)) return
      observed.add(frame)
      frame.addEventListener('load', () => reload(frame), { signal: life.signal })
    },
    closedHost: (host) => {
      if (hosts.size < mostHosts) hosts.add(host)
    },
    failed: fail,
    paused: (node) => {
      next = node
    },
  }

  page.addEventListener('visibilitychange', pace.atOnce, { signal: life.signal })
  observe(page)
  again()
  for (const delay of probes) setTimeout(probeHosts, delay)
  return { stop, again, settled }

  function again(): void {
    added.clear()
    next = null
    work = scanPage(page, watching, events)
    pace.atOnce()
  }

  function stop(): void {
    life.abort()
    observer.disconnect()
    pace.stop()
    work = null
    added.clear()
    anchors.clear()
    finish()
  }

  function settled(): Promise<void> {
    gather(observer.takeRecords())
    if (isIdle()) return Promise.resolve()
    const end = Promise.withResolvers<void>()
    waiting.push(end)
    return end.promise
  }

  function isIdle(): boolean {
    return work === null && added.size === 0 && !moved
  }

  function observe(root: Node): void {
    if (observed.has(root)) return
    observed.add(root)
    observer.observe(root, watched)
  }

  function gather(records: readonly MutationRecord[]): void {
    const theirs = records.filter(({ target }) => !watching.isOurs?.(target) && !isInHead(target))
    theirs.forEach(note)
    rewordedIn(theirs).forEach(noteWords)
    if (!isIdle()) planChanges()
  }

  /** A title that counts or blinks moves nothing on the page. */
  function isInHead(place: Node): boolean {
    return place === page.head || place.parentNode === page.head
  }

  function note({ type, attributeName, target, addedNodes, removedNodes }: MutationRecord): void {
    if (removedNodes.length > 0) thin(removedNodes)
    if (attributeName === 'hidden' || removedNodes.length > 0) moved = true
    else if (type === 'attributes') added.add(target)
    for (const node of addedNodes) {
      if (node.nodeType === 1 && !watching.isOurs?.(node)) added.add(node)
    }
  }

  /** What is taken away may hold the place at which the reading was to go on: no one finds the way from there. */
  function thin(removed: NodeList): void {
    thinned = true
    for (const node of removed) if (next !== null && isIn(next, node as Element)) again()
  }

  /** A page may put other words into the label that it has: the field known by it is then another or none, or there is one now. */
  function noteWords(place: Element): void {
    const label = wordingAround(place) ?? anchorAround(place)
    if (label !== null) added.add(label)
    else if (textsAmong(place.childNodes).some(mayLabel)) added.add(place)
  }

  /** The element by which a field is known, where a text is its label, or is wrapped a few times within it. */
  function anchorAround(place: Element): Element | null {
    if (anchors.has(place)) return place
    let at = place.parentElement
    for (let level = 0; level < mostWraps && at !== null && !anchors.has(at); level++) at = at.parentElement
    return at !== null && anchors.has(at) && at.querySelector(controlSelector) === null ? at : null
  }

  function mayLabel({ data }: Text): boolean {
    return data.length < longestLabel && watching.recognise(data)
  }

  function add(node: Node): void {
    added.add(node)
    planChanges()
  }

  /** What stood in a frame is gone when it shows another page. */
  function reload(frame: Node): void {
    thinned = true
    add(frame)
  }

  function planChanges(): void {
    pace.changed()
    if (work === null) pace.whenQuiet()
  }

  function run(): void {
    if (life.signal.aborted) return
    try {
      readOn()
    } catch (fault) {
      work = null
      next = null
      fail(fault)
    }
    tell()
    if (work !== null) pace.atOnce()
    else endScan()
  }

  function endScan(): void {
    const [failed] = faults
    faults = []
    if (failed) for (const end of waiting.splice(0)) end.reject(failed.fault)
    if (added.size > 0 || moved) planChanges()
    else finish()
    if (failed) throw failed.fault
  }

  function readOn(): void {
    const end = performance.now() + slice
    if (work === null) work = takeChanges()
    for (let step = 1; ; step++) {
      if (work.next().done) {
        work = null
        next = null
        break
      }
      if (step % 2 === 0 && performance.now() > end) break
    }
  }

  /** After a fault what was found is told all the same, what is known stays known, and what comes is read. */
  function fail(fault: unknown): void {
    doubtful = new Set()
    if (faults.length === 0) watching.failed?.()
    faults.push({ fault })
  }

  /** Scans what has been added; what was known in a part that is read again, and is not found there again, is gone. */
  function* takeChanges(): Scan {
    pace.taken()
    const nodes = [...added]
    added.clear()
    const part = yield* changedPart(nodes)
    for (const anchor of part.reread.length > 0 ? anchors : []) {
      if (part.reread.some((element) => isIn(anchor, element))) doubtful.add(anchor)
      yield
    }
    yield* scanPart(part, watching, events)
  }

  function tell(): void {
    for (const { anchor } of found) anchors.add(anchor)
    const mayBeLost = work === null && (thinned || doubtful.size > 0)
    const lost = mayBeLost ? [...anchors].filter((anchor) => isGone(anchor) || doubtful.has(anchor)) : []
    for (const anchor of lost) anchors.delete(anchor)
    if (found.length > 0 || lost.length > 0 || (moved && work === null)) watching.changed({ found, lost })
    found = []
    if (work !== null) return
    doubtful = new Set()
    moved = false
    thinned = false
  }

  function finish(): void {
    for (const end of waiting) end.resolve()
    waiting = []
  }

  function probeHosts(): void {
    if (life.signal.aborted) return
    for (const host of hosts) {
      if (!host.shadowRoot) continue
      hosts.delete(host)
      add(host)
    }
  }
}

/** What stood in a frame is still connected to its old page after the frame has shown another. */
function isGone(anchor: Element): boolean {
  return !anchor.isConnected || anchor.ownerDocument.defaultView === null
}

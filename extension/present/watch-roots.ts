import { hostsUnder, isCustom, type Root, rootOf } from '../page/roots.ts'

/** The document of a frame and every shadow root in it, each watched from when it is found. */
export interface WatchedRoots {
  readonly all: readonly Root[]
  /** Those into which no page can see, nor the scan. */
  readonly closed: readonly ShadowRoot[]
  of(host: Element): ShadowRoot | null
  /** Looks for roots under what has come into the page. */
  enter(node: Node): void
  /** Elements that have been given a root since they were last looked at: that is no change that a browser tells of. */
  takeLate(): readonly Element[]
  stop(): void
}

const changes: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'popover', 'aria-hidden', 'aria-expanded'],
}

/** No more elements than this are looked at again in each frame. */
const mostWaiting = 200

export function watchRoots(page: Document, changed: MutationCallback, opens: () => void): WatchedRoots {
  const all = new Set<Root>()
  const byHost = new WeakMap<Element, ShadowRoot>()
  const waiting = new Set<Element>()
  const life = new AbortController()
  const watch = new MutationObserver(changed)

  function add(root: Root) {
    if (all.has(root)) return
    all.add(root)
    watch.observe(root, changes)
    // Neither leaves a shadow root.
    root.addEventListener('beforetoggle', opens, { capture: true, signal: life.signal })
    enter(root)
  }

  function enter(node: Node) {
    for (const host of hostsUnder(node)) {
      const root = rootOf(host)
      if (root !== null) {
        byHost.set(host, root)
        add(root)
      } else if (isCustom(host) && waiting.size < mostWaiting) waiting.add(host)
    }
  }

  add(page)
  return {
    get all() {
      return [...all].filter((root) => root === page || (root as ShadowRoot).host.isConnected)
    },
    get closed() {
      return this.all.filter((root): root is ShadowRoot => root instanceof ShadowRoot && root.host.shadowRoot === null)
    },
    of: (host) => byHost.get(host) ?? null,
    enter,
    takeLate() {
      const late = [...waiting].filter((host) => !host.isConnected || rootOf(host) !== null)
      for (const host of late) waiting.delete(host)
      const hosts = late.filter((host) => host.isConnected)
      for (const host of hosts) enter(host)
      return hosts
    },
    stop() {
      life.abort()
      watch.disconnect()
    },
  }
}

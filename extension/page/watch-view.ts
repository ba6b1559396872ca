/** What is in view of the anchors of marks, and when the marks must be put anew. */
export interface View {
  /** Begins to watch an anchor, again where it is watched already. */
  watch(anchor: Element): void
  forget(anchor: Element): void
  has(anchor: Element): boolean
  /** Counts an anchor as in view at once, if it is: until the browser has told, a frame goes by. */
  look(anchor: Element): void
  placeSoon(): void
  stop(): void
}

interface Watcher {
  /** Whether there is anything to put. */
  isNeeded(): boolean
  /** Thoroughly where what lies around the marks may have changed; else only those whose words have moved. */
  place(thorough: boolean): void
  /** The page is wider or narrower. */
  resized(): void
}

/** After a click or a key the page may have moved things; it is looked at once it has come to rest, in ms. */
const rest = 150

export function watchView({ isNeeded, place, resized }: Watcher): View {
  const inView = new Set<Element>()
  let asked = false
  let isThorough = false
  let later: ReturnType<typeof setTimeout> | undefined

  const life = new AbortController()
  const views = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) inView.add(target)
      else inView.delete(target)
    }
    placeSoon(false)
  })
  /** Told by the browser: to ask for it would have the page laid out before its time. */
  let width: number | undefined
  const sizesChange = new ResizeObserver(() => {
    const before = width
    width = document.documentElement.clientWidth
    if (before === undefined || before === width) return placeSoon(false)
    resized()
    placeAtRest()
  })
  sizesChange.observe(document.documentElement)
  const listening = { capture: true, passive: true, signal: life.signal } as const
  document.addEventListener('scroll', ({ target }) => (target === document ? placeAtRest() : placeSoon()), listening)
  for (const type of ['transitionend', 'toggle', 'click', 'keyup'] as const) document.addEventListener(type, placeAtRest, listening)

  function placeSoon(thorough = true) {
    isThorough ||= thorough
    if (asked || !isNeeded()) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      place(isThorough)
      isThorough = false
    })
  }

  function placeAtRest() {
    clearTimeout(later)
    later = setTimeout(() => placeSoon(), rest)
  }

  return {
    watch: (anchor) => views.observe(anchor),
    forget(anchor) {
      views.unobserve(anchor)
      inView.delete(anchor)
    },
    has: (anchor) => inView.has(anchor),
    look(anchor) {
      if (isInView(anchor)) inView.add(anchor)
    },
    placeSoon,
    stop() {
      life.abort()
      views.disconnect()
      sizesChange.disconnect()
      clearTimeout(later)
    },
  }
}

function isInView(anchor: Element): boolean {
  const { top, bottom, height } = anchor.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < window.innerHeight
}

import { alignMarks } from './align-marks.ts'
import { follows } from './dom.ts'
import type { Mark } from './mark.ts'
import { guarded } from './report.ts'

/** So many marks cost a page little: none of them waits for someone to come near before it has its button in its place. */
const few = 50

/** Keeps marks where there is room for them while they are on screen or near it; the others wait until someone comes there. */
export interface Alignment {
  /** Takes in marks that are about to be put on the form. */
  readonly add: (marks: readonly Mark[]) => void
  readonly drop: (marks: readonly Mark[]) => void
  /** Aligns those near the screen. */
  readonly align: () => void
  readonly stop: () => void
}

export function keepAligned(form: Element, signal: AbortSignal): Alignment {
  /** By what they stand at: a mark that is asleep has no box of its own. */
  const marks = new Map<Element, Mark>()
  const near = new Set<Mark>()
  const align = (some: Iterable<Mark>) =>
    alignMarks(
      [...some].filter(({ host }) => host.isConnected),
      form,
    )
  const arriving = new IntersectionObserver(
    guarded((entries: IntersectionObserverEntry[]) => {
      const come = new Set<Mark>()
      for (const { target, isIntersecting } of entries) {
        const mark = marks.get(target)
        if (!mark) continue
        if (!isIntersecting) near.delete(mark)
        else if (!near.has(mark)) come.add(mark)
      }
      for (const mark of come) near.add(mark)
      if (come.size) align(come)
    }),
    { rootMargin: '50%' },
  )
  const again = guarded(() => align(near))
  // An observer begins by telling the size by which the marks have just been aligned.
  let width = -1
  const sizes = new ResizeObserver(() => {
    const before = width
    width = form.clientWidth
    // Where only the height is another, a note has opened, and the next frames are for it.
    if (before >= 0) setTimeout(again, before === width ? 99 : 0)
  })
  sizes.observe(form)
  const isOnScreen = (mark: Mark | undefined) => {
    const [box] = mark?.anchor.getClientRects() ?? []
    return box && box.bottom > 0 && box.top < innerHeight
  }
  // The keyboard goes no further at once than to the marks before and after what has the focus.
  const reach = guarded(({ target }: Event) => {
    let before: Mark | undefined
    let after: Mark | undefined
    for (const mark of marks.values()) {
      if (follows(mark.host, target as Node)) before = before && follows(mark.host, before.host) ? before : mark
      else after = after && follows(after.host, mark.host) ? after : mark
    }
    before?.wake()
    after?.wake()
  })
  form.getRootNode().addEventListener('focusin', reach, { capture: true, signal })
  return {
    add: (some) => {
      for (const mark of some) {
        marks.set(mark.anchor, mark)
        arriving.observe(mark.anchor)
        if (some.length > few) continue
        mark.wake()
        if (mark.anchor.getClientRects()[0]) near.add(mark)
      }
      some[0]?.wake()
      some[some.length - 1]?.wake()
      // What stands on the screen at once need not wait for the observer, and the page is painted once. Of eight the ends are looked at.
      for (let at = 0; at < some.length; at += 8) {
        const eight = some.slice(at, at + 8)
        if (!isOnScreen(eight[0]) && !isOnScreen(eight[7])) continue
        for (const mark of eight.filter(isOnScreen)) {
          near.add(mark)
          mark.wake()
        }
      }
    },
    drop: (some) => {
      for (const mark of some) {
        marks.delete(mark.anchor)
        near.delete(mark)
        arriving.unobserve(mark.anchor)
      }
    },
    align: () => align(near),
    stop: () => {
      arriving.disconnect()
      sizes.disconnect()
    },
  }
}

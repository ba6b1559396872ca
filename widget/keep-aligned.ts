import { alignMarks } from './align-marks.ts'
import type { Mark } from './mark.ts'
import { guarded } from './report.ts'

/** Keeps marks where there is room for them while they are on screen or near it; the others wait until someone comes there. */
export interface Alignment {
  readonly add: (marks: readonly Mark[]) => void
  readonly drop: (marks: readonly Mark[]) => void
  readonly stop: () => void
}

export function keepAligned(form: Element): Alignment {
  const marks = new Map<Element, Mark>()
  const near = new Set<Mark>()
  const align = (some: Iterable<Mark>) =>
    alignMarks(
      [...some].filter(({ host }) => host.isConnected),
      form,
    )
  const coming =
    window.IntersectionObserver &&
    new IntersectionObserver(
      guarded((entries: IntersectionObserverEntry[]) => {
        const come = new Set<Mark>()
        for (const { target, isIntersecting } of entries) {
          const mark = marks.get(target)
          if (!mark) continue
          if (isIntersecting) come.add(mark)
          else near.delete(mark)
        }
        for (const mark of come) near.add(mark)
        align(come)
      }),
      { rootMargin: '100%' },
    )
  // What changes size while sizes are told reaches the page as an error of its own: marks move a frame later.
  const again = guarded(() => align(near))
  const sizes = window.ResizeObserver && new ResizeObserver(() => requestAnimationFrame(again))
  sizes?.observe(form)
  return {
    add: (some) => {
      for (const mark of some) {
        marks.set(mark.host, mark)
        if (coming) coming.observe(mark.host)
        else near.add(mark)
      }
      if (!coming) align(near)
    },
    drop: (some) => {
      for (const mark of some) {
        marks.delete(mark.host)
        near.delete(mark)
        coming?.unobserve(mark.host)
      }
    },
    stop: () => {
      coming?.disconnect()
      sizes?.disconnect()
    },
  }
}

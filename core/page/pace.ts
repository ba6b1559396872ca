/** In ms: how long a page must have been quiet before its changes are read, and how long to wait at most. */
const quiet = 100
const patience = 500

/** When the work on a page goes on. */
export interface Pace {
  readonly atOnce: () => void
  /** Notes that the page has changed; the wait for quiet ends by a time counted from the first change that is noted. */
  readonly changed: () => void
  readonly whenQuiet: () => void
  /** The changes so far are being read. */
  readonly taken: () => void
  readonly stop: () => void
}

/** Calls for work on a page, one call at a time; never while the page is hidden. */
export function paceOf(page: Document, work: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined
  let planned = 0
  let dueBy = 0

  /** A timer that follows on a timer is held back for 4 ms; a task is not. */
  function plan(delay: number): void {
    clearTimeout(timer)
    const own = ++planned
    if (page.visibilityState === 'hidden') return
    if (delay === 0) void scheduler.postTask(() => own === planned && work())
    else timer = setTimeout(work, delay)
  }

  return {
    atOnce: () => plan(0),
    changed: () => {
      if (dueBy === 0) dueBy = performance.now() + patience
    },
    whenQuiet: () => plan(Math.max(0, Math.min(quiet, dueBy - performance.now()))),
    taken: () => {
      dueBy = 0
    },
    stop: () => clearTimeout(timer),
  }
}

import { keepPresenting, readKept } from '../settings/kept.ts'

/** Covers what is flagged on every allowed page, or uncovers it. The covers end by themselves at a stored time. */
export async function togglePresenting(): Promise<void> {
  const { presenting, settings } = await readKept()
  if (presenting !== null) return keepPresenting(null)
  await keepPresenting({ what: settings.presentWhat, until: Date.now() + settings.presentMinutes * 60_000 })
}

/** How long a pause lasts, in ms. */
const pause = 60_000

/** Uncovers for a minute; then every page covers itself again. */
export async function pausePresenting(): Promise<void> {
  const { presenting } = await readKept()
  if (presenting !== null) await keepPresenting({ ...presenting, pausedUntil: Date.now() + pause })
}

/** Covers at once, before a pause is over. */
export async function resumePresenting(): Promise<void> {
  const { presenting } = await readKept()
  if (presenting !== null) await keepPresenting({ what: presenting.what, until: presenting.until })
}

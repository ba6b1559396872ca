import { keepPresenting, readKept } from '../settings/kept.ts'

/** Covers every allowed page, from now for as long as is set; the covers end by themselves at a stored time. */
export async function startPresenting(): Promise<void> {
  const { settings } = await readKept()
  await keepPresenting({ what: settings.presentWhat, until: Date.now() + settings.presentMinutes * 60_000 })
}

/** Uncovers every page. */
export function stopPresenting(): Promise<void> {
  return keepPresenting(null)
}

/** Covers where nothing is covered, and uncovers where it is. */
export async function togglePresenting(): Promise<void> {
  const { presenting } = await readKept()
  return presenting === null ? startPresenting() : stopPresenting()
}

/** How long a pause lasts, in ms. */
const pause = 60_000

/** Uncovers for a minute; then every page covers itself again, for as long at the least: whoever pauses is presenting. */
export async function pausePresenting(): Promise<void> {
  const { presenting } = await readKept()
  if (presenting === null) return
  const pausedUntil = Date.now() + pause
  await keepPresenting({ ...presenting, until: Math.max(presenting.until, pausedUntil + pause), pausedUntil })
}

/** Covers at once, before a pause is over. */
export async function resumePresenting(): Promise<void> {
  const { presenting } = await readKept()
  if (presenting !== null) await keepPresenting({ what: presenting.what, until: presenting.until })
}

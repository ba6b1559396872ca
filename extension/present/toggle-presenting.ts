import { changePresenting, readKept } from '../settings/kept.ts'
import { type Presenting, pauseOfCovers, type Settings } from '../settings/settings.ts'

/** Covers every allowed page, from now for as long as is set; the covers end by themselves at a stored time. */
export async function startPresenting(): Promise<void> {
  const { settings } = await readKept()
  await changePresenting(() => begun(settings))
}

/** Uncovers every page. */
export function stopPresenting(): Promise<void> {
  return changePresenting(() => null)
}

/** Covers where nothing is covered, and uncovers where it is. */
export async function togglePresenting(): Promise<void> {
  const { settings } = await readKept()
  await changePresenting((now) => (now === null ? begun(settings) : null))
}

/** Uncovers for a minute; then every page covers itself again, for as long at the least: whoever pauses is presenting. */
export function pausePresenting(): Promise<void> {
  return changePresenting((now) => {
    const pausedUntil = Date.now() + pauseOfCovers
    return now && { ...now, until: Math.max(now.until, pausedUntil + pauseOfCovers), pausedUntil }
  })
}

/** Covers at once, before a pause is over. */
export function resumePresenting(): Promise<void> {
  return changePresenting((now) => now && { what: now.what, until: now.until })
}

function begun({ presentWhat, presentMinutes }: Settings): Presenting {
  return { what: presentWhat, until: Date.now() + presentMinutes * 60_000 }
}

import { keepPresenting, readKept } from '../settings/kept.ts'

/** Covers what is flagged on every allowed page, or uncovers it. The covers end by themselves at a stored time. */
export async function togglePresenting(): Promise<void> {
  const { presenting, settings } = await readKept()
  if (presenting !== null) return keepPresenting(null)
  await keepPresenting({ what: settings.presentWhat, until: Date.now() + settings.presentMinutes * 60_000 })
}

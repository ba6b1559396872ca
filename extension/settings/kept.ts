import { browser } from 'wxt/browser'
import { effectiveSettings, type Policy } from './effective.ts'
import { readManaged } from './managed.ts'
import type { Presenting, Settings } from './settings.ts'
import { minutesOfCovers, pauseOfCovers, readSetting, record, settingNames } from './settings.ts'
import { readStored, type Stored, storedVersion } from './stored.ts'

/** All that decides what the extension does: what the person set, what the school set, and what holds. */
export interface Kept {
  readonly stored: Stored
  readonly policy: Policy
  readonly settings: Settings
  readonly presenting: Presenting | null
}

const settingsKey = 'settings'
const presentingKey = 'presenting'

/** Reads what is kept on this device and what policy gives. */
export async function readKept(): Promise<Kept> {
  const [local, policy] = await Promise.all([browser.storage.local.get([settingsKey, presentingKey]), readManaged()])
  const stored = readStored(local[settingsKey])
  return { stored, policy, settings: effectiveSettings(stored.values, policy), presenting: readPresenting(local[presentingKey]) }
}

/** Keeps changed settings on this device; rejects, as every change does, where a newer package wrote them. */
export function keepSettings(changes: Partial<Settings>): Promise<void> {
  return rewrite((values) => ({ ...values, ...changes }))
}

/** Keeps what one setting of this device becomes, from what it is now. */
export function changeSetting<Name extends keyof Settings>(
  name: Name,
  change: (own: Settings[Name] | undefined) => Settings[Name],
): Promise<void> {
  return rewrite((values) => ({ ...values, [name]: change(values[name]) }))
}

/** Forgets what the person set, so that the school's default or ours holds again. */
export function forgetSetting(name: keyof Settings): Promise<void> {
  return rewrite(({ [name]: _, ...others }) => others)
}

/** Forgets all that is kept on this device, and what is just being changed with it. */
export function forgetKept(): Promise<void> {
  return inTurn(() => browser.storage.local.clear())
}

/** Changes wait for each other, on whichever of our pages: two switches pressed at once are both kept. */
async function inTurn(change: () => Promise<void>): Promise<void> {
  await navigator.locks.request('kept', change)
}

function rewrite(change: (values: Partial<Settings>) => Partial<Settings>): Promise<void> {
  return inTurn(async () => {
    const stored = readStored((await browser.storage.local.get(settingsKey))[settingsKey])
    if (stored.newer) throw new Error('a newer version of Fieldnote wrote the settings')
    const values = change(stored.values)
    const unsound = settingNames.find((name) => name in values && readSetting(name, values[name]) === undefined)
    // What cannot be read again would be lost, and a list with all that stood in it.
    if (unsound !== undefined) throw new RangeError(`${unsound} is not kept: what it would become is no value of it`)
    await browser.storage.local.set({ [settingsKey]: { version: storedVersion, values } })
  })
}

/** Starts, prolongs or ends the covers, from what they are now; the end is a stored time which every page checks. */
export function changePresenting(change: (now: Presenting | null) => Presenting | null): Promise<void> {
  return inTurn(async () => {
    const presenting = change(readPresenting((await browser.storage.local.get(presentingKey))[presentingKey]))
    if (presenting === null) await browser.storage.local.remove(presentingKey)
    else await browser.storage.local.set({ [presentingKey]: presenting })
  })
}

/** Keeps covers as they are read where their times cannot be right: else their end would be put off at each reading, and a pause return. */
export function boundPresenting(): Promise<void> {
  return inTurn(async () => {
    const { [presentingKey]: kept } = await browser.storage.local.get(presentingKey)
    const presenting = readPresenting(kept)
    const { until, pausedUntil } = record(kept)
    if (presenting === null || (presenting.until === until && presenting.pausedUntil === pausedUntil)) return
    await browser.storage.local.set({ [presentingKey]: presenting })
  })
}

/** Calls back whenever the person's settings, the covers or the school's policy change. */
export function onKeptChanged(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local' || area === 'managed') changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** Times further ahead than any that is kept tell that the clock was set back since: covers then still end, and no pause goes on. */
function readPresenting(value: unknown): Presenting | null {
  const { what, until, pausedUntil } = record(value)
  if ((what !== 'flagged' && what !== 'all') || typeof until !== 'number') return null
  const now = Date.now()
  if (until <= now) return null
  const isPause = typeof pausedUntil === 'number' && pausedUntil <= now + pauseOfCovers
  return { what, until: Math.min(until, now + minutesOfCovers[1] * 60_000), ...(isPause ? { pausedUntil } : {}) }
}

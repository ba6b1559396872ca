import { browser } from 'wxt/browser'
import { effectiveSettings, type Policy } from './effective.ts'
import { readManaged } from './managed.ts'
import type { Presenting, Settings } from './settings.ts'
import { readSetting, record, settingNames } from './settings.ts'
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

/** Changes wait for each other, on whichever of our pages: two switches pressed at once are both kept. */
async function rewrite(change: (values: Partial<Settings>) => Partial<Settings>): Promise<void> {
  await navigator.locks.request(settingsKey, async () => {
    const stored = readStored((await browser.storage.local.get(settingsKey))[settingsKey])
    if (stored.newer) throw new Error('a newer version of Fieldnote wrote the settings')
    const values = change(stored.values)
    const unsound = settingNames.find((name) => name in values && readSetting(name, values[name]) === undefined)
    // What cannot be read again would be lost, and a list with all that stood in it.
    if (unsound !== undefined) throw new RangeError(`${unsound} is not kept: what it would become is no value of it`)
    await browser.storage.local.set({ [settingsKey]: { version: storedVersion, values } })
  })
}

/** Starts, prolongs or ends the covers; the end is a stored time which every page checks. */
export async function keepPresenting(presenting: Presenting | null): Promise<void> {
  if (presenting === null) await browser.storage.local.remove(presentingKey)
  else await browser.storage.local.set({ [presentingKey]: presenting })
}

/** Calls back whenever the person's settings, the covers or the school's policy change. */
export function onKeptChanged(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'local' || area === 'managed') changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function readPresenting(value: unknown): Presenting | null {
  const { what, until, pausedUntil } = record(value)
  if ((what !== 'flagged' && what !== 'all') || typeof until !== 'number') return null
  if (until <= Date.now()) return null
  return { what, until, ...(typeof pausedUntil === 'number' ? { pausedUntil } : {}) }
}

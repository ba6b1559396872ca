import { browser } from 'wxt/browser'
import { sitesOfSchool } from '../settings/effective.ts'
import { changeSetting, readKept } from '../settings/kept.ts'
import { isGranted } from './active-sites.ts'

const key = 'asked'

interface Asked {
  readonly patterns: readonly string[]
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/** For how long a yes is the answer to what was asked, in ms: a no may reach nobody, and a later permission is for something else. */
const patience = 5 * 60_000

/** Keeps for the background what a person is being asked by the browser. */
export function keepAsked(patterns: readonly string[]): Promise<void> {
  return browser.storage.session.set({ [key]: { patterns, at: Date.now() } satisfies Asked })
}

export function forgetAsked(): Promise<void> {
  return browser.storage.session.remove(key)
}

/** Switches on the sites that a person has asked for, once the browser lets us in. */
export async function switchOnAsked(): Promise<void> {
  const { [key]: last } = (await browser.storage.session.get(key)) as { readonly [key]?: Asked }
  if (last === undefined) return
  if (Date.now() - last.at > patience) return forgetAsked()
  const asked = last.patterns
  if (!(await Promise.all(asked.map(isGranted))).every(Boolean)) return
  await forgetAsked()
  const { policy, stored } = await readKept()
  const listed = sitesOfSchool(policy)
  const added = asked.filter((one) => !listed.includes(one))
  if (added.length > 0) await changeSetting('sites', (own = []) => [...new Set([...own, ...added])])
  if (stored.values.sitesOff?.some((one) => asked.includes(one)))
    await changeSetting('sitesOff', (own = []) => own.filter((one) => !asked.includes(one)))
}

/** Calls back when a person has asked: where the browser had granted it before, it tells no one. */
export function onAsked(asked: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && key in changes) asked()
  })
}

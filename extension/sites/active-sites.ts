import { browser } from 'wxt/browser'
import { keepRegistered } from './keep-registered.ts'
import { patternHolds } from './site-pattern.ts'

/** A wanted site, and whether the browser lets us in. */
export interface SiteState {
  readonly pattern: string
  readonly granted: boolean
}

/** Which of the wanted sites the browser has granted. In the fleet package that is every vendor's; nothing runs where nobody wants it. */
export async function siteStates(wanted: readonly string[]): Promise<readonly SiteState[]> {
  return Promise.all(wanted.map(async (pattern) => ({ pattern, granted: await isGranted(pattern) })))
}

/** Whether the browser lets us into a site. */
export async function isGranted(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] }).catch(() => false)
}

/** Registers the flag script on exactly the sites that are wanted and granted: so early that its question is answered by the time a page has content. */
export function registerFlags(active: readonly string[]): Promise<void> {
  return keepRegistered({ id: 'flags', js: ['flags.js'], css: [], persistAcrossSessions: true }, active)
}

/** Starts the flag script in tabs that were already open on a site when it was switched on. */
export async function startInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return
  const tabs = await browser.tabs.query({ url: [...patterns] })
  await Promise.all(tabs.map(async ({ id }) => (id === undefined || (await runsIn(id)) ? undefined : startIn(id))))
}

/** Whether our script is known to run in every frame of a tab that lets us in: to run it again would cost each page what its start cost. */
async function runsIn(tabId: number): Promise<boolean> {
  const func = () => (globalThis as { fieldnote?: unknown }).fieldnote === true
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, injectImmediately: true, func })
    .catch(() => [])
  return frames.length > 0 && frames.every(({ result }) => result === true)
}

/** Starts the flag script in one tab; it does nothing where it already runs. */
export async function startIn(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/flags.js'] })
    return true
  } catch {
    // A page that no extension may enter, or a host that policy blocks.
    return false
  }
}

/** The first wanted site that covers an address. */
export function siteOf(url: string, wanted: readonly string[]): string | undefined {
  return wanted.find((pattern) => patternHolds(pattern, url))
}

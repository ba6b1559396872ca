import { browser } from 'wxt/browser'
import { askFrame } from '../ask-page.ts'
import { registerCovers } from '../present/register-covers.ts'
import { type OpenPages, veilOpen } from '../present/veil.ts'
import { boundPresenting, onKeptChanged, readKept } from '../settings/kept.ts'
import type { Presenting } from '../settings/settings.ts'
import { registerFlags, siteStates, startInOpenTabs } from '../sites/active-sites.ts'
import { onAsked, switchOnAsked } from '../sites/asked-sites.ts'
import { frameIdsOf } from '../tabs/tab-counts.ts'
import { keepGoodNotices } from './keep-good-notices.ts'

let running: Promise<void> = Promise.resolve()
let ending: ReturnType<typeof setTimeout> | undefined

/** Under this stands, while the browser runs, what open pages were last told: a worker that only wakes need not tell them again. */
const key = 'told'

/** Keeps scripts and open pages in step with settings, policy, and what the browser has granted. */
export function followKept(): void {
  onKeptChanged(changed)
  onAsked(changed)
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
  browser.runtime.onInstalled.addListener(changed)
  browser.runtime.onStartup.addListener(changed)
  enqueue(false)
}

function changed(): void {
  enqueue(true)
}

function enqueue(isChanged: boolean): void {
  const next = () => sync(isChanged)
  running = running.then(next, next)
}

/** A step that fails is told of and keeps no other from being taken: least of all the covers. */
async function sync(isChanged: boolean): Promise<void> {
  const kept = await readKept()
  syncAtEnd(kept.presenting)
  const states = await siteStates(kept.settings.sites)
  const active = states.filter(({ granted }) => granted).map(({ pattern }) => pattern)
  const now = JSON.stringify([active, kept.presenting])
  const tells = isChanged || (await browser.storage.session.get(key))[key] !== now
  const steps = [cover(active, kept.presenting, tells), flag(active, tells), boundPresenting(), switchOnAsked(), keepGoodNotices(kept)]
  const failed = (await Promise.allSettled(steps)).find(({ status }) => status === 'rejected')
  if (failed !== undefined) throw (failed as PromiseRejectedResult).reason
  if (tells) await browser.storage.session.set({ [key]: now })
}

/** Covers end by their time, which changes nothing that is kept. A worker that sleeps until then looks when it wakes. */
function syncAtEnd(presenting: Presenting | null): void {
  clearTimeout(ending)
  if (presenting !== null) ending = setTimeout(changed, presenting.until - Date.now() + 50)
}

/**
 * Open pages are reached beside all else: one that hangs answers late or never. One that could not be entered before is hidden and
 * covered as soon as it can be.
 */
async function cover(active: readonly string[], presenting: Presenting | null, tells: boolean): Promise<void> {
  await registerCovers(active, presenting)
  if (presenting !== null) void openOn(active).then(veilOpen)
  if (tells) void tellOpenTabs()
}

async function flag(active: readonly string[], tells: boolean): Promise<void> {
  await registerFlags(active)
  if (tells) void startInOpenTabs(active)
}

/** The tabs that show these sites, and each frame that has told of itself in a tab that shows another. */
async function openOn(sites: readonly string[]): Promise<readonly OpenPages[]> {
  if (sites.length === 0) return []
  const tabs = await tabIds({ url: [...sites] })
  const others = (await tabIds({})).filter((tabId) => !tabs.includes(tabId))
  const frames = others.map(async (tabId) => (await frameIdsOf(tabId)).map((frameId) => ({ tabId, frameIds: [frameId] })))
  // The page of such a tab is of no site that is on: it is looked at once.
  const framed = (await Promise.all(frames)).flat().filter(({ frameIds }) => !frameIds.includes(0))
  return [...tabs.map((tabId) => ({ tabId, allFrames: true }) as const), ...framed]
}

/** Every page on which our script runs asks anew; one whose site was switched off hears that it is. */
async function tellOpenTabs(): Promise<void> {
  for (const tabId of await tabIds({})) void askFrame(tabId, undefined, { type: 'again' })
}

async function tabIds(query: { url?: string[] }): Promise<number[]> {
  return (await browser.tabs.query(query)).flatMap(({ id }) => id ?? [])
}

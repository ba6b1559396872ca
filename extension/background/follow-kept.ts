import { browser } from 'wxt/browser'
import { askFrame } from '../ask-page.ts'
import { registerCovers } from '../present/register-covers.ts'
import { veilOpenTabs } from '../present/veil.ts'
import { onKeptChanged, readKept } from '../settings/kept.ts'
import type { Presenting } from '../settings/settings.ts'
import { registerFlags, siteStates, startInOpenTabs } from '../sites/active-sites.ts'
import { onAsked, switchOnAsked } from '../sites/asked-sites.ts'
import { keepGoodNotices } from './keep-good-notices.ts'
import { frameIdsOf } from './tab-counts.ts'

let running: Promise<void> = Promise.resolve()

/** Keeps scripts and open pages in step with settings, policy, and what the browser has granted. */
export function followKept(): void {
  const again = () => {
    running = running.then(sync, sync)
  }
  onKeptChanged(again)
  onAsked(again)
  browser.permissions.onAdded.addListener(again)
  browser.permissions.onRemoved.addListener(again)
  browser.runtime.onInstalled.addListener(again)
  browser.runtime.onStartup.addListener(again)
  again()
}

/** A step that fails is told of and keeps no other from being taken: least of all the covers. */
async function sync(): Promise<void> {
  const kept = await readKept()
  const states = await siteStates(kept.settings.sites)
  const active = states.filter(({ granted }) => granted).map(({ pattern }) => pattern)
  const steps = [cover(active, kept.presenting), flag(active), switchOnAsked(), keepGoodNotices(kept)]
  const failed = (await Promise.allSettled(steps)).find(({ status }) => status === 'rejected')
  if (failed !== undefined) throw (failed as PromiseRejectedResult).reason
}

/** Open pages are reached beside all else: one that hangs answers late or never. */
async function cover(active: readonly string[], presenting: Presenting | null): Promise<void> {
  await registerCovers(active, presenting)
  if (presenting !== null) void veilOpenTabs(active)
  void tellOpenTabs()
}

async function flag(active: readonly string[]): Promise<void> {
  await registerFlags(active)
  void startInOpenTabs(active)
}

/** Every page on which our script runs asks anew; one whose site was switched off hears that it is. */
async function tellOpenTabs(): Promise<void> {
  for (const { id } of await browser.tabs.query({})) {
    if (id === undefined) continue
    for (const frameId of await frameIdsOf(id)) void askFrame(id, frameId, { type: 'again' })
  }
}

import { browser } from 'wxt/browser'
import { askFrame } from '../ask-page.ts'
import { registerCovers } from '../present/register-covers.ts'
import { veilOpenTabs } from '../present/veil.ts'
import { onKeptChanged, readKept } from '../settings/kept.ts'
import { registerFlags, siteStates, startInOpenTabs } from '../sites/active-sites.ts'
import { onAsked, switchOnAsked } from '../sites/asked-sites.ts'
import { keepGoodNotices } from './keep-good-notices.ts'
import { framesOf } from './tab-counts.ts'

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

async function sync(): Promise<void> {
  await switchOnAsked()
  const kept = await readKept()
  const states = await siteStates(kept.settings.sites)
  const active = states.filter(({ granted }) => granted).map(({ pattern }) => pattern)
  await registerFlags(active)
  await registerCovers(active, kept.presenting)
  if (kept.presenting !== null) await veilOpenTabs(active)
  await startInOpenTabs(active)
  await tellOpenTabs()
  await keepGoodNotices(kept)
}

/** Every page on which our script runs asks anew; one whose site was switched off hears that it is. */
async function tellOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return
      for (const frameId of Object.keys(await framesOf(id)).map(Number)) await askFrame(id, frameId, { type: 'again' })
    }),
  )
}

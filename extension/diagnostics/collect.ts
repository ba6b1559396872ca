import { browser } from 'wxt/browser'
import type { ItemId } from '../../core/law/data-items.ts'
import { askFrame } from '../ask-page.ts'
import { noticesInUse } from '../notices/in-use.ts'
import { readKept } from '../settings/kept.ts'
import { isGranted } from '../sites/active-sites.ts'
import { framesOf, total } from '../tabs/tab-counts.ts'
import { type Facts, report, type TabFacts } from './report.ts'

/** Makes the report of this device as it is now. Nothing of it is kept or sent. */
export async function makeReport(): Promise<string> {
  const kept = await readKept()
  const { name, version } = browser.runtime.getManifest()
  const pack = name.includes('fleet') ? 'fleet' : 'public'
  const tabs = await browser.tabs.query({})
  const looked = await Promise.all(tabs.map(({ id }) => tabFacts(id)))
  const registered = (await browser.scripting.getRegisteredContentScripts()).length
  return report({
    version,
    pack,
    browser: browserName(),
    kept,
    sites: await Promise.all(kept.settings.sites.map(siteFacts)),
    registered,
    notices: await noticesInUse(kept),
    tabs: looked.filter((one) => one !== null),
  })
}

async function siteFacts(pattern: string): Promise<Facts['sites'][number]> {
  const granted = await isGranted(pattern)
  const tabs = granted ? await browser.tabs.query({ url: pattern, status: 'complete' }) : []
  const answers = await Promise.all(tabs.map(async ({ id }) => id !== undefined && (await tabFacts(id)) !== null))
  return { granted, answers: answers.length === 0 ? null : answers.every(Boolean) }
}

async function tabFacts(tabId: number | undefined): Promise<TabFacts | null> {
  if (tabId === undefined) return null
  const frames = await framesOf(tabId)
  const reports = await Promise.all(Object.keys(frames).map((frame) => askFrame(tabId, Number(frame), { type: 'report' })))
  const answered = reports.filter((one) => one !== undefined && one !== null)
  if (answered.length === 0) return null
  const items: Partial<Record<ItemId, number>> = {}
  for (const { item } of answered.flatMap(({ finds }) => finds)) items[item] = (items[item] ?? 0) + 1
  return { frames: answered.length, ...total(frames), fields: answered.reduce((sum, { fields }) => sum + fields, 0), items }
}

/** The browser and its version, and nothing else of what it says of itself. */
function browserName(): string {
  return /(?:Firefox|Edg|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'unknown'
}

import type { ItemId } from '../../core/law/data-items.ts'
import { lawPack } from '../../core/law/pack.ts'
import type { Counts } from '../messages.ts'
import type { NoticesInUse } from '../notices/in-use.ts'
import type { Kept } from '../settings/kept.ts'
import { settingNames } from '../settings/settings.ts'
import { changedNames } from '../settings/transfer.ts'

/** What is known of one tab on which our script runs: numbers, and which items of the catalogue were found. */
export interface TabFacts {
  readonly frames: number
  readonly counts: Counts
  readonly hidden: number
  readonly fields: number
  readonly items: Readonly<Partial<Record<ItemId, number>>>
}

export interface Facts {
  readonly version: string
  readonly pack: 'public' | 'fleet'
  readonly browser: string
  readonly kept: Kept
  readonly sites: readonly { readonly granted: boolean; readonly answers: boolean | null }[]
  readonly registered: number
  readonly notices: NoticesInUse
  readonly tabs: readonly TabFacts[]
}

/**
 * The report for whoever helps: counts and ids of rules. No label, no value, no address, no word that anyone wrote: a person
 * must be able to send it without reading it.
 */
export function report({ version, pack, browser, kept, sites, registered, notices, tabs }: Facts): string {
  const { settings, policy, stored, presenting } = kept
  const facts = {
    fieldnote: { version, package: pack, law: lawPack.asAt },
    browser,
    settings: {
      storedBy: stored.newer ? 'a newer version' : `version ${stored.version}`,
      changed: changedNames(settings),
      lists: Object.fromEntries(settingNames.flatMap((name) => (Array.isArray(settings[name]) ? [[name, settings[name].length]] : []))),
    },
    policy: {
      locked: Object.keys(policy.locked),
      defaults: Object.keys(policy.defaults),
      ignored: policy.ignored.length,
    },
    sites: {
      listed: sites.length,
      allowed: sites.filter(({ granted }) => granted).length,
      allowedButSilent: sites.filter(({ granted, answers }) => granted && answers === false).length,
      scripts: registered,
    },
    notices: {
      inUse: notices.chosen.length,
      from: notices.chosen.map(({ from }) => from),
      lastGood: notices.chosen.filter(({ isLastGood }) => isLastGood).length,
      unused: notices.unused.length,
      items: notices.index.coverings.size,
    },
    presenting: presenting === null ? 'off' : presenting.what,
    tabs: tabs.map((tab) => ({ ...tab })),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}

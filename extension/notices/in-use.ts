import type { ItemId } from '../../core/law/data-items.ts'
import { dataItem } from '../../core/law/data-items.ts'
import { explainNoticeItem } from '../../core/notice/explain-item.ts'
import { indexNotices, type NoticeIndex } from '../../core/notice/index-notices.ts'
import type { Notice, Parsed, Problem } from '../../core/notice/notice.ts'
import type { Policy } from '../settings/effective.ts'
import type { Settings } from '../settings/settings.ts'
import { builtInNotice } from './built-in.ts'
import { readLastGood } from './last-good.ts'
import { unpackNotice } from './pack.ts'

/** A notice that is used, and how it came: from the built-in list, from a file of this device, or from the school's policy. */
export interface NoticeInUse {
  readonly notice: Notice
  readonly from: 'built-in' | 'file' | 'policy'
  /** Its newer version could not be read, so the last good one stays. */
  readonly isLastGood: boolean
  /** As it is kept: its id in the built-in list, or the packed line. */
  readonly key: string
}

/** A notice that was chosen or given and cannot be used. */
export interface UnusedNotice {
  readonly from: 'built-in' | 'file' | 'policy'
  readonly key: string
  readonly problems: readonly Problem[]
}

export interface NoticesInUse {
  readonly index: NoticeIndex
  /** Items that the school's notice calls special and no law or guidance does. */
  readonly calledSpecial: readonly ItemId[]
  readonly chosen: readonly NoticeInUse[]
  readonly unused: readonly UnusedNotice[]
}

type Given = { readonly settings: Pick<Settings, 'notices' | 'ownNotices'>; readonly policy: Policy }

let last: { readonly of: string; readonly notices: NoticesInUse } | undefined

/** The notices that are in use. None until one is chosen; one that cannot be read never takes the place of one that can. */
export async function noticesInUse({ settings, policy }: Given): Promise<NoticesInUse> {
  const lastGood = await readLastGood()
  const of = JSON.stringify([settings.notices, settings.ownNotices, lastGood, policy.ignored, policy.locked, policy.defaults])
  if (last?.of !== of) last = { of, notices: chooseNotices(settings, policy, lastGood) }
  return last.notices
}

/** Reads every notice that is chosen or given. Where the policy's cannot be read, those that it last gave whole stand in. */
export function chooseNotices({ notices, ownNotices }: Given['settings'], policy: Policy, lastGood: readonly string[]): NoticesInUse {
  const chosen: NoticeInUse[] = []
  const unused: UnusedNotice[] = []
  const fromPolicy = policyNotices(policy)
  const take = (from: NoticeInUse['from'], key: string, parsed: Parsed<Notice>, isLastGood = false) => {
    if (!parsed.ok) unused.push({ from, key, problems: parsed.problems })
    else if (!chosen.some(({ notice }) => notice.id === parsed.value.id)) chosen.push({ notice: parsed.value, from, isLastGood, key })
  }
  for (const packed of ownNotices) take(fromPolicy.includes(packed) ? 'policy' : 'file', packed, unpackNotice(packed))
  const isPolicyBad = unused.some(({ from }) => from === 'policy') || policy.ignored.some(({ key }) => key === 'ownNotices')
  if (isPolicyBad) for (const packed of lastGood) take('policy', packed, unpackNotice(packed), true)
  for (const id of notices) {
    const notice = builtInNotice(id)
    take('built-in', id, notice === null ? noSuchNotice(id) : { ok: true, value: notice })
  }
  const index = indexNotices(chosen.map(({ notice }) => notice))
  return { index, calledSpecial: calledSpecialBy(index), chosen, unused }
}

/** The packed notices that the policy gives, if it could be read. */
export function policyNotices({ locked, defaults }: Policy): readonly string[] {
  return locked.ownNotices ?? defaults.ownNotices ?? []
}

function calledSpecialBy({ coverings }: NoticeIndex): readonly ItemId[] {
  return [...coverings].flatMap(([item, [closest]]) => {
    if (closest === undefined || !['personal', 'none'].includes(dataItem(item).class)) return []
    const said = explainNoticeItem(closest.notice, closest.id, item)
    return said.some(({ content }) => content.is === 'labelled' && content.labelled === 'special') ? [item] : []
  })
}

function noSuchNotice(id: string): Parsed<never> {
  return {
    ok: false,
    problems: [{ path: '', message: `“${id}” is not in the built-in list`, fix: 'Choose one of the list, or give a file.' }],
  }
}

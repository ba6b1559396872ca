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

/** A notice that was chosen or given and is not used: it cannot be read, or another has its id. */
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

/** Reads every notice that is chosen or given. What the school gives comes first, and of two with the same id the first is used. */
export function chooseNotices({ notices, ownNotices }: Given['settings'], policy: Policy, lastGood: readonly string[]): NoticesInUse {
  const chosen: NoticeInUse[] = []
  const unused: UnusedNotice[] = []
  const schools = schoolsNotices(policy, lastGood)
  // The settings hold the school's among the person's.
  const isOwn = (key: string) => !schools.some((one) => one.key === key)
  const own = [
    ...ownNotices.filter(isOwn).map((packed) => given('file', packed, unpackNotice(packed))),
    ...notices.filter(isOwn).map((id) => given('built-in', id, readBuiltIn(id))),
  ]
  for (const { parsed, ...one } of [...schools, ...own]) {
    if (!parsed.ok) unused.push({ ...one, problems: parsed.problems })
    else if (chosen.some(({ notice }) => notice.id === parsed.value.id)) unused.push({ ...one, problems: [sameId(parsed.value)] })
    else chosen.push({ ...one, notice: parsed.value })
  }
  const index = indexNotices(chosen.map(({ notice }) => notice))
  return { index, calledSpecial: calledSpecialBy(index), chosen, unused }
}

type GivenNotice = Omit<NoticeInUse, 'notice'> & { readonly parsed: Parsed<Notice> }

/** The notices of the policy. Where one of them cannot be read, those that it last gave whole stand in, unless it gives another version. */
function schoolsNotices(policy: Policy, lastGood: readonly string[]): readonly GivenNotice[] {
  const now = policyNotices(policy).map((packed) => given('policy', packed, unpackNotice(packed)))
  const isBad = now.some(({ parsed }) => !parsed.ok) || policy.ignored.some(({ key }) => key === 'ownNotices')
  const before = (isBad ? lastGood : []).map((packed) => given('policy', packed, unpackNotice(packed), true))
  const ids = new Set(now.map(idOf))
  const builtIn = policy.locked.notices ?? policy.defaults.notices ?? []
  return [
    ...now,
    ...before.filter((one) => one.parsed.ok && !ids.has(idOf(one))),
    ...builtIn.map((id) => given('built-in', id, readBuiltIn(id))),
  ]
}

function given(from: NoticeInUse['from'], key: string, parsed: Parsed<Notice>, isLastGood = false): GivenNotice {
  return { from, key, parsed, isLastGood }
}

function idOf({ parsed }: GivenNotice): string | undefined {
  return parsed.ok ? parsed.value.id : undefined
}

function readBuiltIn(id: string): Parsed<Notice> {
  const notice = builtInNotice(id)
  return notice === null ? noSuchNotice(id) : { ok: true, value: notice }
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

function sameId({ id, title, version }: Notice): Problem {
  const message = `“${title}”, version ${version}, is not used: another with the id “${id}” is`
  return { path: '', message, fix: 'Keep one of the two.' }
}

function noSuchNotice(id: string): Parsed<never> {
  return {
    ok: false,
    problems: [{ path: '', message: `“${id}” is not in the built-in list`, fix: 'Choose one of the list, or give a file.' }],
  }
}

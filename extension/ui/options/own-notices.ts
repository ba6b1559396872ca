import type { Problem } from '../../../core/notice/notice.ts'
import type { NoticeInUse } from '../../notices/in-use.ts'
import { packNotice, readNoticeText } from '../../notices/pack.ts'
import { withNotice } from '../../notices/with-notice.ts'
import { changeSetting } from '../../settings/kept.ts'
import { readSetting } from '../../settings/settings.ts'
import { notices } from '../notices-model.ts'
import { own, schools } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'

/** What came of adding a file: a line to read, whether its notice is now in use, and the problems where there are any. */
export interface Outcome {
  readonly said: string
  readonly isDone: boolean
  readonly problems: readonly Problem[]
}

/** Nothing to say: the lists show it. */
export const noOutcome: Outcome = { said: '', isDone: true, problems: [] }

/** Does a change of the notices and says what came of it: what was pressed for it has gone by then. */
export type Settle = (change: Promise<Outcome>) => Promise<void>

type Kept = Pick<NoticeInUse, 'from' | 'key'>

/** Adds a notice from a file, or says what is wrong with it; a newer version takes the place of those with the same id. */
export async function addNotice(file: string, text: string): Promise<Outcome> {
  const parsed = readNoticeText(text)
  if (!parsed.ok) {
    const isWithin = parsed.problems.some(({ path }) => path !== '')
    return { said: isWithin ? words.noticeBadIn(file) : words.noticeBad(file), isDone: false, problems: parsed.problems }
  }
  const notice = parsed.value
  const packed = packNotice(notice)
  const inUse = notices.value?.chosen ?? []
  if (inUse.some(({ key }) => key === packed)) return done(words.noticeSame(notice.title))
  const before = own('ownNotices') ?? []
  const after = withNotice(before, notice)
  if (readSetting('ownNotices', after) === undefined) return notDone(words.noticeFull)
  await changeSetting('ownNotices', (now = []) => withNotice(now, notice))
  if (inUse.some((one) => one.notice.id === notice.id && isSchools(one))) return notDone(words.noticeBehind(notice.title))
  return done(after.length > before.length ? words.noticeAdded(notice.title) : words.noticeReplaced(notice.title))
}

/** Takes a notice of the built-in list into use. */
export async function chooseNotice(id: string): Promise<Outcome> {
  await changeSetting('notices', (ids = []) => [...new Set([...ids, id])])
  return noOutcome
}

/** Takes away a notice that the person chose or gave. */
export async function removeNotice({ key, from }: Kept): Promise<Outcome> {
  const without = (all: readonly string[] = []) => all.filter((one) => one !== key)
  await changeSetting(from === 'built-in' ? 'notices' : 'ownNotices', without)
  return done(words.noticeRemoved)
}

/** Whether the school gave it, so that only the school can take it away. */
export function isSchools({ key, from }: Kept): boolean {
  return from === 'policy' || (from === 'built-in' && (schools('notices') ?? []).includes(key))
}

function done(said: string): Outcome {
  return { said, isDone: true, problems: [] }
}

function notDone(said: string): Outcome {
  return { said, isDone: false, problems: [] }
}

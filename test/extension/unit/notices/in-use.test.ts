import { expect, test } from 'vitest'
import type { Notice } from '../../../../core/notice/notice.ts'
import pupil from '../../../../core/notices/pupil.json' with { type: 'json' }
import { chooseNotices } from '../../../../extension/notices/in-use.ts'
import { packNotice, readNoticeText } from '../../../../extension/notices/pack.ts'
import { effectiveSettings, noPolicy, readPolicy } from '../../../../extension/settings/effective.ts'
import { today } from '../../../../extension/today.ts'
import { noticeFacts } from '../../../../extension/ui/notice-facts.ts'

const school = { ...pupil, id: 'school', title: 'Our notice' }

function packed(notice: object): string {
  const read = readNoticeText(JSON.stringify(notice))
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return packNotice(read.value)
}

const choose = (given: { own?: readonly string[]; builtIn?: readonly string[]; policy?: unknown; lastGood?: readonly string[] }) => {
  const policy = readPolicy(given.policy ?? {})
  const settings = effectiveSettings({ ownNotices: given.own ?? [], notices: given.builtIn ?? [] }, policy)
  return chooseNotices(settings, policy, given.lastGood ?? [])
}

const titles = ({ chosen }: ReturnType<typeof choose>) => chosen.map(({ notice }) => notice.title)

test('uses no notice until one is chosen', () => {
  expect(choose({})).toMatchObject({ chosen: [], unused: [], calledSpecial: [] })
})

test('uses several at once, and says whence each comes', () => {
  const read = choose({
    own: [packed(school)],
    builtIn: ['hip'],
    policy: { ownNotices: { locked: [packed({ ...school, id: 'staff', title: 'Staff' })] } },
  })
  expect(read.chosen.map(({ notice, from }) => [notice.id, from])).toEqual([
    ['staff', 'policy'],
    ['school', 'file'],
    ['hip', 'built-in'],
  ])
  expect(read.index.notices).toHaveLength(3)
})

test('lets the school’s version of a notice stand before one of the same id from a file', () => {
  const newer = packed({ ...school, title: 'Our notice, from the school' })
  expect(titles(choose({ own: [packed(school)], policy: { ownNotices: { default: [newer] } } }))).toEqual(['Our notice, from the school'])
})

test('names a notice that another of the same id keeps out of use, and says why', () => {
  const newer = packed({ ...school, version: '2' })
  const why = { problems: [{ message: expect.stringMatching(/^“Our notice”, version .*, is not used: another with the id “school” is$/) }] }
  const own = [packed(school)]
  expect(choose({ own, policy: { ownNotices: { locked: [newer] } } }).unused).toMatchObject([{ from: 'file', key: own[0], ...why }])
  expect(choose({ own: [newer, ...own] }).unused).toMatchObject([{ from: 'file', key: own[0], ...why }])
  const hip = packed({ ...school, id: 'hip' })
  expect(choose({ own: [hip], builtIn: ['hip'] })).toMatchObject({ chosen: [{ from: 'file' }], unused: [{ from: 'built-in', key: 'hip' }] })
})

test('lets what the school gives stand before what the person chose, so that the person can remove what is not used', () => {
  const hip = packed({ ...school, id: 'hip' })
  const read = choose({ own: [hip], policy: { notices: { default: ['hip'] } } })
  expect(read).toMatchObject({ chosen: [{ from: 'built-in' }], unused: [{ from: 'file', key: hip }] })
  const cutShort = choose({
    own: [packed(school)],
    policy: { ownNotices: { locked: ['eJw='] } },
    lastGood: [packed({ ...school, version: '0' })],
  })
  expect(cutShort.chosen).toMatchObject([{ from: 'policy', isLastGood: true }])
  expect(cutShort.unused).toMatchObject([{ from: 'policy' }, { from: 'file', key: packed(school) }])
})

test('counts the same notice once, however often it is given, and a last good one not beside its newer version', () => {
  const own = [packed(school)]
  expect(choose({ own, policy: { ownNotices: { locked: own } } })).toMatchObject({ chosen: [{ from: 'policy' }], unused: [] })
  const newer = packed({ ...school, version: '2' })
  const read = choose({ policy: { ownNotices: { locked: [newer, 'eJw='] } }, lastGood: own })
  expect(read).toMatchObject({ chosen: [{ key: newer, isLastGood: false }], unused: [{ key: 'eJw=' }] })
  const withOwn = choose({ own, policy: { ownNotices: { locked: [newer, 'eJw='] } }, lastGood: own })
  expect(withOwn.unused).toMatchObject([{ key: 'eJw=' }, { from: 'file', key: own[0] }])
})

test('keeps the last good notice in use when the policy gives one that cannot be read, and says why', () => {
  const lastGood = [packed(school)]
  const read = choose({ policy: { ownNotices: { locked: [packed(school).slice(0, 1000)] } }, lastGood })
  expect(read.chosen).toMatchObject([{ isLastGood: true, from: 'policy' }])
  expect(read.unused).toMatchObject([{ from: 'policy', problems: [{ message: expect.stringContaining('cut short') }] }])
})

test('keeps it too when the policy’s list is no list at all', () => {
  const read = choose({ policy: { ownNotices: { locked: 'eJw=' } }, lastGood: [packed(school)] })
  expect(titles(read)).toEqual(['Our notice'])
})

test('forgets the last good notice when the school takes its notice away', () => {
  expect(titles(choose({ policy: {}, lastGood: [packed(school)] }))).toEqual([])
})

test('never lets a bad file take the place of a good notice', () => {
  const read = choose({ own: ['eJw=', packed(school)] })
  expect(titles(read)).toEqual(['Our notice'])
  expect(read.unused).toHaveLength(1)
})

test('says what the notice alone calls special', () => {
  expect(choose({ builtIn: ['hip'] }).calledSpecial).toContain('attendance')
  expect(choose({ builtIn: ['hip'] }).calledSpecial).not.toContain('ehcp')
})

test('marks the built-in notice as published, undated, and not another school’s', () => {
  const [hip] = choose({ builtIn: ['hip'] }).chosen
  if (hip === undefined) throw new Error('the built-in notice is not there')
  expect(noticeFacts(hip)).toMatchObject({
    published: 'Published without a date.',
    from: 'From the built-in list, as published.',
    notYours: expect.stringContaining('not your school’s notice'),
  })
})

test('says that a review is overdue from the day after it was due', () => {
  const on = (reviewBy: string) => {
    const notice = { ...school, reviewBy } as unknown as Notice
    return noticeFacts({ notice, from: 'file', isLastGood: false, key: '' }).overdue
  }
  expect(on('2020-01-31')).toBe('Its review was due on 31 January 2020.')
  expect(on(today())).toBe('')
  expect(chooseNotices({ notices: [], ownNotices: [] }, noPolicy, [])).toMatchObject({ chosen: [] })
})

import { expect, test } from 'vitest'
import { indexNotices } from '../../../../core/notice/index-notices.ts'
import { mayShare } from '../../../../core/notice/may-share.ts'
import type { Notice } from '../../../../core/notice/notice.ts'
import { saySharing } from '../../../../core/words/en/sharing.ts'
import { builtInNotice } from '../../../../extension/notices/built-in.ts'
import { atSchool, namedInNotices, outside } from '../../../../extension/ui/panel/recipients.ts'

const hip = builtInNotice('hip')
const index = indexNotices(hip === null ? [] : [hip])

test('offers police, health and social care, though the notice names none of them', () => {
  expect(outside.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['police', 'emergency-services', 'multi-agency-hub', 'social-worker', 'mental-health-service']),
  )
})

test('speaks of parents and the child as one speaks to a colleague', () => {
  for (const { name } of [...outside, ...atSchool]) expect(name).not.toMatch(/\byou\b|\byour\b/i)
})

test('offers nobody twice', () => {
  const all = [...outside, ...atSchool, ...namedInNotices(index)].map(({ id }) => id)
  expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
})

test('calls those whom a notice alone has as the answer on them does', () => {
  const riders = { name: 'Riders of the Vale', own: { en: { brief: 'the riding school' } }, roles: ['recipient'], cites: [] } as const
  const notice = { ...(hip as Notice), parties: { riders } }
  const both = indexNotices([notice, ...index.notices])
  expect(namedInNotices(both)).toEqual([{ id: 'riders', name: 'Riding school' }])
  const said = saySharing(mayShare(both, 'ehcp', 'riders')).map(({ text }) => text)
  expect(said.join(' ')).toContain('does not name the riding school for this')
})

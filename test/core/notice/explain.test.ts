import { describe, expect, it } from 'vitest'
import { itemIds } from '../../../core/law/data-items.ts'
import { explain } from '../../../core/notice/explain.ts'
import { explainNotice } from '../../../core/notice/explain-notice.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import hip from '../../../core/notices/hip.json' with { type: 'json' }
import pupil from '../../../core/notices/pupil.json' with { type: 'json' }

function read(json: unknown): Notice {
  const parsed = parseNotice(json)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

const notice = read(hip)
const index = indexNotices([notice])
const on = '2026-11-24'

describe('explain', () => {
  it('is total: every item of the catalogue, with any set of notices', () => {
    for (const set of [indexNotices([]), index, indexNotices([read(pupil), notice])]) {
      for (const id of itemIds) expect(explain(set, id, on).own.length).toBeGreaterThan(0)
    }
  })

  it('keeps what is the item’s own apart from what is said of everything', () => {
    const { own, general } = explain(index, 'date-of-birth', on)
    expect(own.every(({ scope }) => scope !== 'notice')).toBe(true)
    expect(general.every(({ scope }) => scope === 'notice')).toBe(true)
    expect(general.filter(({ voice }) => voice !== 'notice').map(({ voice, aspect }) => `${aspect} ${voice}`)).toEqual([
      'rights law',
      'complaint law',
    ])
    expect(own.map(({ aspect }) => aspect)).not.toContain('handlers')
  })

  it('cites a phrase of the source for every statement that the notice makes', () => {
    for (const id of itemIds) {
      const { own, general } = explain(index, id, on)
      for (const { voice, content, citations } of [...own, ...general]) {
        if (voice !== 'notice' || content.is === 'gap') continue
        if (explain(index, id, on).covered !== null) expect(citations.length, `${id} ${content.is}`).toBeGreaterThan(0)
        for (const { block, quote } of citations) expect(notice.source.blocks.find((row) => row.id === block)?.text).toContain(quote)
      }
    }
  })

  it('gives an item that no notice mentions law and whom to ask, no handlers and no recipients', () => {
    const { covered, own, general } = explain(index, 'allergy', on)
    expect(covered).toBeNull()
    expect(general).toEqual([])
    expect(own.map(({ aspect, voice }) => `${aspect} ${voice}`)).toEqual(['what notice', 'provision law', 'class law', 'contact notice'])
  })

  it('never tells a purpose that is stated for some people only to all', () => {
    const limited = Object.entries(notice.purposes).filter(([, { subjects }]) => subjects !== undefined)
    expect(limited.length).toBeGreaterThan(0)
    const told = explainNotice(notice).flatMap(({ content }) => (content.is === 'named' ? content.list.map(({ id }) => id) : []))
    for (const [id] of limited) expect(told).not.toContain(id)
    const own = explain(index, 'looked-after-status', on).own.find(({ aspect }) => aspect === 'purposes')
    expect(own?.subjects?.map(({ id }) => id)).toEqual(['looked-after-children'])
  })

  it('shows the label of the notice and what the law has to say of it as two statements', () => {
    const said = explain(index, 'attendance', on).own.filter(({ aspect }) => aspect === 'class')
    expect(said.map(({ voice, content }) => [voice, content])).toEqual([
      ['notice', { is: 'labelled', labelled: 'special' }],
      ['law', { is: 'rule', rule: 'notArticle9' }],
    ])
  })

  it('says the missing Article 9 condition only where there is such data', () => {
    const hasCondition = (id: (typeof itemIds)[number]) => explain(index, id, on).own.some(({ aspect }) => aspect === 'condition')
    expect(hasCondition('sdq')).toBe(true)
    expect(hasCondition('address')).toBe(false)
  })

  it('puts an item’s own fact in the place of the general one', () => {
    const [id, item] = Object.entries(notice.items).find(([, { covers }]) => covers.includes('address')) as [
      string,
      Notice['items'][string],
    ]
    const changed: Notice = { ...notice, items: { ...notice.items, [id]: { ...item, facts: { provision: 'required' } } } }
    const { own, general } = explain(indexNotices([changed]), 'address', on)
    expect(own.find(({ aspect }) => aspect === 'provision')?.content).toEqual({ is: 'provision', provision: 'required' })
    expect(general.some(({ aspect }) => aspect === 'provision')).toBe(false)
  })

  it('says the silence of a notice that states nothing', () => {
    const silent: Notice = {
      ...notice,
      defaults: {},
      sharing: {},
      onward: {},
      commitments: {},
      rights: {},
      complaints: {},
      contact: { gap: 'none', cites: [] },
    }
    const gaps = explainNotice(silent).filter(({ content }) => content.is === 'gap')
    expect(gaps.map(({ aspect }) => aspect)).toEqual([
      'purposes',
      'provision',
      'handlers',
      'recipients',
      'basis',
      'sources',
      'retention',
      'rights',
      'complaint',
      'contact',
    ])
  })

  it('names the other notices that cover an item', () => {
    const set = indexNotices([read(pupil), notice])
    const both = itemIds.map((id) => explain(set, id, on)).filter(({ also }) => also.length > 0)
    expect(both.length).toBeGreaterThan(0)
    for (const { covered, also } of both) expect(also.map((other) => other.notice)).not.toContain(covered?.notice)
  })
})

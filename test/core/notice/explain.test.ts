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
    for (const set of [index, indexNotices([read(pupil), notice])]) {
      for (const id of itemIds) expect(explain(set, id, on).own.length).toBeGreaterThan(0)
    }
  })

  it('says nothing of a notice where there is none, not even that it is silent', () => {
    for (const id of itemIds) {
      const { covered, own, general } = explain(indexNotices([]), id, on)
      expect([covered, general]).toEqual([null, []])
      expect(own.filter(({ voice }) => voice === 'notice')).toEqual([])
    }
    expect(explain(indexNotices([]), 'ethnicity', on).own.map(({ voice }) => voice)).toEqual(['law', 'law'])
  })

  it('cites for each role of a party the words that name it in that role', () => {
    const cited = (aspect: string) =>
      explain(index, 'address', on)
        .general.filter((one) => one.aspect === aspect)
        .flatMap(({ citations }) => citations.map(({ quote }) => quote))
    expect(cited('handlers')).toEqual(['handled internally by the safeguarding leads,', 'Engagement Staff', 'and the Headteacher.'])
    expect(cited('sources')).toEqual([
      'the admissions forms,',
      'the relevant local authorities',
      'and safeguarding leads',
      'and relevant notes of concern.',
    ])
    expect(cited('rights')).toContain('or Headteacher to make a request')
    expect(cited('rights')).not.toContain('and the Headteacher.')
  })

  it('knows of each party of the built-in notices that stands in several roles which phrase names it in which', () => {
    for (const { parties } of [notice, read(pupil)]) {
      for (const [id, { roles, cites }] of Object.entries(parties)) {
        if (roles.length < 2) continue
        for (const role of roles)
          expect(
            cites.some(({ as }) => as === role),
            `${id} as ${role}`,
          ).toBe(true)
      }
    }
  })

  it('names of an item only the recipients that neither the general part nor a reason names', () => {
    const stated = (changed: Notice) =>
      explain(indexNotices([changed]), 'section-47', on).own.filter(({ aspect }) => aspect === 'recipients' || aspect === 'sharing')
    expect(stated(notice).map(({ aspect }) => aspect)).toEqual(['sharing', 'sharing'])
    const { own: _, ...services } = notice.sharing['councils-for-services'] as Notice['sharing'][string]
    const silent = { ...services, purposes: { gap: 'It does not say why.', cites: [] } }
    const said = stated({ ...notice, sharing: { ...notice.sharing, 'councils-for-services': silent } })
    expect(said.map(({ aspect }) => aspect)).toEqual(['recipients', 'sharing'])
    expect(said[0]?.content).toMatchObject({ list: [{ id: 'placing-authorities' }] })
  })

  it('tells of whom to ask once for all rights that are asked of the same people, and of none for what is not asked', () => {
    const rights = explainNotice(notice).filter(({ aspect }) => aspect === 'rights')
    expect(rights.map(({ content }) => (content.is === 'right' ? content.named.id : content.is))).toEqual([
      'access',
      'educational-record',
      'asking',
      'object-distress',
      'direct-marketing',
      'automated-decisions',
      'rectify',
      'block',
      'erase',
      'gap',
      'compensation',
    ])
    expect(rights.find(({ content }) => content.is === 'gap')?.content).toMatchObject({ on: 'contact', ask: [{ id: 'hip' }] })
  })

  it('says that a notice is silent on how long where it neither gives a time nor points to a list', () => {
    const ofRetention = (row: Notice['retention'][string]) =>
      explainNotice({ ...notice, retention: { schedule: row } }).find(({ aspect }) => aspect === 'retention')?.content
    const period = { gap: 'It gives no time.', cites: [] }
    expect(ofRetention({ period, cites: [] })).toMatchObject({ is: 'gap' })
    expect(ofRetention({ period, document: 'retention-schedule', cites: [] })).toMatchObject({ is: 'retention', ask: [{ id: 'hip' }] })
    expect(ofRetention({ period: 'six years', cites: [] })).toMatchObject({ is: 'retention', period: 'six years', ask: [] })
  })

  it('ties a law to the promise that rests on it, with the provision that the notice names', () => {
    const said = explainNotice(notice)
    const duty = said.find(({ content }) => content.is === 'named' && content.list[0]?.id === 'npd-duty')
    expect(duty?.content).toMatchObject({ laws: ['the Education (Information About Individual Pupils) (England) Regulations 2013'] })
    expect(said.some(({ content }) => content.is === 'follows' && content.kind === 'law')).toBe(false)
    const shared = explain(index, 'section-47', on).own.flatMap(({ content }) => (content.is === 'sharing' ? content.laws : []))
    expect(shared).toContain("Section 83 of 1989 Children's Act")
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

  it('tells of each notice that covers an item, by its name, and no silence of one where the other speaks of the item', () => {
    const set = indexNotices([read(pupil), notice])
    for (const id of itemIds) {
      const { covered, also, own, general } = explain(set, id, on)
      const speakers = new Set([...own, ...general].flatMap(({ of }) => of?.notice ?? []))
      if (covered !== null) expect(speakers, id).toEqual(new Set([covered, ...also].map((one) => one.notice)))
      for (const { aspect, content } of own) {
        const others = own.filter((one) => one.aspect === aspect && one.voice === 'notice' && one.content.is !== 'gap')
        if (content.is === 'gap' && covered !== null) expect(others, `${id} ${aspect}`).toEqual([])
      }
    }
    const conditions = explain(set, 'sen-type', on).own.filter(({ aspect }) => aspect === 'condition')
    expect(conditions.some(({ content }) => content.is === 'gap')).toBe(false)
    for (const { of } of [...explain(index, 'ehcp', on).own, ...explain(index, 'ehcp', on).general]) expect(of).toBeUndefined()
  })

  it('says of a silence what the notice tells none the less, by the words that it cites', () => {
    const [gap] = explain(index, 'ehcp', on).general.filter(({ aspect }) => aspect === 'provision')
    expect(gap?.content).toMatchObject({ is: 'gap', nearly: 'most-required', ask: [{ id: 'hip' }] })
  })

  it('names the other notices that cover an item', () => {
    const set = indexNotices([read(pupil), notice])
    const both = itemIds.map((id) => explain(set, id, on)).filter(({ also }) => also.length > 0)
    expect(both.length).toBeGreaterThan(0)
    for (const { covered, also } of both) expect(also.map((other) => other.notice)).not.toContain(covered?.notice)
  })
})

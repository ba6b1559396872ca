import { describe, expect, it } from 'vitest'
import { dataItem, itemIds } from '../../../core/law/data-items.ts'
import { type Dated, isInForce, shown, sourceLine } from '../../../core/law/dated.ts'
import { dutyOn } from '../../../core/law/duties.ts'
import { handlingOf, handlingRows } from '../../../core/law/handling.ts'
import { isPastReview, lawPack } from '../../../core/law/pack.ts'
import { provisionFor, provisionRows } from '../../../core/law/provisions.ts'
import { holdsOn, lawReferences, repealedLaws } from '../../../core/law/references.ts'
import { regulatorNames } from '../../../core/law/regulator.ts'
import { rightsOn, rightsToTell } from '../../../core/law/rights.ts'
import { lawRows } from '../../../core/law/rows.ts'
import { classAuthority, statutoryClasses, statutoryClassOf } from '../../../core/law/statutory-classes.ts'
import { currentEdition, guidanceNamed } from '../../../core/law/statutory-guidance.ts'
import { kindNames, suggestions } from '../../../core/words/en/staff.ts'

const on = '2026-11-25'

describe('every row of the table of law', () => {
  it('has an id of its own, a source that names its body and title, and days that are days, in order', () => {
    expect(new Set(lawRows.map(({ id }) => id)).size).toBe(lawRows.length)
    for (const { id, source, from, to } of lawRows) {
      expect(source.body.length, id).toBeGreaterThan(3)
      expect(source.title.length, id).toBeGreaterThan(5)
      if (source.url !== undefined) expect(source.url, id).toMatch(/^https:\/\//)
      for (const day of [from, to]) if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), id).toBe(day)
      if (from !== null && to !== null) expect(from < to, id).toBe(true)
    }
  })

  it('is told to nobody while it is unverified', () => {
    const unverified = lawRows.filter(({ confidence }) => confidence === 'unverified')
    expect(unverified.map(({ id }) => id)).toEqual(['keeping-children-safe-2026', 'regulator-commission', 'safeguarding-information'])
    expect(shown(unverified, on)).toEqual([])
    expect(currentEdition('keeping-children-safe', on)?.edition).toBe('2025')
    expect(currentEdition('keeping-children-safe', on, 'unverified')?.edition).toBe('2026')
    expect(shown(regulatorNames, on).map(({ name }) => name)).toEqual(['Information Commissioner’s Office'])
  })

  it('holds from its first day to the day before its last', () => {
    const row = { from: '2026-06-19', to: '2026-07-01' }
    expect(['2026-06-18', '2026-06-19', '2026-06-30', '2026-07-01'].map((day) => isInForce(row, day))).toEqual([false, true, true, false])
    expect(dutyOn('complaints-to-school', '2026-06-18')).toBeNull()
    expect(dutyOn('complaints-to-school', '2026-06-19')?.source.provision).toBe('section 164A')
    expect(dutyOn('safeguarding-information', on)).toBeNull()
  })

  it('is due for review on a day after the day on which it was checked', () => {
    expect(lawPack.asAt < lawPack.reviewBy).toBe(true)
    expect([lawPack.reviewBy, '2027-03-01'].map(isPastReview)).toEqual([false, true])
  })
})

describe('statutory classes', () => {
  it('has one row for each kind, in force, and words for it', () => {
    for (const kind of Object.keys(kindNames) as (keyof typeof kindNames)[]) {
      expect(statutoryClassOf(kind, on)?.kind).toBe(kind)
      expect(handlingRows.some((row) => row.kind === kind && row.item === undefined)).toBe(true)
      for (const id of itemIds.filter((item) => dataItem(item).kind === kind)) {
        expect(handlingOf(dataItem(id), on)).toMatchObject(id === 'dbs' ? { kind, item: id } : { id: `handling-${kind}` })
      }
      expect(suggestions[kind]).not.toBe('')
    }
  })

  it('calls Article 9 only what Article 9 names, and each other item by whose word it is', () => {
    for (const id of itemIds) {
      const item = dataItem(id)
      const authority = classAuthority(item)
      expect(authority === 'named', id).toBe(item.statutoryClass !== 'none')
      if (item.kind === null) continue
      const row = statutoryClassOf(item.kind, on)
      if (row?.article !== null && item.kind !== null && authority !== 'named') expect(authority, id).toMatch(/reveals/)
    }
    expect(
      ['sdq', 'offence', 'gp-details', 'section-47', 'exclusion', 'attendance'].map((id) => classAuthority(dataItem(id as 'sdq'))),
    ).toEqual(['named', 'named', 'reveals', 'dfe', 'ours', null])
  })

  it('claims the Department’s advice only for what it names', () => {
    const advised = ['pupil-premium', 'ehcp', 'child-in-need', 'looked-after-status'] as const
    expect(advised.map((id) => classAuthority(dataItem(id)))).toEqual(advised.map(() => 'dfe'))
    const not = ['free-school-meals', 'adoption', 'previously-looked-after', 'care-leaver-activity', 'care-leaver-accommodation'] as const
    expect(not.map((id) => classAuthority(dataItem(id)))).toEqual(not.map(() => 'ours'))
  })

  it('has on each row on whose word it is, and no item on more than its kind', () => {
    const weight = { named: 3, dfe: 2, reveals: 1, ours: 1 }
    for (const row of statutoryClasses) expect(row.authority === 'named', row.id).toBe(row.article !== null)
    for (const id of itemIds) {
      const item = dataItem(id)
      const authority = classAuthority(item)
      const row = item.kind === null ? null : statutoryClassOf(item.kind, on)
      if (row !== null && authority !== null) expect(weight[authority], id).toBeLessThanOrEqual(weight[row.authority])
    }
  })

  it('gives the condition that schools usually rely on, with its paragraphs', () => {
    expect(statutoryClassOf('health', on)).toMatchObject({ article: 'art9', schedule1: [2, 6, 18] })
    expect(statutoryClassOf('offence', on)).toMatchObject({ article: 'art10', schedule1: [10, 18, 36] })
    expect(statutoryClassOf('biometric', on)?.also && sourceLine(statutoryClassOf('biometric', on)?.also as Dated['source'])).toBe(
      'Protection of Freedoms Act 2012, sections 26 to 28',
    )
    expect(statutoryClassOf('disadvantage', on)).toMatchObject({ article: null, usualCondition: null })
  })
})

describe('must and may', () => {
  it('says of no item two things at once', () => {
    const all = provisionRows.flatMap(({ items }) => items)
    expect(new Set(all).size).toBe(all.length)
  })

  it('has the duty on the school, the choice in law, and what need not be asked', () => {
    const told = (id: (typeof itemIds)[number]) => provisionFor(id, on)?.provision ?? null
    expect(['date-of-birth', 'address', 'ethnicity', 'first-language', 'service-child'].map((id) => told(id as 'sdq'))).toEqual([
      'school-must-hold',
      'school-must-hold',
      'may-decline',
      'may-decline',
      'may-decline',
    ])
    expect(['social-worker', 'ehcp', 'adoption', 'section-47', 'offence', 'upn'].map((id) => told(id as 'sdq'))).toEqual([
      'free',
      'free',
      'free',
      'not-asked',
      'not-asked',
      'not-asked',
    ])
    expect(told('declaration')).toBeNull()
  })

  it('makes no parent keep a worry about a child back', () => {
    for (const item of ['safeguarding-concern', 'abuse-category'] as const) expect(provisionFor(item, on)?.provision).toBe('free')
  })

  it('begins with the regulations of 2024 for what they ask', () => {
    expect(provisionFor('address', '2024-08-18')).toBeNull()
    expect(provisionFor('address', '2024-08-19')?.provision).toBe('school-must-hold')
  })
})

describe('rights', () => {
  it('are each there or not by lawful basis', () => {
    const rowOf = (right: string) => rightsOn(on).find((row) => row.right === right)
    const under = (right: 'erase' | 'object' | 'portability' | 'withdraw', basis: 'a' | 'c' | 'e') => rowOf(right)?.under[basis] ?? 'no'
    expect([under('erase', 'c'), under('erase', 'e'), under('erase', 'a')]).toEqual(['no', 'no', 'yes'])
    expect([under('object', 'c'), under('object', 'e'), under('object', 'a')]).toEqual(['no', 'yes', 'no'])
    expect([under('portability', 'e'), under('portability', 'a'), under('withdraw', 'a')]).toEqual(['no', 'yes', 'yes'])
  })

  it('on automated decisions moved to other articles on 5 February 2026', () => {
    const source = (day: string) => rightsOn(day).find(({ right }) => right === 'automated')?.source.provision
    expect([source('2026-02-04'), source('2026-02-05')]).toEqual(['Article 22', 'Articles 22A to 22D'])
  })

  it('that a notice must tell follow from its bases', () => {
    const told = (...bases: ('a' | 'c' | 'e')[]) => rightsToTell(bases, on).map(({ right }) => right)
    expect(told('c')).toEqual(['access', 'rectify', 'restrict'])
    expect(told('e')).toEqual(['access', 'rectify', 'restrict', 'object'])
    expect(told('a')).toEqual(['access', 'rectify', 'erase', 'restrict', 'portability', 'withdraw'])
  })
})

describe('editions of guidance', () => {
  it.each([
    ['Keeping children safe in education', 'keeping-children-safe'],
    ['KCSIE', 'keeping-children-safe'],
    ['Working together to safeguard children', 'working-together'],
    ['Working together to improve school attendance', 'attendance'],
    ['the SEND Code of Practice', 'send-code'],
    ['Behaviour in schools', null],
  ])('knows %s', (name, id) => {
    expect(guidanceNamed(name)).toBe(id)
  })

  it('follow each other by day', () => {
    expect(currentEdition('working-together', '2018-07-03')?.edition).toBe('2015')
    expect(currentEdition('working-together', '2023-12-15')?.edition).toBe('2023')
    expect(currentEdition('working-together', on)?.edition).toBe('2023')
    expect(currentEdition('working-together', on, 'likely')?.edition).toBe('2026')
    // No source says from when: it is not told for a day before the table was checked.
    expect(currentEdition('working-together', '2026-11-22', 'likely')?.edition).toBe('2023')
    expect(currentEdition('working-together', '2001-01-01')).toBeNull()
  })
})

describe('references that are wrong', () => {
  it.each([
    ["1989 Children's Act", 'Section 83', 'children-act-83'],
    ['Children Act 1989', 's.83', 'children-act-83'],
    ["Young People's Act 2008", 'Section 7', 'young-persons-act-7'],
    ['Children and Young Persons Act 2008', 'section 7', 'young-persons-act-7'],
  ])('knows %s, %s', (name, at, id) => {
    expect(lawReferences.find((row) => row.names.test(name) && row.provision?.test(at) === true)?.id).toBe(id)
  })

  it.each([
    ['Children Act 1989', 'section 17'],
    ['Children Act 1989', 'section 830'],
    ['Children Act 2004', 'section 11'],
    ['Education Act 1996', 'section 537A'],
    ['Children and Young Persons Act 2008', 'section 20'],
  ])('leaves %s, %s alone', (name, at) => {
    expect(lawReferences.filter((row) => row.names.test(name) && (row.provision === undefined || row.provision.test(at)))).toEqual([])
  })

  it('were right before the day on which they ended', () => {
    const [row] = repealedLaws.filter(({ id }) => id === 'pupil-registration-2006')
    expect([holdsOn(row as Dated, '2024-08-18'), holdsOn(row as Dated, '2024-08-19')]).toEqual([false, true])
  })
})

import { describe, expect, test } from 'vitest'
import { recordColumns, recordRows } from '../../../core/formats/record-of-processing.ts'
import type { ItemId } from '../../../core/law/data-items.ts'
import { compareNotices } from '../../../core/notice/compare-notices.ts'
import { explain } from '../../../core/notice/explain.ts'
import type { Aspect, Explanation, Statement } from '../../../core/notice/explanation.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import { mayShare } from '../../../core/notice/may-share.ts'
import type { Id, Notice } from '../../../core/notice/notice.ts'
import { listed, partyName, purposeName, recipientsOf } from '../../../core/notice/told.ts'
import { hip, pupil } from '../notices/read-notice.ts'
import { quillstone } from './quillstone.ts'

const on = '2026-11-24'

function told(item: ItemId, notice: Notice = quillstone): Explanation {
  return explain(indexNotices([notice]), item, on)
}

/** "scope: ids" of what the notice says of an aspect, "(people)" where it is of some alone, "silent" where it does not say. */
function of(aspect: Aspect, statements: readonly Statement[]): string[] {
  return statements
    .filter((one) => one.aspect === aspect && one.voice === 'notice')
    .map(({ scope, content, subjects }) => {
      const ids =
        content.is === 'gap'
          ? 'silent'
          : content.is === 'named'
            ? idsOf(content.list)
            : content.is === 'sharing'
              ? idsOf(content.to)
              : content.is
      return `${scope}: ${ids}${subjects === undefined ? '' : ` (${idsOf(subjects)})`}`
    })
}

function idsOf(list: readonly { readonly id: Id }[]): string {
  return list.map(({ id }) => id).join(' ')
}

/** Whom a note names as recipients, in both of its parts. */
function recipients({ own, general }: Explanation): string[] {
  const ids = [...own, ...general].flatMap(({ aspect, content }) => {
    if (content.is === 'sharing') return content.to.map(({ id }) => id)
    return aspect === 'recipients' && content.is === 'named' ? content.list.map(({ id }) => id) : []
  })
  return [...new Set(ids)].toSorted()
}

/** What a note says that an item is for, in both of its parts. */
function purposes({ own, general }: Explanation): string[] {
  const ids = [...own, ...general].flatMap(({ aspect, content }) =>
    aspect === 'purposes' && content.is === 'named' ? content.list.map(({ id }) => id) : [],
  )
  return [...new Set(ids)].toSorted()
}

function cells(notice: Notice, item: Id, column: (typeof recordColumns)[number]): string[] {
  const cell = ({ cells: row }: { readonly cells: readonly string[] }, name: typeof column) => row[recordColumns.indexOf(name)] ?? ''
  return recordRows(indexNotices([notice]))
    .filter((row) => cell(row, 'Information') === notice.items[item]?.name)
    .map((row) => cell(row, column))
}

describe('sharing that a heading or an item states itself', () => {
  test('names its recipients only, and none to whom the notice says that all goes', () => {
    const { own, general } = told('allergy')
    expect(of('sharing', own)).toEqual(['group: hospital'])
    expect(of('recipients', [...own, ...general])).toEqual([])
    expect(of('sharing', general)).toEqual([])
    expect(recipients(told('medication'))).toEqual(['hospital'])
  })

  test('counts before that of a heading above it', () => {
    const { own, general } = told('sen-status')
    expect(of('recipients', own)).toEqual(['item: adviser'])
    expect(of('sharing', [...own, ...general])).toEqual([])
    expect(of('recipients', general)).toEqual([])
  })

  test('is told as not stated where it is a gap, with whom to ask and never with those to whom all goes', () => {
    const said = told('attendance')
    expect(of('recipients', said.own)).toEqual(['item: silent'])
    expect(said.own.find(({ aspect }) => aspect === 'recipients')?.content).toMatchObject({ ask: [{ id: 'office' }] })
    expect(recipients(said)).toEqual([])
  })

  test('is silence where it names nobody, or speaks of other items only', () => {
    for (const sharing of [[], ['exams']]) {
      const changed = withHeading('background', { sharing })
      const said = told('ethnicity', changed)
      expect(of('recipients', said.own)).toEqual(['group: silent'])
      expect(recipients(said)).toEqual([])
      expect(cells(changed, 'ethnicity', 'Recipients')).toEqual(['not stated'])
    }
  })

  test('leaves what a recipient of all may pass on to the items that go to that recipient', () => {
    const onward = (item: ItemId) => told(item).general.some(({ aspect }) => aspect === 'onward')
    const names = (item: ItemId) => mayShare(indexNotices([quillstone]), item, 'researchers').says.map(({ named }) => named?.id)
    expect([onward('name'), names('name')]).toEqual([true, ['researchers']])
    for (const item of ['allergy', 'attendance', 'sen-status'] as const) expect([onward(item), names(item)]).toEqual([false, [undefined]])
  })

  test('says for one item more than for all where the notice names that item at what all share', () => {
    const { own, general } = told('attainment')
    expect(of('recipients', own)).toEqual(['item: exam-boards'])
    expect(of('recipients', general)).toEqual(['notice: council department'])
    expect(of('sharing', general)).toEqual(['notice: department'])
  })

  test('is not told of everything where only headings state it', () => {
    const { sharing: _, ...defaults } = quillstone.defaults
    const changed = { ...quillstone, defaults }
    expect(of('recipients', told('name', changed).general)).toEqual(['notice: silent'])
    expect(of('recipients', told('allergy', changed).general)).toEqual([])
    expect(recipients(told('allergy', changed))).toEqual(['hospital'])
  })

  test('leaves no silence beside what it says, where nothing goes to anyone from everything', () => {
    const { own, general } = told('attainment', { ...quillstone, defaults: { ...quillstone.defaults, sharing: ['exams'] } })
    expect(of('recipients', own)).toEqual(['item: exam-boards'])
    expect(of('recipients', general)).toEqual([])
  })
})

describe('purposes that a heading or an item states itself', () => {
  test('for some people only are told at the items about those people, beside those for all', () => {
    const { own, general } = told('medication')
    expect(of('purposes', own)).toEqual(['group: health', 'group: emergency (boarders)'])
    expect(of('purposes', general)).toEqual([])
    expect(of('purposes', told('medical-condition').own)).toEqual(['group: health'])
  })

  test('for some people only stand alone where the heading states no others', () => {
    const { own, general } = told('photo')
    expect(of('purposes', own)).toEqual(['group: outings (boarders)'])
    expect(of('purposes', general)).toEqual([])
  })

  test('for some people only are told with these people at an item about everyone', () => {
    expect(of('purposes', told('ethnicity').own)).toEqual(['item: fairness (boarders)'])
    expect(of('purposes', told('allergy').own)).toEqual(['group: health', 'group: emergency (boarders)'])
  })

  test('for other people only are no purpose of the item: the notice does not say what it is for', () => {
    const { own, general } = told('ehcp')
    expect(of('purposes', own)).toEqual(['item: silent'])
    expect(of('purposes', general)).toEqual([])
  })

  test('of the whole notice for some people only are told at the items about those people', () => {
    const { pictures, ...others } = quillstone.items
    const { group: _, ...picture } = pictures as Notice['items'][string]
    const changed = { ...quillstone, items: { ...others, pictures: { ...picture, group: 'register' } } }
    const { own, general } = told('photo', changed)
    expect(of('purposes', own)).toEqual(['group: outings (boarders)'])
    expect(of('purposes', general)).toEqual(['notice: teach'])
    expect(of('purposes', told('name').own)).toEqual([])
  })
})

describe('any fact of a heading or an item', () => {
  test('stands in place of the general one', () => {
    const { own, general } = told('allergy')
    expect(of('handlers', own)).toEqual(['group: nurse'])
    expect(of('handlers', general)).toEqual([])
  })

  test('is silence where it names nothing', () => {
    const { own, general } = told('ethnicity', withHeading('background', { handlers: [] }))
    expect(of('handlers', own)).toEqual(['group: silent'])
    expect(of('handlers', general)).toEqual([])
  })

  test('reaches an item however many headings stand between them, in the note as in the record', () => {
    const depth = 30
    const groups = Object.fromEntries(
      Array.from({ length: depth }, (_, at) => {
        const above =
          at === 0 ? { facts: { sharing: ['adviser'] }, labelled: 'special' as const } : { labelled: null, in: `deep-${at - 1}` }
        return [`deep-${at}`, { name: `Heading ${at}`, cites: [], ...above }]
      }),
    )
    const { names } = quillstone.items
    const deep = { ...(names as Notice['items'][string]), group: `deep-${depth - 1}` }
    const changed = { ...quillstone, groups: { ...quillstone.groups, ...groups }, items: { ...quillstone.items, names: deep } }
    const said = told('name', changed)
    expect(recipients(said)).toEqual(['adviser'])
    expect(said.own.some(({ content }) => content.is === 'labelled' && content.labelled === 'special')).toBe(true)
    expect(cells(changed, 'names', 'Recipients')).toEqual(['an adviser', 'an adviser'])
    expect(cells(changed, 'names', 'The notice calls it')).toEqual(['special category', 'special category'])
  })
})

describe.each([quillstone, hip, pupil])('the note, the answer on sharing, the record and the comparison, of $id', (notice) => {
  const entries = Object.entries(notice.items).flatMap(([id, item]) => {
    const covered = item.covers.find((one) => told(one, notice).covered?.item === id)
    return covered === undefined ? [] : [{ id, item, covered }]
  })

  test('have the same recipients', () => {
    expect(entries.length).toBeGreaterThan(5)
    for (const { id, item, covered } of entries) {
      const noted = recipients(told(covered, notice))
      const answered = mayShare(indexNotices([notice]), covered, 'police').says[0]?.recipients.map((one) => one.id)
      expect(answered?.toSorted(), id).toEqual(noted)
      expect([...recipientsOf(notice, id, item).keys()].toSorted(), id).toEqual(noted)
      const names = [...new Set(noted.map((one) => partyName(notice, one)))].toSorted()
      expect(new Set(cells(notice, id, 'Recipients').map((cell) => cell.split('; ').toSorted().join())), id).toEqual(
        new Set([names.join() || 'not stated']),
      )
    }
  })

  test('have the same purposes of an item about some people', () => {
    for (const { id, item, covered } of entries.filter((entry) => entry.item.subjects !== undefined)) {
      const noted = purposes(told(covered, notice))
      expect([...listed(notice, item, 'purposes', purposeName).keys()].toSorted(), id).toEqual(noted)
      // The record leaves out what ended the words where they stood in the notice.
      const names = noted.map((one) => purposeName(notice, one).replace(/[.,]$/, '')).toSorted()
      const recorded = cells(notice, id, 'Purpose').map((cell) => cell.replace(/ \(of .* only\)$/, ''))
      expect(recorded.toSorted(), id).toEqual(names.length === 0 ? ['not stated'] : names)
    }
  })

  test('lose no item', () => {
    for (const { id } of entries) expect(cells(notice, id, 'Purpose').length, id).toBeGreaterThan(0)
  })
})

describe('the comparison of two versions', () => {
  const later = (members: object): Notice => ({ ...quillstone, version: '2', ...members })
  const changes = (after: Notice) => compareNotices(quillstone, after).map(({ kind, of }) => [kind, of])

  test('tells a new purpose for some people of the items about them or about everyone, and of no others', () => {
    const heading = quillstone.groups.health as Notice['groups'][string]
    const groups = {
      ...quillstone.groups,
      health: { ...heading, facts: { ...heading.facts, purposes: ['health', 'emergency', 'outings'] } },
    }
    expect(changes(later({ groups }))).toEqual([
      ['purpose-added', ['allergies', 'medicines that boarders bring', 'special educational needs']],
    ])
  })

  test('tells once that a purpose is now for other people', () => {
    const purposes = { ...quillstone.purposes, outings: { ...quillstone.purposes.outings, subjects: ['day-pupils'] } }
    expect(changes(later({ purposes })).map(([kind]) => kind)).toEqual(['purpose-subjects-changed'])
  })
})

function withHeading(id: Id, facts: Notice['defaults']): Notice {
  const heading = quillstone.groups[id]
  if (heading === undefined) throw new Error(`quillstone has no heading ${id}`)
  return { ...quillstone, groups: { ...quillstone.groups, [id]: { ...heading, facts: { ...heading.facts, ...facts } } } }
}

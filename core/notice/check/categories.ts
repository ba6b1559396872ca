import { ukGdpr } from '../../law/sources.ts'
import { groupsAbove, labelOf } from '../facts-of.ts'
import type { Id, Notice, NoticeItem } from '../notice.ts'
import type { Checked, Found, Rule } from './finding.ts'
import { type Held, heldIn, heldItems, heldOfKind, heldUnder, namesOf } from './held-data.ts'
import { listed } from './notice-text.ts'

/** What is held, and under which of the law's headings. */
export const categoryRules: readonly Rule[] = [
  {
    id: 'items-missing',
    severity: 'error',
    looksFor: 'the categories of data that are held',
    source: ukGdpr('Article 14(1)(d)'),
    find: ({ notice }) =>
      Object.keys(notice.items).length > 0
        ? []
        : [{ path: 'items', message: 'The notice does not say what data is held.', fix: 'List the kinds of information, each by name.' }],
  },
  {
    id: 'offence-called-special',
    severity: 'error',
    looksFor: 'data on offences listed as special category data',
    source: ukGdpr('Articles 9(1) and 10'),
    find: ({ notice }) =>
      heldUnder(notice, 'art10')
        .filter(({ item }) => isCalled(notice, item, 'special'))
        .map(({ id, item }) => ({
          path: `items.${id}`,
          message: `“${item.name}” is listed as special category data. Offences are not: Article 10 covers them, with rules of its own.`,
          fix: 'List criminal offence data under a heading of its own, with its own authority.',
        })),
  },
  {
    id: 'special-too-wide',
    severity: 'warning',
    looksFor: 'data called special category that Article 9 does not name',
    source: ukGdpr('Article 9(1), a closed list'),
    find: tooWide,
  },
  {
    id: 'special-called-ordinary',
    severity: 'warning',
    looksFor: 'special category data listed as ordinary',
    source: ukGdpr('Article 9(1)'),
    find: ({ notice }) =>
      heldIn(notice)
        .filter(
          ({ item, rows }) =>
            rows.length > 0 && rows.every(({ statutoryClass }) => statutoryClass === 'art9') && isCalled(notice, item, 'ordinary'),
        )
        .map(({ id, item }) => ({
          path: `items.${id}`,
          message: `“${item.name}” is listed as ordinary personal data. Article 9 names it as special category data.`,
          fix: 'List it with the special category data, with its condition.',
        })),
  },
  {
    id: 'characteristics-unlisted',
    severity: 'ask',
    looksFor: 'characteristics that the template for children in need and in care lists, and the notice does not',
    source: ukGdpr('Article 14(1)(d); the Department for Education’s template of 2018'),
    find: unlistedCharacteristics,
  },
  {
    id: 'data-doubtful',
    severity: 'ask',
    looksFor: 'data that a school seldom holds',
    source: ukGdpr('Article 5(1)(c)'),
    find: ({ notice }) => {
      const doubtful = heldItems(notice, ['care-leaver-activity', 'care-leaver-accommodation'])
      const [first] = doubtful
      if (first === undefined) return []
      return [
        {
          path: `items.${first.id}`,
          message: `The notice lists what councils hold of young people who have left care: ${listed(namesOf(doubtful))}. Does the school hold it?`,
          fix: 'If it does not, take it out; if it does, say of whom and what for.',
        },
      ]
    },
  },
]

function isCalled(notice: Notice, item: NoticeItem, label: 'special' | 'ordinary'): boolean {
  return labelOf(notice, item)?.known.labelled === label && !saysTreated(notice, item)
}

/** A heading such as "what we treat as special" says that it goes further than the law. */
function saysTreated(notice: Notice, item: NoticeItem): boolean {
  return groupsAbove(notice, item.group).some(({ group }) =>
    /\btreat/i.test(`${group.name} ${group.cites.map(({ quote }) => quote).join(' ')}`),
  )
}

/** One finding a heading: what stands under it and is named neither in Article 9 nor usually reveals what is. */
function tooWide({ notice }: Checked): readonly Found[] {
  const byGroup = new Map<Id, Held[]>()
  for (const held of heldIn(notice)) {
    const { item, rows } = held
    const isNone = rows.length > 0 && rows.every((row) => row.statutoryClass === 'none' && row.class !== 'special')
    if (!isNone || !isCalled(notice, item, 'special')) continue
    const group = labelOf(notice, item)?.known.group ?? item.group
    byGroup.set(group, [...(byGroup.get(group) ?? []), held])
  }
  return [...byGroup].map(([group, held]) => {
    const rest = held.filter(({ rows }) => rows.some(({ treatAs }) => treatAs !== 'dfe'))
    const isAdvised = rest.length < held.length
    const advice = isAdvised
      ? ` To treat ${rest.length === 0 ? 'them' : 'most of them'} so is the Department for Education’s advice, not the law.`
      : ''
    const none = isAdvised && rest.length > 0 ? ` For ${listed(namesOf(rest), 4)} there is no such advice.` : ''
    return {
      path: `groups.${group}`,
      message: `The notice calls special category what Article 9 does not name: ${listed(namesOf(held), 20)}.${advice}${none}`,
      fix: 'Keep two headings: special category data, and data that the school treats with the same care.',
    }
  })
}

function unlistedCharacteristics({ notice, set }: Checked): readonly Found[] {
  const ofCare = heldOfKind(notice, ['child-in-need', 'child-protection', 'looked-after'])
  const characteristics = ['ethnicity', 'disability', 'sex'] as const
  const unlisted = characteristics.filter((id) => set.every((one) => heldItems(one, [id]).length === 0))
  const placements = set.every((one) => heldItems(one, ['care-placement']).length === 0) ? ['episodes of being looked after'] : []
  if (ofCare.length === 0 || unlisted.length < characteristics.length) return []
  return [
    {
      path: 'items',
      message: `The notice lists data of children in need or in care and not ${listed([...unlisted, ...placements])}. Does the school hold them?`,
      fix: 'If it does, list them; the template from which such notices are made has them.',
    },
  ]
}

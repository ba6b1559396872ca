import type { Change } from './compare-change.ts'
import { type Facet, facetChanges, scalarChanges } from './compare-items.ts'
import { labelOf, sharingOf } from './facts-of.ts'
import { type Id, isGap, type Notice, type NoticeItem } from './notice.ts'
import { longerThan } from './periods.ts'
import {
  basisName,
  conditionName,
  lawName,
  listed,
  partyName,
  provisionOf,
  purposeName,
  purposesNamed,
  recipientsOf,
  retentionOf,
  sharingPurposesOf,
  type Told,
  type ToldOnce,
} from './told.ts'

const facets: readonly Facet[] = [
  {
    added: 'purpose-added',
    removed: 'purpose-removed',
    section: 'purposes',
    weight: 'before-use',
    tell: (notice, _, item) => listed(notice, item, 'purposes', purposeName),
    name: (notice, _, item) => purposesNamed(notice, item),
  },
  { added: 'recipient-added', removed: 'recipient-removed', section: 'parties', weight: 'tell', tell: recipientsOf },
  { added: 'sharing-purpose-added', removed: 'sharing-purpose-removed', section: 'sharing', weight: 'tell', tell: sharingPurposesOf },
  { added: 'sharing-law-added', removed: 'sharing-law-removed', section: 'sharing', weight: 'tell', tell: sharingLawsOf },
  {
    added: 'handler-added',
    removed: 'handler-removed',
    section: 'parties',
    weight: 'note',
    tell: (notice, _, item) => listed(notice, item, 'handlers', partyName),
  },
  {
    added: 'source-added',
    removed: 'source-removed',
    section: 'parties',
    weight: 'tell',
    tell: (notice, _, item) => listed(notice, item, 'sources', partyName),
  },
  {
    added: 'basis-added',
    removed: 'basis-removed',
    section: 'bases',
    weight: 'tell',
    tell: (notice, _, item) => listed(notice, item, 'bases', basisName),
  },
  {
    added: 'condition-added',
    removed: 'condition-removed',
    section: 'conditions',
    weight: 'note',
    tell: (notice, _, item) => listed(notice, item, 'conditions', conditionName),
  },
]

/** What the notice says otherwise of items that both versions list, wherever it says it: of the item, its heading or everything. */
export function factChanges(before: Notice, after: Notice): readonly Change[] {
  const byLatestName = (section: 'groups' | 'subjects') => (id: Id) => (after[section][id] ?? before[section][id])?.name ?? id
  const subjects = subjectsBy(byLatestName('subjects'))
  const heading = headingBy(byLatestName('groups'))
  return [
    ...facets.flatMap((facet) => facetChanges(facet, before, after)),
    ...scalarChanges(before, after, retentionOf, retentionChange),
    ...scalarChanges(before, after, provisionOf, () => ({ kind: 'provision-changed', weight: 'tell' })),
    // The sentence names the people before and after; to name those of now besides would say them twice.
    ...scalarChanges(before, after, subjects, () => ({ kind: 'subjects-changed', weight: 'tell' })).map((one) => ({
      ...one,
      subjects: [],
    })),
    ...scalarChanges(before, after, labelled, () => ({ kind: 'label-changed', weight: 'tell' })),
    ...scalarChanges(before, after, heading, () => ({ kind: 'heading-changed', weight: 'note' })),
  ]
}

/** Recipient and law together: one law may have an item go to one recipient and not to another. */
function sharingLawsOf(notice: Notice, id: Id, item: NoticeItem): Told {
  const sharing = sharingOf(notice, id, item)
  if (sharing === null || isGap(sharing)) return new Map()
  return new Map(
    sharing.flatMap(({ id: entry, known }) =>
      (known.laws ?? []).map((law) => {
        const to = known.to.map((party) => partyName(notice, party)).join(', ')
        return [`${entry}.laws.${law}`, `${to}: ${lawName(notice, law)}`]
      }),
    ),
  )
}

/** Of whom an item is held, by the names of now on both sides: a name that changed is told by itself. */
function subjectsBy(nameOf: (id: Id) => string): (notice: Notice, item: NoticeItem, id: Id) => ToldOnce {
  return ({ concerns }, { subjects }, id) => {
    const told = (subjects ?? concerns)?.map(nameOf).sort().join(', ')
    return { path: subjects === undefined ? 'concerns' : `items.${id}.subjects`, told: told === undefined || told === '' ? null : told }
  }
}

/** Under which heading an item stands, by the names of now as well. */
function headingBy(nameOf: (id: Id) => string): (notice: Notice, item: NoticeItem, id: Id) => ToldOnce {
  return (_, { group }, id) => ({ path: `items.${id}.group`, told: nameOf(group) })
}

function labelled(notice: Notice, item: NoticeItem): ToldOnce {
  const label = labelOf(notice, item)?.known
  return { path: `groups.${label?.group ?? item.group}.labelled`, told: label?.labelled ?? null }
}

function retentionChange(old: string | null, now: string | null): Pick<Change, 'kind' | 'weight'> {
  const isLonger = old === null || now === null ? null : longerThan(now, old)
  if (isLonger === null) return { kind: 'retention-changed', weight: 'tell' }
  return isLonger ? { kind: 'retention-longer', weight: 'tell' } : { kind: 'retention-shorter', weight: 'note' }
}

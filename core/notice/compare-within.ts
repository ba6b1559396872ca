import type { Change, ChangeKind } from './compare-change.ts'
import { scopeWhere } from './compare-scope.ts'
import { groupsAbove } from './facts-of.ts'
import { type Entries, type Id, isGap, type Known, type Notice, type NoticeItem } from './notice.ts'
import { basisName, listed, partyName, purposeName, purposesNamed, recipientsOf, saidOf } from './told.ts'

interface Both<T> {
  readonly id: Id
  readonly old: T
  readonly now: T
}

/** What entries that kept their ids say otherwise, besides their words, and of which information. */
export function withinChanges(before: Notice, after: Notice): readonly Change[] {
  return [
    ...onwardChanges(before, after),
    ...article6Changes(before, after),
    ...purposeChanges(before, after),
    ...headingChanges(before, after),
    ...nameChanges(before, after),
    ...askChanges(before, after),
    ...complaintChanges(before, after),
  ]
}

/** What goes to a recipient may go further: to whom, and for what. */
function onwardChanges(before: Notice, after: Notice): readonly Change[] {
  return inBoth(before.onward, after.onward).flatMap(({ id, old, now }) => {
    const scope = scopeWhere(before, after, (notice, item, held) =>
      recipientsOf(notice, item, held).has((notice === after ? now : old).from),
    )
    const told = (kind: ChangeKind, path: string, words: string, isAdded: boolean): Change => ({
      kind,
      path: `onward.${id}.${path}`,
      ...scope,
      before: isAdded ? null : words,
      after: isAdded ? words : null,
      weight: isAdded ? 'before-use' : 'note',
    })
    const toWords = (notice: Notice, from: Id, to: Id) => `${partyName(notice, from)} to ${partyName(notice, to)}`
    const whyWords = (notice: Notice, from: Id, why: Id) => `${partyName(notice, from)}: ${purposeName(notice, why)}`
    return [
      ...without(now.to, old.to).map((to) => told('onward-recipient-added', `to.${to}`, toWords(after, now.from, to), true)),
      ...without(old.to, now.to).map((to) => told('onward-recipient-removed', `to.${to}`, toWords(before, old.from, to), false)),
      ...without(now.purposes, old.purposes).map((why) =>
        told('onward-purpose-added', `purposes.${why}`, whyWords(after, now.from, why), true),
      ),
      ...without(old.purposes, now.purposes).map((why) =>
        told('onward-purpose-removed', `purposes.${why}`, whyWords(before, old.from, why), false),
      ),
    ]
  })
}

/** Which lawful basis of Article 6 an entry means. */
function article6Changes(before: Notice, after: Notice): readonly Change[] {
  return inBoth(before.bases, after.bases).flatMap(({ id, old, now }) => {
    const [was, is] = [knownOf(old.article6), knownOf(now.article6)]
    if (was === is) return []
    const scope = scopeWhere(before, after, (notice, _, item) => listed(notice, item, 'bases', basisName).has(id))
    return [
      {
        kind: 'article6-changed',
        path: `bases.${id}.article6`,
        ...scope,
        about: basisName(after, id),
        before: was,
        after: is,
        weight: 'tell',
      },
    ]
  })
}

/** For whose data a purpose is stated; for people for whom it is new, data held already would be put to a new use. */
function purposeChanges(before: Notice, after: Notice): readonly Change[] {
  return inBoth(before.purposes, after.purposes).flatMap(({ id, old, now }) => {
    if (isSame(old.subjects, now.subjects)) return []
    const isWider = old.subjects !== undefined && (now.subjects === undefined || without(now.subjects, old.subjects).length > 0)
    const { of } = scopeWhere(before, after, (notice, _, item) => purposesNamed(notice, item).has(id))
    return [
      {
        kind: 'purpose-subjects-changed',
        path: `purposes.${id}.subjects`,
        of,
        subjects: [],
        about: purposeName(after, id),
        before: namesOf(before.subjects, old.subjects),
        after: namesOf(after.subjects, now.subjects),
        weight: isWider ? 'before-use' : 'note',
      },
    ]
  })
}

function headingChanges(before: Notice, after: Notice): readonly Change[] {
  const isUnder = (heading: Id) => (notice: Notice, _: Id, item: NoticeItem) =>
    groupsAbove(notice, item.group).some(({ id }) => id === heading)
  return inBoth(before.groups, after.groups).flatMap(({ id, old, now }) =>
    old.name === now.name
      ? []
      : [
          {
            kind: 'heading-renamed',
            path: `groups.${id}`,
            ...scopeWhere(before, after, isUnder(id)),
            before: old.name,
            after: now.name,
            weight: 'note',
          } satisfies Change,
        ],
  )
}

/** Names of people, parties, items and papers. Of the three offices another sentence tells. */
function nameChanges(before: Notice, after: Notice): readonly Change[] {
  const offices = (['controller', 'dpo', 'contact'] as const).flatMap((office) => (before[office] === after[office] ? [after[office]] : []))
  return (['parties', 'subjects', 'items', 'documents'] as const).flatMap((section) =>
    inBoth<{ readonly name: string }>(before[section], after[section]).flatMap(({ id, old, now }) =>
      old.name === now.name || (section === 'parties' && offices.includes(id))
        ? []
        : [told('renamed', `${section}.${id}`, undefined, old.name, now.name, section === 'parties' ? 'tell' : 'note')],
    ),
  )
}

function askChanges(before: Notice, after: Notice): readonly Change[] {
  return inBoth(before.rights, after.rights).flatMap(({ id, old, now }) => {
    const [was, is] = [knownOf(old.askOf), knownOf(now.askOf)]
    if (isSame(was ?? undefined, is ?? undefined)) return []
    const about = saidOf(after.rights[id], id)
    const names = [namesOf(before.parties, was ?? undefined), namesOf(after.parties, is ?? undefined)] as const
    return [told('right-ask-changed', `rights.${id}.askOf`, about, ...names, 'tell')]
  })
}

function complaintChanges(before: Notice, after: Notice): readonly Change[] {
  return inBoth(before.complaints, after.complaints).flatMap(({ id, old, now }) => {
    if (old.to === now.to) return []
    const about = saidOf(after.complaints[id], id)
    return [told('complaint-to-changed', `complaints.${id}.to`, about, partyName(before, old.to), partyName(after, now.to), 'tell')]
  })
}

function told(
  kind: ChangeKind,
  path: string,
  about: string | undefined,
  before: string | null,
  after: string | null,
  weight: Change['weight'],
): Change {
  return { kind, path, of: 'all', subjects: [], ...(about === undefined ? {} : { about }), before, after, weight }
}

function inBoth<T>(before: Entries<T> = {}, after: Entries<T> = {}): readonly Both<T>[] {
  return Object.entries(after).flatMap(([id, now]) => {
    const old = before[id]
    return old === undefined ? [] : [{ id, old, now }]
  })
}

function knownOf<T>(known: Known<T> | undefined): T | null {
  return known === undefined || isGap(known) ? null : known
}

function namesOf(section: Entries<{ readonly name: string }>, ids: readonly Id[] | undefined): string | null {
  return ids === undefined ? null : ids.map((id) => section[id]?.name ?? id).join(', ')
}

function without(ids: readonly Id[], others: readonly Id[]): readonly Id[] {
  return ids.filter((id) => !others.includes(id))
}

function isSame(one: readonly Id[] | undefined, other: readonly Id[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return without(one, other).length === 0 && without(other, one).length === 0
}

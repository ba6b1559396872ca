import type { Change, ChangeKind } from './compare-change.ts'
import { type Grounded, type Id, isGap, type NamedLaw, type Notice } from './notice.ts'
import { contactWords, lawWords, saidOf } from './told.ts'

/** Sections whose entries a reader is told of one by one, what to call their coming and going, and how much each weighs. */
const sections = [
  ['onward', 'onward', 'before-use', 'tell'],
  ['commitments', 'commitment', 'tell', 'tell'],
  ['rights', 'right', 'tell', 'tell'],
  ['complaints', 'complaint', 'note', 'note'],
  ['laws', 'law', 'note', 'note'],
] as const

/** Sections whose entries can say something else under the id that they had. */
const reworded = ['purposes', 'bases', 'conditions', 'sharing', 'onward', 'commitments', 'rights', 'complaints', 'items'] as const

/** What came, went, or is put in other words, entry by entry. */
export function entryChanges(before: Notice, after: Notice): readonly Change[] {
  return [
    ...sections.flatMap((section) => comingsAndGoings(section, before, after)),
    ...newEditions(before, after),
    ...newWords(before, after),
  ]
}

/** Who answers for the data, who advises on it, and whom to ask, where that changed. */
export function officeChanges(before: Notice, after: Notice): readonly Change[] {
  return (['controller', 'dpo', 'contact'] as const).flatMap((office) => {
    const [old, now] = [officeWords(before, office), officeWords(after, office)]
    return old === now ? [] : [changeOf(`${office}-changed`, office, old, now, 'tell')]
  })
}

/** What the notice says of itself as a whole. */
export function noticeChanges(before: Notice, after: Notice): readonly Change[] {
  return (['title', 'status', 'reviewBy', 'lang', 'schoolKind'] as const).flatMap((part) => {
    const [old, now] = [before, after].map(({ [part]: known }) => (isGap(known) ? null : known)) as [string | null, string | null]
    return old === now ? [] : [changeOf('notice-changed', part, old, now, 'note')]
  })
}

function comingsAndGoings([section, kind, coming, going]: (typeof sections)[number], before: Notice, after: Notice): readonly Change[] {
  const only = (one: Notice, other: Notice): readonly [Id, Grounded][] =>
    Object.entries<Grounded>(one[section]).filter(([id]) => other[section][id] === undefined)
  return [
    ...only(after, before).map(([id, entry]) => changeOf(`${kind}-added`, `${section}.${id}`, null, wordsOf(entry, id), coming)),
    ...only(before, after).map(([id, entry]) => changeOf(`${kind}-removed`, `${section}.${id}`, wordsOf(entry, id), null, going)),
  ]
}

function newEditions(before: Notice, after: Notice): readonly Change[] {
  return Object.entries(after.laws).flatMap(([id, law]) => {
    const [old, now] = [before.laws[id], law].map((one) => (one === undefined ? null : lawWords(one)))
    return old == null || now == null || old === now ? [] : [changeOf('law-changed', `laws.${id}`, old, now, 'note')]
  })
}

/** An entry that kept its id and changed its words may mean something else now: a person must read it. */
function newWords(before: Notice, after: Notice): readonly Change[] {
  return reworded.flatMap((section) =>
    Object.entries<Grounded>(after[section]).flatMap(([id, entry]) => {
      const old = before[section][id]
      const [was, is] = [old, entry].map((one) => (one?.cites ?? []).map(({ quote }) => quote).join(' ... '))
      return old === undefined || was === is ? [] : [changeOf('reworded', `${section}.${id}`, was ?? '', is ?? '', 'note')]
    }),
  )
}

function wordsOf(entry: Grounded, id: Id): string {
  return 'kind' in entry ? lawWords(entry as NamedLaw) : saidOf(entry, id)
}

function officeWords(notice: Notice, office: 'controller' | 'dpo' | 'contact'): string | null {
  const known = notice[office]
  return isGap(known) ? null : contactWords(notice, known)
}

function changeOf(kind: ChangeKind, path: string, before: string | null, after: string | null, weight: Change['weight']): Change {
  return { kind, path, of: 'all', subjects: [], before, after, weight }
}

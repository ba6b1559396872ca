import { type DataItem, type DataKind, dataItem, type ItemId } from '../../law/data-items.ts'
import type { Article6 } from '../../law/rights.ts'
import { factOf } from '../facts-of.ts'
import { type Id, isGap, type Known, type Notice, type NoticeItem, type Party } from '../notice.ts'

/** One entry of a notice with the rows of the catalogue that it covers. */
export interface Held {
  readonly id: Id
  readonly item: NoticeItem
  readonly rows: readonly DataItem[]
}

/** Everything that a notice says the school holds. */
export function heldIn(notice: Notice): readonly Held[] {
  return Object.entries(notice.items).map(([id, item]) => ({ id, item, rows: item.covers.map(dataItem) }))
}

/** The entries that cover an item of one of these kinds. */
export function heldOfKind(notice: Notice, kinds: readonly DataKind[]): readonly Held[] {
  return heldIn(notice).filter(({ rows }) => rows.some(({ kind }) => kind !== null && kinds.includes(kind)))
}

/** The entries that cover one of these items. */
export function heldItems(notice: Notice, ids: readonly ItemId[]): readonly Held[] {
  return heldIn(notice).filter(({ rows }) => rows.some(({ id }) => ids.includes(id)))
}

/** The entries that are for the most part data of Article 9, or of Article 10. */
export function heldUnder(notice: Notice, statutoryClass: 'art9' | 'art10'): readonly Held[] {
  return heldIn(notice).filter(({ rows }) => {
    const under = rows.filter((row) => row.statutoryClass === statutoryClass).length
    return under > 0 && under * 2 >= rows.length
  })
}

/** The names by which a notice lists entries. */
export function namesOf(held: readonly Held[]): readonly string[] {
  return held.map(({ item }) => `“${item.name}”`)
}

/** The letters of Article 6(1) on which a notice says that it rests, for all or for some of its bases. */
export function lettersOf(notice: Notice, some?: readonly Id[]): readonly Article6[] {
  const bases = some === undefined ? Object.values(notice.bases) : some.flatMap((id) => notice.bases[id] ?? [])
  return bases.flatMap(({ article6 }) => (isGap(article6) ? [] : [article6 as Article6]))
}

/** The entries for which a fact is stated neither by themselves, their headings nor the whole notice. */
export function silentOn(notice: Notice, fact: 'purposes' | 'bases' | 'conditions' | 'sources' | 'provision' | 'retention' | 'sharing') {
  return heldIn(notice).filter(({ item }) => {
    const known: Known<unknown> | undefined = factOf(notice, item, fact)?.known
    return known === undefined || isGap(known) || (Array.isArray(known) && known.length === 0)
  })
}

/** Where the silence is best mended: at the default where all are silent, else at the first entry that is. */
export function placeOfSilence(notice: Notice, silent: readonly Held[], fact: string): string {
  const [first] = silent
  return first === undefined || silent.length === Object.keys(notice.items).length ? `defaults.${fact}` : `items.${first.id}.facts.${fact}`
}

/** The parties of one role. */
export function partiesAs(notice: Notice, role: Party['roles'][number]): readonly Party[] {
  return Object.values(notice.parties).filter(({ roles }) => roles.includes(role))
}

/** Whether one of the parties is the common party or role of that id, or is named so. */
export function isAmong(parties: readonly Party[], ids: readonly string[], named: RegExp): boolean {
  return parties.some(({ words, name }) => (words !== undefined && ids.includes(words)) || named.test(name))
}

const stateSchools: readonly Notice['schoolKind'][] = ['maintained', 'academy', 'special', 'pupil-referral-unit']

/** A school of the state is a public authority for data protection (Data Protection Act 2018, section 7). */
export function isStateSchool({ schoolKind }: Notice): boolean {
  return stateSchools.includes(schoolKind)
}

import { factOf, purposesOf, sharingOf } from './facts-of.ts'
import { type Id, isGap, type Known, type NamedLaw, type Notice, type NoticeItem } from './notice.ts'

/** What readers are told of one item under one heading: by id, in the notice's own words. */
export type Told = ReadonlyMap<string, string>

/** One thing of which an item has one, and the entry that says it; null where the notice is silent. */
export interface ToldOnce {
  readonly path: string
  readonly told: string | null
}

/** The entries of one fact of an item. */
export function listed(
  notice: Notice,
  item: NoticeItem,
  fact: 'purposes' | 'handlers' | 'sources' | 'bases' | 'conditions',
  nameOf: (notice: Notice, id: Id) => string,
): Told {
  return namesOf(notice, (fact === 'purposes' ? purposesOf(notice, item) : factOf(notice, item, fact))?.known, nameOf)
}

/** The purposes that a notice names at an item, those for other people among them. */
export function purposesNamed(notice: Notice, item: NoticeItem): Told {
  return namesOf(notice, factOf(notice, item, 'purposes')?.known, purposeName)
}

function namesOf(notice: Notice, known: Known<readonly Id[]> | undefined, nameOf: (notice: Notice, id: Id) => string): Told {
  return new Map(known === undefined || isGap(known) ? [] : known.map((id) => [id, nameOf(notice, id)]))
}

/** Everyone to whom an item goes. */
export function recipientsOf(notice: Notice, id: Id, item: NoticeItem): Told {
  const sharing = sharingOf(notice, id, item)
  if (sharing === null || isGap(sharing)) return new Map()
  return new Map(sharing.flatMap(({ known }) => known.to).map((party) => [party, partyName(notice, party)]))
}

/** Recipient and reason together: the same recipient may get the item for something new. */
export function sharingPurposesOf(notice: Notice, id: Id, item: NoticeItem): Told {
  const sharing = sharingOf(notice, id, item)
  if (sharing === null || isGap(sharing)) return new Map()
  return new Map(
    sharing.flatMap(({ id: entry, known }) =>
      isGap(known.purposes)
        ? []
        : known.purposes.map((purpose) => [
            `${entry}.purposes.${purpose}`,
            `${known.to.map((party) => partyName(notice, party)).join(', ')}: ${purposeName(notice, purpose)}`,
          ]),
    ),
  )
}

/** How long an item is kept. */
export function retentionOf(notice: Notice, item: NoticeItem): ToldOnce {
  const known = factOf(notice, item, 'retention')?.known
  if (known === undefined || isGap(known)) return { path: 'defaults.retention', told: null }
  const period = notice.retention[known]?.period
  return { path: `retention.${known}`, told: period === undefined || isGap(period) ? null : period }
}

/** Whether an item must be given. */
export function provisionOf(notice: Notice, item: NoticeItem): ToldOnce {
  const known = factOf(notice, item, 'provision')?.known
  return { path: 'provision', told: known === undefined || isGap(known) ? null : known }
}

/** What the notice calls a party. */
export function partyName(notice: Notice, id: Id): string {
  return notice.parties[id]?.name ?? id
}

/** Under what name and how a party is reached, as the notice has it. */
export function contactWords(notice: Notice, id: Id): string {
  const party = notice.parties[id]
  return [partyName(notice, id), party?.phone, party?.email].filter((part) => part !== undefined).join(', ')
}

/** What the notice calls a law, with its provision and edition. */
export function lawName(notice: Notice, id: Id): string {
  const law = notice.laws[id]
  return law === undefined ? id : lawWords(law)
}

/** A law as the notice names it: "Section 83 of 1989 Children's Act", "Keeping children safe in education, 2018". */
export function lawWords({ name, provision, edition }: NamedLaw): string {
  return [provision === undefined ? name : `${provision} of ${name}`, edition].filter((part) => part !== undefined).join(', ')
}

/** What the notice says of a purpose. */
export function purposeName(notice: Notice, id: Id): string {
  return saidOf(notice.purposes[id], id)
}

/** What the notice says of a lawful basis. */
export function basisName(notice: Notice, id: Id): string {
  return saidOf(notice.bases[id], id)
}

/** What the notice says of an Article 9 or 10 condition. */
export function conditionName(notice: Notice, id: Id): string {
  return saidOf(notice.conditions[id], id)
}

/**
 * What an entry says, in the notice's own words: its first quote that is not the opening of a list, or its own wording where it is a
 * signed addition.
 */
export function saidOf(
  entry: { readonly cites: readonly { readonly quote: string }[]; readonly own?: unknown } | undefined,
  id: Id,
): string {
  const own = entry?.own as Readonly<Record<string, Readonly<Record<string, string>>>> | undefined
  const quotes = entry?.cites.map(({ quote }) => quote) ?? []
  return quotes.find((quote) => !quote.endsWith(':')) ?? quotes[0] ?? Object.values(Object.values(own ?? {})[0] ?? {})[0] ?? id
}

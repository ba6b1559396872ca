import type { Aspect, Citation, Content, Named, Scope, Statement } from './explanation.ts'
import { nearlySaid } from './nearly-said.ts'
import {
  type Cite,
  type Facts,
  type Gap,
  type Id,
  isGap,
  type Known,
  type Notice,
  type Party,
  type PartyRole,
  type Sharing,
  type Worded,
} from './notice.ts'
import { lawWords } from './told.ts'

/** Where in a notice a statement is said, and so how widely. */
export interface Place {
  readonly notice: Notice
  readonly scope: Scope
}

/** A statement in the notice's voice, citing the phrases on which it rests. */
export function noticeStatement(
  place: Place,
  aspect: Aspect,
  content: Content,
  ...grounds: readonly { cites: readonly Cite[] }[]
): Statement {
  const cites = grounds.flatMap((ground) => ground.cites)
  return { aspect, voice: 'notice', scope: place.scope, content, citations: citations(place.notice, cites) }
}

/** Facts that a notice states at one scope, aspect by aspect; of sharing `statementsOfSharing` tells. */
export function statementsOfFacts(place: Place, facts: Omit<Facts, 'sharing'>): Statement[] {
  const { notice } = place
  return [
    ...statementsOfPurposes(place, facts.purposes),
    ...known(place, 'provision', facts.provision, (provision) => [noticeStatement(place, 'provision', { is: 'provision', provision })]),
    ...known(place, 'handlers', facts.handlers, (ids) => partyStatement(place, 'handlers', 'handler', ids)),
    ...known(place, 'basis', facts.bases, (ids) => ids.flatMap((id) => basisStatement(place, id))),
    ...known(place, 'condition', facts.conditions, (ids) => namedStatement(place, 'condition', notice.conditions, ids)),
    ...known(place, 'sources', facts.sources, (ids) => partyStatement(place, 'sources', 'source', ids)),
    ...known(place, 'retention', facts.retention, (id) => retentionStatement(place, id)),
  ]
}

/** The recipients, and then to whom what goes and why, of some of the notice's statements of sharing; `told` names those told already. */
export function statementsOfSharing(place: Place, sharings: readonly Sharing[], told: readonly Id[] = []): Statement[] {
  const untold = sharings.filter(({ to }) => to.some((party) => !told.includes(party)))
  const to = [...new Set(untold.flatMap((sharing) => sharing.to))].filter((party) => !told.includes(party))
  const recipients = namedStatement(place, 'recipients', place.notice.parties, to, untold)
  return [...recipients, ...sharings.filter(saysWhy).map((sharing) => reasonStatement(place, sharing))]
}

/** Whether a statement of sharing gives a reason or a law, so that it is told by itself. */
export function saysWhy({ purposes, laws, own }: Sharing): boolean {
  return !isGap(purposes) || laws !== undefined || own !== undefined
}

function reasonStatement(place: Place, { to, purposes, laws, own, cites }: Sharing): Statement {
  const { notice } = place
  const content = {
    is: 'sharing',
    to: namedParties(notice, to),
    purposes: isGap(purposes) ? [] : namedPurposes(notice, purposes),
    laws: lawsAsNamed(notice, laws),
    ...(own !== undefined && { own }),
  } as const
  return noticeStatement(place, 'sharing', content, { cites })
}

/** Laws as the notice names them, each with the provision that it names. */
export function lawsAsNamed({ laws }: Notice, ids: readonly Id[] = []): string[] {
  return ids.flatMap((id) => {
    const law = laws[id]
    return law === undefined ? [] : [lawWords(law)]
  })
}

/** Where the notice names a party in one role; all its mentions where it does not tell the roles apart. */
export function mentionsAs({ cites }: Party, role: PartyRole): readonly Cite[] {
  for (const sought of [role, undefined]) {
    const mentions = cites.filter(({ as }) => as === sought)
    if (mentions.length > 0) return mentions
  }
  return cites
}

/** The notice's parties by name, those that it does not define left out. */
export function namedParties(notice: Notice, ids: readonly Id[]): Named[] {
  return namesOf(notice.parties, ids)
}

/** The notice's purposes by name, those that it does not define left out. */
export function namedPurposes(notice: Notice, ids: readonly Id[]): Named[] {
  return namesOf(notice.purposes, ids)
}

/** Whom to ask about what the notice does not say: whom it names for that, else its contact, else its controller. */
function whomToAsk(notice: Notice, gap?: Gap): Named[] {
  const asked = gap?.ask === undefined ? [] : namedParties(notice, [gap.ask])
  if (asked.length > 0) return asked
  const fallback = [notice.contact, notice.controller].find((party) => !isGap(party))
  return typeof fallback === 'string' ? namedParties(notice, [fallback]) : []
}

/** A row of the notice under the name by which readers can be told of it: its words, or the phrase of the notice. */
export function named(id: Id, row: Worded & { readonly name?: string }): Named {
  const name = row.name ?? row.cites[0]?.quote ?? id
  return { id, name, ...(row.words !== undefined && { words: row.words }), ...(row.own !== undefined && { own: row.own }) }
}

/** A statement that the notice is silent on something. */
export function gapStatement(place: Place, aspect: Aspect, gap?: Gap, on?: Aspect): Statement {
  const nearly = gap === undefined || aspect !== 'provision' ? null : nearlySaid(gap)
  const content = {
    is: 'gap',
    ask: whomToAsk(place.notice, gap),
    ...(on !== undefined && { on }),
    ...(nearly !== null && { nearly }),
  } as const
  return noticeStatement(place, aspect, content, ...(gap === undefined ? [] : [gap]))
}

/** Phrases of a notice as a reader can look them up, each once. */
export function citations(notice: Notice, cites: readonly Cite[]): Citation[] {
  const seen = new Set<string>()
  return cites.flatMap((cite) => {
    const key = `${cite.block} ${cite.nth ?? 1} ${cite.quote}`
    if (seen.has(key)) return []
    seen.add(key)
    const { block, quote, nth } = cite
    return [{ block, quote, ...(nth !== undefined && { nth }), notice: notice.id }]
  })
}

/** Parties in one role, citing of each the words that name it in that role. */
function partyStatement(place: Place, aspect: Aspect, role: PartyRole, ids: readonly Id[]): Statement[] {
  const { parties } = place.notice
  const grounds = ids.flatMap((id) => {
    const party = parties[id]
    return party === undefined ? [] : [{ cites: mentionsAs(party, role) }]
  })
  return namedStatement(place, aspect, parties, ids, grounds)
}

function statementsOfPurposes(place: Place, purposes: Known<readonly Id[]> | undefined): Statement[] {
  return known(place, 'purposes', purposes, (ids) =>
    namedStatement(
      place,
      'purposes',
      place.notice.purposes,
      ids.filter((id) => place.notice.purposes[id]?.subjects === undefined),
    ),
  )
}

function known<T>(place: Place, aspect: Aspect, fact: Known<T> | undefined, state: (value: T) => Statement[]): Statement[] {
  if (fact === undefined) return []
  return isGap(fact) ? [gapStatement(place, aspect, fact)] : state(fact)
}

function namedStatement(
  place: Place,
  aspect: Aspect,
  rows: Readonly<Record<Id, Worded & { readonly name?: string }>>,
  ids: readonly Id[],
  grounds: readonly { cites: readonly Cite[] }[] = ids.flatMap((id) => rows[id] ?? []),
): Statement[] {
  const list = namesOf(rows, ids)
  return list.length === 0 ? [] : [noticeStatement(place, aspect, { is: 'named', list }, ...grounds)]
}

function namesOf(rows: Readonly<Record<Id, Worded & { readonly name?: string }>>, ids: readonly Id[]): Named[] {
  return ids.flatMap((id) => {
    const row = rows[id]
    return row === undefined ? [] : [named(id, row)]
  })
}

function basisStatement(place: Place, id: Id): Statement[] {
  const basis = place.notice.bases[id]
  if (basis === undefined) return []
  const article6 = isGap(basis.article6) ? null : basis.article6
  return [
    noticeStatement(place, 'basis', { is: 'basis', named: named(id, basis), article6, laws: lawsAsNamed(place.notice, basis.laws) }, basis),
  ]
}

function retentionStatement(place: Place, id: Id): Statement[] {
  const row = place.notice.retention[id]
  if (row === undefined) return []
  if (isGap(row.period) && row.schedule === undefined && row.document === undefined) return [gapStatement(place, 'retention', row.period)]
  const schedule = row.schedule === undefined || isGap(row.schedule) ? null : row.schedule
  const [period, ask] = isGap(row.period) ? [null, whomToAsk(place.notice, row.period)] : [row.period, []]
  return [noticeStatement(place, 'retention', { is: 'retention', named: named(id, row), period, schedule, ask }, row)]
}

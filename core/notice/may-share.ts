import { type DataItem, dataItem, type ItemId } from '../law/data-items.ts'
import type { Dated } from '../law/dated.ts'
import {
  type AskedFirst,
  askedFirst,
  isInProtectionFile,
  isNeededInCare,
  keepsOutOfReach,
  type OutOfReach,
  opensWithSafety,
  tellsWhereAChildIs,
} from '../law/guards-telling.ts'
import { protectionFileTransfer } from '../law/handling.ts'
import { isPartyId, isRoleId } from './catalogue-ids.ts'
import type { Citation, Named, Scope } from './explanation.ts'
import { type AppliedSharing, factOf, onwardOf, sharingOf } from './facts-of.ts'
import { type Covering, coveringsOf, type NoticeIndex } from './index-notices.ts'
import { type Cite, type Id, isGap, type Known, type NamedLaw, type Notice, type OnwardSharing, type Party } from './notice.ts'
import { citations, mentionsAs, namedParties, namedPurposes, named as nameOf } from './notice-statements.ts'
import { isSafetyPartner } from './safety-partners.ts'

/**
 * What the school's notices say of giving a data item to someone. A notice describes; it neither permits nor forbids, so
 * there is no yes and no no in here.
 */
export interface SharingAnswer {
  readonly item: DataItem
  /** Row of the common parties and roles, or a party of a notice. */
  readonly recipient: Id
  /** The recipient as a notice of the set has them under that id, whether or not it says that anything goes to them. */
  readonly called: Named | null
  readonly isRole: boolean
  /** The answer opens with the words that keep a child safe, before anything that a notice says, or does not say. */
  readonly opensWithSafety: boolean
  /** What to heed before this recipient is told; null where nothing is, and for those to whom a school turns to keep a child safe. */
  readonly caution: Caution | null
  /** What guidance says of the file in which this stands, where the recipient is a school from which or to which a child moves. */
  readonly fileTransfer: Dated | null
  /** People who look after a child need it in their work, whatever a notice lists: no role is told that it is not named. */
  readonly isNeededInCare: boolean
  /** How many notices there are: where there is none, nobody’s silence is told; of several each speaks by its title. */
  readonly notices: number
  /** What each notice that covers the item says: those that name the recipient first, then the most specific. */
  readonly says: readonly NoticeSays[]
  /** Whom the school's notices give as their contact. */
  readonly ask: readonly Named[]
}

/** To tell that this is held may do harm: who is asked first, and what must stay out of someone's reach. */
export interface Caution {
  readonly askFirst: AskedFirst | 'look-first'
  readonly outOfReach: OutOfReach | null
}

export interface NoticeSays {
  readonly notice: Id
  readonly title: string
  /** The party of the notice that the recipient is or belongs to; null where the notice names no such party for this item. */
  readonly named: Named | null
  readonly shared: readonly SharedWith[]
  readonly handles: HandledBy | null
  readonly onward: readonly OnwardTo[]
  /** Everyone to whom the notice says that the item goes, and everyone whom it names as handling it. */
  readonly recipients: readonly Named[]
  readonly handlers: readonly Named[]
}

export interface SharedWith {
  readonly sharing: Id
  readonly scope: Scope
  readonly purposes: Known<readonly Named[]>
  /** Statutes as the notice names them, right or wrong. */
  readonly laws: readonly NamedLaw[]
  readonly citations: readonly Citation[]
}

export interface HandledBy {
  readonly scope: Scope
  readonly citations: readonly Citation[]
}

export interface OnwardTo {
  readonly from: Named
  readonly purposes: readonly Named[]
  readonly citations: readonly Citation[]
}

/** A row of the common roles or parties that is one of those whom another row names together. */
const oneOf: ReadonlyMap<Id, Id> = new Map(
  Object.entries({
    'designated-safeguarding-lead': 'safeguarding-leads',
    'deputy-safeguarding-lead': 'safeguarding-leads',
    'previous-school': 'other-schools',
    'next-school': 'other-schools',
    'alternative-provision': 'other-schools',
    'school-nurse': 'health-specialists',
    'safeguarding-nurse': 'health-specialists',
    'looked-after-nurse': 'health-specialists',
  }),
)

/** Anyone whom no list names: a solicitor, a member of Parliament, the press, a landlord. */
export const someoneElse = 'someone-else'

/** Those among whom may be one from whom a child is kept, or who do not know that there is such a one. */
const mayBeKeptAway: ReadonlySet<Id> = new Set(['parents', 'carers', 'charities', someoneElse])

const schools: ReadonlySet<Id> = new Set(['other-schools', 'previous-school', 'next-school'])

/** About whom it is asked. */
interface Asked {
  readonly id: Id
  /** The common parties and roles as which a notice knows them that has no party of its own under that id. */
  readonly rows: readonly Id[]
}

/** Says what the notices say of a data item going to a recipient, or being handled by a role. Total: every item, every recipient. */
export function mayShare(index: NoticeIndex, itemId: ItemId, recipient: Id): SharingAnswer {
  const item = dataItem(itemId)
  const own = ownParties(index, recipient)
  const meant = [recipient, ...own.flatMap(({ words }) => words ?? [])]
  const asked = { id: recipient, rows: isCommon(recipient) ? [recipient] : meant }
  const says = coveringsOf(index, itemId)
    .map((covering) => noticeSays(covering, asked))
    .toSorted((a, b) => Number(a.named === null) - Number(b.named === null))
  const caution = cautionFor(item, asked)
  return {
    item,
    recipient,
    called: own.map((party) => nameOf(recipient, party))[0] ?? null,
    isRole: isRole(asked, own) || says.some(({ handles }) => handles !== null),
    opensWithSafety: opensWithSafety(item) || caution !== null || says.length === 0 || says.some(({ named }) => named === null),
    caution,
    fileTransfer: isInProtectionFile(item) && asked.rows.some((row) => schools.has(row)) ? protectionFileTransfer : null,
    isNeededInCare: isNeededInCare(item),
    notices: index.notices.length,
    says,
    ask: contacts(index),
  }
}

/** Anyone who is not known to be one to whom a school turns to keep a child safe is told of only with care; of themselves young people know. */
function cautionFor(item: DataItem, { rows }: Asked): Caution | null {
  const askFirst = askedFirst(item)
  const known = rows.filter(isCommon)
  if (askFirst === null && tellsWhereAChildIs(item) && rows.some((row) => mayBeKeptAway.has(row))) {
    return { askFirst: 'look-first', outOfReach: null }
  }
  if (askFirst === null || (known.length > 0 && known.every(isSafetyPartner))) return null
  if (askFirst === 'young-person' && rows.includes('pupil')) return null
  return { askFirst, outOfReach: keepsOutOfReach(item) }
}

/** The parties that the notices themselves have under an id. */
function ownParties({ notices }: NoticeIndex, id: Id): readonly Party[] {
  return notices.flatMap(({ parties }) => (Object.hasOwn(parties, id) ? (parties[id] ?? []) : []))
}

function isCommon(id: Id): boolean {
  return isPartyId(id) || isRoleId(id)
}

/** One of the school's own people: by the catalogue, or, where it does not know them, because they handle the data. */
function isRole({ id, rows }: Asked, own: readonly Party[]): boolean {
  const handles = own.some(({ words, roles }) => words === undefined && roles.includes('handler'))
  return rows.some(isRoleId) || (!isCommon(id) && handles)
}

function noticeSays({ notice, id, entry }: Covering, asked: Asked): NoticeSays {
  const isAsked = (party: Id) => isRecipient(notice, party, asked)
  const closest = (parties: readonly Id[]) => parties.find((party) => isExactly(notice, party, asked)) ?? parties.find(isAsked)
  const applied = sharingOf(notice, id, entry)
  const sharing = applied === null || isGap(applied) ? [] : applied
  const handlers = factOf(notice, entry, 'handlers')
  const handlerIds = handlers === null || isGap(handlers.known) ? [] : handlers.known
  const handler = closest(handlerIds)
  const shared = sharing.filter(({ known }) => known.to.some(isAsked))
  const passedOn = onwardOf(notice, id, entry).filter(({ to }) => to.some(isAsked))
  const named = handler ?? closest(shared.flatMap(({ known }) => known.to)) ?? closest(passedOn.flatMap(({ to }) => to))
  return {
    notice: notice.id,
    title: notice.title,
    named: namedParties(notice, named === undefined ? [] : [named])[0] ?? null,
    shared: shared.map((one) => sharedWith(notice, one)),
    handles:
      handler === undefined || handlers === null
        ? null
        : { scope: handlers.scope, citations: citations(notice, handling(notice.parties[handler])) },
    onward: passedOn.flatMap((one) => onwardTo(notice, one)),
    recipients: namedParties(notice, [...new Set(sharing.flatMap(({ known }) => known.to))]),
    handlers: namedParties(notice, handlerIds),
  }
}

function handling(party: Party | undefined): readonly Cite[] {
  return party === undefined ? [] : mentionsAs(party, 'handler')
}

function isRecipient(notice: Notice, party: Id, asked: Asked): boolean {
  const words = notice.parties[party]?.words
  return isExactly(notice, party, asked) || (words !== undefined && rowsIn(notice, asked).some((row) => oneOf.get(row) === words))
}

function isExactly(notice: Notice, party: Id, asked: Asked): boolean {
  const words = notice.parties[party]?.words
  return party === asked.id || (words !== undefined && rowsIn(notice, asked).includes(words))
}

/** Where the notice has a party of its own under the id, that one alone is asked about, unless the id is a common one. */
function rowsIn(notice: Notice, { id, rows }: Asked): readonly Id[] {
  return !isCommon(id) && Object.hasOwn(notice.parties, id) ? [] : rows
}

function sharedWith(notice: Notice, { id, scope, known }: AppliedSharing): SharedWith {
  return {
    sharing: id,
    scope,
    purposes: isGap(known.purposes) ? known.purposes : namedPurposes(notice, known.purposes),
    laws: (known.laws ?? []).flatMap((law) => notice.laws[law] ?? []),
    citations: citations(notice, known.cites),
  }
}

function onwardTo(notice: Notice, { from, purposes, cites }: OnwardSharing): OnwardTo[] {
  return namedParties(notice, [from]).map((party) => ({
    from: party,
    purposes: namedPurposes(notice, purposes),
    citations: citations(notice, cites),
  }))
}

function contacts(index: NoticeIndex): readonly Named[] {
  return index.notices.flatMap((notice) => (isGap(notice.contact) ? [] : namedParties(notice, [notice.contact])))
}

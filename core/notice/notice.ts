import type { ItemId } from '../law/data-items.ts'
import type { SchoolKind } from '../law/school-kind.ts'

/** Stable lower-case slug; differences, deep links and translations key on it. */
export type Id = string
/** BCP 47 language tag. */
export type Lang = string
/** How a thing is put: one line, plain English, or for a child. The full text is always the quoted source. */
export type Level = 'brief' | 'plain' | 'child'
/** A day, YYYY-MM-DD. */
export type Day = string

/** A phrase of the published text: the block (paragraph or bullet) in which it stands, and its exact words. */
export interface Cite {
  readonly block: Id
  readonly quote: string
  /** Which occurrence in the block, from 1, where the words occur more than once. */
  readonly nth?: number
}

/** A statement that a named person of the school adds to the published text. */
export interface Signature {
  readonly by: string
  readonly on: Day
  /** The companion document from which it is taken. */
  readonly from?: Id
}

/** On what a fact rests: the notice's own words, or a signed addition by the school. Never on nothing. */
export interface Grounded {
  readonly cites: readonly Cite[]
  readonly signed?: Signature
}

/** The notice is silent. */
export interface Gap {
  /** What it does not say, in plain English, for the person who keeps the notice. */
  readonly gap: string
  /** Whom to ask, a party. */
  readonly ask?: Id
  /** Words of the notice that come near to saying it. */
  readonly cites: readonly Cite[]
}

export type Known<T> = T | Gap

/** The notice's own wording for readers, by language and level; it takes precedence over the catalogue's. */
export type OwnWords = Readonly<Record<Lang, Readonly<Partial<Record<Level, string>>>>>

/** Something that readers are told about: by the catalogue's words (`words`), by the notice's own, or both (own first). */
export interface Worded extends Grounded {
  /** Id of a row of the catalogue of common purposes, parties or roles in core/words. */
  readonly words?: Id
  readonly own?: OwnWords
  /** Terms of the Data Privacy Vocabulary that it means, such as `pd:BirthDate`. */
  readonly dpv?: readonly string[]
}

export interface Source {
  readonly title: string
  /** SHA-256 of the published text, lower-case hex. */
  readonly sha256: string
  /** Where it was published, if known. */
  readonly url?: string
  readonly blocks: readonly Block[]
}

/** One paragraph, heading or list item of the published text, without its Markdown mark. */
export interface Block {
  readonly id: Id
  readonly text: string
  /** Absent: a paragraph. */
  readonly is?: 'heading' | 'item'
  /** Depth of a heading (1 is the title) or of a list item (1 is the outer list). */
  readonly level?: number
}

/** Words of the source that state no fact (letterhead, heading, pointer), with the reason why none is taken from them. */
export interface Unmapped {
  readonly why: string
  readonly cites: readonly Cite[]
}

export const partyRoles = ['controller', 'handler', 'source', 'recipient', 'onward', 'contact', 'regulator', 'dpo'] as const

export type PartyRole = (typeof partyRoles)[number]

/** A phrase that names a party, and in which role where the notice names it in several. */
export interface Mention extends Cite {
  readonly as?: PartyRole
}

/** A person, office or body named in the notice. */
export interface Party extends Worded {
  readonly name: string
  readonly cites: readonly Mention[]
  readonly roles: readonly PartyRole[]
  readonly phone?: string
  readonly email?: string
  readonly url?: string
}

/** The people whose data the notice speaks of. */
export interface DataSubject extends Worded {
  readonly name: string
}

export interface Purpose extends Worded {
  /** The data subjects for whom alone the notice states it; absent: for all. */
  readonly subjects?: readonly Id[]
}

/** A lawful basis as the notice gives it. */
export interface LawfulBasis extends Worded {
  /** UK GDPR Article 6(1) letter, where the notice makes clear which: 'a' to 'f', or 'ea'. */
  readonly article6: Known<string>
  readonly laws?: readonly Id[]
}

/** A statute, regulation or piece of guidance as the notice names it, right or wrong. */
export interface NamedLaw extends Grounded {
  readonly name: string
  readonly kind: 'statute' | 'regulations' | 'guidance'
  readonly provision?: string
  readonly edition?: string
  readonly url?: string
  /** Row of core/law that this means, where it can be told. */
  readonly row?: Id
}

/** A paper of the school on which the notice leans: its retention schedule, a policy. Its words are not the notice's. */
export interface CompanionDocument extends Grounded {
  readonly name: string
  readonly url: Known<string>
}

export interface Retention extends Worded {
  readonly period: Known<string>
  /** Web address of the retention schedule. */
  readonly schedule?: Known<string>
  readonly document?: Id
}

/** To whom the notice says that data goes, why, and under what law. */
export interface Sharing extends Worded {
  readonly to: readonly Id[]
  /** Data items (ids of `items`) or groups that it speaks of; absent: all. */
  readonly of?: readonly Id[]
  readonly purposes: Known<readonly Id[]>
  readonly laws?: readonly Id[]
}

/** What a recipient may do with it further: the National Pupil Database. */
export interface OnwardSharing extends Worded {
  readonly from: Id
  readonly to: readonly Id[]
  readonly purposes: readonly Id[]
}

/** What the notice promises or says of how things are done: security, consent, telling people, what a computer decides. */
export interface Commitment extends Worded {
  readonly about: 'sharing' | 'security' | 'provision' | 'onward' | 'decisions'
  readonly laws?: readonly Id[]
}

export interface Right extends Worded {
  /** Rows of core/law/rights that this means, for instance 'access'; empty where no current right matches. */
  readonly rights: readonly Id[]
  /** Of whom it is asked; absent: it is not a thing to ask for, such as compensation. */
  readonly askOf?: Known<readonly Id[]>
  readonly policy?: Known<string>
  readonly document?: Id
}

export interface Complaint extends Worded {
  readonly to: Id
  readonly order: number
}

export interface Link extends Grounded {
  readonly url: string
  readonly about: Id
}

/** Whether the notice says that an answer must be given. */
export type Provision = 'required' | 'optional' | 'not-asked'

/** What the notice says of a thing, at the widest scope at which it says it; references are ids of this notice. */
export interface Facts {
  readonly purposes?: Known<readonly Id[]>
  readonly bases?: Known<readonly Id[]>
  /** Article 9 or 10 conditions that the notice states. */
  readonly conditions?: Known<readonly Id[]>
  readonly sources?: Known<readonly Id[]>
  readonly handlers?: Known<readonly Id[]>
  readonly retention?: Known<Id>
  readonly sharing?: Known<readonly Id[]>
  readonly provision?: Known<Provision>
}

/** A heading of the notice under which it lists data, with the notice's own label for it. */
export interface Group extends Worded {
  readonly name: string
  readonly labelled: 'ordinary' | 'special' | null
  readonly in?: Id
  readonly facts?: Facts
}

/** A piece of personal data that the notice says the school holds. */
export interface NoticeItem extends Worded {
  readonly name: string
  readonly group: Id
  /** Ids of the catalogue that it covers. */
  readonly covers: readonly ItemId[]
  readonly subjects?: readonly Id[]
  readonly facts?: Facts
  /** For the keeper of the notice, for instance "the notice reads 'Data of birth'". */
  readonly note?: string
}

export type Entries<T> = Readonly<Record<Id, T>>

/** One privacy notice as data. Frozen plain JSON: it crosses messages and storage as it is. */
export interface Notice {
  readonly noticeSchema: 1
  readonly id: Id
  readonly version: string
  readonly status: 'draft' | 'approved' | 'superseded'
  readonly published: Known<Day>
  readonly reviewBy: Known<Day>
  readonly supersedes?: string
  readonly lang: Lang
  readonly title: string
  readonly schoolKind: SchoolKind
  readonly source: Source
  readonly controller: Known<Id>
  readonly dpo: Known<Id>
  readonly contact: Known<Id>
  /** The people whose data it is where an item names none. */
  readonly concerns?: readonly Id[]
  readonly subjects: Entries<DataSubject>
  readonly parties: Entries<Party>
  readonly purposes: Entries<Purpose>
  readonly bases: Entries<LawfulBasis>
  readonly conditions: Entries<Worded>
  readonly laws: Entries<NamedLaw>
  readonly documents?: Entries<CompanionDocument>
  readonly retention: Entries<Retention>
  readonly sharing: Entries<Sharing>
  readonly onward: Entries<OnwardSharing>
  readonly commitments: Entries<Commitment>
  readonly rights: Entries<Right>
  readonly complaints: Entries<Complaint>
  readonly links: Entries<Link>
  readonly groups: Entries<Group>
  /** What the notice says of everything in it. */
  readonly defaults: Facts
  readonly items: Entries<NoticeItem>
  readonly unmapped: readonly Unmapped[]
  /** Plain lines that the school adds at an item of the catalogue, signed. */
  readonly schoolLines: readonly SchoolLine[]
}

export interface SchoolLine {
  readonly item: ItemId
  /** What of the catalogue's it signs: its line on safety, or its suggestion on handling. Absent: a line of the school's own. */
  readonly about?: 'safety' | 'handling'
  /** Absent: the school signs the catalogue's words as they are. */
  readonly own?: OwnWords
  readonly signed: Signature
}

/** What was expected at a place in untrusted data, and what stood there. */
export interface Problem {
  /** Dotted path from the root, for instance `items.ehcp.group`. */
  readonly path: string
  readonly message: string
  readonly fix: string
  readonly file?: string
  /** From 1. */
  readonly line?: number
  readonly column?: number
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] }

export function isGap(known: unknown): known is Gap {
  return typeof known === 'object' && known !== null && 'gap' in known
}

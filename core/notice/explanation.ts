import type { DataItem, ItemId } from '../law/data-items.ts'
import type { Confidence } from '../law/dated.ts'
import type { NearlySaid } from './nearly-said.ts'
import type { Cite, Day, Id, OwnWords, Provision, Signature } from './notice.ts'

/** Who says a thing. Never mixed, and each shown as what it is. */
export type Voice = 'notice' | 'law' | 'guidance' | 'school'

/** What a statement is about, in the order in which readers want it. */
export type Aspect =
  | 'what'
  | 'purposes'
  | 'provision'
  | 'safety'
  | 'handlers'
  | 'recipients'
  | 'class'
  | 'basis'
  | 'condition'
  | 'sources'
  | 'retention'
  | 'sharing'
  | 'onward'
  | 'security'
  | 'decisions'
  | 'rights'
  | 'complaint'
  | 'contact'
  | 'handling'

/** How widely the speaker says it: of this item, of its group, or of everything in the notice. */
export type Scope = 'item' | 'group' | 'notice'

/** A phrase of one of the notices, for "in the notice's own words". */
export interface Citation extends Cite {
  readonly notice: Id
}

/** A person, body, purpose and so on to be named to a reader. */
export interface Named {
  readonly id: Id
  /** Row of the catalogue of words. */
  readonly words?: Id
  readonly own?: OwnWords
  /** The notice's own name for it, where no words are given. */
  readonly name: string
}

/** The source of a statement of law or guidance, as a reader can look it up. */
export interface Authority {
  readonly row: Id
  readonly body: string
  readonly title: string
  /** Section, regulation or paragraph. */
  readonly provision?: string
  readonly edition?: string
  readonly url?: string
  readonly from: Day | null
  readonly confidence: Confidence
  /** The day on which the table of law was last checked. */
  readonly checked: Day
  /** The table is past the day by which it was to be checked again. */
  readonly mayBeOld: boolean
}

export type Content =
  /** What the notice calls the item. */
  | { readonly is: 'listed'; readonly name: string }
  | { readonly is: 'named'; readonly list: readonly Named[]; readonly laws?: readonly string[] }
  | { readonly is: 'provision'; readonly provision: Provision }
  | { readonly is: 'basis'; readonly named: Named; readonly article6: string | null; readonly laws: readonly string[] }
  /** Law or guidance that the notice names without saying at what: the statutory guidance that the school follows. */
  | { readonly is: 'follows'; readonly kind: 'guidance' | 'law'; readonly names: readonly string[] }
  /** `ask`: whom to ask where it gives no time. */
  | {
      readonly is: 'retention'
      readonly named: Named
      readonly period: string | null
      readonly schedule: string | null
      readonly ask: readonly Named[]
    }
  | {
      readonly is: 'sharing'
      readonly to: readonly Named[]
      readonly purposes: readonly Named[]
      readonly laws: readonly string[]
      readonly own?: OwnWords
    }
  | { readonly is: 'onward'; readonly from: Named; readonly to: readonly Named[]; readonly purposes: readonly Named[] }
  /** `rights`: rows of core/law, none where no current right matches the notice's words. */
  | { readonly is: 'right'; readonly named: Named; readonly rights: readonly Id[] }
  /** Of whom to ask for the rights that stand before it. */
  | { readonly is: 'asking'; readonly of: readonly Named[] }
  | { readonly is: 'complaint'; readonly to: Named; readonly order: number; readonly own?: OwnWords }
  /** `words`: the row of the catalogue of words of whoever answers. */
  | {
      readonly is: 'contact'
      readonly name: string
      readonly words?: Id
      readonly phone?: string
      readonly email?: string
      readonly url?: string
    }
  | { readonly is: 'labelled'; readonly labelled: 'special' | 'ordinary' }
  /** A rule of law, guidance or practice: the row of core/law whose wording core/words holds. */
  | { readonly is: 'rule'; readonly rule: Id }
  /** Without words of its own the school signs the catalogue's. */
  | { readonly is: 'line'; readonly item: ItemId; readonly own?: OwnWords }
  /** The speaker is silent on this; `on`: on another thing than the aspect under which it is told; `nearly`: what it says of it none the less. */
  | { readonly is: 'gap'; readonly ask: readonly Named[]; readonly on?: Aspect; readonly nearly?: NearlySaid }

export interface Statement {
  readonly aspect: Aspect
  readonly voice: Voice
  readonly scope: Scope
  readonly content: Content
  readonly citations: readonly Citation[]
  readonly authority?: Authority
  readonly signed?: Signature
  /** The data subjects of whom alone it is said. */
  readonly subjects?: readonly Named[]
  /** The notice that says it, where the school has several. */
  readonly of?: NoticeName
}

/** A notice by the name under which readers know it. */
export interface NoticeName {
  readonly notice: Id
  readonly title: string
}

/** A notice that covers a data item, by its title, and the entry that does. */
export interface CoveredBy extends NoticeName {
  readonly item: Id
  readonly name: string
}

/** All that can be said of a recognised data item: what is its own, and what each notice that covers it says of everything. */
export interface Explanation {
  readonly item: DataItem
  /** The day for which it holds: law and guidance change. */
  readonly on: Day
  /** The notice that covers it most closely, and its entry there; null where none mentions the item. */
  readonly covered: CoveredBy | null
  /** Other notices of the set that also cover it, and that speak here too. */
  readonly also: readonly CoveredBy[]
  readonly own: readonly Statement[]
  /** Said of everything in its notice, silence too: stands in full once, at the section or the form. */
  readonly general: readonly Statement[]
}

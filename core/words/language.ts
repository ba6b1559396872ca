import type { ItemId } from '../law/data-items.ts'
import type { Article6, LegalRight } from '../law/rights.ts'
import type { PartyId, PurposeId, RoleId, SubjectId } from '../notice/catalogue-ids.ts'
import type { Aspect } from '../notice/explanation.ts'
import type { NoticeSearchStrings } from './en/notice-search.ts'
import type { WidgetStrings } from './en/widget.ts'
import type { GapId, Phrases, SentenceId } from './phrases.ts'
import type { Words, WordsStatus } from './words.ts'

type Texts<T extends string> = Readonly<Record<T, string>>

/** What notes and pages say around what they tell, in one language: apart from its other words, which the extension carries too. */
export interface PageFile {
  readonly widget: WidgetStrings
  readonly search: NoticeSearchStrings
}

/** One language as its file has it: everything at the brief level. To add a language is to write one such file. */
export interface LanguageFile {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly name: string
  readonly status: WordsStatus
  readonly draftLine: string
  /** Title, and what it is. */
  readonly items: Readonly<Record<ItemId, readonly [title: string, brief: string]>>
  /** Why; and, where that names the child, how it is put after a purpose that has named the child already. */
  readonly purposes: Readonly<Record<PurposeId, string | readonly [brief: string, again: string]>>
  readonly parties: Texts<PartyId>
  readonly roles: Texts<RoleId>
  readonly headings: Texts<Aspect>
  readonly sentences: Texts<SentenceId>
  readonly gaps: Texts<GapId>
  readonly bases: Texts<Article6>
  readonly rights: Texts<LegalRight>
  /** Rules of English law that stand in no list of sentences, by their row in core/law; one that is not here is told in English. */
  readonly rules: Texts<string>
  readonly subjects: Texts<SubjectId>
  readonly attributions: Phrases['attributions']
  readonly between: string
  /** The lines at an address, and at other ways to reach a family. */
  readonly addressLine: string
  readonly contactLine: string
}

const addressItems = ['address', 'confidential-address', 'home-local-authority'] as const
const contactItems = ['contact-details', 'contact-phone', 'contact-email', 'emergency-contact'] as const

/** The words of a language from its file. */
export function language(file: LanguageFile): Words {
  const { items, purposes, parties, roles, sentences, gaps, bases, rights, rules, subjects, attributions, between, ...rest } = file
  const { addressLine, contactLine, ...plain } = rest
  return {
    ...plain,
    items: mapped(items, ([title, brief]) => ({ title, brief })),
    purposes: mapped(purposes, purpose),
    parties: mapped(parties, briefly),
    roles: mapped(roles, briefly),
    phrases: {
      sentences: mapped(sentences, briefly),
      gaps: mapped(gaps, briefly),
      bases: mapped(bases, briefly),
      rights: mapped(rights, briefly),
      subjects: mapped(subjects, briefly),
      attributions,
      between,
    },
    rules: mapped(rules, briefly),
    safety: {
      ...Object.fromEntries(addressItems.map((item) => [item, { brief: addressLine }])),
      ...Object.fromEntries(contactItems.map((item) => [item, { brief: contactLine }])),
    },
  }
}

function purpose(row: string | readonly [brief: string, again: string]) {
  if (typeof row === 'string') return { brief: row }
  const [brief, again] = row
  return { brief, again }
}

function briefly(brief: string) {
  return { brief }
}

function mapped<K extends string, A, B>(record: Readonly<Record<K, A>>, map: (value: A) => B): Readonly<Record<K, B>> {
  return Object.fromEntries(Object.entries<A>(record).map(([key, value]) => [key, map(value)])) as Record<K, B>
}

import type { Article6, LegalRight } from '../law/rights.ts'
import type { SubjectId } from '../notice/catalogue-ids.ts'
import type { Levelled } from './levelled.ts'

/** Sentences about a purpose, a recipient and so on; what stands in braces is put in whole. */
export const sentenceIds = [
  'purposes',
  'purposesSome',
  'purposesFor',
  'noticeRequired',
  'noticeOptional',
  'noticeNotAsked',
  'lawRequired',
  'lawRequiredNumber',
  'lawChoice',
  'lawFree',
  'mostRequired',
  'mostRequiredOfAll',
  'notAsked',
  'lawAbout',
  'handlers',
  'recipients',
  'sources',
  'sharing',
  'sharingWith',
  'under',
  'follows',
  'onward',
  'retentionPeriod',
  'retentionSchedule',
  'listed',
  'labelledSpecial',
  'labelledOrdinary',
  'article9',
  'notArticle9',
  'article10',
  'treatAsDfe',
  'treatAsOurs',
  'reveals',
  'rightsAsk',
  'complaintFirst',
  'complaintThen',
  'ofAll',
  'generalLine',
  'generalLineOfEach',
  'notMentioned',
  'ask',
  'also',
  'maybeOld',
  'checkedOn',
] as const

export type SentenceId = (typeof sentenceIds)[number]

/** What a notice can be silent on. */
export const gapIds = [
  'purposes',
  'provision',
  'handlers',
  'recipients',
  'basis',
  'condition',
  'sources',
  'retention',
  'sharing',
  'rights',
  'complaint',
  'contact',
] as const

export type GapId = (typeof gapIds)[number]

export interface Phrases {
  readonly sentences: Readonly<Record<SentenceId, Levelled>>
  /** The notice does not say, in whole sentences. */
  readonly gaps: Readonly<Record<GapId, Levelled>>
  readonly bases: Readonly<Record<Article6, Levelled>>
  readonly rights: Readonly<Record<LegalRight, Levelled>>
  readonly subjects: Readonly<Record<SubjectId, Levelled>>
  /** Who says it. */
  readonly attributions: {
    readonly notice: string
    readonly law: string
    /** {source}: body, title and edition. */
    readonly guidance: string
    /** {by} and {on}. */
    readonly school: string
  }
  /** What stands between two sentences: nothing in Chinese. */
  readonly between: string
}

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

/** Letters of UK GDPR Article 6(1). */
export const basisIds = ['a', 'b', 'c', 'd', 'e', 'ea', 'f'] as const

export type BasisId = (typeof basisIds)[number]

/** What people can ask of a school that holds their data. */
export const rightIds = [
  'informed',
  'access',
  'educational-record',
  'rectify',
  'erase',
  'restrict',
  'portability',
  'object',
  'direct-marketing',
  'automated',
  'withdraw',
  'compensation',
  'complain',
] as const

export type RightId = (typeof rightIds)[number]

/** People of whom alone a notice may say a thing. */
export const subjectIds = [
  'pupils',
  'looked-after-children',
  'children-in-need',
  'care-leavers',
  'adopted-children',
  'pupils-with-sen',
  'pupils-at-risk',
  'parents-and-carers',
  'staff',
] as const

export type SubjectId = (typeof subjectIds)[number]

export interface Phrases {
  readonly sentences: Readonly<Record<SentenceId, Levelled>>
  /** The notice does not say, in whole sentences. */
  readonly gaps: Readonly<Record<GapId, Levelled>>
  readonly bases: Readonly<Record<BasisId, Levelled>>
  readonly rights: Readonly<Record<RightId, Levelled>>
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

import type { FieldKind, Setting } from '../core/fields/field.ts'
import type { DataMap } from '../core/formats/data-map.ts'
import type { DataClass, ItemId } from '../core/law/data-items.ts'
import { isItemId } from '../core/law/data-items.ts'
import type { CardView } from './advice/card-view.ts'
import type { CopyNote } from './advice/copy-note.ts'
import { type Presenting, record, type SchoolWord } from './settings/settings.ts'

/** The classes that carry a mark, strongest first. */
export const markedClasses = ['special', 'criminal', 'treat-as-special'] as const
export type MarkedClass = (typeof markedClasses)[number]

/** What a mark can say: a class, or that the notice alone calls the item special. */
export const markClasses = [...markedClasses, 'notice-only'] as const
export type MarkClass = (typeof markClasses)[number]
export type Counts = Readonly<Record<MarkClass, number>>

export const noCounts: Counts = { special: 0, criminal: 0, 'treat-as-special': 0, 'notice-only': 0 }

/** All that a page's script needs to know: small, and nothing of the person beyond it. */
export interface PageConfig {
  /** The site of which the frame is taken to be: its corrections hold there. */
  readonly origin: string
  readonly flag: readonly MarkedClass[]
  /** Items that only the notice calls special, where they are to be flagged too. */
  readonly noticeOnly: readonly ItemId[]
  readonly setting: Setting
  readonly words: readonly SchoolWord[]
  readonly corrections: readonly { readonly words: string; readonly was: ItemId; readonly item: ItemId | null }[]
  readonly copyNote: boolean
  readonly blockCopies: boolean
  readonly writingLine: string
}

/** What a page's script needs to know to cover: what to look for, and how long; `presenting` is null when it is over. */
export interface Covering {
  readonly page: PageConfig
  readonly presenting: Presenting | null
}

/** How data leaves a page: onto the clipboard, by dragging, or onto paper. */
export const copyWays = ['copy', 'drag', 'print'] as const
export type CopyWay = (typeof copyWays)[number]

/** What a page's script sends unasked: a greeting, counts, and ids of the catalogue. Never words of the page. */
export type FromPage =
  | { readonly type: 'hello' }
  /** The frame goes, or is not to be flagged; the page of a tab takes all its frames along, and when it goes has no longer the frame id that it had. */
  | { readonly type: 'left'; readonly isPage: boolean }
  | { readonly type: 'found'; readonly counts: Counts; readonly hidden: number; readonly newest: number; readonly isPartial: boolean }
  | { readonly type: 'card'; readonly items: readonly ItemId[] }
  | { readonly type: 'copied'; readonly items: readonly ItemId[]; readonly way: CopyWay }
  | { readonly type: 'covering' }
  | { readonly type: 'lift'; readonly prints: boolean }
  | { readonly type: 'veil' }
  | { readonly type: 'bare-frames' }

/** What our own popup, panel and background ask of a page's script. */
export type ToPage =
  | { readonly type: 'again' }
  | { readonly type: 'recount' }
  | { readonly type: 'share'; readonly marks: number }
  | { readonly type: 'report' }
  | { readonly type: 'map' }
  | { readonly type: 'jump'; readonly find: number }
  | { readonly type: 'walk'; readonly step: 1 | -1; readonly from: 'here' | 'edge' }
  | { readonly type: 'announce'; readonly counts: Counts; readonly isPartial: boolean }

/** One find, as the popup and the panel list it; asked for, shown, and not stored. */
export interface Reported {
  readonly find: number
  readonly item: ItemId
  /** The item that its words gave: of it a correction speaks. */
  readonly given: ItemId
  readonly class: DataClass
  readonly mark: MarkClass
  readonly kind: FieldKind
  /** The recognised words of its label. */
  readonly words: string
  readonly because: string
}

export interface PageReport {
  /** The site for which what is corrected in this frame is kept. */
  readonly origin: string
  /** A PDF or a picture, in which there is nothing that could be read. */
  readonly unreadable: boolean
  /** Whether a fault of ours may have kept a part of it from being read. */
  readonly isPartial: boolean
  readonly finds: readonly Reported[]
  readonly hidden: number
  readonly fields: number
}

/** What is answered to each message, by its type. */
export interface Answers {
  readonly hello: PageConfig | null
  readonly left: undefined
  /** How many marks the frame may have in view. */
  readonly found: number
  /** One card an item, in the order asked for. */
  readonly card: readonly CardView[] | null
  readonly copied: CopyNote | null
  /** Null where the site is off. */
  readonly covering: Covering | null
  readonly lift: undefined
  readonly veil: undefined
  /** How many frames from other sites are shown and not covered. */
  readonly 'bare-frames': number
  readonly again: undefined
  readonly recount: boolean
  readonly share: true
  readonly report: PageReport
  readonly map: DataMap
  readonly jump: boolean
  readonly walk: boolean
  readonly announce: boolean
}

const most = 100_000

/** Reads a message from a page's script; null for anything that is not exactly one of ours. */
export function readFromPage(json: unknown): FromPage | null {
  const message = record(json)
  switch (message['type']) {
    case 'hello':
    case 'covering':
    case 'veil':
    case 'bare-frames':
      return { type: message['type'] }
    case 'left':
      return typeof message['isPage'] === 'boolean' ? { type: 'left', isPage: message['isPage'] } : null
    case 'lift':
      return typeof message['prints'] === 'boolean' ? { type: 'lift', prints: message['prints'] } : null
    case 'found': {
      const counts = countsOf(message['counts'])
      const hidden = count(message['hidden'])
      const newest = count(message['newest'], Number.MAX_SAFE_INTEGER)
      const { isPartial } = message
      if (counts === null || hidden === undefined || newest === undefined || typeof isPartial !== 'boolean') return null
      return { type: 'found', counts, hidden, newest, isPartial }
    }
    case 'card': {
      const items = itemsOf(message.items)
      return items === null ? null : { type: 'card', items }
    }
    case 'copied': {
      const items = itemsOf(message.items)
      const way = copyWays.find((one) => one === message.way)
      return items === null || way === undefined ? null : { type: 'copied', items, way }
    }
    default:
      return null
  }
}

/** Reads a message to a page's script; null for anything else. */
export function readToPage(json: unknown): ToPage | null {
  const message = record(json)
  switch (message['type']) {
    case 'again':
    case 'recount':
    case 'report':
    case 'map':
      return { type: message['type'] }
    case 'announce': {
      const counts = countsOf(message['counts'])
      const { isPartial } = message
      return counts === null || typeof isPartial !== 'boolean' ? null : { type: 'announce', counts, isPartial }
    }
    case 'share': {
      const marks = count(message['marks'])
      return marks === undefined || marks === 0 ? null : { type: 'share', marks }
    }
    case 'jump': {
      const find = count(message['find'], Number.MAX_SAFE_INTEGER)
      return find === undefined ? null : { type: 'jump', find }
    }
    case 'walk': {
      const { step, from } = message
      return (step === 1 || step === -1) && (from === 'here' || from === 'edge') ? { type: 'walk', step, from } : null
    }
    default:
      return null
  }
}

/** Whether a message comes from this very extension: its background, its pages, or its script on a page. */
export function isOurs(sender: { readonly id?: string | undefined }, ourId: string): boolean {
  return sender.id === ourId
}

/** Whether it comes from our background or a page of ours, and from no script on a page. A page of ours may stand in a tab, so the address decides. */
export function isOurPage(
  sender: { readonly id?: string | undefined; readonly url?: string | undefined },
  ourId: string,
  ourRoot: string,
): boolean {
  return sender.id === ourId && sender.url !== undefined && sender.url.startsWith(ourRoot)
}

function itemsOf(value: unknown): readonly ItemId[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > 200) return null
  return value.every((id): id is ItemId => typeof id === 'string' && isItemId(id)) ? value : null
}

function countsOf(value: unknown): Counts | null {
  const given = record(value)
  const counts = markClasses.map((one) => [one, count(given[one])] as const)
  return counts.some(([, number]) => number === undefined) ? null : (Object.fromEntries(counts) as unknown as Counts)
}

function count(value: unknown, atMost = most): number | undefined {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= atMost ? (value as number) : undefined
}

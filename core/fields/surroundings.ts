import { type DataKind, type ItemId, itemKind } from '../law/item-kinds.ts'
import { canMean, isSpelledAsName } from './can-mean.ts'
import type { Evidence, Field, SourcedText } from './field.ts'
import { findPhrases, type Hit } from './find-phrases.ts'
import type { Lexicon } from './lexicon.ts'
import { type Token, tokenise } from './tokens.ts'

/** What a heading, a legend or a table's name says that everything below it is about. */
export interface Topic {
  readonly item: ItemId
  readonly evidence: Evidence
}

/** What a field stands in, as far as the lexicon knows the words. */
export interface Surroundings {
  readonly lexicon: Lexicon
  readonly field: Field
  /** The words of all headings, nearest first. */
  readonly words: readonly Token[]
  /** The nearest sensitive subject of a heading; where there is none, the nearest other one. */
  readonly topic: Topic | null
  /** Whether the headings speak of an organisation or of a system, not of a person. */
  readonly impersonal: boolean
  /** Items that the headings or the fields beside this one are known by, and their kinds. */
  readonly items: ReadonlySet<ItemId>
  readonly kinds: ReadonlySet<DataKind>
}

/** Reads the headings over a field once, for every text that may name it. */
export function readSurroundings(lexicon: Lexicon, field: Field, beside: readonly ItemId[]): Surroundings {
  const kinds = new Set<DataKind>()
  const items = new Set<ItemId>()
  for (const item of beside) add(item, items, kinds)
  const texts = field.context.map(({ text }) => tokenise(text))
  const bare: Surroundings = {
    lexicon,
    field,
    words: texts.length === 1 ? (texts[0] as Token[]) : texts.flat(),
    topic: null,
    impersonal: false,
    items,
    kinds,
  }
  let topic: Topic | null = null
  let plainTopic: Topic | null = null
  let impersonal = false
  for (let at = 0; at < texts.length; at++) {
    const text = field.context[at] as SourcedText
    const tokens = texts[at] as readonly Token[]
    const asName = isSpelledAsName(text.text)
    const hits = findPhrases(lexicon, tokens, (entry, from, to) => canMean(entry, from, to, { tokens, place: 'heading', asName }, bare))
    for (const { entry } of hits) {
      if (entry.role === 'heading') impersonal = true
      if (entry.item !== null && entry.class !== 'personal') add(entry.item, items, kinds)
    }
    if (topic !== null) continue
    topic = topicOf(text, tokens, strongest(hits))
    if (topic === null) plainTopic ??= topicOf(text, tokens, hits.find(({ entry }) => entry.class === 'personal') ?? null)
  }
  return { ...bare, topic: topic ?? plainTopic ?? topicBeside(beside), impersonal }
}

function add(item: ItemId, items: Set<ItemId>, kinds: Set<DataKind>): void {
  const { kind } = itemKind(item)
  items.add(item)
  if (kind !== null) kinds.add(kind)
}

function topicOf(text: SourcedText, tokens: readonly Token[], hit: Hit | null): Topic | null {
  return hit === null || hit.entry.item === null ? null : { item: hit.entry.item, evidence: evidenceOf(text, tokens, hit) }
}

/** Fields that all hold one sensitive kind of data make their group's subject, where no heading names it. */
function topicBeside(beside: readonly ItemId[]): Topic | null {
  const [item, ...others] = beside
  if (item === undefined || itemKind(item).class === 'personal') return null
  if (others.some((other) => itemKind(other).kind !== itemKind(item).kind)) return null
  return { item, evidence: { source: 'legend', text: '' } }
}

/** The words of a hit as the page has them. */
export function evidenceOf({ source, text }: SourcedText, tokens: readonly Token[], { from, to }: Hit): Evidence {
  return { source, text: text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end) }
}

const order = ['special', 'criminal', 'treat-as-special']

/** The sensitive hit that settles a text's class: special before criminal before treat-as-special, then the longer phrase, then the earlier. */
export function strongest(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null
  for (const hit of hits) {
    const rank = order.indexOf(hit.entry.class)
    if (rank < 0) continue
    const bestRank = best === null ? order.length : order.indexOf(best.entry.class)
    if (best === null || rank < bestRank || (rank === bestRank && hit.to - hit.from > best.to - best.from)) best = hit
  }
  return best
}

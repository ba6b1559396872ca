import { type DataClass, type DataKind, dataItem, type ItemId } from '../law/data-items.ts'
import type { Evidence, Field, SourcedText } from './field.ts'
import { findPhrases, type Hit } from './find-phrases.ts'
import type { Entry, Lexicon } from './lexicon.ts'
import { type Token, tokenise } from './tokens.ts'

/** What a heading, a legend or a table's name says that everything below it is about. */
export interface Topic {
  readonly item: ItemId
  readonly class: DataClass
  readonly evidence: Evidence
}

/** What a field stands in, as far as the lexicon knows the words. */
export interface Surroundings {
  readonly field: Field
  /** The words of all headings, nearest first. */
  readonly words: readonly Token[]
  readonly topic: Topic | null
  /** Whether the headings speak of an organisation or of a system, not of a person. */
  readonly impersonal: boolean
  /** Kinds of data that the headings or the fields beside this one hold. */
  readonly kinds: ReadonlySet<DataKind>
  readonly items: ReadonlySet<ItemId>
}

/** Reads the headings over a field once, for every text that may name it. */
export function readSurroundings(lexicon: Lexicon, field: Field, beside: readonly ItemId[]): Surroundings {
  const kinds = new Set<DataKind>()
  const items = new Set<ItemId>(beside)
  for (const item of beside) addKind(kinds, item)
  const texts = field.context.map(({ text }) => tokenise(text))
  const words = texts.flat()
  const bare: Surroundings = { field, words, topic: null, impersonal: false, kinds, items }
  let topic: Topic | null = null
  let impersonal = false
  for (const [index, tokens] of texts.entries()) {
    const hits = findPhrases(lexicon, tokens, (entry, from, to) => canMean(entry, from, to, tokens, bare, 'heading'))
    for (const { entry } of hits) {
      if (entry.bearing === 'organisation' || entry.bearing === 'setting') impersonal ||= entry.heading
      if (entry.item === null || entry.class === 'personal') continue
      items.add(entry.item)
      addKind(kinds, entry.item)
    }
    topic ??= topicOf(field.context[index] as SourcedText, tokens, hits)
  }
  return { field, words, topic, impersonal, kinds, items }
}

function topicOf(text: SourcedText, tokens: readonly Token[], hits: readonly Hit[]): Topic | null {
  const hit = strongest(hits)
  if (hit === null || hit.entry.item === null) return null
  return { item: hit.entry.item, class: hit.entry.class, evidence: evidenceOf(text, tokens, hit) }
}

/** The words of a hit as the page has them. */
export function evidenceOf({ source, text }: SourcedText, tokens: readonly Token[], { from, to }: Hit): Evidence {
  return { source, text: text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end) }
}

const order: Readonly<Record<DataClass, number>> = { special: 0, criminal: 1, 'treat-as-special': 2, personal: 3, none: 4 }

/** The sensitive hit that settles a text's class: special before criminal before treat-as-special, then the longer phrase, then the earlier. */
export function strongest(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null
  for (const hit of hits) {
    if (order[hit.entry.class] > 2) continue
    if (best === null || order[hit.entry.class] < order[best.entry.class]) best = hit
    else if (order[hit.entry.class] === order[best.entry.class] && hit.to - hit.from > best.to - best.from) best = hit
  }
  return best
}

function addKind(kinds: Set<DataKind>, item: ItemId): void {
  const { kind } = dataItem(item)
  if (kind !== null) kinds.add(kind)
}

/** Words that leave a label whole: they say whose it is or how it is kept, and name nothing. */
const besides = new Set(
  'pupil student child learner young person s of for and or in to on at with by current other any please select tick required optional 1 2 3 if applicable yes no'.split(
    ' ',
  ),
)

export type Place = 'heading' | 'label' | 'identifier' | 'value-like'

/** Whether a phrase can mean its item where it stands: its role, what it needs and what forbids it. */
export function canMean(entry: Entry, from: number, to: number, tokens: readonly Token[], around: Surroundings, place: Place): boolean {
  if (entry.heading && place !== 'heading') return false
  if (entry.not !== null && stands(entry.not, tokens, from, to)) return false
  if (entry.notUnder !== null && stands(entry.notUnder, around.words, -1, -1)) return false
  switch (entry.role) {
    case 'category':
      return entry.needs === null || isSupported(entry, from, to, tokens, around)
    case 'instance':
      return place === 'label' && (entry.needs === null || isSupported(entry, from, to, tokens, around))
    case 'weak':
      return place !== 'identifier' && weakHolds(entry, from, to, tokens, around)
    case 'acronym':
      return acronymHolds(entry, from, to, tokens, around, place)
    case 'option':
      return place === 'label' && isSupported(entry, from, to, tokens, around)
    case 'code':
      return place === 'label' && isWhole(tokens, from, to) && isSupported(entry, from, to, tokens, around)
  }
}

function weakHolds(entry: Entry, from: number, to: number, tokens: readonly Token[], around: Surroundings): boolean {
  if (isWhole(tokens, from, to) && (entry.class === 'personal' || around.field.setting !== 'other')) return true
  return entry.needs !== null && isSupported(entry, from, to, tokens, around)
}

function acronymHolds(entry: Entry, from: number, to: number, tokens: readonly Token[], around: Surroundings, place: Place): boolean {
  const { lang, setting } = around.field
  if (lang !== '' && !/^en\b/i.test(lang)) return false
  for (let at = from; at < to; at++) if (!(tokens[at] as Token).capitals) return false
  if (entry.needs !== null && !isSupported(entry, from, to, tokens, around)) return false
  if (place !== 'heading' && tokens.length > 1 && !isWhole(tokens, from, to) && tokens.every(({ capitals }) => capitals)) {
    return agrees(entry, around)
  }
  return setting !== 'other' || isWhole(tokens, from, to) || agrees(entry, around)
}

function agrees(entry: Entry, { items, kinds }: Surroundings): boolean {
  if (entry.item === null) return false
  const { kind } = dataItem(entry.item)
  return items.has(entry.item) || (kind !== null && kinds.has(kind))
}

function isSupported(entry: Entry, from: number, to: number, tokens: readonly Token[], around: Surroundings): boolean {
  const { needs } = entry
  if (needs === null) return true
  if (stands(needs, tokens, from, to) || stands(needs, around.words, -1, -1)) return true
  return needs.has(`@${around.field.setting}`) || (needs.has('@same') && agrees(entry, around))
}

function stands(wanted: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (at >= from && at < to) continue
    if (wanted.has((tokens[at] as Token).word)) return true
  }
  return false
}

function isWhole(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = 0; at < tokens.length; at++) {
    if (at >= from && at < to) continue
    if (!besides.has((tokens[at] as Token).word)) return false
  }
  return true
}

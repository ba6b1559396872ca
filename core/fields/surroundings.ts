import { type DataKind, type ItemId, itemKind } from '../law/item-kinds.ts'
import { canMean, isCued, isSpelledAsName, people, stands } from './can-mean.ts'
import type { Evidence, Field, SourcedText } from './field.ts'
import { best, findPhrases, type Hit } from './find-phrases.ts'
import { isSensitive, type Lexicon } from './lexicon.ts'
import { type Token, tokenise } from './tokens.ts'

/** What a heading, a legend or a table's name says that everything below it is about. */
export interface Topic {
  readonly item: ItemId
  /** Whether it may as well stand over other things: "Welfare" where nothing around it speaks of harm, "Personal education plan". */
  readonly isWeak: boolean
  readonly evidence: Evidence
}

/** What decides whether a phrase can mean its item: the words around it, before anything is made of them. */
export interface Nearby {
  readonly lexicon: Lexicon
  readonly field: Field
  /** The words of all headings, nearest first. */
  readonly words: readonly Token[]
  /** The sensitive kinds of data that the headings or the fields beside this one are known by. */
  readonly kinds: ReadonlySet<DataKind | null>
}

/** What a field stands in, as far as the lexicon knows the words. */
export interface Surroundings extends Nearby {
  /** The nearest sensitive subject of a heading. */
  readonly topic: Topic | null
  /** The nearest other subject, which is not farther than the sensitive one. */
  readonly plainTopic: Topic | null
  /** Whether the headings speak of an organisation or of a system, not of a person. */
  readonly impersonal: boolean
  /** Whether the headings say whose record this is: what stands under them is somebody's, whatever it is. */
  readonly ofAPerson: boolean
}

/** Reads the headings over a field once, for every text that may name it. */
export function readSurroundings(lexicon: Lexicon, field: Field, beside: readonly ItemId[]): Surroundings {
  const kinds = new Set<DataKind | null>(beside.filter(isSensitiveItem).map((item) => itemKind(item).kind))
  const texts = field.context.map(({ text }) => tokenise(text))
  const words = texts.flat()
  const nearby: Nearby = { lexicon, field, words, kinds }
  let topic: Topic | null = null
  let plainTopic: Topic | null = null
  let impersonal = false
  for (const [at, heading] of field.context.entries()) {
    const tokens = texts[at] as readonly Token[]
    const hits = readHeading(heading, tokens, nearby)
    for (const { entry } of hits) {
      if (entry.role === 'heading' && entry.item === null) impersonal = true
      if (isSensitive(entry.class)) kinds.add(itemKind(entry.item as ItemId).kind)
    }
    const sensitive = strongest(hits)
    const hit = sensitive ?? hits.find(isSubject)
    if (hit === undefined || topic !== null || narrows(plainTopic, hits)) continue
    const found = topicOf(heading, tokens, hit, nearby)
    if (sensitive === null) plainTopic ??= found
    else topic = found
  }
  return { ...nearby, topic: topic ?? topicBeside(beside), plainTopic, impersonal, ofAPerson: !impersonal && isOfAPerson(field, words) }
}

function readHeading(heading: SourcedText, tokens: readonly Token[], nearby: Nearby): readonly Hit[] {
  const asName = isSpelledAsName(heading.text)
  return findPhrases(nearby.lexicon, tokens, (entry, from, to) => canMean(entry, from, to, { tokens, place: 'heading', asName }, nearby))
}

/** "Absence" under "Absence and exclusion": the nearer heading chooses among what the farther one names. */
function narrows(nearer: Topic | null, hits: readonly Hit[]): boolean {
  return nearer !== null && hits.some(({ entry }) => entry.item === nearer.item)
}

/** A heading may be about ordinary data; that it says "name" does not make it so. */
function isSubject({ entry }: Hit): boolean {
  return entry.class === 'personal' && entry.item !== 'name'
}

/** Forms on which whatever is asked is asked about somebody. */
const formsAboutAChild = /admissions|medical|sen/

/** Where a heading that names people is the head of a record, not of an article. */
const recordsOfPeople = /mis|census/

function isOfAPerson({ setting }: Field, words: readonly Token[]): boolean {
  return formsAboutAChild.test(setting) || (recordsOfPeople.test(setting) && stands(people, words, 0, 0))
}

function topicOf(text: SourcedText, tokens: readonly Token[], hit: Hit, nearby: Nearby): Topic {
  const { item, role, class: kind } = hit.entry
  const isWeak = role === 'soft' ? isSensitive(kind) : role === 'weak' && !isCued(hit.entry, nearby)
  return { item: item as ItemId, isWeak, evidence: evidenceOf(text, tokens, hit) }
}

/** Where most fields of a group are sensitive and all these of one kind, that is the group's subject, if no heading names it. */
function topicBeside(beside: readonly ItemId[]): Topic | null {
  const sensitive = beside.filter(isSensitiveItem)
  if (sensitive.length * 2 <= beside.length || new Set(sensitive.map((item) => itemKind(item).kind)).size > 1) return null
  return { item: sensitive[0] as ItemId, isWeak: false, evidence: { source: 'legend-of-the-group', text: '' } }
}

function isSensitiveItem(item: ItemId): boolean {
  return itemKind(item).class !== 'personal'
}

/** The words of a hit as the page has them. */
export function evidenceOf({ source, text }: SourcedText, tokens: readonly Token[], { from, to }: Hit): Evidence {
  return { source, text: text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end) }
}

const order = ['special', 'criminal', 'treat-as-special']

/** The sensitive hit that settles a text's class: special before criminal before treat-as-special. */
export function strongest(hits: readonly Hit[]): Hit | null {
  return best(hits, ({ entry }) => order.indexOf(entry.class))
}

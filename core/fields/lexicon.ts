import { type DataClass, type ItemId, itemKinds } from '../law/item-kinds.ts'
import type { Token } from './tokens.ts'

/**
 * How far a phrase may be trusted.
 * `category`: names a kind of data wherever it stands ("medical conditions"). `heading`: only where it is a heading. `instance`: one
 * case of a kind ("asthma"), which on a read-only page is more likely a value. `acronym`: counts in capitals only, where its
 * surroundings allow. `weak`: an ordinary word that names the item only when it is all that the label says, or where a cue or the
 * section agrees. `soft`: a weak word that gives way to what the section is about. `option`: an answer of a list, which counts under
 * its own question only. `code`: a code of one or two letters, which counts under its own column only.
 */
export type Role = 'category' | 'heading' | 'instance' | 'acronym' | 'weak' | 'soft' | 'option' | 'code'

/**
 * What a phrase says that names no data item: `button` and `setting` hold nobody's data; `organisation` speaks of a school, a trust
 * or a building; `total` counts people; `neutral` ("Start date", "Comments") takes the class of what it stands in; `beside` says
 * whose the data are, or nothing.
 */
export type Bearing = 'button' | 'setting' | 'organisation' | 'total' | 'neutral' | 'beside'

/**
 * Phrases of one item and role, parted by spaces: `free-meal|lunch` is "free meal" and "free lunch", `allerg*` every word that begins
 * so. Words stand as `tokens.ts` leaves them, singular and without fillers. After the phrases may follow what holds for all of them:
 * ` + ` words of which one must stand in the label or in what it stands in (`@mis` is a setting, `@same` a heading of the same kind),
 * ` ! ` words that must not stand in the label, ` ^ ` words that must not stand in what the label stands in.
 */
export type Phrases = string | readonly string[]

/** What names an item or bears on a field; phrases without a role are categories. Of equal phrases the first listed is tried first. */
export type LexiconTable = { readonly [name in ItemId | Bearing]?: Phrases | { readonly [role in Role]?: Phrases } }

/** What a phrase means. */
export interface Entry {
  readonly item: ItemId | null
  readonly class: DataClass
  readonly bearing: Bearing | null
  readonly role: Role
  readonly needs: ReadonlySet<string> | null
  readonly not: ReadonlySet<string> | null
  readonly notUnder: ReadonlySet<string> | null
}

/** Phrases that share item, role and conditions; made into an entry when the first of their words is met. */
interface Row {
  readonly name: ItemId | Bearing
  readonly role: Role
  readonly conditions: readonly string[]
  entry: Entry | null
}

/** A phrase under its first word; the words after it are parted when that word is met. */
interface Listed {
  readonly row: Row
  readonly start: string
  readonly more: string
  slots: readonly (readonly string[])[] | null
}

/** Phrases by their first word, and by the first letters of a first word that is a stem. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, Listed[]>
  readonly stems: ReadonlyMap<string, Listed[]>
}

/** A phrase found: what it may mean, and the token after its last. */
export interface Found {
  readonly entry: Entry
  readonly to: number
}

/** Stems are looked up by so many letters; none is shorter. */
const stemKey = 4

const conditions = /(?: \+ (.+?))?(?: ! (.+?))?(?: \^ (.+))?$/

/** Lists the tables by first words; all else waits until a word is met. */
export function compileLexicon(tables: readonly LexiconTable[]): Lexicon {
  const words = new Map<string, Listed[]>()
  const stems = new Map<string, Listed[]>()
  for (const table of tables) {
    for (const [name, phrases] of Object.entries(table)) {
      const byRole = typeof phrases === 'string' || Array.isArray(phrases) ? { category: phrases } : phrases
      for (const [role, lists] of Object.entries(byRole)) {
        for (const list of [lists].flat()) listPhrases(list, name as ItemId | Bearing, role as Role, words, stems)
      }
    }
  }
  return { words, stems }
}

function listPhrases(list: string, name: ItemId | Bearing, role: Role, words: Map<string, Listed[]>, stems: Map<string, Listed[]>): void {
  const [all, ...found] = conditions.exec(list) as RegExpExecArray
  const row: Row = { name, role, conditions: found, entry: null }
  for (const phrase of list
    .slice(0, list.length - all.length)
    .toLowerCase()
    .split(' ')) {
    const end = phrase.indexOf('-')
    const more = end < 0 ? '' : phrase.slice(end + 1)
    for (const start of (end < 0 ? phrase : phrase.slice(0, end)).split('|')) {
      const isStem = start.endsWith('*')
      put(isStem ? stems : words, isStem ? start.slice(0, stemKey) : start, {
        row,
        start: isStem ? start.slice(0, -1) : start,
        more,
        slots: null,
      })
    }
  }
}

function put(index: Map<string, Listed[]>, key: string, listed: Listed): void {
  const known = index.get(key)
  if (known === undefined) index.set(key, [listed])
  else known.push(listed)
}

function entryOf(row: Row): Entry {
  const { name, role, conditions } = row
  const kind = itemKinds.get(name as ItemId)
  const [needs = null, not = null, notUnder = null] = conditions.map((list) => (list === undefined ? null : new Set(list.split(' '))))
  row.entry = {
    item: kind ? (name as ItemId) : null,
    class: kind ? kind.class : 'none',
    bearing: kind ? null : (name as Bearing),
    role,
    needs,
    not,
    notUnder,
  }
  return row.entry
}

/** The phrases that begin at a token, longest first. */
export function phrasesAt({ words, stems }: Lexicon, tokens: readonly Token[], from: number): readonly Found[] {
  const { word } = tokens[from] as Token
  const listed = words.get(word)
  const alike = stems.get(word.slice(0, stemKey))
  if (listed === undefined && alike === undefined) return none
  const found: Found[] = []
  if (listed !== undefined) for (const one of listed) add(found, one, tokens, from)
  if (alike !== undefined) for (const one of alike) if (word.startsWith(one.start)) add(found, one, tokens, from)
  return found.length < 2 ? found : found.sort((one, two) => two.to - one.to)
}

const none: readonly Found[] = []

function add(found: Found[], listed: Listed, tokens: readonly Token[], from: number): void {
  const to = endOf(listed, tokens, from + 1)
  if (to > 0) found.push({ entry: listed.row.entry ?? entryOf(listed.row), to })
}

/** Where a phrase ends whose first word has been met; 0 where other words follow. */
function endOf(listed: Listed, tokens: readonly Token[], at: number): number {
  if (listed.more === '') return at
  listed.slots ??= listed.more.split('-').map((slot) => slot.split('|'))
  for (const slot of listed.slots) {
    const token = tokens[at++]
    if (token === undefined || !slot.some((one) => fits(one, token.word))) return 0
  }
  return at
}

function fits(slot: string, word: string): boolean {
  return slot === word || (slot.endsWith('*') && word.startsWith(slot.slice(0, -1)))
}

/** Whether any phrase begins with a word. */
export function leads({ words, stems }: Lexicon, word: string): boolean {
  return words.has(word) || (stems.get(word.slice(0, stemKey))?.some(({ start }) => word.startsWith(start)) ?? false)
}

/** Whether a word by itself is one that leaves a label whole: it names nothing, or says only whose, when or how. */
export function standsBeside({ words }: Lexicon, word: string): boolean {
  return (
    words.get(word)?.some(({ more, row: { name, role } }) => more === '' && (name === 'beside' || name === 'neutral' || role === 'weak')) ??
    false
  )
}

import { type DataClass, type ItemId, itemKind } from '../law/item-kinds.ts'
import type { Token } from './tokens.ts'

/**
 * How far a phrase may be trusted.
 * `category`: names a kind of data wherever it stands ("medical conditions"). `heading`: only where it is a heading. `instance`: one
 * case of a kind ("asthma"), which on a read-only page is more likely a value. `acronym`: counts in capitals only, where its
 * surroundings allow. `weak`: an ordinary word that names the item only when it is all that the label says, or where a cue or the
 * section agrees. `soft`: names the item, but gives way to what the section is about; a sensitive one as a heading lends
 * its kind to neutral words alone. `option`: an answer of a list, which counts
 * under its own question only. `code`: a code, or a word as common, which counts alone and under its own column only.
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
 * so. Words stand as `tokens.ts` leaves them, singular and without fillers. Their order in a list says nothing; it is one that packs
 * small. After the phrases may follow what holds for all of them:
 * ` + ` words of which one must stand in the label or in what it stands in (`@mis` is a setting, `@same` a heading of the same kind),
 * ` ! ` words that must not stand in the label, ` ^ ` words that must not stand in what the label stands in.
 */
export type Phrases = string | readonly string[]

/** What names an item or bears on a field; phrases without a role are categories. Of equal phrases the first listed is tried first. */
export type LexiconTable = { readonly [name in ItemId | Bearing]?: Phrases | { readonly [role in Role]?: Phrases } }

export const isSensitive = (kind: DataClass) => kind !== 'personal' && kind !== 'none'

/** What a phrase means. Words that it needs or forbids are one text, each between spaces; one space where there are none. */
export interface Entry {
  readonly item: ItemId | null
  readonly class: DataClass
  readonly bearing: Bearing | null
  readonly role: Role
  readonly needs: string
  readonly not: string
  readonly notUnder: string
}

/** A phrase: the words that may stand at each of its places. */
interface Listed {
  readonly entry: Entry
  readonly slots: readonly (readonly string[])[]
}

/** Phrases by the first letters of their first word. */
export type Lexicon = ReadonlyMap<string, readonly Listed[]>

/** A phrase found: what it may mean, and the token after its last. */
export interface Found {
  readonly entry: Entry
  readonly to: number
}

/** No stem has fewer letters. */
const firstLetters = (word: string) => word.slice(0, 4)

const bearings = /^(button|setting|organisation|total|neutral|beside)$/

/** Lists the tables by first words. */
export function compileLexicon(tables: readonly LexiconTable[]): Lexicon {
  const lexicon = new Map<string, Listed[]>()
  for (const table of tables) {
    for (const [name, phrases] of Object.entries(table)) {
      const byRole = typeof phrases === 'string' || Array.isArray(phrases) ? { category: phrases } : phrases
      for (const [role, lists] of Object.entries(byRole)) {
        for (const list of [lists].flat()) listPhrases(lexicon, list, name as ItemId | Bearing, role as Role)
      }
    }
  }
  return lexicon
}

/** The phrases of a list, and what holds for all of them. */
const parts = /^(.*?)(?: \+(.*?))?(?: !(.*?))?(?: \^(.*))?$/

function listPhrases(lexicon: Map<string, Listed[]>, list: string, name: ItemId | Bearing, role: Role): void {
  const [, phrases, needs, not, notUnder] = parts.exec(list) as unknown as [string, string, string?, string?, string?]
  const bearing = bearings.test(name) ? (name as Bearing) : null
  const entry: Entry = {
    item: bearing ? null : (name as ItemId),
    class: bearing ? 'none' : itemKind(name as ItemId).class,
    bearing,
    role,
    needs: spaced(needs),
    not: spaced(not),
    notUnder: spaced(notUnder),
  }
  for (const phrase of phrases.toLowerCase().split(' ')) {
    const [firsts = [], ...more] = phrase.split('-').map((words) => words.split('|'))
    for (const first of firsts) {
      const key = firstLetters(first)
      lexicon.set(key, [...(lexicon.get(key) ?? none), { entry, slots: [[first], ...more] }])
    }
  }
}

const spaced = (words = '') => `${words} `

/** The phrases that begin at a token, longest first. */
export function phrasesAt(lexicon: Lexicon, tokens: readonly Token[], from: number): readonly Found[] {
  const found: Found[] = []
  for (const { entry, slots } of listedFor(lexicon, (tokens[from] as Token).word)) {
    const to = from + slots.length
    if (to <= tokens.length && slots.every((words, at) => words.some((one) => fits(one, (tokens[from + at] as Token).word))))
      found.push({ entry, to })
  }
  return found.sort((one, two) => two.to - one.to)
}

const listedFor = (lexicon: Lexicon, word: string) => lexicon.get(firstLetters(word)) ?? none
const none: readonly never[] = []

function fits(one: string, word: string): boolean {
  return one.endsWith('*') ? word.startsWith(one.slice(0, -1)) : word === one
}

/** Whether any phrase begins with a word. */
export function leads(lexicon: Lexicon, word: string): boolean {
  return listedFor(lexicon, word).some(({ slots: [[first = ''] = []] }) => fits(first, word))
}

/** Whether a word by itself is one that leaves a label whole: it names nothing, or says only whose, when or how. */
export function standsBeside(lexicon: Lexicon, token: Token): boolean {
  return phrasesAt(lexicon, [token], 0).some(
    ({ entry: { bearing, role } }) => bearing === 'beside' || bearing === 'neutral' || role === 'weak',
  )
}

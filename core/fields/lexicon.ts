import { type DataClass, dataItem, type ItemId } from '../law/data-items.ts'
import { type Token, tokenise } from './tokens.ts'

/**
 * How far a phrase may be trusted.
 * `category`: names a kind of data wherever it stands ("medical conditions"). `instance`: one case of it ("asthma"), which on a
 * read-only page is more likely a value. `acronym`: counts in capitals only, where its surroundings allow. `weak`: an ordinary word
 * that names the item only when it is all that the label says, or where a cue or the section agrees. `option`: an answer of a list,
 * which counts under its own question only. `code`: a code of one or two letters, which counts under its own column only.
 */
export type Role = 'category' | 'instance' | 'acronym' | 'weak' | 'option' | 'code'

/**
 * What a phrase says that names no data item: `button` and `setting` hold nobody's data; `organisation` speaks of a school, a trust
 * or a building; `neutral` ("Start date", "Comments") takes the class of what it stands in; `person` says of whom the form speaks.
 */
export type Bearing = 'button' | 'setting' | 'organisation' | 'neutral' | 'person' | 'people'

/** Rows of the lexicon that share an item, a role and conditions. */
export interface LexiconRow {
  readonly item?: ItemId
  readonly bearing?: Bearing
  readonly role?: Role
  /** Phrases, parted by commas. */
  readonly phrases: string
  /** One of these words must stand in the label or in what it stands in; `@mis` is a setting, `@same` a heading of the same kind. */
  readonly needs?: string
  /** None of these words may stand in the label. */
  readonly not?: string
  /** None of these words may stand in what the label stands in. */
  readonly notUnder?: string
  /** Only a heading is read so. */
  readonly heading?: true
}

/** A phrase as the matcher holds it. */
export interface Entry {
  readonly item: ItemId | null
  readonly class: DataClass
  readonly bearing: Bearing | null
  readonly role: Role
  readonly needs: ReadonlySet<string> | null
  readonly not: ReadonlySet<string> | null
  readonly notUnder: ReadonlySet<string> | null
  readonly heading: boolean
}

interface Node {
  readonly next: Map<string, Node>
  entries: Entry[] | null
}

/** The lexicon compiled to a trie of words. */
export type Lexicon = Node

/** A phrase found: the tokens from `from` up to `to`, and what it may mean, first choice first. */
export interface Found {
  readonly entries: readonly Entry[]
  readonly from: number
  readonly to: number
}

/** Compiles the tables once; the same normaliser serves phrases and labels. */
export function compileLexicon(tables: readonly (readonly LexiconRow[])[]): Lexicon {
  const root: Node = { next: new Map(), entries: null }
  for (const row of tables.flat()) {
    const entry = entryOf(row)
    for (const phrase of row.phrases.split(',')) addPhrase(root, tokenise(phrase), entry)
  }
  return root
}

function entryOf({ item, bearing, role, needs, not, notUnder, heading }: LexiconRow): Entry {
  return {
    item: item ?? null,
    class: item === undefined ? 'none' : dataItem(item).class,
    bearing: bearing ?? null,
    role: role ?? 'category',
    needs: words(needs),
    not: words(not),
    notUnder: words(notUnder),
    heading: heading ?? false,
  }
}

function words(list: string | undefined): ReadonlySet<string> | null {
  if (list === undefined) return null
  return new Set(list.split(' ').flatMap((word) => (word.startsWith('@') ? [word] : tokenise(word).map((token) => token.word))))
}

function addPhrase(root: Node, tokens: readonly Token[], entry: Entry): void {
  let node = root
  for (const { word } of tokens) {
    let next = node.next.get(word)
    if (next === undefined) {
      next = { next: new Map(), entries: null }
      node.next.set(word, next)
    }
    node = next
  }
  if (tokens.length > 0) {
    if (node.entries === null) node.entries = []
    node.entries.push(entry)
  }
}

/** The phrases that begin at a token, longest first. */
export function phrasesAt(lexicon: Lexicon, tokens: readonly Token[], from: number): Found[] {
  let node: Node = lexicon
  let found: Found[] | null = null
  for (let to = from; to < tokens.length; ) {
    const next = node.next.get((tokens[to] as Token).word)
    if (next === undefined) break
    node = next
    to++
    if (node.entries !== null) {
      if (found === null) found = []
      found.unshift({ entries: node.entries, from, to })
    }
  }
  return found ?? none
}

const none: Found[] = []

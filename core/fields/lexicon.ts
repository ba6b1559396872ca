import { type DataClass, type ItemId, itemKind } from '../law/item-kinds.ts'
import { type Token, tokenise } from './tokens.ts'

/**
 * How far a phrase may be trusted.
 * `category`: names a kind of data wherever it stands ("medical conditions"). `instance`: one case of it ("asthma"), which on a
 * read-only page is more likely a value. `acronym`: counts in capitals only, where its surroundings allow. `weak`: an ordinary word
 * that names the item only when it is all that the label says, or where a cue or the section agrees. `soft`: a weak word that gives
 * way to what the section is about. `option`: an answer of a list, which counts under its own question only. `code`: a code of one
 * or two letters, which counts under its own column only.
 */
export type Role = 'category' | 'instance' | 'acronym' | 'weak' | 'soft' | 'option' | 'code'

/**
 * What a phrase says that names no data item: `button` and `setting` hold nobody's data; `organisation` speaks of a school, a trust
 * or a building; `total` counts people; `neutral` ("Start date", "Comments") takes the class of what it stands in; `beside` says
 * whose the data are, or nothing.
 */
export type Bearing = 'button' | 'setting' | 'organisation' | 'total' | 'neutral' | 'beside'

/** Rows of the lexicon that share an item, a role and conditions. */
export interface LexiconRow {
  readonly item?: ItemId
  readonly bearing?: Bearing
  readonly role?: Role
  /** Phrases, parted by commas; `allerg*` is every word that begins so, and `free meal|lunch` is two phrases. */
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
  next: ReadonlyMap<string, Node>
  /** Beginnings of words and where they lead, by their first letters. */
  stems: Map<string, [stem: string, node: Node][]> | null
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

/** Stems are looked up by so many letters; none is shorter. */
const stemKey = 4

/** Compiles the tables once; the same normaliser serves phrases and labels. */
export function compileLexicon(tables: readonly (readonly LexiconRow[])[]): Lexicon {
  const root = newNode()
  for (const row of tables.flat()) {
    const entry = entryOf(row)
    for (const phrase of row.phrases.split(',')) addPhrase(root, phrase, entry)
  }
  graftStems(root)
  return root
}

/** Most nodes end a phrase and lead nowhere: they share one empty map. */
const nowhere: ReadonlyMap<string, Node> = new Map()

function newNode(): Node {
  return { next: nowhere, stems: null, entries: null }
}

function putNext(node: Node, word: string, next: Node): void {
  if (node.next === nowhere) node.next = new Map()
  ;(node.next as Map<string, Node>).set(word, next)
}

function entryOf({ item, bearing, role, needs, not, notUnder, heading }: LexiconRow): Entry {
  return {
    item: item ?? null,
    class: item === undefined ? 'none' : itemKind(item).class,
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

/** Every reading of a phrase, `free meal|lunch` being two, from where its words so far have led. */
function addPhrase(root: Node, phrase: string, entry: Entry): void {
  let nodes = [root]
  for (const slot of phrase.split(' ')) {
    if (slot !== '') nodes = nodes.flatMap((node) => slot.split('|').map((words) => lead(node, words)))
  }
  for (const node of nodes) {
    if (node === root) continue
    node.entries ??= []
    node.entries.push(entry)
  }
}

function lead(from: Node, words: string): Node {
  let node = from
  for (const { word } of tokenise(words)) node = words.endsWith('*') ? stemNode(node, word) : wordNode(node, word)
  return node
}

function wordNode(node: Node, word: string): Node {
  const known = node.next.get(word)
  if (known !== undefined) return known
  const added = newNode()
  putNext(node, word, added)
  return added
}

function stemNode(node: Node, stem: string): Node {
  node.stems ??= new Map()
  const key = stem.slice(0, stemKey)
  const alike = node.stems.get(key) ?? []
  const known = alike.find(([one]) => one === stem)
  if (known !== undefined) return known[1]
  const added = newNode()
  alike.push([stem, added])
  alike.sort(([one], [other]) => other.length - one.length)
  node.stems.set(key, alike)
  return added
}

/** A word that is listed itself leads also where its stem leads: "asthma card" must not hide `asthma*`. */
function graftStems(node: Node): void {
  for (const [, alike] of node.stems ?? []) for (const [, stemmed] of alike) graftStems(stemmed)
  for (const [word, next] of node.stems === null ? [] : node.next) {
    for (const [stem, stemmed] of node.stems?.get(word.slice(0, stemKey)) ?? []) {
      if (word.startsWith(stem) && next !== stemmed) graft(next, stemmed)
    }
  }
  for (const next of node.next.values()) graftStems(next)
}

function graft(node: Node, other: Node): void {
  if (other.entries !== null) node.entries = [...(node.entries ?? []), ...other.entries]
  for (const [word, next] of other.next) {
    const own = node.next.get(word)
    if (own === undefined) putNext(node, word, next)
    else graft(own, next)
  }
  if (other.stems !== null) node.stems ??= other.stems
}

/** The phrases that begin at a token, longest first. */
export function phrasesAt(lexicon: Lexicon, tokens: readonly Token[], from: number): Found[] {
  let node: Node | undefined = lexicon
  let found: Found[] | null = null
  for (let to = from; to < tokens.length; ) {
    node = follow(node, (tokens[to] as Token).word)
    if (node === undefined) break
    to++
    if (node.entries !== null) {
      if (found === null) found = []
      found.unshift({ entries: node.entries, from, to })
    }
  }
  return found ?? none
}

/** Whether any phrase begins with a word. */
export function leads(lexicon: Lexicon, word: string): boolean {
  return follow(lexicon, word) !== undefined
}

/** Where a word leads: as itself before as a word that begins so. */
function follow(node: Node, word: string): Node | undefined {
  const next = node.next.get(word)
  if (next !== undefined || node.stems === null) return next
  const alike = node.stems.get(word.slice(0, stemKey))
  if (alike !== undefined) for (const [stem, stemmed] of alike) if (word.startsWith(stem)) return stemmed
  return undefined
}

const none: Found[] = []

/** Whether a word by itself is one that leaves a label whole: it names nothing, or says only whose, when or how. */
export function standsBeside(lexicon: Lexicon, word: string): boolean {
  const entries = lexicon.next.get(word)?.entries
  return entries?.some(({ bearing, role }) => bearing === 'beside' || bearing === 'neutral' || role === 'weak') ?? false
}

import { type ItemId, itemKind } from '../law/item-kinds.ts'
import { autocompleteItem } from './autocomplete-items.ts'
import { sayBecause } from './because.ts'
import { canMean, isSpelledAsName } from './can-mean.ts'
import { type Evidence, type Field, type Match, noMatch, type Setting, type SourcedText } from './field.ts'
import { findPhrases, type Hit } from './find-phrases.ts'
import { schoolLexicon } from './lexicon/tables.ts'
import { evidenceOf, readSurroundings, type Surroundings, strongest } from './surroundings.ts'
import { type Token, tokenise } from './tokens.ts'

const nothingBeside: readonly ItemId[] = []

/**
 * Names a field from its own words and those of what it stands in. `beside` are items already recognised on other fields of its
 * group, which can support an acronym or a neutral word.
 */
export function nameField(field: Field, beside: readonly ItemId[] = nothingBeside): Match {
  const around = readSurroundings(schoolLexicon, field, beside)
  const filled = autocompleteItem(field.autocomplete)
  let own: Match | null = null
  let fromAround: Match | null = null
  for (const label of field.labels) {
    // What the page calls a field in its code counts only where no person can read what it is.
    if (label.source === 'name' && (own !== null || filled !== null)) continue
    const { said, topic } = readLabel(label, around)
    if (said !== null && said.class !== 'personal' && said.class !== 'none') return said
    own ??= said
    fromAround ??= topic
  }
  if (filled !== null && (own === null || own.item === null)) return byAutocomplete(filled)
  return own ?? fromAround ?? (speaksOfAChild.has(field.setting) && !around.impersonal && field.labels.length > 0 ? ofAPerson : noMatch)
}

/** What one text says of its field, and what the section lends it where it says nothing. */
function readLabel(label: SourcedText, around: Surroundings): { readonly said: Match | null; readonly topic: Match | null } {
  const isIdentifier = label.source === 'name'
  const tokens = tokenise(label.text)
  if (isIdentifier && tokens.length === 0) return { said: null, topic: null }
  const reading = { tokens, place: isIdentifier ? 'identifier' : 'label', asName: isIdentifier || isSpelledAsName(label.text) } as const
  const hits = findPhrases(schoolLexicon, tokens, (entry, from, to) => canMean(entry, from, to, reading, around))
  const said = readHits(label, tokens, hits, around)
  return { said, topic: said === null && !isIdentifier ? underTopic(label, tokens, hits, around) : null }
}

/** Forms on which whatever is asked is asked about somebody. */
const speaksOfAChild: ReadonlySet<Setting> = new Set(['admissions', 'medical', 'sen'])

const ofAPerson: Match = { item: null, class: 'personal', because: 'Personal because it stands in a form about a child.', evidence: [] }

/** What the phrases of one text say by themselves; null where they say nothing. */
function readHits(label: SourcedText, tokens: readonly Token[], hits: readonly Hit[], around: Surroundings): Match | null {
  const first = hits[0]
  if (first?.entry.bearing === 'button' && first.from === 0) return noMatch
  let isImpersonal = around.impersonal
  for (const { entry } of hits) {
    if (entry.bearing === 'total') return noMatch
    if (entry.bearing === 'organisation' || entry.bearing === 'setting') isImpersonal = true
  }
  const sensitive = strongest(hits)
  if (sensitive !== null && (!around.impersonal || sensitive.entry.class === 'criminal')) return matchOf(sensitive, label, tokens)
  if (isImpersonal) return noMatch
  const personal = bestPersonal(hits)
  if (personal === null || (personal.entry.role === 'soft' && isSensitive(around))) return null
  return matchOf(personal, label, tokens)
}

/** The longest phrase says most; a bare "name" says least. */
function bestPersonal(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null
  for (const hit of hits) {
    if (hit.entry.class !== 'personal') continue
    if (best === null || best.entry.item === 'name' || (hit.to - hit.from > best.to - best.from && hit.entry.item !== 'name')) best = hit
  }
  return best
}

function isSensitive({ topic, field }: Surroundings): boolean {
  return topic === null ? field.setting === 'safeguarding' : itemKind(topic.item).class !== 'personal'
}

/** A label that says nothing by itself is of the kind of what it stands in. */
function underTopic(
  label: SourcedText,
  tokens: readonly Token[],
  hits: readonly Hit[],
  { topic, impersonal, field }: Surroundings,
): Match | null {
  if (impersonal) return null
  const neutral = hits.find(({ entry }) => entry.bearing === 'neutral')
  const words = neutral === undefined ? [] : [evidenceOf(label, tokens, neutral)]
  if (topic === null && field.setting === 'safeguarding' && neutral !== undefined) return matchWith('safeguarding-concern', words)
  // Words that nobody knows take a page's subject only where they are a code, and a section's always.
  if (topic === null || (neutral === undefined && topic.evidence.source === 'page-heading' && !isCode(tokens))) return null
  return matchWith(topic.item, topic.evidence.text === '' ? words : [...words, topic.evidence])
}

function isCode(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens[0]?.capitals === true
}

function matchOf({ entry, ...hit }: Hit, label: SourcedText, tokens: readonly Token[]): Match {
  return matchWith(entry.item as ItemId, [evidenceOf(label, tokens, { entry, ...hit })])
}

function matchWith(item: ItemId, evidence: readonly Evidence[]): Match {
  const { class: kind } = itemKind(item)
  return { item, class: kind, because: sayBecause(kind, evidence), evidence }
}

function byAutocomplete(item: ItemId): Match {
  return { item, class: 'personal', because: 'Recognised because the page says so to the browser (autocomplete).', evidence: [] }
}

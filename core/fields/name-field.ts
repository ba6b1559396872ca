import { type ItemId, itemKind } from '../law/item-kinds.ts'
import { sayBecause } from './because.ts'
import { canMean, isSpelledAsName, isWhole } from './can-mean.ts'
import { type Evidence, type Field, type Match, noMatch, type SourcedText } from './field.ts'
import { best, findPhrases, type Hit } from './find-phrases.ts'
import { schoolLexicon } from './lexicon/tables.ts'
import { type Bearing, isSensitive } from './lexicon.ts'
import { evidenceOf, readSurroundings, type Surroundings, strongest, type Topic } from './surroundings.ts'
import { type Token, tokenise } from './tokens.ts'

/**
 * Names a field from its own words and those of what it stands in. `beside` are items already recognised on other fields of its
 * group, which can support an acronym or a neutral word; `around`, what it stands in, can be given where it has been read before.
 */
export function nameField(field: Field, beside: readonly ItemId[] = [], around = readSurroundings(schoolLexicon, field, beside)): Match {
  const filled = filledIn(field.autocomplete)
  let own: Match | null = null
  let fromAround: Match | null = null
  for (const label of field.labels) {
    // What the page calls a field in its code counts only where no person can read what it is.
    if (label.source === 'name-in-the-code' && (own !== null || filled !== null)) continue
    const { said, topic } = readLabel(label, around)
    if (said !== null && isSensitive(said.class)) return said
    own ??= said
    fromAround ??= topic
  }
  if (filled !== null && !own?.item) return filled
  return own ?? fromAround ?? (around.ofAPerson && field.labels.length > 0 ? ofAPerson : noMatch)
}

/** What one text says of its field, and what the section lends it where it says nothing. */
function readLabel(label: SourcedText, around: Surroundings): { readonly said: Match | null; readonly topic: Match | null } {
  const isIdentifier = label.source === 'name-in-the-code'
  const tokens = tokenise(label.text)
  const reading = {
    tokens,
    place: isIdentifier ? 'identifier' : 'label',
    asName: isIdentifier || isSpelledAsName(label.text) || (around.ofAPerson && /^[a-z\d]+$/.test(label.text)),
  } as const
  const hits = findPhrases(schoolLexicon, tokens, (entry, from, to) => canMean(entry, from, to, reading, around))
  const said = readHits(label, tokens, hits, around)
  return { said, topic: said === null && !isIdentifier ? underTopic(label, tokens, hits, around) : null }
}

const ofAPerson: Match = { item: null, class: 'personal', because: 'Personal because it stands in a record of a person.', evidence: [] }

/** What the phrases of one text say by themselves; null where they say nothing. */
function readHits(label: SourcedText, tokens: readonly Token[], hits: readonly Hit[], around: Surroundings): Match | null {
  if (isButton(hits[0], tokens, around.field)) return noMatch
  // The head of a list's buttons; "Action" is what was done.
  if (around.field.setting === 'mis' && /^actions$/i.test(label.text)) return noMatch
  if (bears(hits, 'total') && !around.ofAPerson) return noMatch
  const isImpersonal = around.impersonal || bears(hits, 'setting') || (bears(hits, 'organisation') && !isUnderSensitive(around))
  const sensitive = strongest(hits)
  if (sensitive !== null && (!around.impersonal || sensitive.entry.class === 'criminal')) return matchOf(sensitive, label, tokens)
  const personal = bestPersonal(isUnderSensitive(around) ? hits.filter((hit) => !givesWay(hit, hits, around)) : hits)
  if (isImpersonal && !namesSomebody(personal)) return noMatch
  return personal === null ? null : matchOf(personal, label, tokens)
}

/** "Show closed cases" chooses what a page shows; "Add" and a word or two are a button’s, but over a box that people write in. */
function isButton(first: Hit | undefined, { length }: readonly Token[], { kind }: Field): boolean {
  return first?.entry.bearing === 'button' && first.from === 0 && (first.entry.role === 'category' || (kind !== 'input' && length < 4))
}

/** Settings in which the name of the page says of everything on it what it is about. */
const isOfOneSubject = /safeguarding|census/

/** "Pupil" is a name also in a register of needs; "Pupil comments" are not. The name and the phone under "GP" are the doctor's. */
function givesWay({ entry: { role, item } }: Hit, hits: readonly Hit[], { topic, plainTopic }: Surroundings): boolean {
  if (role === 'soft' || (role === 'weak' && bears(hits, 'neutral'))) return true
  const isOfProfessional = topic?.evidence.source !== 'page-heading' && plainTopic === null && /^gp|-worker$/.test(topic?.item ?? '')
  return isOfProfessional && /^(name|address)$|-(phone|email)$/.test(item ?? '')
}

function bears(hits: readonly Hit[], bearing: Bearing): boolean {
  return hits.some(({ entry }) => entry.bearing === bearing)
}

/** "First name" and "Username" are somebody's also where a school or a system is spoken of. */
function namesSomebody(hit: Hit | null): boolean {
  if (hit === null) return false
  const { entry, from, to } = hit
  return entry.item === 'account' || entry.item === 'staff-name' || (entry.item === 'name' && to - from > 1)
}

/** A bare "name" says least. */
function bestPersonal(hits: readonly Hit[]): Hit | null {
  return best(hits, ({ entry }) => (entry.class === 'personal' ? Number(entry.item === 'name') : -1))
}

function isUnderSensitive({ topic, plainTopic, field }: Surroundings): boolean {
  return topic !== null || (plainTopic === null && field.setting === 'safeguarding')
}

/**
 * A label that says nothing by itself is of the kind of what it stands in: under a section's own subject whatever it says, under a
 * page's where it has a neutral word, and under "Welfare" where it has no other.
 */
function underTopic(label: SourcedText, tokens: readonly Token[], hits: readonly Hit[], around: Surroundings): Match | null {
  const { topic, plainTopic, impersonal, field } = around
  if (impersonal) return null
  const neutral = hits.find(({ entry }) => entry.bearing === 'neutral')
  const words = neutral === undefined ? [] : [evidenceOf(label, tokens, neutral)]
  const isWholly = neutral !== undefined && isWhole(tokens, neutral.from, neutral.to, around)
  const lends = (one: Topic | null): one is Topic =>
    one !== null &&
    (isCode(tokens) ||
      (one.isWeak ? isWholly : words.length > 0 || one.evidence.source !== 'page-heading' || isOfOneSubject.test(field.setting)))
  const lender = [topic, plainTopic].find(lends)
  if (lender !== undefined) return matchWith(lender.item, lender.evidence.text === '' ? words : [...words, lender.evidence])
  return plainTopic === null && field.setting === 'safeguarding' && words.length > 0 ? matchWith('safeguarding-concern', words) : null
}

function isCode(tokens: readonly Token[]): boolean {
  return tokens.length === 1 && tokens[0]?.capitals === true
}

function matchOf(hit: Hit, label: SourcedText, tokens: readonly Token[]): Match {
  return matchWith(hit.entry.item as ItemId, [evidenceOf(label, tokens, hit)])
}

function matchWith(item: ItemId, evidence: readonly Evidence[]): Match {
  const { class: kind } = itemKind(item)
  return { item, class: kind, because: sayBecause(kind, evidence), evidence }
}

/** What the page tells the browser to fill in: all of it personal, none of it special (HTML, "Autofill"). */
function filledIn(autocomplete: string): Match | null {
  const hit = bestPersonal(findPhrases(schoolLexicon, tokenise(autocomplete), (entry) => entry.class === 'personal'))
  if (hit === null) return null
  const because = 'Recognised because the page says so to the browser (autocomplete).'
  return { item: hit.entry.item, class: 'personal', because, evidence: [] }
}

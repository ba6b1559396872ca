import type { ItemId } from '../law/data-items.ts'
import { autocompleteItem } from './autocomplete-items.ts'
import { sayBecause } from './because.ts'
import { type Evidence, type Field, type Match, noMatch, type SourcedText } from './field.ts'
import { findPhrases, type Hit } from './find-phrases.ts'
import { schoolLexicon } from './lexicon/tables.ts'
import { canMean, evidenceOf, readSurroundings, type Surroundings, strongest } from './surroundings.ts'
import { type Token, tokenise } from './tokens.ts'

const nothingBeside: readonly ItemId[] = []

/**
 * Names a field from its own words and those of what it stands in. `beside` are items already recognised on other fields of its
 * group, which can support an acronym or a neutral word.
 */
export function nameField(field: Field, beside: readonly ItemId[] = nothingBeside): Match {
  const around = readSurroundings(schoolLexicon, field, beside)
  const filled = autocompleteItem(field.autocomplete)
  let named: Match | null = null
  let neutral: Match | null = null
  for (const label of field.labels) {
    const isIdentifier = label.source === 'name'
    if (isIdentifier && (named !== null || filled !== null)) continue
    const tokens = tokenise(label.text)
    const place = isIdentifier ? 'identifier' : 'label'
    const hits = findPhrases(schoolLexicon, tokens, (entry, from, to) => canMean(entry, from, to, tokens, around, place))
    const reading = readHits(label, tokens, hits, around)
    if (reading === null) continue
    if (reading.class !== 'personal' && reading.class !== 'none') return reading
    if (reading === noMatch) neutral ??= fromTopic(label, tokens, hits, around)
    else named ??= reading
  }
  if (filled !== null && named?.item == null)
    return {
      item: filled,
      class: 'personal',
      because: 'Recognised because the field says so in the code of the page (autocomplete).',
      evidence: [],
    }
  return named ?? neutral ?? noMatch
}

/** What the phrases of one text say; null where it holds none, `noMatch` where they are neutral. */
function readHits(label: SourcedText, tokens: readonly Token[], hits: readonly Hit[], around: Surroundings): Match | null {
  if (tokens.length === 0) return null
  const first = hits[0]
  if (first?.entry.bearing === 'button' && first.from === 0) return none
  const sensitive = strongest(hits)
  if (sensitive !== null && !around.impersonal) return matchOf(sensitive, [evidenceOf(label, tokens, sensitive)])
  for (const hit of hits) if (hit.entry.bearing === 'organisation' || hit.entry.bearing === 'setting') return none
  if (around.impersonal) return none
  const personal = hits.find(({ entry }) => entry.class === 'personal')
  if (personal !== undefined) return matchOf(personal, [evidenceOf(label, tokens, personal)])
  return noMatch
}

/** Says that the words name nobody's data. */
const none: Match = { ...noMatch }

function fromTopic(label: SourcedText, tokens: readonly Token[], hits: readonly Hit[], { topic }: Surroundings): Match | null {
  if (topic === null) return null
  const own = hits.filter(({ entry }) => entry.bearing === 'neutral').map((hit) => evidenceOf(label, tokens, hit))
  const evidence = [...own.slice(0, 1), topic.evidence]
  return { item: topic.item, class: topic.class, because: sayBecause(topic.class, evidence), evidence }
}

function matchOf({ entry }: Hit, evidence: readonly Evidence[]): Match {
  return { item: entry.item, class: entry.class, because: sayBecause(entry.class, evidence), evidence }
}

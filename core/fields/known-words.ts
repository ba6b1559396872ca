import { schoolLexicon } from './lexicon/tables.ts'
import { type Entry, phrasesAt } from './lexicon.ts'
import { type Token, tokenise } from './tokens.ts'

/** What stands for words that are nobody's vocabulary but may be somebody's name. */
const left = '...'

/** Words of questions and labels that name nothing by themselves. */
const vocabulary = wordsOf(
  'of s for and or to in on at with by from as if so is are was were be been being has have had do does did can could should would not no yes any ' +
    'all each every other others more most less new old which who whom whose what when where why how it we us they them i me he she you please tick ' +
    'select enter give state say tell choose below above only also than then there here about after before during since until between into out up ' +
    'first last middle full legal usual known name surname forename title initial suffix date time year month day number reference code type ' +
    'email mail telephone phone mobile home work fax postcode post line town county country street house flat road area village city district ' +
    'required optional applicable additional further current previous next main primary secondary live lives living permission agree consent ' +
    'signed signature print office use detail information record list summary history status level note comment total flag start end ' +
    'mild profound multiple',
)

/** Words of the lexicon and of forms that are also what people are called; alone or beside unknown words they may be somebody. */
const alsoFamilyNames = wordsOf(
  'ace bell bishop black born boxall burn case church city clay coach cook court day east field flat ford free hall head hide house knight land lane law ' +
    'major marsh mason minister moody mustard nut page parish parson pope porter post price priest prince reading road royal savage sen smart ' +
    'street strength swift temple town twin village ward week west white wood young',
)
const alsoGivenNames = wordsOf(
  'alia april autumn christian dean elsa faith gay grace grant gypsy hope indian iman islam jain joy june mark may miss nino pip roma roman ' +
    'romany rose ruby summer trinity',
)

/**
 * A label with only those of its words that the lexicon or the vocabulary of forms knows, and "..." for the rest. Cases and
 * answers ("asthma", "Roma") stay where nothing else stands in the label; words that are also names stay where they cannot be one.
 */
export function knownWords(text: string): string {
  const tokens = tokenise(text)
  const known = knownTokens(tokens)
  const isWhole = known.every((kind) => kind !== null)
  const mayStay = known.map(
    (kind, at) => kind !== null && (kind !== 'case' || isWhole) && (kind !== 'loose' || !isBesideName(text, tokens, known, at)),
  )
  const hasPlain = tokens.some(({ word }, at) => mayStay[at] && !isName(word))
  const stays = tokens.map(
    (token, at) =>
      mayStay[at] === true &&
      (!isName(token.word) || (nameStays(token, tokens, known[at] === 'phrase', isWhole, hasPlain) && !isFullName(text, tokens, at))),
  )
  return write(text, tokens, stays)
}

/** In the form in which texts are looked up. */
function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((one) => tokenise(one).map(({ word }) => word)))
}

/** `term`: one word of the lexicon. `loose`: one that names ordinary data, as "bank" does, and may as well be somebody's name. */
type Kind = 'phrase' | 'term' | 'case' | 'word' | 'loose'

/** What each word is known as: part of a phrase that names a kind of data, of a case of one, or a word of forms. */
function knownTokens(tokens: readonly Token[]): (Kind | null)[] {
  const known: (Kind | null)[] = tokens.map(({ word }) => (vocabulary.has(word) ? 'word' : null))
  for (let from = 0; from < tokens.length; from++) {
    const found = phrasesAt(schoolLexicon, tokens, from)
    for (const { to } of found) {
      const entries = found.filter((one) => one.to === to).map(({ entry }) => entry)
      const kind = kindOf(entries, tokens.slice(from, to))
      if (kind === null) continue
      for (let at = from; at < to; at++) if (known[at] !== 'phrase' && known[at] !== 'word') known[at] = kind
      break
    }
  }
  return known
}

function kindOf(entries: readonly Entry[], tokens: readonly Token[]): Kind | null {
  const usable = entries.filter(({ role }) => role !== 'acronym' || tokens.every(({ capitals }) => capitals))
  if (usable.length === 0) return null
  if (usable.every(({ role }) => role === 'instance' || role === 'option' || role === 'code')) return 'case'
  if (tokens.length > 1) return 'phrase'
  return usable.every(({ item, class: of }) => item !== null && of === 'personal') ? 'loose' : 'term'
}

/** Whether two words that may be names stand together, both with a capital: "Christian Street". */
function isFullName(text: string, tokens: readonly Token[], at: number): boolean {
  const pair = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined &&
    other !== undefined &&
    isName(one.word) &&
    isName(other.word) &&
    /^\p{Lu}\S*\s+\p{Lu}/u.test(text.slice(one.start, other.end))
  return pair(tokens[at - 1], tokens[at]) || pair(tokens[at], tokens[at + 1])
}

/** Whether a word with a capital stands next to one that nobody's vocabulary has, with a capital too: a name and a surname. */
function isBesideName(text: string, tokens: readonly Token[], known: readonly (Kind | null)[], at: number): boolean {
  const hasCapital = (index: number) => /^\p{Lu}/u.test(text.slice(tokens[index]?.start, tokens[index]?.end))
  const isUnknown = (index: number) => index >= 0 && index < tokens.length && known[index] === null && hasCapital(index)
  return hasCapital(at) && (isUnknown(at - 1) || isUnknown(at + 1))
}

function isName(word: string): boolean {
  return alsoFamilyNames.has(word) || alsoGivenNames.has(word)
}

/** An acronym in capitals among words that are not is no name; otherwise the rest of the label must show that it is none. */
function nameStays(token: Token, tokens: readonly Token[], isInPhrase: boolean, isWhole: boolean, hasPlain: boolean): boolean {
  if (token.capitals && token.end - token.start > 1 && tokens.some(({ capitals }) => !capitals)) return true
  if (alsoGivenNames.has(token.word)) return isWhole && isInPhrase
  return isWhole && (hasPlain || tokens.length === 1)
}

/** Little words between two known ones, and signs, stay as they are written. */
const gap =
  /^(?:[^\p{L}\p{N}]|\b(?:an?|the|of|your|my|our|their|his|her|this|that|these|ren|s|is|are|be|been|being|has|have|had|do|does|did|would|please|any|for|to)\b)*$/iu

function write(text: string, tokens: readonly Token[], stays: readonly boolean[]): string {
  let written = ''
  let end: number | null = null
  for (const [at, token] of tokens.entries()) {
    if (stays[at]) {
      written += `${joint(text, written, end, token.start)}${text.slice(token.start, token.end)}`
      end = token.end
    } else {
      if (!written.endsWith(left)) written += `${written === '' ? '' : ' '}${left}`
      end = null
    }
  }
  if (end !== null) written += /^[)\]?]/.exec(text.slice(end).trim())?.[0] ?? ''
  return written === '' ? left : written
}

/** What stands between two words that stay. */
function joint(text: string, written: string, end: number | null, start: number): string {
  if (written === '') return gap.test(text.slice(0, start)) ? text.slice(0, start).replace(/\s+/g, ' ').trimStart() : ''
  if (end === null) return ` ${/[([]?$/.exec(text.slice(0, start))?.[0]}`
  const between = text.slice(end, start)
  return gap.test(between) ? between.replace(/\s+/g, ' ') : ` ${left} `
}

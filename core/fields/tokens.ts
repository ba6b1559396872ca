/** One word of a text in its normal form, and where it stands in the text as written. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Written in capitals, as acronyms are: `SEN`, `GPs`, `S.E.N.` */
  readonly capitals: boolean
}

/** Longer texts are sentences of the page, not names of fields; reading on would only cost time. */
const longest = 600

/** Words that change nothing about what a label names. */
const fillers = new Set(
  'a an the of your my our their his her this that these ren is are be been being has have had do does did will would please any for to'.split(
    ' ',
  ),
)

/** American spellings, and forms that only labels use, to the form in which the lexicon has them. */
const spellings: ReadonlyMap<string, string> = new Map(
  'behavior behaviour,counseling counselling,enrollment enrolment,center centre,diagnose diagnosis,telephone phone,tel phone,children child,no number,nos number,num number,organization organisation'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** A text's words in normal form: identifiers split, possessives and plurals undone, UK spelling, fillers left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  const limit = Math.min(text.length, longest)
  let at = 0
  while (at < limit) {
    const kind = kindAt(text, at)
    if (kind === other) {
      if (text[at] === '&') tokens.push({ word: 'and', start: at, end: at + 1, capitals: false })
      at++
      continue
    }
    const start = at
    const end = endOfWord(text, start, limit)
    at = pastPossessive(text, end)
    push(tokens, text, start, end, at, hasSmall(text, start, end))
  }
  return tokens
}

/** Where a word ends: at what is no letter or digit, or where an identifier joins it to the next. */
function endOfWord(text: string, start: number, limit: number): number {
  let previous = kindAt(text, start)
  for (let at = start + 1; at < limit; at++) {
    const next = kindAt(text, at)
    // camelCase; address1, but not S47 or FSM6
    if (next === other || (previous === small && (next === capital || (next === digit && at - start > 2)))) return at
    // An acronym run before a word: SENStatus; and SENprovision and FSMeligible, as the Department for Education writes
    if (next === small && previous === capital && at - start > 1 && kindAt(text, at + 1) === small && !hasSmall(text, start, at))
      return /^(SEN|FSM|NHS)$/.test(text.slice(start, at)) ? at : at - 1
    previous = next
  }
  return limit
}

function hasSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindAt(text, at) === small) return true
  return false
}

function push(tokens: Token[], text: string, start: number, stop: number, end: number, lower: boolean): void {
  const before = tokens.at(-1)
  // S.E.N. and e.g.: single letters with a full stop between
  if (
    stop === start + 1 &&
    before !== undefined &&
    before.end === start - 1 &&
    text.charCodeAt(start - 1) === 46 &&
    before.end - before.start === 2 * before.word.length - 1
  ) {
    const word = before.word + text.slice(start, stop).toLowerCase()
    tokens[tokens.length - 1] = { ...before, word, end, capitals: before.capitals && !lower }
    return
  }
  const acronymPlural = lower && stop - start > 2 && text.charCodeAt(stop - 1) === 115 && !hasSmall(text, start, stop - 1)
  const written = text.slice(start, acronymPlural ? stop - 1 : stop)
  const word = acronymPlural ? written.toLowerCase() : normalForm(written)
  if (fillers.has(word) || (word === 's' && lower)) return
  tokens.push({ word, start, end, capitals: acronymPlural || !lower })
}

function normalForm(written: string): string {
  const one = singular(written.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))
  return spellings.get(one) ?? one
}

function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /[sui]s$/.test(word)) return word
  return word.replace(/(..)ies$/, '$1y').replace(/(ss|x|ch|sh)es$|s$/, '$1')
}

function pastPossessive(text: string, at: number): number {
  return at + (/^['’`´](s\b)?/i.exec(text.slice(at, at + 3))?.[0].length ?? 0)
}

const other = 0
const small = 1
const capital = 2
const digit = 3

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 97 && code <= 122) return small
  if (code >= 65 && code <= 90) return capital
  if (code >= 48 && code <= 57) return digit
  if (code < 0xaa) return other
  const char = text[at] ?? ''
  if (!/[\p{L}\p{M}\p{N}]/u.test(char)) return other
  return /\p{Lu}/u.test(char) ? capital : small
}

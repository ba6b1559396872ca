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
  '& and,yr year,behavior behaviour,counseling counselling,enrollment enrolment,center centre,diagnose diagnosis,telephone phone,tel phone,children child,no number,num number,organization organisation'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
)

// Ranges, not properties (`\p{Lu}`), which take longer to compile than all the rest takes to the first name.
const capital = '[A-Z\\d\xc0-\xde]'
const small = '[a-z\xdf-\u1fff\u2c00-\u2fff\u3040-\ud7ff]'
const any = '[A-Za-z\\d\xc0-\u1fff\u2c00-\u2fff\u3040-\ud7ff]'

/** One word, and the possessive after it. */
const words = new RegExp(
  `(&|${[
    // S.E.N. and e.g.
    `${any}(?:\\.${any})+(?!${any})`,
    // SENprovision and FSMeligible, as the Department for Education writes; other acronyms before a capital: EHCPStatus
    `(?:SEN|FSM|NHS)(?=${small}{2})`,
    `${capital}+(?=[A-Z]${small}{2})`,
    // camelCase and address1, but DoB, S47 and FSM6 are one word
    `(?=${any})(?:${any}?${small}(?=\\d))?${capital}*${small}*(?:[A-Z](?!${any}))?`,
  ].join('|')})(?:['’\`´](?:[sS]\\b)?)?`,
  'g',
)

const plural = new RegExp(`^${capital}{2,}s$`)
const capitals = new RegExp(`^${capital}+$`)

/** A text's words in normal form: identifiers split, possessives and plurals undone, UK spelling, fillers left out. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  words.lastIndex = 0
  const read = text.slice(0, longest)
  for (let found = words.exec(read); found; found = words.exec(read)) {
    const part = found[1] as string
    const written = part.includes('.') ? part.replaceAll('.', '') : part
    const isPlural = plural.test(written)
    const word = isPlural ? written.slice(0, -1).toLowerCase() : normalForm(written)
    if (!fillers.has(word) && part !== 's')
      tokens.push({ word, start: found.index, end: words.lastIndex, capitals: isPlural || capitals.test(written) })
  }
  return tokens
}

function normalForm(written: string): string {
  const one = singular(written.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''))
  return spellings.get(one) ?? one
}

function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /[sui]s$/.test(word)) return word
  return word.replace(/(..)ies$/, '$1y').replace(/(ss|x|ch|sh)es$|s$/, '$1')
}

/** Whether a searchable text tells of what is sought. */
type Tells = (text: readonly string[]) => boolean
/** Whether a word of a text is the word that is sought. */
type Fits = (word: string, sought: string) => boolean

/** Words of a question that say nothing of what it asks for. */
const small = new Set(
  'a about all and any are at can child children daughter did do does for from has have her his hold how i in information is it keep know many me my of on or our s son that the their to us was we what when where which who why will with you your'.split(
    ' ',
  ),
)

/**
 * The ways in which words are looked for, the closest first: together and whole; together and as beginnings, so that what is half
 * written finds too; each of them anywhere; each that is not small.
 */
export function tellsOf(sought: string): readonly Tells[] {
  const words = searchable(sought)
  const telling = words.filter((word) => !small.has(word))
  return [together(words, isWord), together(words, begins), apart(words), apart(telling)]
}

function together(words: readonly string[], fits: Fits): Tells {
  return (text) => words.length > 0 && text.some((_, from) => words.every((word, at) => fits(text[from + at] ?? '', word)))
}

function apart(words: readonly string[]): Tells {
  return (text) => words.length > 0 && words.every((word) => text.some((one) => begins(one, word)))
}

/** Single letters with a full stop after each. */
const initials = /(^|[^\p{L}\p{N}])((?:\p{L}\.)+)/gu

/** A text's words as they are compared: lower case, no accents, `S.E.N.` as SEN, no "'s"; the star of a word that goes on stays. */
export function searchable(text: string): readonly string[] {
  return text
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(initials, (_, before: string, letters: string) => before + letters.replaceAll('.', ''))
    .normalize('NFKD')
    .replace(/[\p{M}\u0640'’]/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .split(/[^\p{L}\p{N}*]+/u)
    .filter(Boolean)
    .map(withoutArticle)
}

/** Arabic writes "the", and short words before it, onto the word itself. */
function withoutArticle(word: string): string {
  return word.replace(/^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\p{L}{2})/u, '')
}

/** The same word, one in the plural and one in the singular, or one that begins with a word of the text that has a star after it. */
function isWord(word: string, sought: string): boolean {
  if (word.endsWith('*')) return sought.startsWith(word.slice(0, -1))
  return isInChinese(word, sought) || word === sought || plurals(word).includes(sought) || plurals(sought).includes(word)
}

function begins(word: string, sought: string): boolean {
  return word.startsWith(sought) || isWord(word, sought)
}

/** Chinese has no spaces: there a word stands anywhere in the text between two marks. */
function isInChinese(text: string, sought: string): boolean {
  return /^\p{sc=Han}/u.test(sought) && text.includes(sought)
}

function plurals(word: string): readonly string[] {
  return [`${word}s`, `${word}es`, word.replace(/y$/, 'ies')]
}

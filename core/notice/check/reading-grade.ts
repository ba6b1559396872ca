/**
 * Flesch-Kincaid grade of a text (Kincaid et al. 1975): the school year of the United States that can read it; five more is an age.
 * Names of laws, web addresses and what stands in brackets count as nothing: a reader cannot be spared them.
 */
export function readingGrade(text: string): number {
  const bare = withoutNames(text)
  const words = bare.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / Math.max(1, sentencesIn(text))) + 11.8 * (syllables / words.length) - 15.59
}

/** How many sentences a text has. */
export function sentencesIn(text: string): number {
  return withoutNames(text)
    .split(/[.!?;:]+(?=\s|$)/)
    .filter((part) => /[a-z]{2}/i.test(part)).length
}

const lawName =
  /\b(?:the )?(?:[A-Z][\w’'-]{0,30}[ ,]{1,2}|\([A-Z][^)]{0,80}\) |(?:and|of|the|for|to|from|in) ){0,14}(?:Act|Regulations?|Order|Code)\b(?:,? ?(?:19|20)\d\d)?/g
const articles =
  /\b(?:UK )?GDPR\b|\b(?:[Aa]rticles?|[Ss]ections?|[Ss]chedules?|[Rr]egulations?|[Pp]aragraphs?) \d[\w().]*(?: (?:and|to|or) \d[\w().]*)?/g

function withoutNames(text: string): string {
  return text
    .replace(/<?https?:\/\/\S+>?/g, 'it')
    .replace(/[\w.+'-]{1,64}@[\w.-]+/g, 'it')
    .replace(lawName, 'it')
    .replace(articles, 'it')
}

/** Groups of vowels, less a silent e: as close as English spelling allows, and the same each time. */
function syllablesIn(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters
    .replace(/(?:[^laeiouy]|[aeiouy]l)es$/, (end) => (/(?:[sxz]|ch|sh|ce|ge)es$/.test(letters) ? end : end.slice(0, -2)))
    .replace(/([^aeiouytd])ed$/, '$1')
    .replace(/([^aeiouyl])e$/, '$1')
    .replace(/^y/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}

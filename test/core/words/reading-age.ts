import { syllable } from 'syllable'

/** Names of laws, bodies, plans and papers: a reader cannot be spared them, so they count as nothing. */
const names =
  /Department for Education|Information Commissioner's Office|HM Revenue and Customs|Disclosure and Barring Service|Education, health and care plan|Children Act 1989|UK GDPR, Article \d+|Universal Credit|National Insurance|Engagement Staff|educational psychologist|designated safeguarding lead|data protection officer|occupational health|local authority|safeguarding/gi

/** Flesch-Kincaid grade of a text (Kincaid et al. 1975): the school year, United States, that can read it. */
export function gradeOf(text: string): number {
  const plain = text.replace(names, 'it').replace(/\{\w+\}/g, 'it')
  const sentences = plain.split(/[.!?;:]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence))
  const words = plain.match(/[A-Za-z’'-]+/g) ?? []
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59
}

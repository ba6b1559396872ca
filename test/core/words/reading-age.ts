import { syllable } from 'syllable'

/** Names of laws, bodies, plans and posts that stand as they are: a reader cannot be spared them, so they count as one short word. */
export const names: readonly string[] = [
  'Department for Education',
  'Information Commissioner’s Office',
  'HM Revenue and Customs',
  'Disclosure and Barring Service',
  'Education, health and care plan',
  'Children Act 1989',
  'UK GDPR, Article 9',
  'UK GDPR, Article 10',
  'Universal Credit',
  'National Insurance',
  'Engagement Staff',
  'designated safeguarding lead',
  'data protection officer',
]

/** Flesch-Kincaid grade of a text (Kincaid et al. 1975): the school year, United States, that can read it. */
export function gradeOf(text: string): number {
  const plain = withoutNames(text.replaceAll("'", '’')).replace(/\{\w+\}/g, 'it')
  const sentences = plain.split(/[.!?;:]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence))
  const words = plain.match(/[A-Za-z’-]+/g) ?? []
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / Math.max(1, words.length)) - 15.59
}

function withoutNames(text: string): string {
  return names.reduce((rest, name) => rest.replaceAll(name, 'it'), text)
}

import { english } from './en/words.ts'
import { polish } from './languages/polish.ts'
import type { Words } from './words.ts'

/** Every language that there is, English first. A new language is one file and its line here. */
export const languages: readonly Words[] = [english, polish]

/** The words of a language, or null where there are none. */
export function wordsOf(lang: string): Words | null {
  return languages.find((words) => words.lang === lang) ?? languages.find((words) => words.lang === lang.split('-')[0]) ?? null
}

/** Languages that a page offers: English, those reviewed, and those drafts that the school has turned on. */
export function offeredLanguages(turnedOn: readonly string[]): readonly Words[] {
  return languages.filter((words) => isComplete(words) && (words.status.is === 'reviewed' || turnedOn.includes(words.lang)))
}

/** Whether a first layer can be said whole in this language: a half one is not offered. */
export function isComplete(words: Words): boolean {
  const { items, purposes, parties, roles, headings, phrases, widget } = words
  const { sentences, gaps, bases, rights, subjects } = phrases
  const levelled = [items, purposes, parties, roles, sentences, gaps, bases, rights, subjects].flatMap((rows) => Object.values(rows))
  const texts = [...levelled.map(({ brief }) => brief), ...Object.values(items).map(({ title }) => title), ...Object.values(headings)]
  const { draft: _, ...strings } = widget
  return [...texts, ...Object.values(strings)].every((text) => text.trim() !== '')
}

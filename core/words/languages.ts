import { english } from './en/words.ts'
import { arabic } from './languages/arabic.ts'
import { chinese } from './languages/chinese.ts'
import { polish } from './languages/polish.ts'
import { romanian } from './languages/romanian.ts'
import { ukrainian } from './languages/ukrainian.ts'
import { urdu } from './languages/urdu.ts'
import type { Words } from './words.ts'

/** Every language that there is, English first. A new language is one file, with its line here and in `on-pages.ts`. */
export const languages: readonly Words[] = [english, polish, urdu, arabic, romanian, ukrainian, chinese]

/** The words of a language, or null where there are none: those in the same script, whatever the country. */
export function wordsOf(lang: string): Words | null {
  const sought = inScript(lang)
  return languages.find((words) => words.lang === lang) ?? languages.find((words) => inScript(words.lang) === sought) ?? null
}

/** A tag as language and script: `zh-CN` is read by those who read `zh`, `zh-TW` is not. */
function inScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return `${language}-${script}`
  } catch {
    return tag
  }
}

/** Languages that a page offers: English, those reviewed, and those drafts that the school has turned on. */
export function offeredLanguages(turnedOn: readonly string[], among: readonly Words[] = languages): readonly Words[] {
  return among.filter((words) => isComplete(words) && (words.status.is !== 'draft' || turnedOn.includes(words.lang)))
}

/** Whether a first layer can be said whole in this language: a half one is not offered. */
export function isComplete(words: Words): boolean {
  const { items, purposes, parties, roles, headings, phrases, safety } = words
  const { sentences, gaps, bases, rights, subjects, attributions } = phrases
  const levelled = [items, purposes, parties, roles, sentences, gaps, bases, rights, subjects, safety].flatMap((rows) =>
    Object.values(rows),
  )
  const titles = Object.values(items).map(({ title }) => title)
  const texts = [...levelled.map(({ brief }) => brief), ...titles, ...Object.values(headings), ...Object.values(attributions)]
  return texts.every((text) => text.trim() !== '')
}

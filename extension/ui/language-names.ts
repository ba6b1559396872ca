import type { Words } from '../../core/words/words.ts'

const names = new Intl.DisplayNames(['en-GB'], { type: 'language' })

/** A language as staff know it: who does not read it cannot tell it by its own name. */
export function nameInEnglish(lang: string): string {
  return names.of(lang) ?? lang
}

/** A language by its name in English and by its own. */
export function bothNames({ lang, name }: Pick<Words, 'lang' | 'name'>): string {
  const inEnglish = nameInEnglish(lang)
  return name === inEnglish ? name : `${inEnglish}: ${name}`
}

import type { Named } from './read-form.ts'

/** The page's language as it was when we came: a browser that translates a page writes its own there. */
const { lang } = document.documentElement

/** What each question was taken for while it stood in its own words; also where its notes are put up anew in another language. */
export const remembered = new WeakMap<Element, Named>()

/** Whether a text may be other than its author wrote it: Chrome wraps what it has translated in `font`, others in nothing. */
export function isTranslated(element?: Element): boolean {
  return document.documentElement.lang !== lang || !!element?.querySelector('font')
}

/** Whether a text stands in the language of the phrases by which fields are known. */
export function isEnglish(element: Element): boolean {
  return !element.querySelector('font') && /^(en|$)/i.test(element.closest('[lang]:not(html)')?.getAttribute('lang') ?? lang)
}

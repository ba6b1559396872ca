/**
 * Sets a text that stays in English apart inside a sentence of another language: a law's name, the notice's own name for a thing.
 * As plain text it keeps its place in a line that runs from right to left; faces give it its language.
 */
export function apart(text: string, { lang }: { readonly lang: string }): string {
  return lang === 'en' || lang.startsWith('en-') || text === '' || text.includes(open) ? text : `${open}${text}${close}`
}

/** A text in its parts: every other one, from the second on, was set apart. */
export function partsOf(text: string): readonly string[] {
  return text.split(/\u2066([^\u2066\u2069]*)\u2069/)
}

/** Left-to-right isolate, and its end. A notice that holds either is refused, so that these are always ours. */
const [open, close] = ['\u2066', '\u2069']

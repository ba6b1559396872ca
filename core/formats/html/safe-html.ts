import { partsOf } from '../../words/apart.ts'

/** Markup that is safe to write: made only by `html`, so that no text of a notice becomes markup. */
export interface SafeHtml {
  readonly markup: string
}

type Part = string | number | SafeHtml | null | readonly Part[]

/** Template for markup: what is put in is text and is escaped, unless it is itself made by `html`; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): SafeHtml {
  return { markup: strings.reduce((markup, string, at) => markup + written(parts[at - 1] ?? null) + string) }
}

/** A sentence in which what stays in English is marked so. */
export function sentenceHtml(text: string): SafeHtml {
  return html`${partsOf(text).map((part, at) => (at % 2 === 0 ? part : html`<bdi lang="en">${part}</bdi>`))}`
}

/** A web address that may stand in a link; null where following it could run script or leave the web. */
export function webAddress(url: string): string | null {
  return /^https?:\/\/[^\s"'<>`\\]+$/i.test(url) ? url : null
}

function written(part: Part): string {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part))
  return 'markup' in part ? part.markup : part.map(written).join('')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' }

/** Text as HTML text or quoted attribute value; control characters, which no page may hold, become the replacement character. */
export function escapeHtml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant
  return text.replace(/[&<>"'`]/g, (character) => escapes[character] ?? '').replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
}

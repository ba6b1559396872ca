import { type CSSResult, unsafeCSS } from 'lit'
import { noticeStyle } from '../../core/formats/html/notice-style.ts'
import insideCss from './inside.css?inline'
import toolsCss from './tools.css?inline'

/**
 * The style of the full notice, for a notice inside another page: dark where that page is, not where the telephone is; in columns
 * where its place is wide enough, not where the screen is; in the size of the text around it; its headings a step lower. It changes
 * nothing where the notice stands in its own page.
 */
const atHome = noticeStyle
  .replace(/@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/, '@media screen { :host([loaded][dark]) {$1} }')
  .replace('color-scheme: light dark;', '')
  .replace(/@media \(min-width: (\d+)rem\)/g, '@container (min-width: $1em)')
  .replace(/\bh([1-5])\b/g, (_, depth: string) => `h${Number(depth) + 1}`)
  .replaceAll(/:root|\bbody\b/g, ':host([loaded])')

/** A page may have set its rem to anything; what stands inside it goes by the size of the page's text. */
function inTextSize(css: string): CSSResult {
  return unsafeCSS(css.replace(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--text-size, 1rem))'))
}

export const noticeStyles: readonly CSSResult[] = [inTextSize(atHome), inTextSize(toolsCss), inTextSize(insideCss)]

import { type CSSResult, unsafeCSS } from 'lit'
import { noticeStyle } from '../../core/formats/html/notice-style.ts'
import toolsCss from './tools.css?inline'

const dark = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/

/**
 * The style of the full notice, for a notice inside another page: it is dark where that page is, not where the telephone is, and
 * changes nothing where the notice stands in its own page.
 */
export const noticeStyles: readonly CSSResult[] = [
  unsafeCSS(
    noticeStyle
      .replace(dark, ':host([loaded][dark]) {$1}')
      .replace('color-scheme: light dark;', '')
      .replaceAll(/:root|\bbody\b/g, ':host([loaded])'),
  ),
  unsafeCSS(toolsCss),
]

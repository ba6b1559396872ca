import type { Citation } from '../../../core/notice/explanation.ts'
import { quotesOf } from '../../advice/quotes.ts'
import { strings } from '../../strings.ts'
import { noticeIndex } from '../notices-model.ts'

/** The notice's own words for a statement: each phrase marked in its sentence. */
export function Quoted({ citations }: { readonly citations: readonly Citation[] }) {
  const quotes = quotesOf(citations, noticeIndex.value)
  if (quotes.length === 0) return null
  return (
    <details class="quoted">
      <summary>{strings.ownWords}</summary>
      {quotes.map((parts) => (
        <blockquote key={parts.map(({ text }) => text).join('')}>
          {parts.map(({ text, cited }) => (cited ? <mark key={text}>{text}</mark> : text))}
        </blockquote>
      ))}
    </details>
  )
}

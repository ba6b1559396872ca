import type { Citation } from '../../../core/notice/explanation.ts'
import { locateQuote } from '../../../core/notice/locate-quote.ts'
import { strings } from '../../strings.ts'
import { noticeIndex } from '../notices-model.ts'

/** The notice's own words for a statement: each phrase marked in the paragraph in which it stands. */
export function Quoted({ citations }: { readonly citations: readonly Citation[] }) {
  const quotes = citations.flatMap((cite) => {
    const block = noticeIndex.value.notices.find(({ id }) => id === cite.notice)?.source.blocks.find(({ id }) => id === cite.block)
    const span = block === undefined ? null : locateQuote(block.text, cite)
    return block === undefined || span === null ? [] : [{ text: block.text, span, key: `${cite.notice} ${cite.block} ${span.from}` }]
  })
  if (quotes.length === 0) return null
  return (
    <details class="quoted">
      <summary>{strings.ownWords}</summary>
      {quotes.map(({ text, span: { from, to }, key }) => (
        <blockquote key={key}>
          {text.slice(0, from)}
          <mark>{text.slice(from, to)}</mark>
          {text.slice(to)}
        </blockquote>
      ))}
    </details>
  )
}

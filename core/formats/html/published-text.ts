import type { Block, Notice } from '../../notice/notice.ts'
import { html, type SafeHtml, webAddress } from './safe-html.ts'

/** The published text of a notice, word for word; each paragraph can be linked to (`#hip-b20`). */
export function publishedText(notice: Notice): SafeHtml {
  const { blocks } = notice.source
  const parts: SafeHtml[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) break
    if (block.is !== 'item') {
      parts.push(block.is === 'heading' ? headingOf(notice, block) : html`<p id="${anchorOf(notice, block)}">${linked(block.text)}</p>\n`)
      continue
    }
    const end = blocks.findIndex((other, later) => later > at && other.is !== 'item')
    const items = blocks.slice(at, end < 0 ? undefined : end)
    parts.push(listOf(notice, items, Math.min(...items.map(({ level }) => level ?? 1))))
    at += items.length - 1
  }
  return html`${parts}`
}

/** Headings of the text stand under the page's own: their depth is kept, from the third level down. */
function headingOf(notice: Notice, block: Block): SafeHtml {
  const id = anchorOf(notice, block)
  const text = linked(block.text)
  const depth = Math.min((block.level ?? 1) + 2, 6)
  if (depth <= 3) return html`<h3 id="${id}">${text}</h3>\n`
  if (depth === 4) return html`<h4 id="${id}">${text}</h4>\n`
  return depth === 5 ? html`<h5 id="${id}">${text}</h5>\n` : html`<h6 id="${id}">${text}</h6>\n`
}

/** A list, the deeper items inside the item before them. */
function listOf(notice: Notice, items: readonly Block[], level: number): SafeHtml {
  const rows: SafeHtml[] = []
  for (let at = 0; at < items.length; at++) {
    const block = items[at] as Block
    const next = items.findIndex((other, later) => later > at && (other.level ?? 1) <= level)
    const inner = items.slice(at + 1, next < 0 ? undefined : next)
    const sublist = inner.length === 0 ? null : listOf(notice, inner, Math.min(...inner.map((one) => one.level ?? 1)))
    rows.push(html`<li id="${anchorOf(notice, block)}">${linked(block.text)}${sublist}</li>\n`)
    at += inner.length
  }
  return html`<ul>\n${rows}</ul>\n`
}

function anchorOf(notice: Notice, block: Block): string {
  return `${notice.id}-${block.id}`
}

/**
 * The links of the text, in Markdown's three forms: `[words](address)`, `<address>` and the bare address. A link of the source
 * that leads nowhere stays text.
 */
function linked(text: string): readonly (string | SafeHtml)[] {
  return text.split(/(\[[^\][]{1,300}\]\([^()\s]{0,500}\)|<?https?:\/\/[^\s<>"'`]{0,500}[^\s<>"'`.,;:)]>?)/).map((part) => {
    const written = /^\[(.+)\]\((.*)\)$/.exec(part)
    const words = written?.[1] ?? part.replace(/^<(https?:.*)>$/, '$1')
    const url = webAddress(written?.[2] ?? words)
    if (url !== null) return html`<a href="${url}" rel="noreferrer">${words}</a>`
    return written === null ? part : words
  })
}

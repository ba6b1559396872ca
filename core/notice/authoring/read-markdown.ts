import type { Block } from '../notice.ts'

/** A block of the published text, and the line of notice.md on which it stands, from 1. */
export interface PlacedBlock {
  readonly block: Block
  readonly line: number
}

/**
 * Reads the verbatim text of a notice: every line that is not blank is one block, named b1, b2 ... in their order. A line
 * that begins with # is a heading, one that begins with - or * a list item, deeper where it is indented further; a
 * backslash before the mark makes it plain text.
 */
export function readMarkdown(markdown: string): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  let indents: readonly number[] = []
  for (const [at, line] of markdown.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const id = `b${blocks.length + 1}`
    const item = /^(\s*)[-*]\s+(\S.*)$/.exec(line)
    indents = item === null ? [] : [...indents.filter((indent) => indent < (item[1] ?? '').length), (item[1] ?? '').length]
    blocks.push({ block: blockOf(id, line.trim(), item?.[2], indents.length), line: at + 1 })
  }
  return blocks
}

function blockOf(id: string, line: string, item: string | undefined, depth: number): Block {
  if (item !== undefined) return { id, text: item.trim(), is: 'item', level: Math.min(depth, 9) }
  const heading = /^(#{1,6})\s+(\S.*)$/.exec(line)
  if (heading !== null) return { id, text: heading[2] ?? '', is: 'heading', level: (heading[1] ?? '').length }
  return { id, text: line.replace(/^\\(?=[-*#])/, '') }
}

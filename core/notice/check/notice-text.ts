import type { Cite, Notice } from '../notice.ts'
import { citesOf } from '../shape/walk.ts'

/** A block of the published text with the path by which findings name it. */
export interface Passage {
  readonly id: string
  readonly path: string
  readonly text: string
  readonly is: 'heading' | 'item' | 'paragraph'
}

/** An entry of the notice, and words of a block on which it rests. */
interface CitedWords {
  readonly by: string
  readonly quote: string
}

/** The published text of a notice, made ready for rules to look things up in. */
export interface NoticeText {
  readonly passages: readonly Passage[]
  /** All of it, one block a line. */
  readonly whole: string
  /** By block, the entries that cite it, as paths (`rights.access`), with the words. */
  readonly citedBy: ReadonlyMap<string, readonly CitedWords[]>
}

/** Reads a notice's text once, for all rules. */
export function noticeText(notice: Notice): NoticeText {
  const passages = notice.source.blocks.map(({ id, text, is }, at) => ({
    id,
    path: `source.blocks.${at}`,
    text,
    is: is ?? ('paragraph' as const),
  }))
  const citedBy = new Map<string, CitedWords[]>()
  for (const { path, cite } of citesOf(notice)) {
    const owners = citedBy.get(cite.block) ?? []
    owners.push({ by: path.split('.cites.')[0] ?? path, quote: cite.quote })
    citedBy.set(cite.block, owners)
  }
  return { passages, whole: passages.map(({ text }) => text).join('\n'), citedBy }
}

/** The passages in which a pattern occurs. */
export function passagesWith({ passages }: NoticeText, pattern: RegExp): readonly Passage[] {
  return passages.filter(({ text }) => pattern.test(text))
}

/** The entry that says these words of a block, or that speaks there at all, or the block itself: the place that a person mends. */
export function placeOf({ citedBy }: NoticeText, { id, path }: Passage, words?: RegExp): string {
  const owners = citedBy.get(id) ?? []
  const own = words === undefined ? undefined : owners.find(({ quote }) => words.test(quote))
  return (own ?? owners[0])?.by ?? path
}

/** The words of the blocks that an entry cites: what stands around its quotes. */
export function around({ passages }: NoticeText, cites: readonly Cite[]): string {
  const blocks = new Set(cites.map(({ block }) => block))
  return passages.flatMap(({ id, text }) => (blocks.has(id) ? text : [])).join('\n')
}

/** The words that an entry itself cites. */
export function quotesOf(cites: readonly Cite[]): string {
  return cites.map(({ quote }) => quote).join('\n')
}

/** "a, b and c", and how many more where there are too many to read. */
export function listed(names: readonly string[], most = 6): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(shown)
}

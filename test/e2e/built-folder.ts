import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { readWidget } from '../../core/cli/read-widget.ts'
import { buildFolder } from '../../core/formats/build-folder.ts'
import { itemPhrases } from '../../core/formats/item-phrases.ts'
import type { ItemId } from '../../core/law/data-items.ts'
import { explain } from '../../core/notice/explain.ts'
import { indexNotices } from '../../core/notice/index-notices.ts'
import type { Level, Notice } from '../../core/notice/notice.ts'
import { parseNotice } from '../../core/notice/parse-notice.ts'
import { wordsOf } from '../../core/words/languages.ts'
import { say } from '../../core/words/say.ts'
import { sha256 } from '../core/formats/sample.ts'
import { inventedNotice } from './invented-notice.ts'

export type Files = ReadonlyMap<string, string | Uint8Array>

/** The published notice as an invented school would have it. */
export function moorside(): Notice {
  const parsed = parseNotice(JSON.parse(inventedNotice()))
  if (!parsed.ok) throw new Error('the invented notice does not parse')
  return parsed.value
}

/** What `fieldnote build` writes for it, with the built scripts, in these languages and at these levels. */
export async function builtFolder({
  notice = moorside(),
  besides = [],
  langs = ['en'],
  levels = ['plain'] as readonly Level[],
  wordpress = false,
  previous,
}: {
  readonly notice?: Notice
  /** Further notices of the same school. */
  readonly besides?: readonly Notice[]
  readonly langs?: readonly string[]
  readonly levels?: readonly Level[]
  readonly wordpress?: boolean
  readonly previous?: readonly Notice[]
} = {}): Promise<Files> {
  const widget = await readWidget([join(import.meta.dirname, '../../dist/widget')])
  if (widget === null) throw new Error('run npm run build first')
  const index = indexNotices([notice, ...besides])
  const [first, ...others] = langs.flatMap((lang) => {
    const words = wordsOf(lang)
    if (words === null) throw new Error(`no words in ${lang}`)
    return levels.map((level) => ({ words, level, tell: (item: ItemId) => say(explain(index, item, '2026-11-24'), words, level) }))
  })
  if (first === undefined) throw new Error('no language')
  const options = { editions: [first, ...others] as const, phrasesFor: itemPhrases, sha256, widget, wordpress }
  return buildFolder(index, previous === undefined ? options : { ...options, previous }).files
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** Answers with the files of a built folder where the address begins so. */
export function serving(files: Files, prefix = '/form/') {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1')
    const file = pathname.startsWith(prefix) ? files.get(pathname.slice(prefix.length)) : undefined
    if (file === undefined) return false
    response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' }).end(file)
    return true
  }
}

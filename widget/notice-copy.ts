import type { Note } from '../core/formats/note-sheet.ts'
import type { Day } from '../core/law/dated.ts'
import { make } from './dom.ts'
import { linesOf } from './note-lines.ts'
import { fullNotice } from './note-panel.ts'
import { dayIn, versionOf } from './notice-version.ts'
import type { WholeEdition } from './whole-edition.ts'
import { wordsOf } from './words-of.ts'

/** A telephone shows the copy as wide as it is, and a heading ends where its sentence begins. */
const style =
  'body{max-width:40em;margin:1em auto;padding:0 1em;font:1em/1.5 sans-serif;overflow-wrap:break-word}b.stop::after{content:"."}small{color:#4a5560}'

/** What the school told at a form, as a page that stands alone. */
export function noticeCopy(notes: readonly Note[], edition: WholeEdition, day: Day): string {
  const { sheet, strings } = edition
  const page = document.implementation.createHTMLDocument(strings.copyTitle)
  page.documentElement.lang = sheet.lang
  page.documentElement.dir = sheet.dir
  const encoding = make('meta', '')
  encoding.setAttribute('charset', 'utf-8')
  const viewport = make('meta', '')
  viewport.setAttribute('name', 'viewport')
  viewport.setAttribute('content', 'width=device-width')
  page.head.prepend(encoding, viewport, make('style', '', style))
  const address = fullNotice(edition)?.href
  const body = [
    make('h1', '', strings.copyTitle),
    ...versionOf(edition)
      .split('\n')
      .map((line) => make('p', '', ...wordsOf(line))),
    make('p', '', strings.copyDay.replace('{day}', dayIn(sheet.lang, day))),
    ...(strings.draft && sheet.editions.some((one) => one.lang === sheet.lang && one.draft) ? [make('p', '', strings.draft)] : []),
    ...notes.flatMap((note) => [make('h2', '', note.title), ...linesOf(note.lines)]),
    make('h2', '', strings.general),
    ...linesOf(sheet.general),
    ...(address ? [make('p', '', `${strings.fullNotice}: `, linkTo(address))] : []),
  ]
  page.body.append(...body.map((element) => page.importNode(element, true)))
  return `<!doctype html>\n${page.documentElement.outerHTML}`
}

function linkTo(address: string): HTMLElement {
  const link = make('a', '', address)
  link.href = address
  return link
}

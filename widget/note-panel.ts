import type { DetailLine, Note, NoteLine, SheetDetail } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'
import type { WidgetStrings } from '../core/words/en/widget.ts'
import { disclosure } from './disclosure.ts'
import { make } from './dom.ts'
import type { Saying } from './mark.ts'
import type { WholeEdition } from './whole-edition.ts'

/** Fills a note: title, first layer, the one line for everything, then what only an opened note offers. */
export function fillNote(panel: HTMLElement, edition: WholeEdition, { title, entries, everything }: Saying): void {
  const { sheet, strings } = edition
  panel.lang = sheet.lang
  panel.dir = 'auto'
  panel.append(make('p', 'title', title))
  if (everything) fillEverything(panel, edition)
  const single = entries.length === 1
  const shared = single ? new Set<string>() : sharedLines(entries)
  for (const [item, note] of entries) {
    if (!single) panel.append(make('p', 'title', note.title))
    panel.append(...note.lines.filter((line) => !shared.has(keyOf(line))).map((line) => lineOf(line, note.class)))
    if (note.choice) panel.append(make('p', 'choice', strings.choice))
    if (!single) panel.append(further(edition, item, note))
  }
  const first = entries[0]
  if (!single && first) panel.append(...first[1].lines.filter((line) => shared.has(keyOf(line))).map((line) => lineOf(line)))
  if (sheet.generalLine && !everything) panel.append(general(edition))
  if (single && first) panel.append(further(edition, first[0], first[1]))
}

/** What the notice says of everything: one line, and the rest where it stands. */
function general(edition: WholeEdition): HTMLElement {
  return disclosure('general', edition.sheet.generalLine, (into) => fillGeneral(into, edition))
}

function fillGeneral(into: HTMLElement, { sheet, strings, detail }: WholeEdition): void {
  into.append(...sheet.general.map((line) => lineOf(line)))
  void detail().then((found) => {
    if (found) into.append(...found.general.map((line) => detailOf(line, found, strings)))
  })
}

/** What stands once for the whole form: the general layer, the school, and which notice it is. */
function fillEverything(panel: HTMLElement, edition: WholeEdition): void {
  const { sheet } = edition
  panel.append(...sheet.general.map((line) => lineOf(line)))
  panel.append(
    disclosure('more', edition.strings.more, (into) => {
      void edition.detail().then((found) => {
        into.append(
          ...(found
            ? found.general.map((line) => detailOf(line, found, edition.strings))
            : [make('p', 'silent', edition.strings.notLoaded)]),
        )
      })
    }),
  )
  panel.append(make('p', 'version', [sheet.school, ...sheet.notices.map(({ title, version }) => `${title}, ${version}`)].join('. ')))
}

function further(edition: WholeEdition, item: ItemId, note: Note): HTMLElement {
  const { strings } = edition
  const more = disclosure('more', strings.more, (into) => {
    const wait = make('p', '', strings.loading)
    into.append(wait)
    void edition.detail().then((detail) => {
      wait.remove()
      if (!detail) into.append(make('p', 'silent', strings.notLoaded))
      else into.append(...(detail.more[item] ?? []).map((line) => detailOf(line, detail, strings)))
    })
  })
  const rest = make('div', 'rest', more)
  const link = linkToNotice(edition, note.anchor)
  if (link) rest.append(link)
  return rest
}

/** The link to an item's place in the full notice; none where the sheet's address is no web address. */
export function linkToNotice({ sheet, url, strings }: WholeEdition, anchor: string): HTMLElement | undefined {
  const target = new URL(sheet.fullNotice, url)
  if (!/^https?:$/.test(target.protocol)) return undefined
  target.hash = anchor
  const link = make('a', '', strings.fullNotice)
  link.href = target.href
  link.rel = 'privacy-policy'
  link.setAttribute('part', 'link')
  return link
}

function lineOf(line: NoteLine, dataClass = ''): HTMLElement {
  const kind = `${line.aspect === 'class' ? `class ${dataClass}` : ''} ${line.silent ? 'silent' : ''}`.trim()
  const paragraph = make('p', kind, make('b', /\p{L}$/u.test(line.heading) ? 'stop' : '', line.heading), ' ', line.text)
  if (line.attribution) paragraph.append(' ', make('small', '', line.attribution))
  return paragraph
}

function detailOf(line: DetailLine, detail: SheetDetail, strings: WidgetStrings): HTMLElement {
  const part = make('div', '', lineOf(line))
  if (!line.quotes?.length) return part
  part.append(
    disclosure('words', strings.ownWords, (into) => {
      for (const [key, from, to] of line.quotes) {
        const text = detail.blocks[key]
        if (text) into.append(quoteOf(text, from, to))
      }
    }),
  )
  return part
}

/** The phrase, marked, in the sentence in which it stands. */
function quoteOf(text: string, from: number, to: number): HTMLElement {
  const start = Math.max(text.lastIndexOf('. ', from) + 1, text.lastIndexOf('\n', from) + 1)
  const stop = text.slice(to).search(/\.(\s|$)|\n/)
  return make(
    'blockquote',
    '',
    text.slice(start, from).trimStart(),
    make('mark', '', text.slice(from, to)),
    text.slice(to, stop < 0 ? undefined : to + stop + 1),
  )
}

function sharedLines(entries: readonly (readonly [ItemId, Note])[]): Set<string> {
  const counts = new Map<string, number>()
  for (const [, note] of entries) for (const line of note.lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count === entries.length).map(([key]) => key))
}

function keyOf({ aspect, heading, text, attribution }: NoteLine): string {
  return JSON.stringify([aspect, heading, text, attribution])
}

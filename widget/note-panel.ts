import type { DetailLine, Note, NoteLine, SheetDetail } from '../core/formats/note-sheet.ts'
import type { ItemId } from '../core/law/data-items.ts'
import { disclosure } from './disclosure.ts'
import { make } from './dom.ts'
import type { Edition, Saying } from './mark.ts'
import { detailsOf, headingOf, linesOf, quotesOf } from './note-lines.ts'
import type { WholeEdition } from './whole-edition.ts'

type Entry = readonly [ItemId, Note]

/** Fills a note: title and first layer, the one line for everything, then what only an opened note offers, and its foot. */
export function fillNote(
  panel: HTMLElement,
  edition: WholeEdition,
  { title, entries, everything }: Saying,
  foot: readonly HTMLElement[],
): void {
  const { sheet, strings } = edition
  const [first] = entries
  const parts = everything ? everythingOf(edition) : entries.length === 1 && first ? oneOf(edition, first) : manyOf(edition, entries)
  panel.lang = sheet.lang
  panel.dir = sheet.dir
  const content = make('div', 'content', titled(title), ...parts)
  panel.append(content, make('div', 'rest foot', sheet.level === 'child' && said('adult', strings.adult), ...foot))
}

type Parts = (HTMLElement | undefined | '')[]

function oneOf(edition: WholeEdition, [item, note]: Entry): Parts {
  return [
    ...linesOf(note.lines, note.class),
    ...choiceOf(edition, note),
    general(edition, [note]),
    make('div', 'rest', more(edition, item, true), words(edition, item, note), linkToNotice(edition, item)),
  ]
}

/** A section: what is said of all its questions once, then each with its own. */
function manyOf(edition: WholeEdition, entries: readonly Entry[]): Parts {
  const shared = sharedLines(entries)
  const isShared = (line: NoteLine) => shared.has(keyOf(line))
  return [
    ...linesOf(entries[0]?.[1].lines.filter(isShared) ?? []),
    general(
      edition,
      entries.map(([, note]) => note),
    ),
    ...entries.map(([item, note]) =>
      make(
        'div',
        'entry rest',
        titled(note.title),
        ...linesOf(
          note.lines.filter((line) => !isShared(line)),
          note.class,
        ),
        ...choiceOf(edition, note),
        more(edition, item, false),
        linkToNotice(edition, item),
      ),
    ),
    make('div', 'entry rest', titled(edition.strings.general), more(edition, undefined, true)),
  ]
}

/** What stands once for the whole form: the general layer in full, the school, and which notice it is. */
function everythingOf(edition: WholeEdition): Parts {
  const { sheet } = edition
  return [...linesOf(sheet.general), make('div', 'rest', more(edition, undefined, true), linkToNotice(edition, ''))]
}

/** What the notice says of everything: one line, and the rest where it stands. */
function general(edition: WholeEdition, notes: readonly Note[]): HTMLElement | '' {
  const { generalLine, general } = edition.sheet
  const told = general.filter((line) => notes.some((note) => isOf(note, line)))
  const seen = told.filter(({ aspect }) => aspect === 'handlers' || aspect === 'recipients')
  const lines = seen.length ? seen : told
  return lines.length && generalLine ? disclosure('general', generalLine, (into) => into.append(...linesOf(lines))) : ''
}

/** Of several notices, what one says of all its information holds for what it covers alone. */
function isOf(note: Note | undefined, { of }: NoteLine): boolean {
  return !of || !note?.of || of.some((notice) => note.of?.includes(notice))
}

/** The second layer: of an item, then of everything that the notice covers. */
function more(edition: WholeEdition, item: ItemId | undefined, ofAll: boolean): HTMLElement {
  return later(edition, 'more', edition.strings.more, (detail) => {
    const own = item ? detailsOf(detail.more[item] ?? [], detail, edition) : []
    if (!ofAll) return own
    const note = item && edition.sheet.notes[item]
    const general = detailsOf(
      detail.general.filter((line) => isOf(note, line)),
      detail,
      edition,
      edition.strings.general,
    )
    if (item && own.length && general.length) own.push(make('p', 'title of-all', edition.strings.general))
    return [...own, ...general]
  })
}

/** The third layer of what is on screen already: the phrases on which the first layer rests. */
function words(edition: WholeEdition, item: ItemId, note: Note): HTMLElement {
  return later(edition, 'words', edition.strings.ownWords, (detail) => {
    const shown = new Set(note.lines.map(({ aspect }) => aspect))
    const own = detail.more[item] ?? []
    const ofAll = detail.general.filter((line) => isOf(note, line) && !own.some(({ aspect, text }) => aspect === line.aspect && !text))
    const lines = [...own, ...ofAll]
    return [...shown].flatMap((aspect) => {
      const resting = lines.filter((line: DetailLine) => line.aspect === aspect && (!line.text || aspect !== 'class'))
      const quotes = quotesOf(resting, detail, edition)
      return quotes.length ? [make('p', '', headingOf(resting[0]?.heading ?? '')), ...quotes] : []
    })
  })
}

/** A disclosure whose text comes when it is first opened; where it does not come it says so, and the next opening tries again. */
function later(
  { detail, strings }: WholeEdition,
  part: string,
  summary: string,
  parts: (detail: SheetDetail) => HTMLElement[],
): HTMLElement {
  return disclosure(part, summary, (into) => {
    const wait = said('', strings.loading)
    into.append(wait)
    return detail().then((found) => {
      const filled = found ? parts(found) : []
      wait.replaceWith(...(filled.length ? filled : [said('silent', found ? strings.silent : strings.notLoaded)]))
      return found !== null
    })
  })
}

/** Where the law leaves the choice, not to answer has the same weight as to answer. */
function choiceOf({ strings }: WholeEdition, { choice, lines }: Note): HTMLElement[] {
  const isSaid = lines.some(({ aspect, voice, silent }) => aspect === 'provision' && voice === 'law' && !silent)
  return choice && !isSaid ? [said('choice', strings.choice)] : []
}

/** Where the full notice stands; nowhere, where the sheet's address is no web address. */
export function fullNotice({ sheet, url }: Edition): URL | undefined {
  const address = new URL(sheet.fullNotice, url)
  return /^https?:$/.test(address.protocol) ? address : undefined
}

/** The link to an item's place in the full notice, which leaves the form as it stands. */
function linkToNotice(edition: WholeEdition, anchor: string): HTMLElement | undefined {
  const { sheet, strings } = edition
  const target = fullNotice(edition)
  if (!target) return undefined
  target.hash = anchor
  const link = make('a', '', `${strings.fullNotice} ${strings.newTab}`)
  link.href = target.href
  link.target = '_blank'
  link.rel = 'privacy-policy'
  link.hreflang = sheet.lang
  link.dir = 'auto'
  link.setAttribute('part', 'link')
  return make('p', '', link)
}

function titled(title: string): HTMLElement {
  return said('title', title)
}

function said(className: string, text: string): HTMLElement {
  const paragraph = make('p', className, text)
  paragraph.dir = 'auto'
  return paragraph
}

function sharedLines(entries: readonly Entry[]): Set<string> {
  const counts = new Map<string, number>()
  for (const [, note] of entries) for (const line of note.lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count === entries.length).map(([key]) => key))
}

function keyOf({ aspect, heading, text, attribution }: NoteLine): string {
  return JSON.stringify([aspect, heading, text, attribution])
}

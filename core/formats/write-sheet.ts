import type { DataItem, ItemId } from '../law/data-items.ts'
import type { Aspect } from '../notice/explanation.ts'
import { coveringsOf, type NoticeIndex } from '../notice/index-notices.ts'
import { locateQuote } from '../notice/locate-quote.ts'
import { isGap, type Level, type Notice } from '../notice/notice.ts'
import type { WidgetStrings } from '../words/en/widget.ts'
import { widgetIn } from '../words/on-pages.ts'
import { saidOnce } from '../words/say-together.ts'
import type { Sentence, Telling } from '../words/sentence.ts'
import { coveredItems } from './covered-items.ts'
import { type GeneralLines, generalLines } from './general-lines.ts'
import type { DetailLine, Note, NoteLine, NoteSheet, SheetDetail, SheetEdition, SheetPhrase } from './note-sheet.ts'
import type { Sha256, Speaking } from './speaking.ts'

export interface SheetOptions extends Speaking {
  /** How the fields of these items are known: core/fields makes them. */
  readonly phrases: readonly SheetPhrase[]
  readonly sha256: Sha256
  /** Name of the full notice, relative to the sheet. */
  readonly fullNotice: string
  readonly editions: readonly SheetEdition[]
}

export interface WrittenSheet {
  readonly sheet: NoteSheet
  /** The second and third layer, to be kept in the file that the sheet names. */
  readonly detail: SheetDetail
}

/**
 * What a parent's page needs of a school's notices, said in one language at one level: the first layer, and apart from it the rest.
 * The order of notes, and of what a line and the sheet hold, is the one that costs the fewest bytes of gzip: like stands by like.
 */
export function noteSheet(index: NoticeIndex, options: SheetOptions): WrittenSheet {
  const covered = coveredItems(index)
  const tellings = new Map(covered.map(({ item }) => [item.id, withClassFirst(options.tell(item.id))]))
  const general = generalLines([...tellings.values()])
  const { lang, dir } = options.words
  const widget = widgetIn(lang)
  const hash = hashOf(index, options.sha256)
  const detail = detailOf(index, hash, tellings, general)
  const notes = covered
    .map(({ item }) => {
      const telling = tellings.get(item.id) as Telling
      return [item.id, noteOf(index, item, telling, general), telling] as const
    })
    .toSorted(([, a], [, b]) => a.class.localeCompare(b.class, 'en') || a.lines.length - b.lines.length)
  const firstOfAll = general.sentences.filter(isFirst).map(lineOfAll)
  const name = options.sha256(JSON.stringify(detail)).slice(0, 10)
  const sheet: NoteSheet = {
    noticeSchema: 1,
    notices: index.notices.map((notice) => ({
      id: notice.id,
      version: notice.version,
      title: notice.title,
      lang: notice.lang,
      ...(typeof notice.published === 'string' ? { published: notice.published } : {}),
      hash: options.sha256(JSON.stringify(notice)),
    })),
    hash,
    lang,
    level: options.level,
    dir,
    school: schoolOf(index),
    fullNotice: options.fullNotice,
    detail: `detail.${lang}.${options.level}.${name}.json`,
    editions: options.editions,
    generalLine: firstOfAll.some(({ aspect }) => isSeen(aspect)) ? general.line : '',
    general: firstOfAll,
    phrases: options.phrases,
    notes: numbered(notes),
    ...(lang === 'en' || lang.startsWith('en-') ? {} : { strings: stringsFor(options.level, widget) }),
  }
  return { sheet, detail }
}

/** What is said to children only stands in their sheets alone. */
function stringsFor(level: Level, { adult, ...rest }: WidgetStrings): Readonly<Record<string, string>> {
  return level === 'child' ? { ...rest, adult } : rest
}

/** One hash for a set of notices: that of the notices' own hashes, in their order. */
export function hashOf(index: NoticeIndex, sha256: Sha256): string {
  const hashes = index.notices.map((notice) => sha256(JSON.stringify(notice)))
  return hashes.length === 1 ? (hashes[0] as string) : sha256(hashes.join('\n'))
}

/** The controller's name, or the name under which the notice gives its contact where it does not say who the controller is. */
export function schoolOf(index: NoticeIndex): string {
  for (const notice of index.notices) {
    for (const known of [notice.controller, notice.contact]) {
      const name = isGap(known) ? undefined : nameOf(notice, known)
      if (name !== undefined) return name
    }
  }
  return ''
}

function nameOf(notice: Notice, id: string): string | undefined {
  return notice.parties[id]?.name
}

/** Aspects of the general layer that a parent sees first; the rest comes with the detail. */
const firstAspects: ReadonlySet<Aspect> = new Set(['purposes', 'provision', 'handlers', 'recipients'])

function isFirst({ aspect }: Sentence): boolean {
  return firstAspects.has(aspect)
}

/** Who sees it and where it may go is what the one line of a note opens. */
function isSeen(aspect: Aspect): boolean {
  return aspect === 'handlers' || aspect === 'recipients'
}

/** Why it is asked and whether it must be answered stand in a note in short; who sees it, where that is not said of everything. */
function noteOf(index: NoticeIndex, item: DataItem, telling: Telling, general: GeneralLines): Note {
  const isTold = ({ aspect }: Sentence) => telling.general.some((other) => other.aspect === aspect && !other.silent)
  const seen = telling.general.filter(
    (sentence) => isSeen(sentence.aspect) && !general.isGeneral(sentence) && !(sentence.silent && isTold(sentence)),
  )
  const lines = [...telling.first, ...namedAt(index, item.id, seen)]
  const of = coveringsOf(index, item.id).map(({ notice }) => notice.id)
  return {
    title: telling.title,
    class: item.class,
    lines: lines.map(lineOf),
    ...(of.length < index.notices.length ? { of } : {}),
    ...(lines.some(({ rule }) => rule === 'lawChoice') ? { choice: true } : {}),
  }
}

/**
 * Notes with the number of what each has to say of its own. What a thing is, and of what class, the note of a section says of each too;
 * and that no law requires an answer is nothing to look out for.
 */
function numbered(notes: readonly (readonly [ItemId, Note, Telling])[]): NoteSheet['notes'] {
  const said = notes.map(([, { lines }, { first }]) => {
    const free = first.find(({ rule }) => rule === 'lawFree')?.text
    return JSON.stringify(lines.flatMap(({ aspect, text }) => (aspect === 'what' || aspect === 'class' || text === free ? [] : text)))
  })
  const count = (one: string) => said.filter((other) => other === one).length
  const byNumber = [...new Set(said)].toSorted((a, b) => count(b) - count(a))
  return Object.fromEntries(
    notes.map(([item, note], at) => {
      const own = byNumber.indexOf(said[at] as string)
      return [item, own === 0 ? note : { ...note, own }]
    }),
  )
}

/** What is said of all that a notice covers but some, at an item: under its name where another notice speaks of the item too. */
function namedAt(index: NoticeIndex, item: ItemId, sentences: readonly Sentence[]): readonly Sentence[] {
  const isAlone = coveringsOf(index, item).length === 1
  return saidOnce(sentences).map((sentence) => {
    const { of: _, ...rest } = sentence
    return isAlone ? rest : sentence
  })
}

/**
 * That the law guards a thing with care, or that official guidance advises it, moves to the first layer: it is why a parent may
 * wonder. That the law does not list it waits behind "More".
 */
function withClassFirst(telling: Telling): Telling {
  const said = telling.more.find(({ rule }) => rule !== undefined && rulesOfCare.has(rule))
  if (said === undefined) return telling
  return { ...telling, first: [...telling.first, said], more: telling.more.filter((sentence) => sentence !== said) }
}

const rulesOfCare: ReadonlySet<string> = new Set(['article9', 'article10', 'treatAsDfe'])

/** The notice's own voice is what a reader expects here; only other voices are named on the line, and of several notices which. */
function lineOf({ aspect, voice, heading, text, silent, attribution, of }: Sentence): NoteLine {
  return {
    aspect,
    heading,
    ...((voice === 'notice' && of === undefined) || attribution === '' ? {} : { attribution }),
    ...(silent ? { silent: true } : {}),
    voice,
    text,
  }
}

function lineOfAll(sentence: Sentence): NoteLine {
  return { ...lineOf(sentence), ...(sentence.of === undefined ? {} : { of: sentence.of }) }
}

function detailOf(index: NoticeIndex, hash: string, tellings: ReadonlyMap<ItemId, Telling>, general: GeneralLines): SheetDetail {
  const blocks = new Map<string, string>()
  const quoted = (sentence: Sentence): DetailLine['quotes'] =>
    sentence.citations.flatMap(({ notice, block, ...cite }) => {
      const text = index.notices.find(({ id }) => id === notice)?.source.blocks.find(({ id }) => id === block)?.text
      const span = text === undefined ? null : locateQuote(text, cite)
      if (text === undefined || span === null) return []
      blocks.set(`${notice}/${block}`, text)
      return [[`${notice}/${block}`, span.from, span.to] as const]
    })
  /** A line that is on screen already is not said twice: its heading, and the words on which it rests. */
  const wordsOf = ({ attribution: _, silent: __, ...line }: NoteLine, sentence: Sentence): readonly DetailLine[] => {
    const quotes = quoted(sentence)
    return quotes.length === 0 ? [] : [{ ...line, text: '', quotes }]
  }
  const isMore = (sentence: Sentence) => !isSeen(sentence.aspect) && !general.isGeneral(sentence)
  const more = [...tellings].map(([id, telling]) => [
    id,
    [
      ...[...telling.more, ...namedAt(index, id, telling.general.filter(isMore))].map((said) => ({
        ...lineOf(said),
        quotes: quoted(said),
      })),
      ...telling.first.flatMap((said) => wordsOf(lineOf(said), said)),
    ],
  ])
  const ofAll = [
    ...general.sentences.filter((sentence) => !isFirst(sentence)).map((said) => ({ ...lineOfAll(said), quotes: quoted(said) })),
    ...general.sentences.filter(isFirst).flatMap((said) => wordsOf(lineOfAll(said), said)),
  ]
  return { noticeSchema: 1, hash, more: Object.fromEntries(more), general: ofAll, blocks: Object.fromEntries([...blocks].sort()) }
}

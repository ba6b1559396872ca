import type { ItemId } from '../law/data-items.ts'
import type { NoticeIndex } from '../notice/index-notices.ts'
import { locateQuote } from '../notice/locate-quote.ts'
import { isGap, type Level, type Notice } from '../notice/notice.ts'
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

/** What a parent's page needs of a school's notices, said in one language at one level: the first layer, and apart from it the rest. */
export function noteSheet(index: NoticeIndex, options: SheetOptions): WrittenSheet {
  const covered = coveredItems(index)
  const tellings = new Map(covered.map(({ item }) => [item.id, withClassFirst(item.class, options.tell(item.id))]))
  const general = generalLines([...tellings.values()])
  const { lang, dir, widget } = options.words
  const hash = hashOf(index, options.sha256)
  const detail = detailOf(index, hash, tellings, general)
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
    generalLine: general.line,
    general: general.sentences.filter(isFirst).map(lineOf),
    notes: Object.fromEntries(covered.map(({ item }) => [item.id, noteOf(item.class, tellings.get(item.id) as Telling, general)])),
    phrases: options.phrases,
    ...(lang === 'en' || lang.startsWith('en-') ? {} : { strings: stringsFor(options.level, widget) }),
  }
  return { sheet, detail }
}

/** What is said to children only stands in their sheets alone. */
function stringsFor(level: Level, { adult, ...rest }: Speaking['words']['widget']): Readonly<Record<string, string>> {
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
const firstAspects: ReadonlySet<string> = new Set(['what', 'purposes', 'provision', 'safety', 'handlers', 'recipients'])

function isFirst({ aspect }: Sentence): boolean {
  return firstAspects.has(aspect)
}

function noteOf(dataClass: Note['class'], telling: Telling, general: GeneralLines): Note {
  const lines = [...telling.first, ...telling.general.filter((sentence) => isFirst(sentence) && !general.isGeneral(sentence))]
  const isOwn = dataClass !== 'personal' || lines.some(({ scope, voice, silent }) => scope !== 'notice' && voice !== 'gloss' && !silent)
  const mayChoose = lines.some(({ rule }) => rule === 'lawChoice')
  return {
    title: telling.title,
    class: dataClass,
    lines: lines.map(lineOf),
    ...(isOwn ? { own: true } : {}),
    ...(mayChoose ? { choice: true } : {}),
  }
}

/**
 * What the law, or for data to be treated so the guidance, says of its class moves to the first layer: it is why a parent may
 * wonder. That the law does not list a thing waits behind "More".
 */
function withClassFirst(dataClass: Note['class'], telling: Telling): Telling {
  const speaker = { special: 'law', criminal: 'law', 'treat-as-special': 'guidance', personal: '', none: '' }[dataClass]
  const said = telling.more.find(({ aspect, voice }) => aspect === 'class' && voice === speaker)
  if (said === undefined) return telling
  return { ...telling, first: [...telling.first, said], more: telling.more.filter((sentence) => sentence !== said) }
}

/** The notice's own voice is what a reader expects here; only other voices are named on the line. */
function lineOf({ aspect, voice, heading, text, silent, attribution }: Sentence): NoteLine {
  return {
    aspect,
    voice,
    heading,
    text,
    ...(voice === 'notice' || attribution === '' ? {} : { attribution }),
    ...(silent ? { silent: true } : {}),
  }
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
  const whole = (sentence: Sentence): DetailLine => ({ ...lineOf(sentence), quotes: quoted(sentence) })
  /** A line that is on screen already is not said twice: its heading, and the words on which it rests. */
  const wordsOf = (sentence: Sentence): readonly DetailLine[] => {
    const { attribution: _, silent: __, ...line } = lineOf(sentence)
    const quotes = quoted(sentence)
    return quotes.length === 0 ? [] : [{ ...line, text: '', quotes }]
  }
  const isMore = (sentence: Sentence) => !isFirst(sentence) && !general.isGeneral(sentence)
  const more = [...tellings].map(([id, telling]) => [
    id,
    [...[...telling.more, ...telling.general.filter(isMore)].map(whole), ...telling.first.flatMap(wordsOf)],
  ])
  const ofAll = [
    ...general.sentences.filter((sentence) => !isFirst(sentence)).map(whole),
    ...general.sentences.filter(isFirst).flatMap(wordsOf),
  ]
  return { noticeSchema: 1, hash, more: Object.fromEntries(more), general: ofAll, blocks: Object.fromEntries([...blocks].sort()) }
}

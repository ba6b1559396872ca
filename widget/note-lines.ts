import type { DetailLine, NoteLine, SheetDetail } from '../core/formats/note-sheet.ts'
import { sentenceAround } from '../core/notice/sentence-around.ts'
import { disclosure } from './disclosure.ts'
import { make } from './dom.ts'
import type { WholeEdition } from './whole-edition.ts'
import { wordsOf } from './words-of.ts'

/** Lines under their headings, each heading once; who speaks stands on each line that is not the notice's own. */
export function linesOf(lines: readonly NoteLine[], dataClass = ''): HTMLElement[] {
  return groupsOf(lines).map(({ heading, own }) => {
    const [first] = own
    const paragraphs = own.map((line) => paragraphOf(line, line.aspect === 'class' ? dataClass : ''))
    if (!isGloss(first)) paragraphs[0]?.prepend(headingOf(heading), ' ')
    return paragraphs.length === 1 ? (paragraphs[0] as HTMLElement) : make('div', 'fact', ...paragraphs)
  })
}

/** Lines of the second layer, each group with the words of the notice on which it rests. */
export function detailsOf(lines: readonly DetailLine[], detail: SheetDetail, edition: WholeEdition, of = ''): HTMLElement[] {
  return groupsOf(lines.filter(({ text }) => text !== '')).map(({ own, heading }) => {
    const part = make('div', 'fact', ...linesOf(own))
    const quotes = quotesOf(own, detail, edition)
    if (quotes.length)
      part.append(disclosure('words', edition.strings.ownWords, (into) => into.append(...quotes), [heading, of].filter(Boolean).join(', ')))
    return part
  })
}

/** The phrases on which lines rest, each marked in its sentence, each once. */
export function quotesOf(lines: readonly DetailLine[], detail: SheetDetail, { sheet }: WholeEdition): HTMLElement[] {
  const once = new Map(lines.flatMap(({ quotes }) => (quotes ?? []).map((quote) => [quote.join(' '), quote] as const)))
  return [...once.values()].flatMap(([key, from, to]) => {
    const text = detail.blocks[key]
    if (!text) return []
    const quote = quoteOf(text, from, to)
    quote.lang = sheet.notices.find(({ id }) => key.startsWith(`${id}/`))?.lang ?? 'en'
    return [quote]
  })
}

/** The short heading of a line; a question keeps its own mark. */
export function headingOf(heading: string): HTMLElement {
  return make('b', /\p{L}$/u.test(heading) ? 'stop' : '', heading)
}

function paragraphOf({ text, attribution, silent }: NoteLine, dataClass: string): HTMLElement {
  const paragraph = make('p', `${dataClass && `class ${dataClass}`} ${silent ? 'silent' : ''}`.trim(), ...wordsOf(text))
  paragraph.dir = 'auto'
  if (attribution && !text.startsWith(attribution)) paragraph.append(' ', make('small', '', ...wordsOf(attribution)))
  return paragraph
}

function groupsOf<Line extends NoteLine>(lines: readonly Line[]): { heading: string; own: readonly Line[] }[] {
  const headings = [...new Set(lines.map((line) => (isGloss(line) ? '' : line.heading)))]
  return headings.map((heading) => ({
    heading,
    own: lines.filter((line) => (isGloss(line) ? '' : line.heading) === heading),
  }))
}

/** What a thing is stands under its title without a heading. */
function isGloss(line: NoteLine | undefined): boolean {
  return line?.voice === 'gloss' && line.aspect === 'what'
}

function quoteOf(text: string, from: number, to: number): HTMLElement {
  const sentence = sentenceAround(text, { from, to })
  const cited = make('mark', '', text.slice(from, to))
  const quote = make('blockquote', '', text.slice(sentence.from, from), cited, text.slice(to, sentence.to))
  quote.dir = 'auto'
  return quote
}

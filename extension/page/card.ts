import type { CardLine, CardView } from '../advice/card-view.ts'
import { strings } from '../strings.ts'
import { element } from './element.ts'
import { drawShape } from './shape.ts'

/** One data item of a card, and why each field under the mark was taken for it. */
export interface CardPart {
  readonly view: CardView
  /** The recognised words of its fields. */
  readonly words: readonly string[]
  readonly because: readonly string[]
}

/** What a card shows: one data item, or under the mark of a section or page one after another. */
export interface CardContent {
  /** Of a section or page; a single item has its own title. */
  readonly title: string | null
  readonly parts: readonly CardPart[]
}

/** Draws the card of a flag. Plain DOM, so that each page pays as little as can be. */
export function drawCard({ title, parts }: CardContent, close: () => void): HTMLElement {
  const [first] = parts
  if (title === null && first !== undefined) return drawSingle(first, close)
  const card = frame(element('header', {}, element('h2', { id: 'card-title' }, title ?? ''), closer(close)))
  const lead = parts.find(({ view }) => view.lead !== null)?.view.lead
  if (lead) card.append(element('p', { class: 'lead' }, lead))
  for (const part of parts) card.append(drawPart(part))
  if (first !== undefined) card.append(element('p', { class: 'of' }, first.view.of))
  return card
}

/** While the words are on their way, and where they do not come. */
export function drawPlainCard(title: string, text: string, close: () => void): HTMLElement {
  const card = frame(element('header', {}, element('h2', { id: 'card-title' }, title), closer(close)))
  card.append(element('p', {}, text))
  return card
}

function drawSingle({ view, because }: CardPart, close: () => void): HTMLElement {
  const names = element('div', {}, element('h2', { id: 'card-title' }, view.title), element('p', { class: 'class' }, view.className))
  const card = frame(element('header', {}, ...shapeOf(view), names, closer(close)))
  if (view.lead !== null) card.append(element('p', { class: 'lead' }, view.lead))
  card.append(...drawBody(view))
  card.append(element('p', { class: 'because' }, because.join(' ')), element('p', { class: 'of' }, view.of))
  return card
}

function drawPart({ view, words, because }: CardPart): HTMLElement {
  const named = words.filter((one) => one !== '').join(', ')
  const title = named === '' ? view.title : named.charAt(0).toUpperCase() + named.slice(1)
  const names = element('span', {}, element('strong', {}, title), ` ${view.className}`)
  const part = element('details', { class: 'part' }, element('summary', {}, ...shapeOf(view), names))
  part.append(...drawBody(view), element('p', { class: 'because' }, because.join(' ')))
  return part
}

/** Plain data has none. */
function shapeOf({ class: mark }: CardView): SVGSVGElement[] {
  return mark === null ? [] : [drawShape(mark)]
}

function drawBody({ lines, more }: CardView): HTMLElement[] {
  const quoted = [...lines, ...more].filter(({ quotes }) => quotes.length > 0)
  if (more.length === 0 && quoted.length === 0) return [drawLines(lines)]
  const rest = element('details', { class: 'more' }, element('summary', {}, strings.more), drawLines(more))
  if (quoted.length > 0) rest.append(element('h3', {}, strings.ownWords), drawQuotes(quoted))
  return [drawLines(lines), rest]
}

/** Lines under one heading follow each other, each with whose words it is. */
function drawLines(lines: readonly CardLine[]): HTMLElement {
  const list = element('dl')
  let heading = ''
  for (const line of lines) {
    if (line.heading !== heading) list.append(element('dt', {}, line.heading))
    heading = line.heading
    const text = element('dd', { class: line.silent ? 'silent' : line.voice }, voiceOf(line), line.text)
    list.append(text)
    if (line.attribution !== '') list.append(element('dd', { class: 'who' }, line.attribution))
  }
  return list
}

/** Where a heading does not say who speaks, the line does. */
function voiceOf({ heading, voice }: CardLine): HTMLElement | null {
  if (heading !== strings.whatItIs || voice === 'suggested') return null
  return element('span', { class: 'voice' }, strings.voices[voice], ' ')
}

function drawQuotes(lines: readonly CardLine[]): HTMLElement {
  const list = element('dl')
  for (const { heading, quotes } of lines) {
    list.append(element('dt', {}, heading))
    for (const quote of quotes) {
      list.append(element('dd', { class: 'quote' }, ...quote.map(({ text, cited }) => (cited ? element('mark', {}, text) : text))))
    }
  }
  return list
}

function frame(head: HTMLElement): HTMLElement {
  return element('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'card-title', tabindex: '-1' }, head)
}

function closer(close: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'close' }, strings.close)
  button.addEventListener('click', (event) => {
    if (event.isTrusted) close()
  })
  return button
}

import type { CardLine, CardView } from '../advice/card-view.ts'
import { strings } from '../strings.ts'
import { element } from './element.ts'
import { drawShape } from './shape.ts'

/** What a card shows: the words for its item, and why the field was taken for it. Several finds show a list first. */
export interface CardContent {
  readonly view: CardView
  readonly because: string
  /** With a mark for a section or page: what is under it. */
  readonly several?: readonly string[]
}

/** Draws the card of a flag. Plain DOM, so that each page pays as little as can be. */
export function drawCard({ view, because, several }: CardContent, close: () => void): HTMLElement {
  const title = element('h2', { id: 'card-title' }, view.title)
  const closing = element('button', { type: 'button', class: 'close' }, strings.close)
  closing.addEventListener('click', (event) => {
    if (event.isTrusted) close()
  })
  const head = element(
    'header',
    {},
    drawShape(view.class),
    element('div', {}, title, element('p', { class: 'class' }, view.className)),
    closing,
  )
  const card = element('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'card-title', tabindex: '-1' }, head)
  if (several) card.append(element('ul', {}, ...several.map((one) => element('li', {}, one))))
  if (view.lead !== null) card.append(element('p', { class: 'lead' }, view.lead))
  card.append(drawLines(view.lines))
  if (view.more.length > 0) card.append(element('details', {}, element('summary', {}, strings.more), drawLines(view.more)))
  if (because !== '') card.append(element('p', { class: 'because' }, because))
  return card
}

/** While the words are on their way, and where they do not come. */
export function drawPlainCard(title: string, text: string, close: () => void): HTMLElement {
  const closing = element('button', { type: 'button', class: 'close' }, strings.close)
  closing.addEventListener('click', (event) => {
    if (event.isTrusted) close()
  })
  const head = element('header', {}, element('h2', { id: 'card-title' }, title), closing)
  return element('div', { class: 'card', role: 'dialog', 'aria-labelledby': 'card-title', tabindex: '-1' }, head, element('p', {}, text))
}

function drawLines(lines: readonly CardLine[]): HTMLElement {
  const list = element('dl')
  for (const { heading, text, attribution, silent } of lines) {
    list.append(element('dt', {}, heading))
    list.append(element('dd', silent ? { class: 'silent' } : {}, text))
    if (attribution !== '') list.append(element('dd', { class: 'who' }, attribution))
  }
  return list
}

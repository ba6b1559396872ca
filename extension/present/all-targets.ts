import { controlSelector } from '../../core/page/labels.ts'
import type { Recognise } from '../../core/page/reading.ts'
import { wordsIn } from '../../core/page/text.ts'
import { controlTarget, nodeTargets, type Target } from './targets.ts'

const elsewhere = 'nav, header nav, footer, search, [role="search"], [role="navigation"], [role="menubar"]'
const bodies = 'tbody, [role="rowgroup"]'
const headings = 'h1, h2, h3, [role="heading"]'
const smallestPicture = 40

/**
 * What may hold a pupil's data where everything is to be covered: every control, the rows of tables, definitions, pictures, and
 * headings that are no known label, since pupils' names stand there.
 */
export function allTargets(page: Document, recognise: Recognise): readonly Target[] {
  const roots = [page, ...openRoots(page)]
  const all = (selector: string) =>
    roots.flatMap((root) => [...root.querySelectorAll(selector)]).filter((one) => one.closest(elsewhere) === null)
  const rows = all(bodies).filter((body) => body.querySelector('td, [role="gridcell"], [role="cell"]') !== null && !isLayout(body))
  const inRows = (one: Element) => rows.some((body) => body.contains(one))
  const controls = all(controlSelector).filter((one) => !inRows(one))
  const shown = [...all('dd'), ...all('img').filter(isPicture), ...all(headings).filter((one) => !recognise(wordsIn(one)))]
  return [...controls.map(controlTarget), ...[...rows, ...shown.filter((one) => !inRows(one))].flatMap((one) => nodeTargets([one], one))]
}

/** A table that only lays out a form: its controls are covered one by one, its labels stay. */
function isLayout(body: Element): boolean {
  return body.querySelector('label, table') !== null
}

function isPicture(picture: Element): boolean {
  const { width, height } = picture.getBoundingClientRect()
  return width >= smallestPicture && height >= smallestPicture && picture.closest('header, [role="banner"]') === null
}

function openRoots(page: Document): ShadowRoot[] {
  return [...page.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot === null ? [] : [shadowRoot]))
}

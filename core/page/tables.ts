import { childrenOf } from './children-of.ts'
import { labelledBy } from './labels.ts'
import { headerWords, textOf, wordsIn } from './text.ts'

/** One column of a table or grid: its header cell, its words, and those of the headers that span it. */
export interface Column {
  readonly header: Element
  readonly text: string
  readonly over: readonly string[]
}

/** What a table says of itself in its header rows and caption. Body cells are not visited. */
export interface TableReading {
  /** By slot, from 0; a header that spans several slots stands in each. */
  readonly columns: readonly (Column | undefined)[]
  readonly headerRows: ReadonlySet<Element>
  readonly caption: string
  /** Headers in the page, of the columns that a virtual grid says it has. */
  readonly seen: { readonly columns: number; readonly of: number } | null
}

type Recognise = (text: string) => boolean

const longestCaption = 90
const mostInCaption = 4

/** Reads the header rows of a table: `thead`, leading rows of `th`, or a first row of plain cells that are known labels. */
export function readTable(table: Element, recognise: Recognise): TableReading {
  const rows = leadingRows(table)
  const headerRows = rows.filter(
    (row) => cells(row).length > 1 && (row.parentElement?.localName === 'thead' || cells(row).every((cell) => cell.localName === 'th')),
  )
  if (headerRows.length === 0 && rows[0] && isPlainHeader(rows, recognise)) headerRows.push(rows[0])
  const columns = headerRows.length > 0 ? layOut(headerRows) : []
  return { columns, headerRows: new Set(headerRows), caption: captionOf(table), seen: seenOf(table, columns.filter(Boolean).length) }
}

/** Reads the column headers of an ARIA grid, which may hold only those columns that are in view. */
export function readGrid(grid: Element): TableReading {
  const headers = [...grid.querySelectorAll('[role=columnheader]')]
  const columns: Column[] = []
  for (const [index, header] of headers.entries()) {
    const column = { header, text: headerText(header), over: [] }
    const slot = Number(header.getAttribute('aria-colindex'))
    columns[slot > 0 ? slot - 1 : index] = column
  }
  return { columns, headerRows: new Set(), caption: captionOf(grid), seen: seenOf(grid, headers.length) }
}

/** The words of a header cell, those of its sort button or icon where it has no others. */
function headerText(header: Element): string {
  const own = header.localName === 'td' ? wordsIn(header) : headerWords(header)
  if (own) return own
  const said = header.getAttribute('aria-label') ?? header.getAttribute('title') ?? header.getAttribute('abbr')
  if (said) return said.trim()
  const inner = header.querySelector('button:not([aria-haspopup]),[role=button],[title],img[alt],[aria-label]')
  if (!inner) return ''
  return wordsIn(inner) || (inner.getAttribute('title') ?? inner.getAttribute('aria-label') ?? inner.getAttribute('alt') ?? '').trim()
}

/** The cells of a row, in order. */
export function cells(row: Element): Element[] {
  return childrenOf(row).filter(({ localName }) => localName === 'td' || localName === 'th')
}

/** The slot in which a cell begins, counting the spans of the cells before it in its row. */
export function slotOf(cell: Element): number {
  const said = Number(cell.getAttribute('aria-colindex'))
  if (said > 0) return said - 1
  let slot = 0
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) slot += span(before, 'colspan')
  return slot
}

function leadingRows(table: Element): Element[] {
  const rows: Element[] = []
  for (let child = table.firstElementChild; child && rows.length < 4; child = child.nextElementSibling) {
    if (child.localName === 'tr') rows.push(child)
    if (!/^t(head|body)$/.test(child.localName)) continue
    for (let row = child.firstElementChild; row && rows.length < 4; row = row.nextElementSibling) if (row.localName === 'tr') rows.push(row)
  }
  const body = rows.findIndex((row) => cells(row).some(({ localName }) => localName === 'td') && row.parentElement?.localName !== 'thead')
  return rows.filter((_, index) => body < 0 || index <= Math.max(body, 2))
}

/** A first row of plain cells counts where two of them are labels and the rows below have as many cells. */
function isPlainHeader(rows: readonly Element[], recognise: Recognise): boolean {
  const [first, ...below] = rows.map(cells)
  if (!first || first.length < 3 || below.length < 1 || below.some((row) => row.length !== first.length)) return false
  if (first.some((cell) => cell.querySelector('input,select,textarea'))) return false
  const known = (row: readonly Element[]) => row.filter((cell) => recognise(wordsIn(cell)))
  return known(first).length > 1 && !below.some((row) => known(row).length > 1 || known(row)[0] === row[0])
}

function layOut(rows: readonly Element[]): (Column | undefined)[] {
  const grid: (Element | undefined)[][] = rows.map(() => [])
  for (const [r, row] of rows.entries()) {
    let slot = 0
    for (const cell of cells(row)) {
      while (grid[r]?.[slot]) slot++
      const right = slot + span(cell, 'colspan')
      for (let down = r; down < Math.min(rows.length, r + span(cell, 'rowspan')); down++) {
        for (let at = slot; at < right; at++) (grid[down] as (Element | undefined)[])[at] = cell
      }
      slot = right
    }
  }
  const width = Math.max(...grid.map((row) => row.length))
  return Array.from({ length: width }, (_, slot) => columnAt(grid, slot))
}

function columnAt(grid: readonly (readonly (Element | undefined)[])[], slot: number): Column | undefined {
  const stack = [...new Set(grid.map((row) => row[slot]).filter((cell) => cell !== undefined))]
  const named = stack.map((header) => ({ header, text: headerText(header) })).filter(({ text }) => text !== '')
  const last = named.at(-1)
  return last && { ...last, over: named.slice(0, -1).map(({ text }) => text) }
}

function captionOf(table: Element): string {
  const caption = childrenOf(table).find(({ localName }) => localName === 'caption')
  return (
    labelledBy(table) ||
    (table.getAttribute('aria-label') ?? (caption ? textOf(caption) : '')) ||
    (table.getAttribute('summary') ?? sentenceBefore(table))
  )
}

/** A short sentence or line right before a table stands for its caption. */
function sentenceBefore(table: Element): string {
  let place = table
  while (
    !place.previousElementSibling &&
    place.parentElement?.firstElementChild === place &&
    /^(div|center)$/.test(place.parentElement.localName)
  ) {
    place = place.parentElement
  }
  const before = place.previousElementSibling
  if (!before || !/^(p|div|span|strong|b)$/.test(before.localName) || before.getElementsByTagName('*')[mostInCaption]) return ''
  const text = before.querySelector('input,select,textarea,button') ? '' : wordsIn(before)
  return text.length <= longestCaption ? text : ''
}

function seenOf(table: Element, columns: number): TableReading['seen'] {
  const of = Number(table.getAttribute('aria-colcount'))
  return of > columns ? { columns, of } : null
}

function span(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  return Math.min(Math.max(Number(cell.getAttribute(attribute)) || 1, 1), 100)
}

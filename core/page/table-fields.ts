import type { SourcedText } from '../fields/field.ts'
import { mayLabel } from './label-value.ts'
import { controlSelector, type LabelMap } from './labels.ts'
import type { GrowingField } from './page-field.ts'
import { fieldAt, type Reading } from './reading.ts'
import { isLabelColumn, isMatrix, isOfLinks, rowHead } from './rows.ts'
import { type Column, readGrid, readTable, slotOf, type TableReading } from './tables.ts'
import { textOf, wordsIn } from './text.ts'

export const tableSelector = 'table,[role=grid],[role=treegrid],[role=table]'

/** What makes a row of data more than plain text in cells: anything that could be a field, a label or a heading, or hold one. */
const beyondPlain = ':not(td,a:not([class]),i,em,small,br,img),[role]:not([role=gridcell],[role=cell]),[contenteditable]'

interface Known extends TableReading {
  /** Whether each row is a question, to be answered by ticking a box under one of the columns. */
  readonly matrix: boolean
  /** Whether the first cell of each row is a label. */
  readonly labelled: boolean
  /** The field of each column, by its header. */
  readonly fields: Map<Element, GrowingField>
  /** The field of each row whose cells are answers to what its first cell says. */
  readonly rows: Map<Element, GrowingField>
  /** The heads of lines in cells that have been read. */
  readonly lines: Set<string>
  /** Fields of controls under no header, by slot. */
  readonly unnamed: Map<number, GrowingField>
}

export interface TableReader {
  /** Reads a table's headers; each column is a field. */
  readonly begin: (table: Element) => void
  /** Goes on inside a table whose columns have been handed over before. */
  readonly resume: (table: Element) => void
  /** Gives a control in a cell to its column or to its row; false where it is neither's. */
  readonly take: (control: Element) => boolean
  /** Whether a node is in the body of a table with column headers: what stands there is data, whatever it says. */
  readonly isData: (node: Node) => boolean
  /** Whether a row is data and nothing else, so that there is nothing in it to look at. */
  readonly isPlainRow: (row: Element) => boolean
  /** Reads the header of a row that shows data. */
  readonly readRow: (header: Element) => void
  /** Reads the bold head of a line in a cell, once for a table: its rows repeat it. */
  readonly readLine: (head: Text) => void
}

export function tableReader(reading: Reading, labels: LabelMap): TableReader {
  const known = new Map<Element, Known>()
  let data: Element | null = null

  function begin(table: Element): void {
    const info = infoOf(table)
    if (!info.matrix) for (const field of info.fields.values()) reading.found(field)
  }

  function resume(table: Element): void {
    const info = known.get(table)
    if (!info) infoOf(table)
    else data = isList(info) ? table : null
  }

  function infoOf(table: Element): Known {
    const inGrid = table.parentElement && gridAround(table.parentElement)
    const info: Known = inGrid ? { ...inGrid, fields: new Map() } : begun(table, readColumns(table))
    known.set(table, info)
    if (isList(info)) data = table
    if (inGrid) return info
    for (const [slot, column] of info.columns.entries()) {
      if (column && column.text !== '' && !info.fields.has(column.header) && !isOfLinks(table, info, slot, column.text))
        info.fields.set(column.header, columnField(column, info))
    }
    return info
  }

  /** Some grids are drawn as tables, one for the headers and one for the rows: the columns are those of the grid. */
  function gridAround(place: Element): Known | undefined {
    const grid = place.closest('[role=grid],[role=treegrid]')
    const info = grid ? known.get(grid) : undefined
    return info && info.columns.length > 0 ? info : undefined
  }

  function readColumns(table: Element): TableReading {
    return table.localName === 'table' ? readTable(table, reading.recognise) : readGrid(table)
  }

  function columnField({ header, text, over }: Column, { caption, seen }: TableReading): GrowingField {
    const near: SourcedText[] = over.toReversed().map((upper) => ({ source: 'column-header', text: upper }))
    const field = fieldAt(reading, 'column', [{ source: 'column-header', text }], header, [...near, ...captionText(caption)])
    return seen ? { ...field, seen } : field
  }

  function take(control: Element): boolean {
    if (known.size === 0) return false
    const cell = control.closest('td,th,[role=gridcell],[role=cell]')
    const table = cell?.closest(tableSelector)
    const info = table && known.get(table)
    if (!info || !cell || info.columns.length === 0 || labels.get(control)?.some((label) => textOf(label) !== '')) return false
    const slot = slotOf(cell)
    const column = info.columns[slot]?.text ? info.columns[slot] : undefined
    const head = rowHead(cell)
    const text = head ? wordsIn(head) : ''
    if (head && column && isRowOfAnswers(info, control, column, text)) joinRow(info, head, text, column, control)
    else if (column) info.fields.get(column.header)?.controls.push(control)
    else if (isUnderNone(control)) joinUnnamed(info, slot, control, cell)
    else return false
    return true
  }

  /** In a matrix the row is the question and the columns are the answers; elsewhere the column is the question. */
  function isRowOfAnswers(info: Known, control: Element, column: Column, text: string): boolean {
    if (info.matrix && text !== '') return true
    if (!info.labelled) return false
    const isBox = /^(radio|checkbox)$/.test(control.getAttribute('type') ?? control.getAttribute('role') ?? '')
    return reading.recognise(text) || (isBox && text !== '' && !reading.recognise(column.text))
  }

  function joinRow(info: Known, head: Element, text: string, column: Column, control: Element): void {
    const begun = info.rows.get(head)
    if (begun) {
      begun.controls.push(control)
      return
    }
    const names: SourcedText[] = [
      { source: 'row-header', text },
      { source: 'column-header', text: column.text },
    ]
    const field = { ...fieldAt(reading, 'input', names, head, captionText(info.caption)), controls: [control] }
    info.rows.set(head, field)
    reading.found(field)
  }

  /** A column without a header, one of whose controls is named by nothing else either. */
  function joinUnnamed(info: Known, slot: number, control: Element, cell: Element): void {
    const begun = info.unnamed.get(slot)
    if (begun) {
      begun.controls.push(control)
      return
    }
    const field = { ...fieldAt(reading, 'column', [], cell, captionText(info.caption)), controls: [control] }
    info.unnamed.set(slot, field)
    reading.found(field)
  }

  function readRow(header: Element): void {
    const row = header.parentElement
    const info = known.get(header.closest(tableSelector) ?? header)
    if (!row || !info || info.headerRows.has(row) || row.parentElement?.localName === 'thead' || row.querySelector(controlSelector)) return
    if (row.childElementCount < 2 || (info.columns.length > 1 || header.localName === 'td' ? !info.labelled : false)) return
    const text = wordsIn(header)
    if (reading.recognise(text))
      reading.found(fieldAt(reading, 'readonly', [{ source: 'row-header', text }], header, captionText(info.caption)))
  }

  function readLine(head: Text): void {
    const info = data && known.get(data)
    const label = head.data
      .replace(/\s+/g, ' ')
      .replace(/\s*:\s*$/, '')
      .trim()
    if (!info || !head.parentElement || !mayLabel(head.parentElement) || info.lines.has(label) || !reading.recognise(label)) return
    info.lines.add(label)
    reading.found(fieldAt(reading, 'readonly', [{ source: 'label', text: label }], head.parentElement, captionText(info.caption)))
  }

  function isData(node: Node): boolean {
    if (data !== null && !data.contains(node)) data = null
    return data !== null
  }

  function isPlainRow(row: Element): boolean {
    return isData(row) && known.get(data as Element)?.labelled === false && row.querySelector(beyondPlain) === null
  }

  return { begin, resume, take, isData, isPlainRow, readRow, readLine }
}

function begun(table: Element, reading: TableReading): Known {
  const labelled = isLabelColumn(reading)
  const matrix = labelled && isMatrix(table, reading)
  return { ...reading, labelled, matrix, fields: new Map(), rows: new Map(), lines: new Set(), unnamed: new Map() }
}

function isList({ columns }: TableReading): boolean {
  return new Set(columns.filter((column) => column !== undefined)).size > 1
}

function isUnderNone(control: Element): boolean {
  return !control.hasAttribute('aria-label') && !control.hasAttribute('aria-labelledby') && !control.hasAttribute('placeholder')
}

function captionText(caption: string): SourcedText[] {
  return caption ? [{ source: 'table-caption', text: caption }] : []
}

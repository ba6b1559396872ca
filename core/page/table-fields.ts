import type { SourcedText } from '../fields/field.ts'
import { controlSelector, type LabelMap } from './labels.ts'
import type { PageField } from './page-field.ts'
import { fieldAt, type Reading } from './reading.ts'
import { type Column, readGrid, readTable, slotOf, type TableReading } from './tables.ts'
import { textOf, wordsIn } from './text.ts'

export const tableSelector = 'table,[role=grid],[role=treegrid],[role=table]'

/** Column headers under which the first cell of each row is a label, not somebody's name. */
const labelsBelow =
  /^(field|item|question|categor(y|ie)|information|detail|area|attribute|property|heading|label|description|type|need)s?$|^$/i

interface Known extends TableReading {
  readonly fields: Map<Element, PageField>
  readonly rows: Map<Element, PageField>
}

export interface TableReader {
  /** Reads a table's headers; each column is a field. `quietly` where they have been handed over before. */
  readonly begin: (table: Element, quietly?: boolean) => void
  /** Gives a control in a cell to its column or to its row; false where it is neither's. */
  readonly take: (control: Element) => boolean
  /** Whether a node is in the body of a table with column headers: what stands there is data, whatever it says. */
  readonly isData: (node: Node) => boolean
  /** Reads the header of a row that shows data. */
  readonly readRow: (header: Element) => void
}

export function tableReader(reading: Reading, labels: LabelMap): TableReader {
  const known = new Map<Element, Known>()
  let data: Element | null = null

  function begin(table: Element, quietly = false): void {
    if (quietly && known.has(table)) {
      data = known.get(table)?.columns.length ? table : null
      return
    }
    const read = table.localName === 'table' ? readTable(table, reading.recognise) : readGrid(table)
    const info: Known = { ...read, fields: new Map(), rows: new Map() }
    known.set(table, info)
    const columns = new Set(read.columns.filter((column) => column !== undefined))
    if (columns.size > 1) data = table
    for (const column of columns) {
      const field = { ...columnField(column, info), ...(read.seen ? { seen: read.seen } : {}) }
      if (info.fields.has(column.header)) continue
      info.fields.set(column.header, field)
      if (!quietly) reading.found(field)
    }
  }

  function columnField({ header, text, over }: Column, { caption }: TableReading): PageField {
    const near: SourcedText[] = over.toReversed().map((upper) => ({ source: 'column-header', text: upper }))
    return fieldAt(reading, 'column', [{ source: 'column-header', text }], header, [...near, ...captionText(caption)])
  }

  function take(control: Element): boolean {
    const cell = control.closest('td,th,[role=gridcell],[role=cell]')
    const table = cell?.closest(tableSelector)
    const info = table && known.get(table)
    if (!info || !cell || labels.get(control)?.some((label) => textOf(label) !== '')) return false
    const column = info.columns[slotOf(cell)]
    const head = rowHead(cell)
    const text = head ? wordsIn(head) : ''
    const bare = /^(radio|checkbox)$/.test(control.getAttribute('type') ?? control.getAttribute('role') ?? '')
    const byRow = reading.recognise(text) || (bare && text !== '' && column !== undefined && !reading.recognise(column.text))
    if (byRow && head && column) joinRow(info, head, text, column, control)
    else if (column) (info.fields.get(column.header)?.controls as Element[] | undefined)?.push(control)
    else return false
    return true
  }

  function joinRow(info: Known, head: Element, text: string, column: Column, control: Element): void {
    const row = info.rows.get(head)
    if (row) {
      ;(row.controls as Element[]).push(control)
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

  function readRow(header: Element): void {
    const row = header.parentElement
    const info = known.get(header.closest(tableSelector) ?? header)
    if (!row || !info || info.headerRows.has(row) || row.parentElement?.localName === 'thead' || row.querySelector(controlSelector)) return
    if (row.children.length < 2) return
    if (header.localName === 'td' && !(info.columns.length > 1 && info.columns.length < 4 && labelsBelow.test(info.columns[0]?.text ?? '')))
      return
    const text = wordsIn(header)
    if (reading.recognise(text))
      reading.found(fieldAt(reading, 'readonly', [{ source: 'row-header', text }], header, captionText(info.caption)))
  }

  function isData(node: Node): boolean {
    if (data !== null && !data.contains(node)) data = null
    return data !== null
  }

  return { begin, take, isData, readRow }
}

function rowHead(cell: Element): Element | null {
  const first = cell.parentElement?.firstElementChild ?? null
  return first && first !== cell && !first.querySelector(controlSelector) ? first : null
}

function captionText(caption: string): SourcedText[] {
  return caption ? [{ source: 'table-caption', text: caption }] : []
}

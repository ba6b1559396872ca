import { childrenOf } from './children-of.ts'
import { controlSelector } from './labels.ts'
import { slotOf, type TableReading } from './tables.ts'
import { saysOnlyLinks } from './text.ts'

/** Column headers under which the first cell of each row is a label, not somebody's name. */
const labelsBelow =
  /^(field|item|question|categor(y|ie)|information|detail|area|attribute|property|heading|label|description|descriptor|type|need|condition|consent|topic|aspect)s?$|^$/i

/** Whether the first cells of a table's rows are labels. */
export function isLabelColumn({ columns }: Pick<TableReading, 'columns'>): boolean {
  return columns.length > 1 && labelsBelow.test(columns[0]?.text ?? '')
}

/** The first cell of the row in which a cell stands, where it can say what the others are about; a link leads to a record. */
export function rowHead(cell: Element): Element | null {
  const first = cell.parentElement?.firstElementChild ?? null
  return first && first !== cell && !first.querySelector(`a[href],${controlSelector}`) ? first : null
}

/** Whether a table whose rows begin with labels asks one question a row, to be answered by ticking a box under one of its columns. */
export function isMatrix(table: Element, reading: TableReading): boolean {
  const row = firstRow(table, reading)
  if (row === null || row.querySelectorAll(boxes).length < 2) return false
  return [...row.querySelectorAll(controlSelector)].every((control) => control.matches(boxes))
}

/** Whether a column holds only what can be done with each row: nobody's data, whatever its table is about. */
export function isOfLinks(table: Element, reading: TableReading, slot: number, header: string): boolean {
  if (!actions.test(header)) return false
  const row = firstRow(table, reading)
  const cell = row && childrenOf(row).find((one) => slotOf(one) === slot)
  if (!cell) return /s$/i.test(header)
  return cell.querySelector('a,button,[role=button],img,[type=button],[type=submit]') !== null && saysOnlyLinks(cell)
}

const actions = /^actions?$/i
const boxes = '[type=checkbox],[type=radio],[role=checkbox],[role=radio],[role=switch]'

function firstRow(table: Element, { headerRows }: TableReading): Element | null {
  for (const row of table.querySelectorAll('tr,[role=row]')) {
    if (!headerRows.has(row) && row.parentElement?.localName !== 'thead' && !row.querySelector('[role=columnheader]')) return row
  }
  return null
}

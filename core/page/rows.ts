import { controlSelector } from './labels.ts'
import type { TableReading } from './tables.ts'

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

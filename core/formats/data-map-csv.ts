import { csvOf } from './csv.ts'
import type { DataMap } from './data-map.ts'

const columns = ['page', 'scannedAt', 'label', 'where', 'kind', 'class', 'item', 'because'] as const

/** The data maps of one page or of several as one table, a row for each field. By itself, so that it comes without the vocabulary of maps. */
export function dataMapCsv(maps: readonly DataMap[]): string {
  const rows = maps.flatMap(({ page, scannedAt, fields }) =>
    fields.map(({ label, where, kind, class: of, item, because }) => [page, scannedAt, label, where, kind, of, item ?? '', because]),
  )
  return csvOf([columns, ...rows])
}

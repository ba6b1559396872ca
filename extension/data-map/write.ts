import { csvOf } from '../../core/formats/csv.ts'
import type { DataMap } from '../../core/formats/data-map.ts'

export type MapFormat = 'json' | 'csv'

/** A file as it is downloaded. */
export interface MapFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The file of one page's map, or of a tour: one map stands as an object, several as a list of them. */
export function writeMaps(maps: readonly DataMap[], format: MapFormat): MapFile {
  const day = maps[0]?.scannedAt.slice(0, 10) ?? ''
  const name = `data-map-${day}${maps.length > 1 ? '-tour' : ''}.${format}`
  if (format === 'csv') return { name, type: 'text/csv', text: tableOf(maps) }
  const [first] = maps
  return { name, type: 'application/json', text: `${JSON.stringify(maps.length === 1 ? first : maps, null, 2)}\n` }
}

/** As `dataMapCsv` of core writes it, without the vocabulary that comes with it: our pages need none. */
function tableOf(maps: readonly DataMap[]): string {
  const rows = maps.flatMap(({ page, scannedAt, fields }) =>
    fields.map(({ label, where, kind, class: of, item, because }) => [page, scannedAt, label, where, kind, of, item ?? '', because]),
  )
  return csvOf([['page', 'scannedAt', 'label', 'where', 'kind', 'class', 'item', 'because'], ...rows])
}

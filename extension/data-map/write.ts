import type { DataMap } from '../../core/formats/data-map.ts'
import { dataMapCsv } from '../../core/formats/data-map-csv.ts'
import { dayAt } from '../../core/law/dated.ts'

export type MapFormat = 'json' | 'csv'

/** A file as it is downloaded. */
export interface MapFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** The file of one page's map, or of a tour: one map stands as an object, several as a list of them. */
export function writeMaps(maps: readonly DataMap[], format: MapFormat): MapFile {
  const [first] = maps
  const day = first === undefined ? '' : dayAt(new Date(first.scannedAt))
  const name = `data-map-${day}${maps.length > 1 ? '-tour' : ''}.${format}`
  if (format === 'csv') return { name, type: 'text/csv', text: dataMapCsv(maps) }
  return { name, type: 'application/json', text: `${JSON.stringify(maps.length === 1 ? first : maps, null, 2)}\n` }
}

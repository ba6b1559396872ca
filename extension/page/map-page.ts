import type { DataMap } from '../../core/formats/data-map.ts'
import { mapPage as mapFields } from '../../core/page/map-page.ts'
import { readPage } from '../../core/page/read-page.ts'
import type { PageConfig } from '../messages.ts'
import { createNaming } from './name-finds.ts'

/** The data map of this frame: read anew when it is asked for, so that no text of the page waits in memory for it. */
export function mapPage(config: PageConfig): DataMap {
  const { recognise, name } = createNaming(config)
  const fields = readPage(document, { setting: config.setting, recognise, frames: false })
  return mapFields(name(fields), { address: location.href, scannedAt: new Date().toISOString() })
}

import { schoolLexicon } from '../../core/fields/lexicon/tables.ts'
import type { DataMap } from '../../core/formats/data-map.ts'
import { labelWords } from '../../core/page/label-words.ts'
import { mapPage as mapFields } from '../../core/page/map-page.ts'
import { nameFields } from '../../core/page/name-fields.ts'
import { readPage } from '../../core/page/read-page.ts'
import type { PageConfig } from '../messages.ts'

/** The data map of this frame: read anew when it is asked for, so that no text of the page waits in memory for it. */
export function mapPage({ setting }: PageConfig): DataMap {
  const fields = readPage(document, { setting, recognise: labelWords(schoolLexicon), frames: false })
  return mapFields(nameFields(fields), { address: location.href, scannedAt: new Date().toISOString() })
}

// What the bench of reading puts into its page: the reader, the namer and the watcher, as the extension has them.

import { lexiconTables } from '../../core/fields/lexicon/tables.ts'
import { compileLexicon } from '../../core/fields/lexicon.ts'
import { labelWords } from '../../core/page/label-words.ts'
import type { PageField } from '../../core/page/page-field.ts'
import { readPage } from '../../core/page/read-page.ts'
import { type PageChange, type PageWatch, watchPage } from '../../core/page/watch-page.ts'

const lexicon = compileLexicon(lexiconTables)
const recognise = labelWords(lexicon)

export const reading = {
  /** Reads and names a page at one go; the number of fields. */
  read: (): number => readPage(document, { setting: 'mis', recognise }).length,
  /** Watches the page as the extension does. */
  watch: (changed: (change: PageChange) => void): PageWatch => watchPage(document, { setting: 'mis', recognise, changed }),
  name: (_fields: readonly PageField[]): number => 0,
}

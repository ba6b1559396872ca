// What the bench of reading puts into its page: the reader, the namer and the watcher, as the extension has them.
import { schoolLexicon } from '../../core/fields/lexicon/tables.ts'
import { labelWords } from '../../core/page/label-words.ts'
import { nameFields } from '../../core/page/name-fields.ts'
import type { PageField } from '../../core/page/page-field.ts'
import { type PageChange, type PageWatch, watchPage } from '../../core/page/watch-page.ts'

const recognise = labelWords(schoolLexicon)

/** Watches a page as the extension does. */
export function watch(changed: (change: PageChange) => void): PageWatch {
  return watchPage(document, { setting: 'mis', recognise, changed })
}

/** Names what was found; how many of the fields are sensitive. */
export function name(fields: readonly PageField[]): number {
  return nameFields(fields).filter(({ match }) => match.class !== 'personal' && match.class !== 'none').length
}

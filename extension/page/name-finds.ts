import type { Match } from '../../core/fields/field.ts'
import { schoolLexicon } from '../../core/fields/lexicon/tables.ts'
import type { Lexicon } from '../../core/fields/lexicon.ts'
import { nameField } from '../../core/fields/name-field.ts'
import { tokenise } from '../../core/fields/tokens.ts'
import { dataItem, type ItemId } from '../../core/law/data-items.ts'
import { labelWords } from '../../core/page/label-words.ts'
import type { PageField } from '../../core/page/page-field.ts'
import type { Recognise } from '../../core/page/reading.ts'
import type { MarkClass, PageConfig } from '../messages.ts'
import { nameBySchool, schoolsLexicon } from './school-words.ts'

/** A field with its name, under the corrections that hold on this site. */
export interface Named {
  readonly field: PageField
  readonly item: ItemId | null
  readonly match: Match
  /** The recognised words of its label, lower case. */
  readonly words: string
}

/** How fields are named on this site: the lexicon, the school's own words, and what has been corrected. */
export interface Naming {
  readonly recognise: Recognise
  name(field: PageField, beside: readonly ItemId[]): Named
  /** The mark that an item carries; null where it is not to be flagged. */
  markOf(item: ItemId): MarkClass | null
}

export function createNaming({ flag, noticeOnly, words, corrections }: PageConfig): Naming {
  const school = schoolsLexicon(words)
  const known = labelWords(schoolLexicon)
  return {
    recognise: school === null ? known : (text) => known(text) || isWholly(school, text),
    name(field, beside) {
      const match = (school && nameBySchool(school, field.field)) ?? nameField(field.field, beside)
      const own = wordsOf(match)
      const corrected = corrections.find((one) => one.was === match.item && one.words === own)
      return { field, item: corrected === undefined ? match.item : corrected.item, match, words: own }
    },
    markOf(item) {
      const { class: own } = dataItem(item)
      if (flag.some((one) => one === own)) return own as MarkClass
      return noticeOnly.includes(item) ? 'notice-only' : null
    },
  }
}

function isWholly(lexicon: Lexicon, text: string): boolean {
  let node: Lexicon | undefined = lexicon
  for (const { word } of tokenise(text)) node = node?.next.get(word)
  return node !== undefined && node.entries !== null
}

/** Of a field that is known by what it stands in alone, the words are those of its heading. */
function wordsOf({ evidence }: Match): string {
  const first = evidence[0]?.text ?? ''
  return first.toLowerCase().replace(/\s+/g, ' ')
}

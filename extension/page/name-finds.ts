import { type Match, noMatch } from '../../core/fields/field.ts'
import { schoolLexicon } from '../../core/fields/lexicon/tables.ts'
import { type Lexicon, phrasesAt } from '../../core/fields/lexicon.ts'
import { tokenise } from '../../core/fields/tokens.ts'
import { dataItem, type ItemId } from '../../core/law/data-items.ts'
import { labelWords } from '../../core/page/label-words.ts'
import { type NamedField, nameFields } from '../../core/page/name-fields.ts'
import type { PageField } from '../../core/page/page-field.ts'
import type { Recognise } from '../../core/page/reading.ts'
import type { MarkClass, PageConfig } from '../messages.ts'
import { nameBySchool, schoolsLexicon } from './school-words.ts'

/** A field with its name, under the corrections that hold on this site. */
export interface Named extends NamedField {
  /** The recognised words of its label, lower case. */
  readonly words: string
  /** The item that those words gave, whatever has been corrected. */
  readonly given: ItemId | null
}

/** How fields are named on this site: the lexicon, the school's own words, and what has been corrected. */
export interface Naming {
  readonly recognise: Recognise
  /** `known` gives the match of a control that was named before. */
  name(fields: readonly PageField[], known?: (control: Element) => Match | undefined): Named[]
  /** The mark that an item carries; null where it is not to be flagged. */
  markOf(item: ItemId): MarkClass | null
}

export function createNaming({ flag, noticeOnly, words, corrections }: PageConfig): Naming {
  const school = schoolsLexicon(words)
  const known = labelWords(schoolLexicon)

  /** The school's own words go before all others. */
  function bySchool(page: PageField): NamedField[] {
    const match = school && nameBySchool(school, page.field)
    return match === null ? [] : [{ page, match }]
  }

  /** What no words of the page speak for is not flagged: nobody could check it. */
  function correct({ page, match: named }: NamedField): Named {
    const match = named.because === '' ? noMatch : named
    const own = wordsOf(match)
    // The person's stand after the school's.
    const corrected = corrections.findLast((one) => one.was === match.item && one.words === own)
    return { page, match: corrected === undefined ? match : asCorrected(match, corrected.item), words: own, given: match.item }
  }

  return {
    recognise: school === null ? known : (text) => known(text) || isWholly(school, text),
    name(fields, known) {
      const own = fields.flatMap(bySchool)
      const others = own.length === 0 ? fields : fields.filter((page) => !own.some((one) => one.page === page))
      return [...own, ...nameFields(others, known)].map(correct)
    },
    markOf(item) {
      const { class: own } = dataItem(item)
      const flagged = flag.find((one) => one === own)
      return flagged ?? (noticeOnly.includes(item) ? 'notice-only' : null)
    },
  }
}

function asCorrected(match: Match, item: ItemId | null): Match {
  if (item === null) return { item, class: 'none', because: '', evidence: [] }
  const because = `${match.because.replace(/\.$/, '')}, and it was named by hand on this site.`
  return { item, class: dataItem(item).class, because, evidence: match.evidence }
}

function isWholly(lexicon: Lexicon, text: string): boolean {
  const tokens = tokenise(text)
  return tokens.length > 0 && phrasesAt(lexicon, tokens, 0).some(({ to }) => to === tokens.length)
}

/** Of a field that is known by what it stands in alone, the words are those of its heading. */
function wordsOf({ evidence }: Match): string {
  const first = evidence[0]?.text ?? ''
  return first.toLowerCase().replace(/\s+/g, ' ')
}

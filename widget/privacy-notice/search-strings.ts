import { type NoticeSearchStrings, noticeSearchStrings } from '../../core/words/en/notice-search.ts'

/** What the search says, and in which language. */
export interface SearchWords {
  readonly strings: NoticeSearchStrings
  readonly lang: string
  readonly dir: string
}

/** The search speaks the language in which the notice is told: the page brings the words where they are not English. */
export function searchWordsOf(notice: ParentNode): SearchWords {
  const told = notice.querySelector('.item')
  const own = stringsIn(notice.querySelector('[data-search]')?.getAttribute('data-search') ?? '')
  if (own === null) return { strings: noticeSearchStrings, lang: 'en', dir: 'ltr' }
  return { strings: own, lang: told?.getAttribute('lang') ?? 'en', dir: told?.getAttribute('dir') ?? 'auto' }
}

/** Null where a file does not hold every string. */
function stringsIn(json: string): NoticeSearchStrings | null {
  try {
    const found = JSON.parse(json) as Readonly<Record<string, unknown>>
    const isWhole = Object.keys(noticeSearchStrings).every((key) => typeof found[key] === 'string')
    return isWhole ? (found as unknown as NoticeSearchStrings) : null
  } catch {
    return null
  }
}

import { type NoticeSearchStrings, noticeSearchStrings } from './en/notice-search.ts'
import { arabicSearch } from './languages/arabic.ts'
import { chineseSearch } from './languages/chinese.ts'
import { polishSearch } from './languages/polish.ts'
import { romanianSearch } from './languages/romanian.ts'
import { ukrainianSearch } from './languages/ukrainian.ts'
import { urduSearch } from './languages/urdu.ts'

/** What the search of the full notice says, by language: apart from the other words, which the extension carries too. */
export const noticeSearch: Readonly<Record<string, NoticeSearchStrings>> = {
  en: noticeSearchStrings,
  ar: arabicSearch,
  zh: chineseSearch,
  pl: polishSearch,
  ro: romanianSearch,
  uk: ukrainianSearch,
  ur: urduSearch,
}

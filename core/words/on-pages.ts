import { type NoticeSearchStrings, noticeSearchStrings } from './en/notice-search.ts'
import { type WidgetStrings, widgetStrings } from './en/widget.ts'
import type { PageFile } from './language.ts'
import { arabicOnPages } from './languages/arabic.ts'
import { chineseOnPages } from './languages/chinese.ts'
import { polishOnPages } from './languages/polish.ts'
import { romanianOnPages } from './languages/romanian.ts'
import { ukrainianOnPages } from './languages/ukrainian.ts'
import { urduOnPages } from './languages/urdu.ts'

const files: Readonly<Record<string, PageFile>> = {
  ar: arabicOnPages,
  zh: chineseOnPages,
  pl: polishOnPages,
  ro: romanianOnPages,
  uk: ukrainianOnPages,
  ur: urduOnPages,
}

/** What notes and pages say around what they tell, in one of our languages. */
export function widgetIn(lang: string): WidgetStrings {
  return files[lang]?.widget ?? widgetStrings
}

/** What the search of the full notice says. */
export function searchIn(lang: string): NoticeSearchStrings {
  return files[lang]?.search ?? noticeSearchStrings
}

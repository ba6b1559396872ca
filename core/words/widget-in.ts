import { type WidgetStrings, widgetStrings } from './en/widget.ts'
import { arabicWidget } from './languages/arabic.ts'
import { chineseWidget } from './languages/chinese.ts'
import { polishWidget } from './languages/polish.ts'
import { romanianWidget } from './languages/romanian.ts'
import { ukrainianWidget } from './languages/ukrainian.ts'
import { urduWidget } from './languages/urdu.ts'

const strings: Readonly<Record<string, WidgetStrings>> = {
  ar: arabicWidget,
  zh: chineseWidget,
  pl: polishWidget,
  ro: romanianWidget,
  uk: ukrainianWidget,
  ur: urduWidget,
}

/** What notes and pages say around what they tell, in one of our languages: apart from the other words, which the extension carries too. */
export function widgetIn(lang: string): WidgetStrings {
  return strings[lang] ?? widgetStrings
}

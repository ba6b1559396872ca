import type { PageConfig } from '../messages.ts'
import type { Kept } from '../settings/kept.ts'
import { strings } from '../strings.ts'
import { settingOf } from './vendors.ts'

/** What a page's script is told: the classes to flag, words and corrections for this one site, and nothing of any other. */
export function pageConfig({ settings }: Pick<Kept, 'settings'>, url: string, noticeOnly: PageConfig['noticeOnly']): PageConfig {
  const origin = URL.parse(url)?.origin ?? ''
  return {
    origin,
    flag: [
      ...(settings.flagSpecial ? (['special'] as const) : []),
      ...(settings.flagCriminal ? (['criminal'] as const) : []),
      ...(settings.flagTreatAs ? (['treat-as-special'] as const) : []),
    ],
    noticeOnly: settings.flagNoticeOnly ? noticeOnly : [],
    setting: settingOf(url),
    words: settings.words,
    corrections: settings.corrections.filter((one) => one.origin === origin).map(({ words, was, item }) => ({ words, was, item })),
    copyNote: settings.copyNote,
    blockCopies: settings.blockCopies,
    writingLine: settings.writingLine || strings.writing,
  }
}

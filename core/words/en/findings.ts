import type { Finding, Severity } from '../../notice/check/finding.ts'
import type { WordsTold } from '../../notice/check/words-told.ts'
import type { Day } from '../../notice/notice.ts'
import { listOf } from '../fill.ts'
import { sayDay } from '../say-day.ts'

/** What each weight of finding is called, over a list of such findings. */
export const severityNames: Readonly<Record<Severity, { readonly one: string; readonly many: string; readonly about: string }>> = {
  error: {
    one: 'error',
    many: 'errors',
    about: 'Wrong in law, or missing where the law or official guidance asks for it: each says which.',
  },
  warning: { one: 'warning', many: 'warnings', about: 'Likely to mislead, or out of date.' },
  ask: { one: 'question', many: 'questions', about: 'Only a person at the school can say.' },
  info: { one: 'remark', many: 'remarks', about: 'Worth mending.' },
}

export const severities: readonly Severity[] = ['error', 'warning', 'ask', 'info']

/** "3 errors, 1 warning and 2 questions", or that there is nothing. */
export function sayCounts(findings: readonly Pick<Finding, 'severity'>[]): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    const { one, many } = severityNames[severity]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return parts.length === 0 ? 'Nothing found' : listOf('en', parts)
}

/** How much of what parents read is the catalogue's, the notice's own, or English only. */
export function sayWordsTold({ statements, catalogue, overridden, englishOnly }: WordsTold): string {
  const share = (count: number) => `${count} (${statements === 0 ? 0 : Math.round((100 * count) / statements)}%)`
  return `Of ${statements} statements that parents read, ${share(catalogue)} are in the catalogue’s words, ${share(overridden)} in the notice’s own, and ${share(englishOnly)} in English only.`
}

/** When the law in the findings was checked and until when that is known to hold, or that it is too long ago. */
export function sayLawChecked({ asAt, reviewBy }: { readonly asAt: Day; readonly reviewBy: Day }, isOld: boolean): string {
  const [checked, again] = [asAt, reviewBy].map((day) => sayDay(day, { lang: 'en' }))
  const until = isOld
    ? `They were to be checked again by ${again}, and may be out of date.`
    : `To be checked again by ${again}; after that it may be out of date.`
  return `Law and guidance as checked on ${checked}. ${until} This is not legal advice: ask the data protection officer.`
}

export const reportStrings = {
  title: 'What the privacy notice still needs',
  nothing: 'Nothing was found that the law asks for and that is missing, and nothing that is out of date.',
  instead: 'What to write instead',
  toDo: 'What to do',
  why: 'Why',
  place: 'Where',
  unverified: 'Not checked, and so told to nobody',
} as const

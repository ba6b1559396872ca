import { english } from '../../../core/words/en/words.ts'
import { languages } from '../../../core/words/languages.ts'
import { builtInNotice } from '../../notices/built-in.ts'
import type { SettingName, Settings } from '../../settings/settings.ts'
import { strings } from '../../strings.ts'
import { bothNames } from '../language-names.ts'
import { notices } from '../notices-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { panelWords } from '../words/panel.ts'
import { roleNames, settingWords } from '../words/settings.ts'

/** As many entries of a list as are read at a glance; more open by a click. */
const most = 4

/** The value of a setting as it holds now, each entry of a list by itself. */
export function SettingValue({ name, settings }: { readonly name: SettingName; readonly settings: Settings }) {
  const said = sayValue(name, settings)
  if (typeof said === 'string') return <>{said}</>
  const entries = (
    <ul class="values">
      {said.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  )
  if (said.length <= most) return entries
  return (
    <details>
      <summary>{words.entries(said.length)}</summary>
      {entries}
    </details>
  )
}

/** What a setting's value is called; a list as its entries. */
export function sayValue(name: SettingName, settings: Settings): string | readonly string[] {
  const value = settings[name]
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.length === 0 ? words.none : sayList(name, settings)
  switch (name) {
    case 'role':
      return settings.role === null ? settingWords.noRole : (roleName(settings.role) ?? settings.role)
    case 'presentWhat':
      return settings.presentWhat === 'all' ? words.whatAll : words.whatFlagged
    case 'writingLine':
      return settings.writingLine === '' ? words.writingOurs(strings.writing) : settings.writingLine
    default:
      return String(value)
  }
}

function sayList(name: SettingName, settings: Settings): readonly string[] {
  switch (name) {
    case 'notices':
      return settings.notices.map((id) => builtInNotice(id)?.title ?? id)
    case 'ownNotices':
      return settings.ownNotices.map((key) => notices.value?.chosen.find((one) => one.key === key)?.notice.title ?? words.noticeNotInUse)
    case 'words':
      return settings.words.map(({ words: said, item }) => words.wordMeans(said, english.items[item].title))
    case 'corrections':
      return settings.corrections.map(
        ({ origin, words: said, was, item }) =>
          `${origin} ${panelWords.correction(said, english.items[was].title, item === null ? null : english.items[item].title)}`,
      )
    case 'languages':
      return settings.languages.map((tag) => {
        const language = languages.find(({ lang }) => lang === tag)
        return language === undefined ? tag : bothNames(language)
      })
    default:
      return settings[name] as readonly string[]
  }
}

function roleName(role: string): string | undefined {
  return Object.entries(roleNames).find(([id]) => id === role)?.[1]
}

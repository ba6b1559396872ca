import { noPolicy } from '../../settings/effective.ts'
import { type SettingName, settingNames } from '../../settings/settings.ts'
import { kept } from '../model.ts'
import { originOf, settings } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { originWords, roleNames, settingLabels, settingWords } from '../words/settings.ts'
import { Section } from './section.tsx'

/** The effective policy: every setting, its value, and who decided it; and what of the policy could not be used. */
export function Policy() {
  const { locked, defaults, ignored } = kept.value?.policy ?? noPolicy
  const isEmpty = Object.keys(locked).length + Object.keys(defaults).length + ignored.length === 0
  return (
    <Section id="policy">
      <p>{isEmpty ? words.policyNone : words.policyHelp}</p>
      {ignored.length === 0 ? null : (
        <div class="caution">
          <h3>{words.policyIgnored}</h3>
          <ul>
            {ignored.map(({ key, why }) => (
              <li key={key}>{words.policyIgnoredOne(key, why)}</li>
            ))}
          </ul>
          <p>{words.policyAsk}</p>
        </div>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{words.policySetting}</th>
            <th scope="col">{words.policyValue}</th>
            <th scope="col">{words.policyOrigin}</th>
          </tr>
        </thead>
        <tbody>
          {settingNames.map((name) => (
            <tr key={name}>
              <th scope="row">
                {settingLabels[name]} <code class="quiet">{name}</code>
              </th>
              <td>{saidValue(name)}</td>
              <td>{originWords[originOf(name)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function saidValue(name: SettingName): string {
  const value = settings.value[name]
  if (name === 'role') return value === null ? settingWords.noRole : (roleNames[value as keyof typeof roleNames] ?? String(value))
  if (name === 'presentWhat') return value === 'all' ? words.whatAll : words.whatFlagged
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value)) return value.length === 0 ? words.none : words.entries(value.length)
  return value === '' || value === null ? words.none : String(value)
}

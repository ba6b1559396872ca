import { noPolicy } from '../../settings/effective.ts'
import { settingNames } from '../../settings/settings.ts'
import { kept } from '../model.ts'
import { originOf, settings } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { originWords, settingLabels } from '../words/settings.ts'
import { Section } from './section.tsx'
import { SettingValue } from './setting-value.tsx'

/** The effective policy: every setting, its value, and who decided it; and what of the policy could not be used. */
export function Policy() {
  const { locked, defaults, ignored } = kept.value?.policy ?? noPolicy
  // Where no school has a list there is nothing to turn off on it.
  const shown = settingNames.filter((name) => name !== 'sitesOff' || settings.value.sitesOff.length > 0)
  const isEmpty = Object.keys(locked).length + Object.keys(defaults).length + ignored.length === 0
  return (
    <Section id="policy">
      <p>{isEmpty ? words.policyNone : words.policyHelp}</p>
      {ignored.length === 0 ? null : (
        <div class="caution">
          <h3>{words.policyIgnored}</h3>
          <ul>
            {ignored.map(({ key, why }) => (
              <li key={`${key} ${why}`}>{words.policyIgnoredOne(key, why)}</li>
            ))}
          </ul>
          <p>{words.policyAsk}</p>
        </div>
      )}
      <table class="stacked">
        <thead>
          <tr>
            <th scope="col">{words.policySetting}</th>
            <th scope="col">{words.policyValue}</th>
            <th scope="col">{words.policyOrigin}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((name) => (
            <tr key={name}>
              <th scope="row">
                {settingLabels[name]} <code class="quiet">{name}</code>
              </th>
              <td>
                <SettingValue name={name} settings={settings.value} />
              </td>
              <td data-head={words.policyOrigin}>{originWords[originOf(name)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

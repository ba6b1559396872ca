import { useSignal } from '@preact/signals'
import { minutesOfCovers, readSetting } from '../../settings/settings.ts'
import { SetBy } from '../parts/set-by.tsx'
import { change, isLocked, settings } from '../settings-model.ts'
import { optionsWords as words } from '../words/options.ts'
import { settingLabels } from '../words/settings.ts'
import { useKeys } from './keys.ts'
import { Section } from './section.tsx'

/** How the covers behave while the screen is shared, and the keys. */
export function PresentingSettings() {
  const keys = useKeys()
  const shortcut = keys.find(({ name }) => name === 'present')?.shortcut
  const { presentWhat, presentMinutes } = settings.value
  const [least, most] = minutesOfCovers
  const refused = useSignal('')
  const setMinutes = (input: HTMLInputElement) => {
    const minutes = readSetting('presentMinutes', Number(input.value))
    refused.value = minutes === undefined ? words.minutesBad(input.value, least, most, presentMinutes) : ''
    if (minutes !== undefined) void change('presentMinutes', minutes)
    // What is shown is what holds.
    else input.value = String(presentMinutes)
  }
  return (
    <Section id="presenting">
      <p class="quiet">{words.presentHelp(shortcut ?? '')}</p>
      <p class="field">
        <label for="present-what">{settingLabels.presentWhat}</label>
        <select
          id="present-what"
          value={presentWhat}
          disabled={isLocked('presentWhat')}
          aria-describedby="present-what-by"
          onChange={(event) => void change('presentWhat', event.currentTarget.value === 'all' ? 'all' : 'flagged')}
        >
          <option value="flagged">{words.whatFlagged}</option>
          <option value="all">{words.whatAll}</option>
        </select>
        <span id="present-what-by" class="quiet">
          <SetBy name="presentWhat" />
        </span>
      </p>
      <p class="field">
        <label for="present-minutes">{settingLabels.presentMinutes}</label>
        <input
          id="present-minutes"
          type="number"
          min={least}
          max={most}
          required
          value={presentMinutes}
          disabled={isLocked('presentMinutes')}
          aria-describedby="present-minutes-help"
          onChange={(event) => setMinutes(event.currentTarget)}
        />
        <span id="present-minutes-help" class="quiet">
          {words.minutesHelp(least, most)} <SetBy name="presentMinutes" />
        </span>
        <span role="alert" class="failed">
          {refused}
        </span>
      </p>
      <h3>{words.shortcuts}</h3>
      <dl class="keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name}>
            {/* That of the popup has no description: Chrome tells an empty one, Firefox null. */}
            <dt>{description || words.shortcutPopup}</dt>
            <dd>{shortcut === undefined || shortcut === '' ? words.shortcutNone : <kbd>{shortcut}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{words.shortcutsHelp}</p>
    </Section>
  )
}

import type { Settings } from '../../settings/settings.ts'
import { SetBy } from '../parts/set-by.tsx'
import { change, isLocked, settings } from '../settings-model.ts'
import { settingLabels } from '../words/settings.ts'

type SwitchName = { [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never }[keyof Settings]

/** One setting that is on or off, with who decided it. */
export function Switch({ name }: { readonly name: SwitchName }) {
  const id = `set-${name}`
  return (
    <p class="check">
      <input
        id={id}
        type="checkbox"
        checked={settings.value[name]}
        disabled={isLocked(name)}
        aria-describedby={`${id}-by`}
        onChange={(event) => void change(name, event.currentTarget.checked)}
      />
      <label for={id}>{settingLabels[name]}</label>
      <span id={`${id}-by`} class="quiet">
        <SetBy name={name} />
      </span>
    </p>
  )
}

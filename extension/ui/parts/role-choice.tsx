import { readSetting } from '../../settings/settings.ts'
import { change, isLocked, settings } from '../settings-model.ts'
import { roleNames, settingLabels, settingWords } from '../words/settings.ts'
import { SetBy } from './set-by.tsx'

/** What the member of staff does at school. */
export function RoleChoice({ id }: { readonly id: string }) {
  const { role } = settings.value
  const choose = (value: string) => void change('role', readSetting('role', value) ?? null)
  return (
    <p class="field">
      <label for={id}>{settingLabels.role}</label>
      <select
        id={id}
        disabled={isLocked('role')}
        aria-describedby={`${id}-help`}
        value={role ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="">{settingWords.noRole}</option>
        {Object.entries(roleNames).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <span class="quiet" id={`${id}-help`}>
        {settingWords.roleHelp} <SetBy name="role" />
      </span>
    </p>
  )
}

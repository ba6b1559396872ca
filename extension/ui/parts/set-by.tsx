import { noPolicy } from '../../settings/effective.ts'
import { forgetSetting } from '../../settings/kept.ts'
import type { SettingName } from '../../settings/settings.ts'
import { kept } from '../model.ts'
import { originOf } from '../settings-model.ts'
import { originWords, settingWords as words } from '../words/settings.ts'

/** Says beside a setting that the school decided it, and whether it may be changed. Nothing where the school says nothing. */
export function SetBy({ name }: { readonly name: SettingName }) {
  const origin = originOf(name)
  if (origin === 'school') return <span class="school">{originWords.school}</span>
  if (origin === 'school-default') return <span class="school">{words.schoolDefault}</span>
  const { defaults } = kept.value?.policy ?? noPolicy
  if (origin !== 'yours' || !(name in defaults)) return null
  return (
    <span class="school">
      {words.notSchools}{' '}
      <button type="button" class="link" onClick={() => void forgetSetting(name)}>
        {words.useSchools}
      </button>
    </span>
  )
}

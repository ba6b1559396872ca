import { computed } from '@preact/signals'
import { effective, noPolicy, type Origin } from '../settings/effective.ts'
import { keepSettings } from '../settings/kept.ts'
import { defaultSettings, type SettingName, type Settings } from '../settings/settings.ts'
import { kept } from './model.ts'

/** Every setting as it holds now. */
export const settings = computed<Settings>(() => kept.value?.settings ?? defaultSettings)

/** Who decided a setting. */
export function originOf(name: SettingName): Origin {
  const now = kept.value
  return now === null ? 'default' : effective(name, now.stored.values, now.policy).origin
}

/** Whether the school has set it for good. A list that the school sets may still be added to. */
export function isLocked(name: SettingName): boolean {
  return name in (kept.value?.policy ?? noPolicy).locked
}

/** What the person has set by themselves; undefined where they have not. */
export function own<Name extends SettingName>(name: Name): Settings[Name] | undefined {
  return kept.value?.stored.values[name]
}

/** What the school's policy puts on a list. */
export function schools<Name extends SettingName>(name: Name): Settings[Name] | undefined {
  const { locked, defaults } = kept.value?.policy ?? noPolicy
  return locked[name] ?? defaults[name]
}

/** Changes one setting of this device. */
export function change<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  return keepSettings({ [name]: value } as Partial<Settings>)
}

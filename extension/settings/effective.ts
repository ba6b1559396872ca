import { defaultSettings, readSound, record, type SettingName, type Settings, settingNames, settingRows } from './settings.ts'

/** Who decided a value: nobody, the person, or the school (as a default, or for good). */
export type Origin = 'default' | 'yours' | 'school-default' | 'school'

/** What a school's policy says of each setting; one that it does not name is unset. */
export interface Policy {
  readonly locked: Partial<Settings>
  readonly defaults: Partial<Settings>
  /** Keys or values that could not be used, for the options page to name. */
  readonly ignored: readonly { readonly key: string; readonly why: string }[]
}

export const noPolicy: Policy = { locked: {}, defaults: {}, ignored: [] }

/** The sites that a school's policy lists, whether a person may switch them off or not. */
export function sitesOfSchool({ locked, defaults }: Policy): readonly string[] {
  return locked.sites ?? defaults.sites ?? []
}

/** Reads managed storage: for each setting `{"locked": value}` or `{"default": value}`. Firefox checks nothing, so everything is checked here. */
export function readPolicy(managed: unknown): Policy {
  const locked: Partial<Record<SettingName, unknown>> = {}
  const defaults: Partial<Record<SettingName, unknown>> = {}
  const ignored: { key: string; why: string }[] = []
  for (const [key, given] of Object.entries(record(managed))) {
    const name = settingNames.find((one) => one === key)
    if (name === undefined || settingRows[name].personal) {
      ignored.push({ key, why: 'no setting that a school can set has this name' })
      continue
    }
    const state = record(given)
    const { value, unsound } = readSound(name, 'locked' in state ? state['locked'] : state['default'])
    for (const { entry, place } of unsound) ignored.push({ key, why: `entry ${place} is no value of this setting: ${said(entry)}` })
    if (value === undefined && unsound.length > 0) continue
    if (value === undefined) ignored.push({ key, why: `it needs "locked" or "default" with a value of this setting, not ${said(given)}` })
    else if ('locked' in state) locked[name] = value
    else defaults[name] = value
  }
  return { locked: locked as Partial<Settings>, defaults: defaults as Partial<Settings>, ignored }
}

/** As much of what cannot be used as tells which it is. */
function said(given: unknown): string {
  return String(JSON.stringify(given)).slice(0, 100)
}

/** A setting's value with where it comes from. */
export interface Effective<Name extends SettingName> {
  readonly value: Settings[Name]
  readonly origin: Origin
}

/**
 * What holds for one setting: the school's lock, else the person's, else the school's default. A school's list adds to the
 * person's; a site that the school lists as a default the person may switch off, one that it locks not.
 */
export function effective<Name extends SettingName>(name: Name, values: Partial<Settings>, policy: Policy): Effective<Name> {
  const { locked, defaults } = policy
  if (settingRows[name].list === true) {
    const school = (locked[name] ?? defaults[name] ?? []) as readonly unknown[]
    const own = (values[name] ?? []) as readonly unknown[]
    const off = name === 'sites' && !(name in locked) ? (values.sitesOff ?? []) : []
    const origin = name in locked ? 'school' : name in defaults ? 'school-default' : name in values ? 'yours' : 'default'
    const value = unique([...school.filter((one) => !off.includes(one as string)), ...own])
    return { value: value as unknown as Settings[Name], origin }
  }
  if (name in locked) return { value: locked[name] as Settings[Name], origin: 'school' }
  if (name in values && !settingRows[name].policyOnly) return { value: values[name] as Settings[Name], origin: 'yours' }
  if (name in defaults) return { value: defaults[name] as Settings[Name], origin: 'school-default' }
  return { value: defaultSettings[name], origin: 'default' }
}

/** Every setting as it holds. */
export function effectiveSettings(values: Partial<Settings>, policy: Policy): Settings {
  return Object.fromEntries(settingNames.map((name) => [name, effective(name, values, policy).value])) as unknown as Settings
}

function unique(all: readonly unknown[]): unknown[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = JSON.stringify(one)
    return !seen.has(key) && seen.add(key)
  })
}

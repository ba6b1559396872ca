import { readSound, record, type SettingName, type Settings, settingNames } from './settings.ts'

/** The version of the stored record that this package writes. */
export const storedVersion = 2

/** What a member of staff has set on this device: only what differs from the defaults. */
export interface Stored {
  readonly version: number
  readonly values: Partial<Settings>
  /** A newer package wrote it: it is left alone, and defaults hold. */
  readonly newer?: true
}

type Migration = (values: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** From version N (index N - 1) to the next. Pure; each is tested from a record of its version. */
const migrations: readonly Migration[] = [
  // 1 kept sites as origins; browsers ask for patterns.
  ({ origins, ...rest }) => ({
    ...rest,
    ...(Array.isArray(origins) ? { sites: origins.filter((one) => typeof one === 'string').map((one) => `${one}/*`) } : {}),
  }),
]

/** Reads the stored record of any version; what cannot be read falls back to its default. */
export function readStored(json: unknown): Stored {
  const { version, values } = record(json)
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { version: storedVersion, values: {} }
  if (version > storedVersion) return { version, values: {}, newer: true }
  let migrated: Record<string, unknown> = { ...record(values) }
  for (const migrate of migrations.slice(version - 1)) migrated = migrate(migrated)
  return { version: storedVersion, values: readValues(migrated) }
}

/** The values that are values of settings, and of lists the entries that are; the rest is left out. */
export function readValues(from: Readonly<Record<string, unknown>>): Partial<Settings> {
  const read: Partial<Record<SettingName, unknown>> = {}
  for (const name of settingNames) {
    const { value } = readSound(name, from[name])
    if (value !== undefined) read[name] = value
  }
  return read as Partial<Settings>
}

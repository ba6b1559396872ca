import { parseJson } from '../../core/notice/shape/parse-json.ts'
import { type Correction, defaultSettings, readSetting, record, type SettingName, type Settings, settingNames } from './settings.ts'
import { readStored, type Stored, storedVersion } from './stored.ts'

/** The text of a file that carries all that the person set to another device. */
export function writeSettings({ values }: Pick<Stored, 'values'>): string {
  return `${JSON.stringify({ fieldnote: 'settings', version: storedVersion, values }, null, 2)}\n`
}

/** What a settings file holds: values of any version brought up to this one, and the names of what was left out, whole or in part. */
export type ReadSettings =
  | { readonly ok: true; readonly values: Partial<Settings>; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly why: 'bad' | 'newer' }

/** Reads a settings file of this version or any before it. */
export function readSettings(text: string): ReadSettings {
  const file = record(parseJson(text))
  if (file['fieldnote'] !== 'settings') return { ok: false, why: 'bad' }
  const { values, newer } = readStored(file)
  if (newer) return { ok: false, why: 'newer' }
  if (!Number.isInteger(file['version'])) return { ok: false, why: 'bad' }
  const leftOut = Object.entries(record(file['values'])).filter(
    ([name, given]) => name !== 'origins' && !isWhole(given, record(values)[name]),
  )
  return { ok: true, values, leftOut: leftOut.map(([name]) => name) }
}

/** Whether nothing of what a file gives was left out; of a list a part may have been. */
function isWhole(given: unknown, read: unknown): boolean {
  return Array.isArray(given) && Array.isArray(read) ? given.length === read.length : read !== undefined
}

/** The text of a file that carries corrections to colleagues: addresses, and words that Fieldnote knows. */
export function writeCorrections(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ fieldnote: 'corrections', version: 1, corrections }, null, 2)}\n`
}

export type ReadCorrections =
  | { readonly ok: true; readonly corrections: readonly Correction[] }
  | { readonly ok: false; readonly why: 'bad' | 'newer' }

/** Reads a corrections file; one entry that is no correction spoils the file, since someone changed it by hand. */
export function readCorrections(text: string): ReadCorrections {
  const file = record(parseJson(text))
  if (file['fieldnote'] !== 'corrections') return { ok: false, why: 'bad' }
  if (typeof file['version'] === 'number' && file['version'] > 1) return { ok: false, why: 'newer' }
  const corrections = readSetting('corrections', file['corrections'])
  return corrections === undefined ? { ok: false, why: 'bad' } : { ok: true, corrections }
}

/** The person's corrections with a colleague's: where both speak of the same field of a site, the colleague's stand. */
export function withCorrections(own: readonly Correction[], read: readonly Correction[]): readonly Correction[] {
  const spokenOf = new Set(read.map(({ origin, words }) => `${origin} ${words}`))
  return [...own.filter(({ origin, words }) => !spokenOf.has(`${origin} ${words}`)), ...read]
}

/** The settings that a person has changed from the defaults, by name: for reports that must not carry their values. */
export function changedNames(settings: Settings): readonly SettingName[] {
  return settingNames.filter((name) => JSON.stringify(settings[name]) !== JSON.stringify(defaultSettings[name]))
}

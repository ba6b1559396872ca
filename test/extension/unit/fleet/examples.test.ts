import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import hip from '../../../../core/notices/hip.json' with { type: 'json' }
import { geckoId } from '../../../../extension/manifest.ts'
import { packNotice, readNoticeText } from '../../../../extension/notices/pack.ts'
import { effectiveSettings, readPolicy } from '../../../../extension/settings/effective.ts'
import { managedSchema } from '../../../../extension/settings/managed-schema.ts'
import { defaultSettings, type Schema, settingNames, settingRows } from '../../../../extension/settings/settings.ts'

const folder = join(import.meta.dirname, '../../../../extension/fleet')
const text = (path: string) => readFileSync(join(folder, path), 'utf8')
const json = (path: string) => JSON.parse(text(path))
const settings = json('settings.json')

/** The settings as each example gives them to the browser. */
const examples: Readonly<Record<string, () => unknown>> = {
  'chrome/policy.json': () => onlyValue(json('chrome/policy.json')['3rdparty'].extensions),
  'edge/policy.json': () => onlyValue(json('edge/policy.json')['3rdparty'].extensions),
  'firefox/policies.json': () => json('firefox/policies.json').policies['3rdparty'].Extensions[geckoId],
  'google-admin/policy.json': () =>
    Object.fromEntries(
      Object.entries(json('google-admin/policy.json')).map(([name, given]) => [name, (given as { Value: unknown }).Value]),
    ),
  'intune/fieldnote-settings.ps1': () => JSON.parse(/@'\n(.*?)\n'@/s.exec(text('intune/fieldnote-settings.ps1'))?.[1] ?? ''),
  'settings.json': () => settings,
}

test('there is a test for every example', () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  expect(files.map((file) => join(file.parentPath, file.name).slice(folder.length + 1)).sort()).toEqual(Object.keys(examples).sort())
})

test.each(Object.keys(examples))('%s gives the settings, and every browser can read them', (name) => {
  const given = examples[name]?.()
  expect(given).toEqual(settings)
  expect(breaches(managedSchema(), given, '')).toEqual([])
  expect(readPolicy(given).ignored).toEqual([])
})

test('the examples show a list, a locked setting and a default', () => {
  const policy = readPolicy(settings)
  expect(effectiveSettings({}, policy).sites).toContain('https://*.cpoms.net/*')
  expect(Object.keys(policy.locked)).toContain('flagSpecial')
  expect(Object.keys(policy.defaults)).toContain('presentMinutes')
})

test('nothing in the examples does nothing: no empty list, and no default that is ours already', () => {
  const { locked, defaults } = readPolicy(settings)
  for (const value of Object.values({ ...locked, ...defaults })) expect(value).not.toEqual([])
  for (const [name, value] of Object.entries(defaults)) expect(value, name).not.toEqual(Reflect.get(defaultSettings, name))
})

test('the schema that ships is that of the settings, each unset, default or locked', () => {
  const shipped = JSON.parse(readFileSync(join(folder, '../public/managed-schema.json'), 'utf8'))
  expect(shipped).toEqual(JSON.parse(JSON.stringify(managedSchema())))
  expect(Object.keys(shipped.properties).sort()).toEqual(settingNames.filter((name) => !settingRows[name].personal).sort())
  for (const { properties } of Object.values<{ properties: object }>(shipped.properties)) {
    expect(Object.keys(properties).sort()).toEqual(['default', 'locked'])
  }
})

test.each([
  [{ badge: { locked: 'no' } }, 'badge.locked'],
  [{ sites: { default: 'https://x.test/*' } }, 'sites.default'],
  [{ presentMinutes: { locked: 1000 } }, 'presentMinutes.locked'],
  [{ role: { locked: 'wizard' } }, 'role.locked'],
])('the check sees a breach: %j', (given, path) => {
  expect(breaches(managedSchema(), given, '')).toEqual([path])
})

test('the script for Windows is plain ASCII, which old PowerShell reads in any code page', () => {
  expect([...text('intune/fieldnote-settings.ps1')].filter((letter) => letter > '\u007f')).toEqual([])
})

test('a notice goes into a policy whole, and is told apart from one that Intune’s template cut', () => {
  const read = readNoticeText(JSON.stringify(hip))
  const packed = read.ok ? packNotice(read.value) : ''
  // What one line of an ADMX template in Intune takes; a registry text and a file take far more.
  expect(packed.length).toBeGreaterThan(1023)
  const given = { ...settings, ownNotices: { locked: [packed] } }
  expect(breaches(managedSchema(), given, '')).toEqual([])
  expect(readPolicy(JSON.parse(JSON.stringify(given))).locked.ownNotices).toEqual([packed])
})

function onlyValue(record: object): unknown {
  const values = Object.values(record)
  expect(values).toHaveLength(1)
  return values[0]
}

/** Paths at which a value breaks a schema, as Chromium reads it; unknown keys are breaches here, so that a misspelt one is seen. */
function breaches(schema: Schema, value: unknown, path: string): string[] {
  if (schema.type === 'object') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
    return Object.entries(value).flatMap(([key, one]) => {
      const at = path === '' ? key : `${path}.${key}`
      const inner = schema.properties?.[key]
      return inner === undefined ? [at] : breaches(inner, one, at)
    })
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [path]
    return value.flatMap((one, at) => (schema.items === undefined ? [] : breaches(schema.items, one, `${path}[${at}]`)))
  }
  if (schema.type === 'integer') {
    const isIn =
      Number.isInteger(value) && (value as number) >= (schema.minimum ?? -Infinity) && (value as number) <= (schema.maximum ?? Infinity)
    return isIn ? [] : [path]
  }
  const typed = typeof value === schema.type && (schema.enum === undefined || schema.enum.includes(value as string))
  return typed ? [] : [path]
}

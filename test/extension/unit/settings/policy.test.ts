import { expect, test } from 'vitest'
import { effective, effectiveSettings, readPolicy } from '../../../../extension/settings/effective.ts'
import { defaultSettings, type SettingName, type Settings, settingNames, settingRows } from '../../../../extension/settings/settings.ts'

/** For each setting a value of the school's and one of the person's, neither the default. */
const values: { readonly [Name in SettingName]: readonly [school: Settings[Name], own: Settings[Name]] } = {
  role: ['senco', 'headteacher'],
  sites: [['https://mis.school.test/*'], ['https://own.school.test/*']],
  sitesOff: [['https://x.test/*'], ['https://y.test/*']],
  flagSpecial: [false, false],
  flagCriminal: [false, false],
  flagTreatAs: [false, false],
  flagNoticeOnly: [true, true],
  badge: [false, false],
  copyNote: [false, false],
  blockCopies: [true, true],
  writingLine: ['The school’s line.', 'My line.'],
  presentMinutes: [30, 90],
  presentWhat: ['all', 'all'],
  notices: [['hip'], ['hip-2']],
  ownNotices: [['eJw='], ['eJx=']],
  words: [[{ words: 'the nest', item: 'sen-provision' }], [{ words: 'the den', item: 'sen-provision' }]],
  corrections: [
    [{ origin: 'https://mis.school.test', words: 'plan', was: 'ehcp', item: null }],
    [{ origin: 'https://mis.school.test', words: 'sheet', was: 'medication', item: 'allergy' }],
  ],
  languages: [['pl'], ['ur']],
  firstSteps: [false, false],
}

const schools = settingNames.filter((name) => !settingRows[name].personal)
const single = schools.filter((name) => !settingRows[name].list)
const lists = schools.filter((name) => settingRows[name].list)

test.each(settingNames)('leaves %s at its default where nobody sets it', (name) => {
  expect(effective(name, {}, readPolicy({}))).toEqual({ value: defaultSettings[name], origin: 'default' })
})

test.each(single.filter((name) => !settingRows[name].policyOnly))(
  'lets the person have their way with %s over a default of the school',
  (name) => {
    const policy = readPolicy({ [name]: { default: values[name][0] } })
    expect(effective(name, {}, policy)).toEqual({ value: values[name][0], origin: 'school-default' })
    expect(effective(name, { [name]: values[name][1] }, policy)).toEqual({ value: values[name][1], origin: 'yours' })
  },
)

test.each(single)('holds %s as the school locked it, whatever the person set', (name) => {
  const policy = readPolicy({ [name]: { locked: values[name][0] } })
  expect(effective(name, { [name]: defaultSettings[name] }, policy)).toEqual({ value: values[name][0], origin: 'school' })
})

test.each(lists)('adds the school’s %s to the person’s, locked or not', (name) => {
  for (const state of ['locked', 'default'] as const) {
    const [school, own] = values[name] as readonly [readonly unknown[], readonly unknown[]]
    const policy = readPolicy({ [name]: { [state]: school } })
    expect(effective(name, { [name]: own } as Partial<Settings>, policy).value).toEqual([...school, ...own])
  }
})

test('lets the person turn off a site of the school’s default list, and not one that it locks', () => {
  const [sites] = values.sites
  const off = { sitesOff: sites }
  expect(effective('sites', off, readPolicy({ sites: { default: sites } })).value).toEqual([])
  expect(effective('sites', off, readPolicy({ sites: { locked: sites } })).value).toEqual(sites)
})

test('names each key that cannot be used, and uses the others', () => {
  const policy = readPolicy({
    badge: { locked: 'no' },
    colour: { locked: 'red' },
    sitesOff: { locked: [] },
    role: 'senco',
    sites: { locked: ['not a site'] },
    presentMinutes: { locked: 30 },
  })
  expect(policy.ignored.map(({ key }) => key).sort()).toEqual(['badge', 'colour', 'role', 'sites', 'sitesOff'])
  expect(policy.ignored[0]?.why).toBe('it needs "locked" or "default" with a value of this setting, not {"locked":"no"}')
  expect(effectiveSettings({}, policy)).toEqual({ ...defaultSettings, presentMinutes: 30 })
})

test('uses the entries of a list that can be used, and names the others', () => {
  const policy = readPolicy({
    sites: { locked: ['https://*.cpoms.net/*', 'mis.school.test', 'https://mis.school.test:8443/*'] },
    words: { default: [{ words: 'the nest', item: 'no-such-item' }, ...values.words[0]] },
  })
  expect(policy.locked.sites).toEqual(['https://*.cpoms.net/*'])
  expect(policy.defaults.words).toEqual(values.words[0])
  expect(policy.ignored).toEqual([
    { key: 'sites', why: 'entry 2 is no value of this setting: "mis.school.test"' },
    { key: 'sites', why: 'entry 3 is no value of this setting: "https://mis.school.test:8443/*"' },
    { key: 'words', why: 'entry 1 is no value of this setting: {"words":"the nest","item":"no-such-item"}' },
  ])
})

test('reads a site in capitals as the browser does', () => {
  expect(readPolicy({ sites: { locked: ['https://MIS.School.test/*'] } }).locked.sites).toEqual(['https://mis.school.test/*'])
})

test.each([null, undefined, 'text', 7, []])('reads %j as no policy', (managed) => {
  expect(readPolicy(managed)).toEqual({ locked: {}, defaults: {}, ignored: [] })
})

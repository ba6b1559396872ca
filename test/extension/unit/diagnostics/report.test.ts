import { expect, test } from 'vitest'
import { report } from '../../../../extension/diagnostics/report.ts'
import { chooseNotices } from '../../../../extension/notices/in-use.ts'
import { effectiveSettings, readPolicy } from '../../../../extension/settings/effective.ts'
import type { Settings } from '../../../../extension/settings/settings.ts'

const secret = 'wrenfield'

/** Every text that a person or a school can write, marked. */
const values: Partial<Settings> = {
  role: 'senco',
  sites: [`https://${secret}.school.test/*`],
  writingLine: `Ask ${secret}.`,
  words: [{ words: `${secret} room`, item: 'sen-provision' }],
  corrections: [{ origin: `https://${secret}.school.test`, words: secret, was: 'ehcp', item: null }],
  ownNotices: [secret],
  languages: ['pl'],
}

const policy = readPolicy({ [secret]: { locked: secret }, writingLine: { locked: secret } })
const settings = effectiveSettings(values, policy)
const text = report({
  version: '0.1.0',
  pack: 'public',
  browser: 'Chrome/156.0.0.0',
  kept: { stored: { version: 2, values }, policy, settings, presenting: null },
  sites: [
    { granted: true, answers: false },
    { granted: false, answers: null },
  ],
  registered: 1,
  notices: chooseNotices(settings, policy, []),
  tabs: [
    {
      frames: 1,
      counts: { special: 1, criminal: 0, 'treat-as-special': 2, 'notice-only': 0 },
      hidden: 1,
      fields: 40,
      items: { ehcp: 2, allergy: 1 },
    },
  ],
})

test('reports counts and ids of rules', () => {
  expect(JSON.parse(text)).toMatchObject({
    settings: { changed: expect.arrayContaining(['sites', 'words']), lists: { sites: 1, words: 1 } },
    policy: { locked: ['writingLine'], ignored: 1 },
    sites: { listed: 2, allowed: 1, allowedButSilent: 1 },
    notices: { inUse: 0, unused: 1 },
    tabs: [{ items: { ehcp: 2, allergy: 1 }, hidden: 1, fields: 40 }],
  })
})

test('carries nothing that anyone wrote', () => {
  expect(text).not.toContain(secret)
  expect(text).not.toMatch(/https?:/)
})

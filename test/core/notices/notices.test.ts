import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../core/cli/load-notices.ts'
import { dataItem } from '../../../core/law/data-items.ts'
import { authoringSchema } from '../../../core/notice/authoring/authoring-schema.ts'
import { compileNotice } from '../../../core/notice/compile-notice.ts'
import { factOf } from '../../../core/notice/facts-of.ts'
import { isGap, type OwnWords } from '../../../core/notice/notice.ts'
import hipJson from '../../../core/notices/hip.json' with { type: 'json' }
import schema from '../../../core/notices/notice.schema.json' with { type: 'json' }
import pupilJson from '../../../core/notices/pupil.json' with { type: 'json' }
import starter from '../../../core/notices/starter.json' with { type: 'json' }
import { gradeOf } from '../words/reading-age.ts'
import { hip, pupil } from './read-notice.ts'

const notices = join(import.meta.dirname, '../../../core/notices')
const again = 'Run node core/cli/compile-built-in.ts and commit what it writes.'

function read(...path: readonly string[]): string {
  return readFileSync(join(notices, ...path), 'utf8').replaceAll('\r\n', '\n')
}

test.each([
  ['hip', hipJson],
  ['pupil', pupilJson],
])('%s.json is what its authored files compile to', (id, json) => {
  const compiled = compileNotice({ markdown: read(id, 'notice.md'), yaml: read(id, 'notice.yaml'), sha256 })
  expect(compiled, again).toEqual({ ok: true, value: json })
})

test('the starter that init writes is the pupil notice', () => {
  expect(starter, again).toEqual({ 'notice.md': read('pupil', 'notice.md'), 'notice.yaml': read('pupil', 'notice.yaml') })
})

test('the schema for editors is made of the model', () => {
  expect(schema, again).toEqual(JSON.parse(JSON.stringify(authoringSchema())))
})

describe('the notice of Highfields Inclusion Partnership', () => {
  const published = join(import.meta.dirname, '../../../../shared/notice/hip-lac-sen-safeguarding.txt')

  test('is word for word the published text', () => {
    const words = wordsOf(hip.source.blocks.map(({ text }) => text).join('\n'))
    expect(words).toHaveLength(1307)
    expect(sha256(words.join(' '))).toBe('79b909684438ee4bf4e821c3b0c430cdcb1131d86425b4a6b337dae454c8eff8')
    if (existsSync(published)) expect(words).toEqual(wordsOf(readFileSync(published, 'utf8')))
  })

  test('says what the published text says, entry for entry', async () => {
    const entries = {
      purposes: Object.keys(hip.purposes),
      handlers: hip.defaults.handlers,
      sources: hip.defaults.sources,
      recipients: Object.entries(hip.parties).flatMap(([id, { roles }]) => (roles.includes('recipient') ? [id] : [])),
      laws: Object.values(hip.laws).map(({ name, provision, edition }) => [name, provision ?? edition]),
      rights: Object.values(hip.rights).flatMap(({ rights }) => rights),
      complaints: Object.keys(hip.complaints),
      items: Object.values(hip.items).map(({ name, covers }) => [name, ...covers]),
    }
    await expect(JSON.stringify(entries, null, 1)).toMatchFileSnapshot('../../golden/hip-entries.json')
  })

  test('tells of looked-after children alone what it says of them alone', () => {
    const limited = Object.entries(hip.purposes).filter(([, { subjects }]) => subjects !== undefined)
    expect(limited.map(([id, { subjects }]) => [id, subjects])).toEqual([
      ['looked-after-welfare', ['looked-after-children']],
      ['looked-after-progress', ['looked-after-children']],
    ])
  })

  test('leaves as gaps what it does not say', () => {
    const { controller, dpo, published: day, reviewBy, defaults, retention, rights } = hip
    const silent = {
      controller,
      dpo,
      day,
      reviewBy,
      conditions: defaults.conditions,
      provision: defaults.provision,
      period: retention.schedule?.period,
    }
    for (const [what, known] of Object.entries({ ...silent, policy: rights.access?.policy })) expect(isGap(known), what).toBe(true)
  })
})

describe('the starter', () => {
  test('leaves a gap wherever its text has a blank', () => {
    const blanks = pupil.source.blocks.flatMap(({ text }) => text.match(/\[[^\]]+\](?!\()/g) ?? [])
    expect(blanks.length).toBeGreaterThan(10)
    expect(pupil.status).toBe('draft')
    for (const known of [pupil.controller, pupil.dpo, pupil.published, pupil.reviewBy]) expect(isGap(known)).toBe(true)
  })

  test('says of every item whether it must be given', () => {
    for (const [id, item] of Object.entries(pupil.items)) {
      const provision = factOf(pupil, item, 'provision')
      expect(provision !== null && !isGap(provision.known), id).toBe(true)
    }
  })

  test('gives a condition for all that is special category or about offences, and for nothing else that is not treated so', () => {
    for (const [id, item] of Object.entries(pupil.items)) {
      const isGuarded = item.covers.some((covered) => ['art9', 'art10'].includes(dataItem(covered).statutoryClass))
      if (isGuarded) expect(factOf(pupil, item, 'conditions'), id).not.toBeNull()
      if (item.group === 'needed' || item.group === 'helpful') expect(factOf(pupil, item, 'conditions'), id).toBeNull()
    }
  })
})

describe.each([
  ['hip', hip],
  ['pupil', pupil],
] as const)('the own wordings of the %s notice', (_, notice) => {
  /** Wordings by place, those of parties apart: a name is a name at any age. */
  const wordings = Object.entries(notice).flatMap(([section, entries]) =>
    section === 'parties' || typeof entries !== 'object'
      ? []
      : Object.entries(entries as Readonly<Record<string, { readonly own?: OwnWords } | null>>).flatMap(([id, entry]) =>
          entry?.own?.en === undefined ? [] : [[`${section}.${id}`, entry.own.en] as const],
        ),
  )

  test('speak to children too where they speak of what is done, and never of “your child” to one', () => {
    expect(wordings.length).toBeGreaterThan(15)
    for (const [place, { brief = '', child }] of wordings) {
      // A sentence that names nobody reads the same to everyone.
      if (child === undefined) expect(brief, place).not.toMatch(/your child|consent|object|erase|duties|controls/)
      else expect(child, place).not.toMatch(/your child/)
    }
  })

  test('are easier in a child’s words', () => {
    const grades = (level: 'brief' | 'child') => wordings.flatMap(([, own]) => (own.child === undefined ? [] : gradeOf(own[level] ?? '')))
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
    expect(mean(grades('child'))).toBeLessThan(mean(grades('brief')) - 1)
    expect(Math.max(...grades('child'))).toBeLessThanOrEqual(9)
  })
})

/** Words as readers see them: letters and digits, without marks of Markdown. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

import { describe, expect, test } from 'vitest'
import { accountForSource } from '../../../core/notice/account-for-source.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import { hip, pupil } from '../notices/read-notice.ts'

const sections = [
  'subjects',
  'parties',
  'purposes',
  'bases',
  'conditions',
  'laws',
  'documents',
  'retention',
  'sharing',
  'onward',
  'commitments',
  'rights',
  'complaints',
  'links',
  'groups',
  'items',
] as const

/** The notice with one change, as data that may no longer be sound. */
function changed(notice: Notice, change: (copy: Record<string, Record<string, unknown>>) => void): Notice {
  const copy = structuredClone(notice) as unknown as Record<string, Record<string, unknown>>
  change(copy)
  return copy as unknown as Notice
}

/** What a build would say of it. */
function faults(notice: Notice): readonly string[] {
  const parsed = parseNotice(notice)
  const problems = parsed.ok ? accountForSource(parsed.value) : parsed.problems
  return problems.map(({ path, message }) => `${path} ${message}`)
}

describe.each([hip, pupil])('the notice $id', (notice) => {
  test('has every word cited or set aside with a reason', () => {
    expect(accountForSource(notice)).toEqual([])
  })

  const entries = sections.flatMap((section) => Object.keys(notice[section] ?? {}).map((id) => [section, id] as const))
  test.each(entries)('would miss %s.%s', (section, id) => {
    expect(
      faults(changed(notice, (copy) => Reflect.deleteProperty(copy[section] ?? {}, id))),
      `${section}.${id} could be left out unnoticed`,
    ).not.toEqual([])
  })

  test('would miss each entry of what is unmapped', () => {
    for (const at of notice.unmapped.keys()) {
      const without = changed(notice, (copy) => Object.assign(copy, { unmapped: notice.unmapped.filter((_, other) => other !== at) }))
      expect(faults(without), `unmapped.${at}`).not.toEqual([])
    }
  })

  const lists = ['purposes', 'bases', 'sharing'] as const
  test.each(lists.flatMap((fact) => idsOf(notice, fact).map((id) => [fact, id] as const)))(
    'would miss %s %s among what it says of everything',
    (fact, id) => {
      const without = changed(notice, (copy) =>
        Object.assign(copy.defaults ?? {}, { [fact]: idsOf(notice, fact).filter((other) => other !== id) }),
      )
      expect(faults(without)).not.toEqual([])
    },
  )

  test('would miss each gap that cites words, and each word added to the source', () => {
    const longer = changed(notice, (copy) => {
      const blocks = (copy.source as { blocks: { text: string }[] }).blocks
      for (const block of blocks) block.text = `${block.text} Addendum`
    })
    expect(faults(longer)).toHaveLength(notice.source.blocks.length)
    expect(faults(longer)[0]).toContain('holds words that nothing cites: “Addendum”')
  })
})

function idsOf(notice: Notice, fact: 'purposes' | 'bases' | 'sharing'): readonly string[] {
  const known = notice.defaults[fact]
  return known !== undefined && !('gap' in known) ? known : []
}

describe('what is not accounted for', () => {
  test('words that nothing cites are told as they stand, in their block', () => {
    const without = changed(hip, (copy) => Reflect.deleteProperty(copy.items ?? {}, 'attendance'))
    expect(accountForSource(without)).toEqual([
      {
        path: 'source.blocks.21',
        message: 'holds words that nothing cites: “attendance data”',
        fix: 'Cite them at the entry that says so, or list them under unmapped with the reason.',
      },
    ])
  })

  test('an entry whose words another cites too could go missing', () => {
    const twice = changed(hip, (copy) => Object.assign(copy.items ?? {}, { 'attendance-again': hip.items.attendance }))
    expect(accountForSource(twice).map(({ path }) => path)).toEqual(['items.attendance', 'items.attendance-again'])
  })

  test('a purpose that nothing refers to is told to nobody', () => {
    const idle = changed(hip, (copy) => Object.assign(copy.purposes ?? {}, { idle: hip.purposes.support }))
    expect(accountForSource(idle)).toMatchObject([{ path: 'purposes.idle', message: 'is never referred to, so no reader is told of it' }])
  })

  test('what the school adds and signs needs no words of the notice', () => {
    const signed = { name: 'x', group: 'special', covers: [], cites: [], signed: { by: 'Head', on: '2026-05-01' } }
    expect(accountForSource(changed(hip, (copy) => Object.assign(copy.items ?? {}, { added: signed })))).toEqual([])
  })
})

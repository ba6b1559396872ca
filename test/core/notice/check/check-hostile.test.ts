import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNotices } from '../../../../core/notice/check/check-notices.ts'
import type { Notice } from '../../../../core/notice/notice.ts'
import { parseNotice } from '../../../../core/notice/parse-notice.ts'
import { hip, pupil } from '../../notices/read-notice.ts'
import { clean, type Draft, on } from './sample-notices.ts'

const notices: readonly Notice[] = [hip, pupil, clean.brookvale, clean.eastmoor]

/** A notice with its text put in another's place, or with parts of it gone; null where it is then no notice. */
function tried(of: Notice, spoil: (draft: Draft) => void): Notice | null {
  const draft: Draft = JSON.parse(JSON.stringify(of))
  spoil(draft)
  const parsed = parseNotice(draft)
  return parsed.ok ? parsed.value : null
}

describe('check', () => {
  test('is total: parts of a notice may be missing, silent or empty', () => {
    const members = ['purposes', 'bases', 'conditions', 'sources', 'handlers', 'retention', 'sharing', 'provision'] as const
    const sections = ['items', 'rights', 'complaints', 'links', 'commitments', 'onward', 'unmapped', 'schoolLines'] as const
    let checked = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...notices),
        fc.subarray([...members]),
        fc.subarray([...members]),
        fc.subarray([...sections]),
        fc.constantFrom('maintained', 'academy', 'independent', 'other', 'special'),
        (notice, gone, silent, empty, schoolKind) => {
          const spoiled = tried(notice, (draft) => {
            for (const member of gone) delete draft.defaults[member]
            for (const member of silent) draft.defaults[member] = { gap: 'It does not say.', cites: [] }
            for (const section of empty) draft[section] = Array.isArray(draft[section]) ? [] : {}
            draft.schoolKind = schoolKind
          })
          if (spoiled === null) return
          checked += 1
          for (const { id, path, message, fix, source } of checkNotices([spoiled, hip], on)) {
            expect([id, path, message, fix, source].every((words) => words !== '')).toBe(true)
            expect(`${message} ${fix}`).not.toMatch(/undefined|\[object|NaN/)
          }
        },
      ),
      { numRuns: 100 },
    )
    expect(checked).toBeGreaterThan(60)
  })

  test('is total over whatever a notice’s text says', () => {
    fc.assert(
      fc.property(fc.constantFrom(...notices), fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (notice, texts) => {
        const blocks = [...notice.source.blocks, ...texts.map((text, at) => ({ id: `x${at}`, text }))]
        expect(() => checkNotices([{ ...notice, source: { ...notice.source, blocks } }], on)).not.toThrow()
      }),
      { numRuns: 60 },
    )
  })

  test.each([
    ['words without an end', 'a'],
    ['an address without an end', 'a@'],
    ['brackets', '(['],
    ['names in capitals', 'Act Of The Aa '],
    ['letters', 'ABC ABD ABE '],
    ['a rule that is never finished', 'unless our policies '],
    ['sections', 'section 5 of '],
    ['links', '[a]( '],
    ['quotes', '‘ section “ '],
    ['telephone numbers', '01632 '],
    ['blanks', '<insert [x '],
    ['sentences', 'We do not share it. '],
    ['the cannot-be-shared', 'do not share '],
    ['a request for ten pounds', 'request £ 1 '],
    ['dots', '...'],
  ])('reads 300 kB of %s in bounded time', (_, words) => {
    const text = words.repeat(Math.ceil(300_000 / words.length))
    const notice = { ...hip, source: { ...hip.source, blocks: [...hip.source.blocks, { id: 'long', text }] } }
    const began = process.cpuUsage()
    checkNotices([notice], on)
    // A rule that looked at every pair of places would take minutes.
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(15_000)
  })

  test('reads a notice of 500 items in less than a second of its own time', () => {
    const items = Object.fromEntries(
      Array.from({ length: 500 }, (_, at) => {
        const [, item] = Object.entries(hip.items)[at % Object.keys(hip.items).length] as [string, Notice['items'][string]]
        return [`item-${at}`, item]
      }),
    )
    const notice: Notice = { ...hip, items: { ...hip.items, ...items } }
    checkNotices([hip], on)
    const began = process.cpuUsage()
    expect(checkNotices([notice], on).length).toBeGreaterThan(30)
    expect(process.cpuUsage(began).user / 1_000).toBeLessThan(1_000)
  })
})

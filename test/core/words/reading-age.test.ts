import { describe, expect, it } from 'vitest'
import type { Level } from '../../../core/notice/notice.ts'
import { english } from '../../../core/words/en/words.ts'
import { gradeOf } from './reading-age.ts'

/** Words that stand in a list are read in their sentence, so they are measured in it. */
function texts(level: Level): readonly (readonly [string, string])[] {
  const rows = (name: string, record: object, put: (text: string) => string = (text) => text) =>
    Object.entries(record).map(([id, row]) => [`${name} ${id}`, put(row[level] ?? row.brief)] as const)
  const { sentences, gaps, bases, rights } = english.phrases
  return [
    ...rows('item', english.items),
    ...rows('purpose', english.purposes, (text) => `We use it to ${text}.`),
    ...rows('party', english.parties, (text) => `It may go to ${text}.`),
    ...rows('role', english.roles, (text) => `It is seen by ${text}.`),
    ...rows('sentence', sentences),
    ...rows('gap', gaps),
    ...rows('basis', bases),
    ...rows('right', rights),
    ...rows('safety', english.safety),
  ]
}

const averages = { brief: 6, plain: 6, child: 4.5 }
const worst = { brief: 8, plain: 8, child: 8 }

describe('reading age', () => {
  it.each(['brief', 'plain', 'child'] as const)('of every %s wording is that of a child of 9 to 11 or lower', (level) => {
    const graded = texts(level).map(([id, text]) => ({ id, text, grade: gradeOf(text) }))
    expect(graded.filter(({ grade }) => grade > worst[level])).toEqual([])
    expect(graded.reduce((sum, { grade }) => sum + grade, 0) / graded.length).toBeLessThanOrEqual(averages[level])
  })

  it('knows a hard text from an easy one', () => {
    expect(gradeOf('Where your child lives.')).toBeLessThan(2)
    expect(gradeOf('The information is processed in accordance with applicable statutory obligations.')).toBeGreaterThan(12)
  })
})

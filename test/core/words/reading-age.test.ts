import { describe, expect, it } from 'vitest'
import type { Level } from '../../../core/notice/notice.ts'
import { english } from '../../../core/words/en/words.ts'
import { gradeOf, names } from './reading-age.ts'

const levels = ['brief', 'plain', 'child'] as const

/** Every wording of a level. Words that stand in a list are read in their sentence, so they are measured in it. */
function texts(level: Level): readonly (readonly [id: string, text: string])[] {
  const rows = (name: string, record: object, put: (text: string) => string = (text) => text) =>
    Object.entries(record).map(([id, row]) => [`${name} ${id}`, put(row[level] ?? row.brief)] as const)
  const { sentences, gaps, bases, rights, subjects } = english.phrases
  return [
    ...rows('item', english.items),
    ...rows('purpose', english.purposes, (text) => `We use it to ${text}.`),
    ...rows('purpose again', againOf(), (text) => `We use it to ${text}.`),
    ...rows('party', english.parties, (text) => `It may go to ${text}.`),
    ...rows('role', english.roles, (text) => `It is seen by ${text}.`),
    ...rows('subject', subjects, (text) => `It is about ${text}.`),
    ...rows('sentence', sentences),
    ...rows('gap', gaps),
    ...rows('basis', bases),
    ...rows('right', rights),
    ...rows('rule', english.rules),
    ...rows('safety', english.safety),
    ...rows('rule', english.rules),
  ]
}

function againOf(): Readonly<Record<string, { readonly brief: string }>> {
  return Object.fromEntries(
    Object.entries(english.purposes).flatMap(([id, { again }]) => (again === undefined ? [] : [[id, { brief: again }]])),
  )
}

const averages = { brief: 6, plain: 6, child: 4 }
const worst = { brief: 8, plain: 8, child: 7 }

function averageOf(level: Level): number {
  const grades = texts(level).map(([, text]) => gradeOf(text))
  return grades.reduce((sum, grade) => sum + grade, 0) / grades.length
}

describe('reading age', () => {
  it.each(levels)('of every %s wording is that of a child of 9 to 11 or lower', (level) => {
    const graded = texts(level).map(([id, text]) => ({ id, text, grade: gradeOf(text) }))
    expect(graded.filter(({ grade }) => grade > worst[level])).toEqual([])
    expect(averageOf(level)).toBeLessThanOrEqual(averages[level])
  })

  it('is lowest for a child', () => {
    expect(averageOf('child')).toBeLessThan(averageOf('brief'))
    expect(averageOf('child')).toBeLessThan(averageOf('plain'))
  })

  it.each(levels)('of %s wordings is helped by no sentence of more than 25 words', (level) => {
    const long = texts(level).flatMap(([id, text]) => text.split(/[.!?]\s/).map((sentence) => [id, sentence] as const))
    expect(long.filter(([, sentence]) => sentence.split(/\s+/).length > 25)).toEqual([])
  })

  it('knows a hard text from an easy one', () => {
    expect(gradeOf('Where your child lives.')).toBeLessThan(2)
    expect(gradeOf('The information is processed in accordance with applicable statutory obligations.')).toBeGreaterThan(12)
  })

  it('exempts names and no other word, each of which the catalogue needs', () => {
    const said = levels.flatMap((level) => texts(level).map(([, text]) => text.replaceAll("'", '’')))
    const titles = Object.values(english.items).map(({ title }) => title)
    expect(names.filter((name) => ![...said, ...titles].some((text) => text.includes(name)))).toEqual([])
    expect(gradeOf('The Department for Education asks.')).toBe(gradeOf('The it asks.'))
    expect(gradeOf('The department of education asks.')).toBeGreaterThan(gradeOf('The it asks.'))
  })
})

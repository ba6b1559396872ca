import { describe, expect, it } from 'vitest'
import { marksEach, mostInView, type Placed, planMarks } from '../../../../extension/page/plan-marks.ts'

const at = (section: string, ...tops: number[]): Placed<string, string>[] => tops.map((top) => ({ find: `${section}${top}`, section, top }))
const said = (placed: readonly Placed<string, string>[], fieldsIn: Record<string, number>, crowded: readonly string[] = []) =>
  planMarks(placed, new Map(Object.entries(fieldsIn)), 800, new Set(crowded)).map((mark) =>
    mark.at === 'field' ? mark.finds[0] : `${mark.at} of ${mark.finds.length}`,
  )

describe('planMarks', () => {
  it('marks each field where few of its section are flagged', () => {
    expect(said(at('a', 10, 50), { a: 5, b: 20 })).toEqual(['a10', 'a50'])
  })

  it('marks a section once where more than half of its fields are flagged, and not at half', () => {
    expect(said(at('a', 10, 50, 90), { a: 5, b: 20 })).toEqual(['section of 3'])
    expect(said(at('a', 10, 50), { a: 4, b: 20 })).toEqual(['a10', 'a50'])
  })

  it('marks the page once where more than half of all fields are flagged', () => {
    expect(said([...at('a', 10, 50), ...at('b', 100)], { a: 3, b: 2 })).toEqual(['page of 3'])
  })

  it('keeps a single flag at its field even where it is all there is', () => {
    expect(said(at('a', 10), { a: 1 })).toEqual(['a10'])
  })

  it('marks a section once where a field in it has no room', () => {
    expect(said([...at('a', 10, 50), ...at('b', 90)], { a: 10, b: 10 }, ['a'])).toEqual(['section of 2', 'b90'])
  })

  it('gathers only what has no room where the others of its section have', () => {
    const planned = planMarks(at('a', 10, 50, 90), new Map([['a', 10]]), 800, new Set(), 12, (find) => find !== 'a50')
    expect(planned).toEqual([
      { at: 'rest', section: 'a', finds: ['a50'] },
      { at: 'field', finds: ['a10'] },
      { at: 'field', finds: ['a90'] },
    ])
  })

  it('never plans more than twelve marks for one view, gathering the largest section first', () => {
    const tall = at('a', ...Array.from({ length: 9 }, (_, n) => n * 20))
    const small = at('b', ...Array.from({ length: 5 }, (_, n) => 200 + n * 20))
    expect(said([...tall, ...small], { a: 100, b: 100 })).toEqual(['section of 9', ...small.map(({ find }) => find)])
  })

  it('plans no more than its share where other frames have marks too, and always one', () => {
    const placed = [...at('a', 0, 20, 40), ...at('b', 60, 80), ...at('c', 100)]
    const planned = (most: number) => planMarks(placed, new Map(Object.entries({ a: 99, b: 99, c: 99 })), 800, new Set(), most).length
    expect([6, 5, 4, 3, 2, 1].map(planned)).toEqual([6, 4, 4, 3, 1, 1])
    for (const frames of [0, 1, 2, 3, 5, 12]) expect(Math.max(1, frames) * marksEach(frames)).toBeLessThanOrEqual(mostInView)
    expect(marksEach(40)).toBe(1)
  })

  it('holds for any spread of fields', () => {
    for (let seed = 1; seed < 60; seed++) {
      const random = (n: number) => Math.abs(Math.sin(seed * 31 + n * 7))
      const placed = Array.from({ length: 80 }, (_, n) => ({
        find: `f${n}`,
        section: `s${Math.floor(random(n) * 12)}`,
        top: Math.floor(random(n + 100) * 3000),
      }))
      const marks = planMarks(placed, new Map(Array.from({ length: 12 }, (_, n) => [`s${n}`, 60])), 800)
      const topOf = (find: string) => placed.find((one) => one.find === find)?.top ?? 0
      const tops = marks.map(({ finds }) => Math.min(...(finds as string[]).map(topOf)))
      for (const top of tops) expect(tops.filter((one) => one >= top && one <= top + 800).length).toBeLessThanOrEqual(mostInView)
      expect(marks.flatMap(({ finds }) => finds as string[]).sort()).toEqual(placed.map(({ find }) => find).sort())
    }
  })
})

import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { Notice, Problem } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import type { NoticeAsShaped } from '../../../core/notice/shape/notice-shape.ts'
import hipJson from '../../../core/notices/hip.json' with { type: 'json' }
import { hip, pupil } from '../notices/read-notice.ts'

type Json = Record<string, unknown>

/** The HIP notice as JSON that a test may spoil. */
function spoiled(spoil: (notice: Json & { [K in keyof Notice]: Json }) => void): unknown {
  const notice = structuredClone(hipJson) as unknown as Json & { [K in keyof Notice]: Json }
  spoil(notice)
  return notice
}

function problemsOf(json: unknown): readonly Problem[] {
  const parsed = parseNotice(json)
  return parsed.ok ? [] : parsed.problems
}

/** The members of a type at every depth, the optional ones too, without what sort of text each leaf is. */
type Members<T> = T extends string | number | null ? 'leaf' : { [K in keyof T]-?: Members<Exclude<T[K], undefined>> }

test('the table of shapes has every member of the written type, and no other', () => {
  expectTypeOf<Members<NoticeAsShaped>>().toEqualTypeOf<Members<Notice>>()
})

describe('a sound notice', () => {
  test.each([hip, pupil])('is read, and written as JSON is read again as the same', (notice) => {
    const again = parseNotice(JSON.parse(JSON.stringify(notice)))
    expect(again).toEqual({ ok: true, value: notice })
  })

  test('is frozen to its depth, so that no face can change what a school says', () => {
    expect(() => Object.assign(hip.items.ehcp ?? {}, { name: 'x' })).toThrow()
    expect(() => (hip.source.blocks as unknown[]).push({})).toThrow()
  })

  test('of a newer compiler is read without what this one does not know', () => {
    const newer = spoiled((notice) => {
      notice.mood = { calm: true }
      ;(notice.items.ehcp as Json).colour = 'blue'
    })
    expect(parseNotice(newer)).toEqual({ ok: true, value: hip })
  })

  test('is refused strictly where an author wrote what nobody knows', () => {
    const slip = spoiled((notice) => {
      ;(notice.items.ehcp as Json).gruop = 'special'
    })
    const parsed = parseNotice(slip, 'refuse')
    expect(parsed).toEqual({
      ok: false,
      problems: [{ path: 'items.ehcp.gruop', message: 'is not known here', fix: 'Did you mean group?' }],
    })
  })
})

describe('what is no notice', () => {
  test.each([[null], [undefined], [[]], ['<!doctype html>'], [7], [true]])('%j is told apart at once', (json) => {
    expect(problemsOf(json)).toEqual([
      { path: '', message: 'is no notice: JSON of another sort stands here', fix: 'Give the compiled notice, notice.ID.HASH.json.' },
    ])
  })

  test.each([
    [{}, 'is missing, so this is no compiled notice'],
    [{ noticeSchema: 2 }, 'says that this notice is in format 2; this version of Fieldnote reads format 1'],
    [{ noticeSchema: '1' }, 'says that this notice is in another format; this version of Fieldnote reads format 1'],
  ])('a wrong format number says so and nothing else', (json, message) => {
    expect(problemsOf(json)).toMatchObject([{ path: 'noticeSchema', message }])
  })
})

describe('every fault is told with its path and what to do', () => {
  const cases: readonly (readonly [string, Parameters<typeof spoiled>[0], Partial<Problem>])[] = [
    [
      'a reference to nothing',
      (notice) => Object.assign(notice.items.ehcp as Json, { group: 'speshal' }),
      { path: 'items.ehcp.group', message: 'names “speshal”, which is not among the notice’s groups', fix: 'Did you mean special?' },
    ],
    [
      'a catalogue id that nobody knows',
      (notice) => Object.assign(notice.items.ehcp as Json, { covers: ['ehpc'] }),
      { path: 'items.ehcp.covers.0', message: '“ehpc” is no row of the catalogue of data items', fix: 'Did you mean ehcp?' },
    ],
    [
      'a word row that nobody knows',
      (notice) => Object.assign(notice.parties.dfe as Json, { words: 'department-of-education' }),
      { path: 'parties.dfe.words', fix: 'Did you mean department-for-education?' },
    ],
    [
      'an entry that rests on nothing',
      (notice) => Object.assign(notice.purposes.support as Json, { cites: [] }),
      { path: 'purposes.support', message: 'rests on nothing' },
    ],
    [
      'a quote that the source does not have',
      (notice) => Object.assign(notice.purposes.support as Json, { cites: [{ block: 'b12', quote: 'Sell these children' }] }),
      { path: 'purposes.support.cites.0', message: 'cites words that block b12 does not have: “Sell these children”' },
    ],
    [
      'a quote of half a word',
      (notice) => Object.assign(notice.purposes.support as Json, { cites: [{ block: 'b12', quote: 'Support these child' }] }),
      { path: 'purposes.support.cites.0', fix: 'Copy the words exactly as published.' },
    ],
    [
      'a block that is not there',
      (notice) => Object.assign(notice.purposes.support as Json, { cites: [{ block: 'b999', quote: 'Support' }] }),
      { path: 'purposes.support.cites.0', message: 'cites block b999, which the source does not have' },
    ],
    [
      'an address that runs code',
      (notice) => Object.assign(notice.links.kcsie as Json, { url: 'javascript:alert(1)' }),
      { path: 'links.kcsie.url', message: 'is not a web address: “javascript:alert(1)”' },
    ],
    [
      'a day that is none',
      (notice) => Object.assign(notice, { published: '2026-13-01' }),
      { path: 'published', fix: 'Write the day as YYYY-MM-DD.' },
    ],
    [
      'a day that its month does not have',
      (notice) => Object.assign(notice, { published: '2026-02-31' }),
      { path: 'published', message: 'is not a day: “2026-02-31”' },
    ],
    ['a missing member', (notice) => Reflect.deleteProperty(notice, 'title'), { path: 'title', message: 'is missing' }],
    ['a choice that is none', (notice) => Object.assign(notice, { status: 'aproved' }), { path: 'status', fix: 'Did you mean approved?' }],
    [
      'a text that turns the page round',
      (notice) => Object.assign(notice, { title: 'Safe \u202eevil' }),
      { path: 'title', message: 'holds an invisible control character' },
    ],
    [
      'a text that a terminal obeys',
      (notice) => Object.assign(notice, { title: 'Safe \u009b2J' }),
      { path: 'title', message: 'holds an invisible control character' },
    ],
    [
      'a heading under itself',
      (notice) => Object.assign(notice.groups.special as Json, { in: 'in-need' }),
      { message: 'puts the heading under itself' },
    ],
    [
      'a line of the school that says nothing',
      (notice) => Object.assign(notice, { schoolLines: [{ item: 'address', signed: { by: 'A. Head', on: '2026-09-01' } }] }),
      { path: 'schoolLines.0', message: 'says nothing' },
    ],
    [
      'a text of a megabyte',
      (notice) => Object.assign(notice, { title: 'x'.repeat(1_000_000) }),
      { path: 'title', message: 'is 1000000 characters long' },
    ],
  ]
  test.each(cases)('%s', (_, spoil, problem) => {
    expect(problemsOf(spoiled(spoil))).toContainEqual(expect.objectContaining(problem))
  })

  test('several at once, the references beside the shapes', () => {
    const problems = problemsOf(
      spoiled((notice) => {
        Object.assign(notice, { status: 'done' })
        Object.assign(notice.items.ehcp as Json, { group: 'nowhere' })
        Object.assign(notice.purposes.support as Json, { cites: [{ block: 'b12', quote: 'nonsense' }] })
      }),
    )
    expect(problems.map(({ path }) => path)).toEqual(expect.arrayContaining(['status', 'items.ehcp.group', 'purposes.support.cites.0']))
  })

  test.each(['__proto__', 'constructor', 'toString', 'Bad Id', '<b>'])('an entry called %s', (id) => {
    const json = spoiled((notice) => {
      const items = JSON.parse(`{${JSON.stringify(id)}: ${JSON.stringify(hipJson.items.ehcp)}}`) as Json
      for (const [key, value] of Object.entries(notice.items)) items[key] = value
      Object.assign(notice, { items })
    })
    const parsed = parseNotice(json)
    expect(parsed.ok).toBe(false)
    expect(({} as Json).name).toBeUndefined()
  })
})

describe('whatever it is given', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      '\u202e\u2066',
      '__proto__',
      'constructor',
      '{{x}}',
      '=1+1',
      '\u0000',
    ),
    fc.string({ unit: 'binary' }),
  )
  const anything = fc.jsonValue({ maxDepth: 6 })

  test('any JSON gives a notice or problems with paths, and no exception', () => {
    fc.assert(
      fc.property(anything, (json) => {
        const parsed = parseNotice(json)
        expect(
          parsed.ok || parsed.problems.every(({ path, message, fix }) => typeof path === 'string' && message !== '' && fix !== ''),
        ).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('so does any JSON in any place of a sound notice', () => {
    const places = placesOf(hipJson)
    const values = fc.oneof(anything, hostile, fc.dictionary(hostile, anything, { noNullPrototype: true }), fc.array(hostile))
    fc.assert(
      fc.property(fc.constantFrom(...places), values, (place, value) => {
        const json = structuredClone(hipJson) as unknown
        put(json, place, value)
        const parsed = parseNotice(json)
        if (parsed.ok) expect(parseNotice(JSON.parse(JSON.stringify(parsed.value)))).toEqual(parsed)
        else for (const { message, fix } of parsed.problems) expect(`${message}${fix}`.length).toBeLessThan(3_000)
      }),
      { numRuns: 400 },
    )
  })

  test('no more work than a person would wait for, however large', () => {
    const wide = spoiled((notice) => {
      Object.assign(notice, {
        unmapped: [{ why: 'x', cites: Array.from({ length: 200 }, () => ({ block: 'b1', quote: 'a '.repeat(2_000) })) }],
      })
      const blocks = notice.source.blocks as { text: string }[]
      if (blocks[0] !== undefined) blocks[0].text = 'a '.repeat(49_000)
    })
    const many = { ...(hipJson as object), items: Object.fromEntries(Array.from({ length: 200_000 }, (_, at) => [`i${at}`, {}])) }
    const deep = { ...(hipJson as object), groups: JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`) as unknown }
    const began = process.cpuUsage()
    expect(problemsOf(wide).map(({ message }) => message)).toContain('is one citation too many to look up')
    for (const json of [wide, many, deep]) expect(problemsOf(json).length).toBeGreaterThan(0)
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1e6).toBeLessThan(10)
  })
})

function placesOf(json: unknown, place: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof json !== 'object' || json === null) return [place]
  const parts = Object.entries(json).flatMap(([key, one]) => placesOf(one, [...place, key]))
  return place.length === 0 ? parts : [place, ...parts]
}

function put(json: unknown, place: readonly string[], value: unknown): void {
  const [key = '', ...rest] = place
  const at = json as Json
  if (rest.length > 0) put(at[key], rest, value)
  else Object.defineProperty(at, key, { value, enumerable: true, configurable: true, writable: true })
}

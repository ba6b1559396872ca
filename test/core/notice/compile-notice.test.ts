import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../core/notice/authoring/read-markdown.ts'
import { compileNotice } from '../../../core/notice/compile-notice.ts'
import type { Problem } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import starter from '../../../core/notices/starter.json' with { type: 'json' }

const markdown = `# Pupils at Appletree School

We hold each pupil's name and date of birth, to teach them.
- The office sees it.
  - The head sees it too.
\\- Not a list
`

const yaml = `id: appletree
version: "1"
status: draft
published: "2026-09-01"
reviewBy:
  gap: "The notice does not say."
lang: en-GB
title: "Pupils at Appletree School"
schoolKind: academy
source:
  title: "Pupils at Appletree School"
controller: office
dpo:
  gap: "The notice names none."
  ask: office
contact: office
parties:
  office:
    name: "The office"
    words: school-office
    roles: [handler, contact]
    cites:
      - "The office sees it."
  head:
    name: "The head"
    words: headteacher
    roles: [handler]
    cites:
      - "The head sees it too."
purposes:
  teach:
    words: teaching
    cites:
      - "to teach them."
groups:
  all:
    name: "What we hold"
    labelled: none
    cites:
      - "We hold each pupil's"
defaults:
  purposes: [teach]
  handlers: [office, head]
items:
  name:
    name: "name"
    group: all
    covers: [name]
    cites:
      - "name"
  date-of-birth:
    name: "date of birth"
    group: all
    covers: [date-of-birth]
    cites:
      - "and date of birth,"
unmapped:
  - why: "Title."
    cites:
      - "Pupils at Appletree School"
  - why: "Not a statement."
    cites:
      - "Not a list"
`

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function compile(changes: { readonly markdown?: string; readonly yaml?: string } = {}) {
  return compileNotice({ markdown, yaml, sha256, ...changes })
}

function problemsOf(from: string, to: string): readonly Problem[] {
  expect(yaml).toContain(from)
  const compiled = compile({ yaml: yaml.replace(from, to) })
  return compiled.ok ? [] : compiled.problems
}

describe('a sound pair of files', () => {
  const compiled = compile()

  test('compiles to a notice that parses, and after JSON is the same', () => {
    expect(compiled.ok, JSON.stringify(compiled)).toBe(true)
    if (compiled.ok) expect(parseNotice(JSON.parse(JSON.stringify(compiled.value)), 'refuse')).toEqual(compiled)
  })

  test('finds the block of each quote, and fills what was left out', () => {
    if (!compiled.ok) return expect(compiled.problems).toEqual([])
    const { value } = compiled
    expect(value.items['date-of-birth']?.cites).toEqual([{ block: 'b2', quote: 'and date of birth,' }])
    expect(value.groups.all?.labelled).toBeNull()
    expect([value.links, value.schoolLines, value.reviewBy]).toEqual([{}, [], { gap: 'The notice does not say.', cites: [] }])
    expect(value.source.sha256).toBe(sha256(markdown))
  })

  test('is the same with the line ends of Windows', () => {
    expect(compile({ markdown: markdown.replaceAll('\n', '\r\n'), yaml: yaml.replaceAll('\n', '\r\n') })).toEqual(compiled)
  })

  test('keeps in which role a party is named by which words', () => {
    const compiled = compile({ yaml: yaml.replace('- "The office sees it."', '- quote: "The office sees it."\n        as: handler') })
    expect(compiled.ok && compiled.value.parties.office?.cites).toEqual([{ block: 'b3', quote: 'The office sees it.', as: 'handler' }])
  })

  test('keeps the text as published, apart from its marks', () => {
    expect(
      readMarkdown(markdown).map(({ block, line }) => [line, block.id, block.is ?? 'paragraph', block.level ?? 0, block.text]),
    ).toEqual([
      [1, 'b1', 'heading', 1, 'Pupils at Appletree School'],
      [3, 'b2', 'paragraph', 0, "We hold each pupil's name and date of birth, to teach them."],
      [4, 'b3', 'item', 1, 'The office sees it.'],
      [5, 'b4', 'item', 2, 'The head sees it too.'],
      [6, 'b5', 'paragraph', 0, '- Not a list'],
    ])
  })
})

describe('each slip is told with its file, line, column and what to write instead', () => {
  const slips: readonly (readonly [string, string, string, Partial<Problem>])[] = [
    [
      'an unknown key',
      '    covers: [name]',
      '    cover: [name]',
      { path: 'items.name.cover', line: 48, column: 5, fix: 'Did you mean covers?' },
    ],
    ['a missing key', 'title: "Pupils at Appletree School"\nschoolKind', 'schoolKind', { path: 'title', message: 'is missing' }],
    [
      'a reference to nothing',
      'handlers: [office, head]',
      'handlers: [ofice, head]',
      { path: 'defaults.handlers.0', line: 43, fix: 'Did you mean office?' },
    ],
    [
      'an unknown data item',
      'covers: [date-of-birth]',
      'covers: [birth-date]',
      { path: 'items.date-of-birth.covers.0', line: 54, fix: 'Did you mean date-of-birth?' },
    ],
    [
      'words that are not there',
      '- "and date of birth,"',
      '- "and birthday,"',
      { path: 'items.date-of-birth.cites.0', line: 56, column: 9 },
    ],
    [
      'words in other letters',
      '- "The office sees it."',
      '- "the OFFICE sees  it."',
      { path: 'parties.office.cites.0', fix: 'In b3 it reads “The office sees it.”.' },
    ],
    [
      'a blank that has been filled in',
      '- "The office sees it."',
      '- "The [who] sees it."',
      {
        path: 'parties.office.cites.0',
        message: 'cites a blank that notice.md has no more: “The [who] sees it.”',
        fix: 'You have filled it in: put the fact in place of the gap if there is one, else cite the words that stand there now: “The office sees it.”.',
      },
    ],
    [
      'a link, which is no blank',
      '- "The office sees it."',
      '- "The [office](https://office.example) sees it."',
      { message: 'cites words that notice.md does not have: “The [office](https://office.example) sees it.”' },
    ],
    [
      'half right words',
      '- "and date of birth,"',
      '- "and date of birthday,"',
      { fix: expect.stringContaining('“and date of” in b2') as unknown as string },
    ],
    [
      'words in several places',
      '- "The office sees it."',
      '- "sees it"',
      { fix: 'Say which with block: one of b3, b4; or cite more words.' },
    ],
    [
      'prose in braces',
      '    cites:\n      - "to teach them."',
      '    cites: {quote: to teach them}',
      { message: 'is written in braces', line: 33, column: 12 },
    ],
    ['prose in brackets', '- "to teach them."', '- [to teach, them]', { message: 'is unquoted prose in brackets' }],
    ['a key without a value', 'lang: en-GB', 'lang:', { path: 'lang', line: 7, message: 'has nothing after it' }],
    ['a key twice', 'lang: en-GB', 'lang: en-GB\nlang: pl', { line: 8, message: expect.stringContaining('unique') as unknown as string }],
    ['an alias', 'lang: en-GB', 'lang: &a en-GB', { path: 'lang', message: 'has an anchor (&)' }],
    [
      'a tag',
      'lang: en-GB',
      'lang: !!js/function en-GB',
      { line: 7, message: expect.stringContaining('Unresolved tag') as unknown as string },
    ],
    ['a choice that is none', 'status: draft', 'status: drafted', { path: 'status', line: 3, column: 1, fix: 'Did you mean draft?' }],
    ['a day that is none', '"2026-09-01"', '"1 September"', { path: 'published', line: 4 }],
    [
      'what the compiler makes',
      'id: appletree',
      'id: appletree\nnoticeSchema: "1"',
      { path: 'noticeSchema', line: 2, message: 'is made by the compiler' },
    ],
    [
      'an entry that rests on nothing',
      '    cites:\n      - "to teach them."\n',
      '',
      { path: 'purposes.teach', message: 'rests on nothing', line: 31 },
    ],
    [
      'an unknown key of a citation',
      '- "to teach them."',
      '- quote: "to teach them."\n        blok: b2',
      { path: 'purposes.teach.cites.0.blok' },
    ],
    [
      'a block that is not there',
      '- "to teach them."',
      '- quote: "to teach them."\n        block: b9',
      { fix: 'Blocks go from b1 to b5.' },
    ],
    [
      'an occurrence that is not there',
      '- "to teach them."',
      '- quote: "to teach them."\n        nth: "2"',
      { fix: 'Give a smaller nth.' },
    ],
    [
      'broken YAML',
      'title: "Pupils',
      'title: "Pup"ils',
      { message: expect.stringContaining('no YAML that can be read') as unknown as string },
    ],
    [
      'a role where nobody is named in one',
      '    cites:\n      - "to teach them."',
      '    cites:\n      - quote: "to teach them."\n        as: source',
      { path: 'purposes.teach.cites.0.as', fix: 'What may stand here: quote, block, nth.' },
    ],
    [
      'a role that is none',
      '- "The office sees it."',
      '- quote: "The office sees it."\n        as: handlers',
      { path: 'parties.office.cites.0.as', fix: 'Did you mean handler?' },
    ],
    [
      'a purpose told to nobody',
      'purposes: [teach]',
      'purposes: []',
      { path: 'purposes.teach', message: 'is never referred to, so no reader is told of it', line: 31 },
    ],
  ]
  test.each(slips)('%s', (_, from, to, problem) => {
    const problems = problemsOf(from, to)
    expect(problems).toContainEqual(expect.objectContaining({ file: 'notice.yaml', ...problem }))
    for (const { line, column, fix } of problems) expect(line !== undefined && column !== undefined && fix !== '').toBe(true)
  })

  test('all at once, in the order of the file', () => {
    const compiled = compile({
      yaml: yaml.replace('status: draft', 'status: done').replace('handlers: [office', 'handlers: [ofice').replace('to teach', 'to train'),
    })
    expect(compiled.ok ? [] : compiled.problems.map(({ path }) => path)).toEqual([
      'status',
      'purposes.teach.cites.0',
      'defaults.handlers.0',
    ])
  })

  test('gives the whole sentence that stands where a blank was, dots of a web address and all', () => {
    const text = markdown.replace(
      'The office sees it.',
      'The office sees it, as https://www.appletree.example/office.html says. It is kind.',
    )
    const compiled = compile({ markdown: text, yaml: yaml.replace('"The office sees it."', '"The office sees it, as [link] says."') })
    const link = compile({ markdown: text, yaml: yaml.replace('"The office sees it."', '"sees it, as [link]"') })
    expect([compiled, link].map(({ ok, ...rest }) => !ok && 'problems' in rest && rest.problems[0]?.fix)).toEqual([
      expect.stringContaining(': “The office sees it, as https://www.appletree.example/office.html says.”.'),
      expect.stringContaining(': “sees it, as https://www.appletree.example/office.html”.'),
    ])
  })

  test('words of the text that nothing cites are told at their line of notice.md', () => {
    const compiled = compile({ markdown: `${markdown}\nWe also film the yard.\n` })
    expect(compiled).toMatchObject({
      ok: false,
      problems: [{ file: 'notice.md', line: 8, message: 'holds words that nothing cites: “We also film the yard”' }],
    })
  })

  test('words that occur twice in a line need to say which', () => {
    const text = markdown.replace('to teach them.', 'to teach them. We like to teach them.')
    const compiled = compile({ markdown: text })
    expect(compiled).toMatchObject({ ok: false })
    expect(compiled.ok ? [] : compiled.problems[0]?.fix).toContain('nth')
    const both = yaml.replace('- "to teach them."', '- quote: "to teach them."\n        nth: "1"\n      - "We like to teach them."')
    expect(compile({ markdown: text, yaml: both })).toMatchObject({ ok: true })
  })

  test.each(['', '# only a comment', '- a list', 'plain words'])('an empty or foreign file says how to begin: %j', (text) => {
    const compiled = compile({ yaml: text })
    expect(compiled.ok ? [] : compiled.problems).toMatchObject([{ file: 'notice.yaml', line: 1 }])
  })
})

describe('whatever stands in the files', () => {
  test('it compiles or says what is wrong, and never throws', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('&a', '*a', '{', '[', '? ', '- ', ': ', '|', '>', '"', "'", '<<: *a', '!!binary x', '%TAG', '---', '\t'),
    )
    fc.assert(
      fc.property(fc.nat(yaml.length), words, fc.nat(markdown.length), fc.string(), (at, word, atText, letters) => {
        const compiled = compile({
          yaml: yaml.slice(0, at) + word + yaml.slice(at),
          markdown: markdown.slice(0, atText) + letters + markdown.slice(atText),
        })
        for (const { line, file } of compiled.ok ? [] : compiled.problems)
          expect(line !== undefined && line > 0 && file !== undefined).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '[a](javascript:alert(1))',
    '=HYPERLINK("http://x")',
    '{{constructor}}',
    '__proto__',
    '\u202egnp.exe',
    '\u0000',
    '*x &y !z %w @v `u',
  )
  const prose = fc.oneof(fc.string({ minLength: 1, maxLength: 80 }), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), hostile)

  test('what it compiles is, after JSON, the same notice, and every text in it the text that was written', () => {
    let compiledOnes = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(prose, prose), { minLength: 1, maxLength: 8 }), (entries) => {
        const lines = entries.map((_, at) => `We hold thing number ${at} of all.`)
        const written = entries.map(([name, note], at) => {
          const of = { name, note, cites: `thing number ${at} of all` }
          return `  i${at}:\n    name: ${JSON.stringify(of.name)}\n    note: ${JSON.stringify(of.note)}\n    group: all\n    covers: []\n    cites:\n      - "We hold ${of.cites}."\n`
        })
        const compiled = compile({
          markdown: `${markdown}${lines.join('\n')}\n`,
          yaml: yaml.replace('unmapped:', () => `${written.join('')}unmapped:`),
        })
        if (!compiled.ok) {
          expect(compiled.problems.every(({ path, line }) => path.startsWith('items.i') && line !== undefined)).toBe(true)
          return
        }
        compiledOnes++
        expect(parseNotice(JSON.parse(JSON.stringify(compiled.value)), 'refuse')).toEqual(compiled)
        for (const [at, [name, note]] of entries.entries()) expect(compiled.value.items[`i${at}`]).toMatchObject({ name, note })
      }),
      { numRuns: 200 },
    )
    expect(compiledOnes).toBeGreaterThan(20)
  })

  test('the starter with any one line left out still compiles or says so', () => {
    const lines = starter['notice.yaml'].split('\n')
    fc.assert(
      fc.property(fc.nat(lines.length - 1), (at) => {
        const compiled = compileNotice({ markdown: starter['notice.md'], yaml: lines.toSpliced(at, 1).join('\n'), sha256 })
        expect(compiled.ok || compiled.problems.length > 0).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

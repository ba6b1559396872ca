import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { buildFolder } from '../../../core/formats/build-folder.ts'
import { findingsPage } from '../../../core/formats/html/findings-page.ts'
import { itemPhrases } from '../../../core/formats/item-phrases.ts'
import { checkNotices } from '../../../core/notice/check/check-notices.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import type { Notice } from '../../../core/notice/notice.ts'
import { parseNotice } from '../../../core/notice/parse-notice.ts'
import { hip, sha256, speaking } from './sample.ts'
import { standInWidget } from './stand-in-widget.ts'

/** Texts that a person reads; ids, days and addresses have a form of their own, and anything else in them is refused. */
const prose: ReadonlySet<string> = new Set(['name', 'title', 'gap', 'text', 'brief', 'plain', 'child', 'edition', 'why', 'note', 'version'])

/** The notice with a string at the end of each text in it; its quotes still stand in its source. */
function spoiled(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return prose.has(key) ? `${value} ${text}` : value
  if (Array.isArray(value)) return value.map((one) => spoiled(one, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoiled(one, text, name)]))
}

/** Every finding on the clean notice, since what is found depends on the words. */
const found = checkNotices([hip], '2026-11-24')

/** What a folder holds, and the report on the notice, by name without the hash. */
function filesOf(notice: Notice, text = ''): ReadonlyMap<string, string> {
  const index = indexNotices([notice])
  const { files } = buildFolder(index, {
    editions: [speaking(index)],
    phrasesFor: itemPhrases,
    sha256,
    widget: standInWidget,
    wordpress: false,
  })
  const told = found.map((one) => ({ ...one, message: `${one.message} ${text}`, fix: `${one.fix} ${text}`, path: `${one.path}.${text}` }))
  const findings = findingsPage([notice], told, [text])
  return new Map([...files, ['findings.html', findings]].map(([name, content]) => [name.replace(/\.[0-9a-f]{10}\./, '.'), String(content)]))
}

/** What a browser makes of a page: its elements with their attributes, those apart that hold words or lead to a place. */
function skeletonOf(page: string): readonly string[] {
  return [...parseHTML(page).document.querySelectorAll('*')].map(
    ({ localName, attributes }) => `${localName} ${[...attributes].map(({ name }) => name).join(' ')}`,
  )
}

/** The cells of a table as a spreadsheet reads them. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(?:,|\r\n)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
}

const clean = filesOf(hip, '')
const pages = [...clean.keys()].filter((name) => name.endsWith('.html'))
const cells = cellsOf(clean.get('record-of-processing.csv') ?? '').length
const skeletons = new Map(pages.map((name) => [name, skeletonOf(clean.get(name) ?? '')]))

const pieces = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '`',
  '&',
  '=',
  '+',
  '/',
  '\\',
  '-->',
  '<!--',
  ']]>',
  '<script>',
  '</script>',
  '</style>',
  '</textarea>',
  '</title>',
  '<img src=x onerror=a()>',
  'javascript:a()',
  '__proto__',
  'constructor',
  '\u202E',
  '\u2066',
  '\u0000',
  '\uD800',
  '$&',
  '{list}',
  '=1+1',
  '@SUM(A1)',
  '\t',
  '\r\n',
  ' ',
  'a',
)
const hostile = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''))

test('no string in a notice becomes markup, a formula or a member of an object in any file that is built', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const notice = spoiled(hip, text) as Notice
      // What the reader refuses never comes to a file; all that it takes must be harmless there.
      const files = filesOf(notice, text)
      for (const name of pages) {
        const page = files.get(name) ?? ''
        expect(skeletonOf(page), name).toEqual(skeletons.get(name))
        for (const link of parseHTML(page).document.querySelectorAll('[href], [src]')) {
          expect(link.getAttribute('href') ?? link.getAttribute('src')).toMatch(/^(#|https?:|[\w.-]+(#|$))/)
        }
      }
      for (const cell of cellsOf(files.get('record-of-processing.csv') ?? '')) expect(cell).not.toMatch(/^\s*[=+@-]/)
      for (const [name, content] of files) if (/\.json(ld)?$/.test(name)) expect(JSON.parse(content)).toBeTypeOf('object')
      expect(cellsOf(files.get('record-of-processing.csv') ?? '')).toHaveLength(cells)
      expect(({} as Record<string, unknown>).brief).toBeUndefined()
    }),
    { numRuns: 6 },
  )
})

test('what the compiled notice of a folder says is what was put in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const notice = spoiled(hip, text) as Notice
      const compiled = JSON.parse(filesOf(notice).get('notice.hip.json') ?? '')
      expect(compiled).toEqual(notice)
      const parsed = parseNotice(compiled)
      if (parsed.ok) expect(parsed.value).toEqual(notice)
      else expect(parsed.problems.every(({ path, fix }) => path !== '' && fix !== '')).toBe(true)
    }),
    { numRuns: 4 },
  )
})

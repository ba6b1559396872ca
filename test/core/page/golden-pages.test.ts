import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readSavedPage } from '../../../core/cli/saved-dom.ts'
import { schoolLexicon } from '../../../core/fields/lexicon/tables.ts'
import type { MappedField } from '../../../core/formats/data-map.ts'
import { labelWords } from '../../../core/page/label-words.ts'
import { mapPage } from '../../../core/page/map-page.ts'
import { type NamedField, nameFields } from '../../../core/page/name-fields.ts'
import { readPage } from '../../../core/page/read-page.ts'
import { answers, goldenFile, goldenPages } from '../../pages/golden/golden-pages.ts'

const recognise = labelWords(schoolLexicon)

async function read(page: string): Promise<{ readonly fields: readonly NamedField[]; readonly map: readonly MappedField[] }> {
  const { document, frameOf } = await readSavedPage(readFileSync(goldenFile(page), 'utf8'), goldenFile(page))
  const fields = nameFields(readPage(document, { setting: 'mis', recognise }))
  return { fields, map: mapPage(fields, { address: '', scannedAt: '', frameOf }).fields }
}

/** How a page's reading differs from what a person says of it. */
async function failuresOf(page: string): Promise<readonly string[]> {
  const missing = [...(answers[page] ?? [])]
  const wrong: string[] = []
  const { fields, map } = await read(page)
  for (const [index, { kind, class: of }] of map.entries()) {
    if (of === 'personal' || of === 'none') continue
    const line = `${kind}: ${fields[index]?.page.field.labels[0]?.text ?? ''} = ${of}`
    const at = missing.indexOf(line)
    if (at < 0) wrong.push(`${page}  +  ${line}`)
    else missing.splice(at, 1)
  }
  return [...wrong, ...missing.map((line) => `${page}  -  ${line}`)]
}

describe('golden pages', () => {
  test('are at least 24, each with an answer', () => {
    expect(goldenPages.length).toBeGreaterThanOrEqual(24)
    expect(Object.keys(answers).sort()).toEqual([...goldenPages].sort())
  })

  test.each(goldenPages)('%s reads as its golden file has it', async (page) => {
    const lines = (await read(page)).map.map(
      ({ label, kind, item, class: of, because, where }) => `${label} | ${kind} | ${item ?? '-'} | ${of} | ${because}\n    ${where}`,
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/pages/${page}.txt`)
  })

  /** `+` is flagged and should not be, `-` should be and is not. A failure that is mended is taken off the list; a new one is mended. */
  test('fail where the list of expected failures says so, and nowhere else', async () => {
    const failures = (await Promise.all(goldenPages.map(failuresOf))).flat().sort()
    await expect(`${failures.join('\n')}\n`).toMatchFileSnapshot('../../golden/pages/expected-failures.txt')
  })
})

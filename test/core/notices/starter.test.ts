import { expect, test } from 'vitest'
import { sha256 } from '../../../core/cli/load-notices.ts'
import { schoolOf } from '../../../core/formats/write-sheet.ts'
import { checkNotices } from '../../../core/notice/check/check-notices.ts'
import { compileNotice } from '../../../core/notice/compile-notice.ts'
import { indexNotices } from '../../../core/notice/index-notices.ts'
import starter from '../../../core/notices/starter.json' with { type: 'json' }

const school = 'Elm Bank Primary School'
const inPlaceOf: Readonly<Record<string, string>> = {
  'name of school': school,
  'postal address': '12 Elm Road, Northbury NB1 2AB',
  version: '1',
  date: '1 September 2026',
  'name or role': 'Jane Archer of Archer Data',
  email: 'office@elmbank.example',
  phone: '01632 960123',
  link: 'https://www.elmbank.example/papers',
}

/** Words with every blank filled in. */
function filled(text: string): string {
  return text.replace(/\[([^\]\n]+)\]/g, (blank, name: string) => {
    if (name.startsWith('Say here')) return 'Nothing goes outside the United Kingdom.'
    return inPlaceOf[name.toLowerCase()] ?? blank
  })
}

/** The starter's facts as its own comments say to write them: what stands behind "Then:" in place of the gap below it. */
function followed(yaml: string): string {
  return yaml
    .replace(/^( *)# Then: (.+)\n\1\w+:\n(?:\1 +.*\n)+?(?=\1\S)/gm, '$1$2\n')
    .replace(/^ *# Then, without the # of these lines:\n((?: *# .*\n)+)/gm, (_, lines: string) => lines.replace(/^( *)# /gm, '$1'))
    .replace('status: draft', 'status: approved')
    .replace('"our school"', `"${school}"`)
}

test('the starter, filled in as it says itself, is a notice without an error that speaks of the school by its name', () => {
  const compiled = compileNotice({ markdown: filled(starter['notice.md']), yaml: filled(followed(starter['notice.yaml'])), sha256 })
  if (!compiled.ok) expect(compiled.problems).toEqual([])
  else {
    expect(checkNotices([compiled.value], '2026-10-01').filter(({ severity }) => severity === 'error')).toEqual([])
    expect(schoolOf(indexNotices([compiled.value]))).toBe(school)
    expect(compiled.value.parties['office']).toMatchObject({ email: expect.any(String), phone: expect.any(String) })
  }
})

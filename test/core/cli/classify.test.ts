import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readRow } from '../../../core/cli/read-row.ts'

const main = join(import.meta.dirname, '../../../core/cli/main.ts')

/** Runs `fieldnote classify` on what is written to it, in as many pieces. */
function classify(...pieces: readonly (string | Uint8Array)[]): Promise<{ lines: string[]; err: string; code: number | null }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, 'classify'], { stdio: 'pipe' })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      err += chunk
    })
    child.on('close', (code) => resolve({ lines: out.split('\n').slice(0, -1), err, code }))
    for (const piece of pieces) child.stdin.write(piece)
    child.stdin.end()
  })
}

const row = (label: string, more = {}) => `${JSON.stringify({ label, ...more })}\n`

describe('fieldnote classify', () => {
  test('answers each line with one, in the same order', async () => {
    const { lines, code } = await classify(
      row('S47 outcome', { context: 'MIS > Child protection', setting: 'mis' }),
      row('Sender', { setting: 'other' }),
      row('', { name: 'dob', setting: 'admissions' }),
    )
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { class: 'treat-as-special', item: 'section-47', because: 'Flagged because the label says "S47".' },
      { class: 'none', item: null, because: '' },
      { class: 'personal', item: 'date-of-birth', because: 'Recognised because the name in the code says "dob".' },
    ])
    expect(code).toBe(0)
  })

  test('keeps its place when a line cannot be read, says which, and ends with 2', async () => {
    const { lines, err, code } = await classify(row('Religion'), 'not json\n', row('GP', { setting: 'moon' }), row('Asthma'))
    expect(lines.map((line) => JSON.parse(line).class)).toEqual(['special', 'none', 'none', 'special'])
    expect(JSON.parse(lines[1] ?? '').error).toMatch(/^line 2 is not JSON/)
    expect(err.trim().split('\n')).toEqual([expect.stringMatching(/^line 2 /), expect.stringMatching(/^line 3 .*"moon".*admissions/)])
    expect(code).toBe(2)
  })

  test('reads lines that come in pieces, with Windows ends, a byte-order mark, or no last end', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${row('Né à / Ethnicity').trim()}\r\n{"label":"Diet"}`)
    const { lines, code } = await classify(bytes.slice(0, 18), bytes.slice(18))
    expect(lines.map((line) => JSON.parse(line).item)).toEqual(['ethnicity', 'dietary-need'])
    expect(code).toBe(0)
  })

  test('streams many lines', async () => {
    const { lines } = await classify(row('Allergies').repeat(20_000))
    expect(lines).toHaveLength(20_000)
  })
})

describe('one line', () => {
  test('gives the trail nearest first', () => {
    const read = readRow('{"label":"Type","context":"Return > Children looked after: Episodes","setting":"census"}')
    expect(read.ok && read.field.context.map(({ text }) => text)).toEqual(['Episodes', 'Children looked after', 'Return'])
  })

  test.each([
    ['[]', 'is not an object'],
    ['null', 'is not an object'],
    ['{}', 'has no "label"'],
    ['{"label":3}', 'has "label", which is not a string'],
    ['{"label":"a","context":[]}', 'has "context", which is not a string'],
  ])('%s %s', (line, message) => {
    const read = readRow(line)
    expect(read.ok ? '' : read.message).toContain(message)
  })
})

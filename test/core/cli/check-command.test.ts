import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findingsText, paint } from '../../../core/cli/findings-text.ts'
import { fieldnote } from '../../../core/cli/main.ts'
import { findingsPage } from '../../../core/formats/html/findings-page.ts'
import { checkNotices, checkRules } from '../../../core/notice/check/check-notices.ts'
import { formRules } from '../../../core/notice/form-report.ts'
import { payloads } from '../formats/sample.ts'
import { clean, on } from '../notice/check/sample-notices.ts'
import { hip } from '../notices/read-notice.ts'
import { run } from './run-program.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function saved(notice: unknown): Promise<string> {
  const file = join(folder, 'notice.json')
  await writeFile(file, JSON.stringify(notice))
  return file
}

test('a slip in the use of a command is told with the help of that command', async () => {
  const { err, code } = await run('diff', 'hip')
  expect([code, err]).toEqual([2, expect.stringMatching(/missing required argument 'new'[\s\S]*fieldnote diff --help/)])
})

describe('fieldnote check', () => {
  test('prints findings as JSON with the members of the contract, and ends with 1 where there are errors', async () => {
    const { out, err, code } = await run('check', 'hip', '--json', '--on', on)
    const { findings } = JSON.parse(out) as { findings: Record<string, string>[] }
    expect([code, err]).toEqual([1, ''])
    expect(findings).toEqual(checkNotices([hip], on))
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(['id', 'severity', 'notice', 'path', 'message', 'fix', 'source'])
      expect(['error', 'warning', 'info', 'ask']).toContain(finding.severity)
    }
  })

  test('ends with 0 where there are none, and says that nothing was found', async () => {
    const { out, code } = await run('check', await saved(clean.brookvale), '--on', on)
    expect(code).toBe(0)
    expect(out).toContain('How Brookvale Primary School uses information about pupils (brookvale): Nothing found')
    expect(JSON.parse((await run('check', await saved(clean.eastmoor), '--json', '--on', on)).out).findings).toEqual([])
  })

  test('ends with 0 where there are only warnings and questions', async () => {
    const file = await saved({ ...clean.brookvale, reviewBy: '2026-01-01' })
    const { out, code } = await run('check', file, '--on', on)
    expect([code, out]).toEqual([0, expect.stringContaining('1 warning')])
  })

  test('ends with 2 where a notice cannot be read, or a day is none', async () => {
    expect(await run('check', 'nowhere')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('nowhere: is neither') as string })
    expect(await run('check', 'hip', '--on', '2026-02-30')).toMatchObject({ code: 2, err: expect.stringContaining('is no day') as string })
    expect(await run('check')).toMatchObject({ code: 2, err: expect.stringContaining('missing required argument') as string })
  })

  test('takes several notices and checks them against each other', async () => {
    const { out } = await run('check', 'hip', 'pupil', '--json', '--on', on)
    const { findings } = JSON.parse(out) as { findings: { id: string; notice: string; fix: string }[] }
    const found = findings.filter(({ id }) => id === 'notices-contradict-class')
    // Article 9 names no attendance: the fix sends nobody to look for a heading there.
    expect(found.map(({ notice, fix }) => [notice, fix])).toEqual([
      ['pupil', 'List it in both alike: as special only if Article 9 names it.'],
    ])
  })

  test('lists the blanks of the starter as what to fill in', async () => {
    await run('init', join(folder, 'ours'))
    const { out, code } = await run('check', join(folder, 'ours'), '--on', on)
    expect(code).toBe(1)
    expect(out).toContain('Still to fill in: [name or role], [email] and [phone].')
    expect(out).not.toMatch(/warning/)
  })

  test('tells a person by subject, with what to write, why and where', async () => {
    const { out } = await run('check', 'hip', '--on', on)
    expect(out).toMatch(
      /Who answers for the data\n {2}error {2}The notice does not say who the controller is\..*\n {4}Name one controller.*\n {4}controller · controller-missing · UK GDPR/,
    )
    expect(out).toContain('(hip): 14 errors, 18 warnings, 8 questions and 11 remarks')
    expect(out).not.toContain('\u001b')
    expect(out).toContain(
      'Law and guidance as checked on 23 November 2026. To be checked again by 28 February 2027; after that it may be out of date. This is not legal advice',
    )
  })

  test('says how much of what parents read is the catalogue’s, the notice’s own and English only', async () => {
    const { out } = await run('check', await saved(clean.brookvale), '--json', '--on', on)
    const { words } = JSON.parse(out) as { words: Record<string, number> }
    expect(words).toEqual({ statements: 61, catalogue: 58, overridden: 3, englishOnly: 3 })
    expect((await run('check', await saved(clean.brookvale), '--on', on)).out).toContain(
      'Of 61 statements that parents read, 58 (95%) are in the catalogue’s words, 3 (5%) in the notice’s own, and 3 (5%) in English only.',
    )
  })

  test('shows unchecked law to nobody but those who ask for it', async () => {
    const plain = await run('check', 'hip', '--on', on)
    const verbose = await run('check', 'hip', '--verbose', '--on', on)
    expect(plain.out).not.toContain('keeping-children-safe-2026')
    expect(verbose.out).toContain('keeping-children-safe-2026: Keeping children safe in education (2026), from 2026-09-01')
    expect(verbose.out).toContain('found  dpo-missing: a data protection officer')
    expect(verbose.out).toContain('clear  access-fee: a fee for a copy of one’s data')
    const json = JSON.parse((await run('check', 'hip', '--verbose', '--json', '--on', on)).out) as { unverified: { id: string }[] }
    expect(json.unverified.map(({ id }) => id)).toContain('safeguarding-information')
    expect((await run('check', 'hip', '--json', '--on', on)).out).not.toContain('unverified')
  })

  test('says that the law may be out of date once its table is past its review', async () => {
    expect((await run('check', 'hip', '--on', '2027-03-01')).out).toContain(
      'They were to be checked again by 28 February 2027, and may be out of date.',
    )
  })

  test('writes a page that a head can read: one heading a subject, nothing fetched, no script', async () => {
    const { out, code } = await run('check', 'hip', '--html', '--on', on)
    expect(code).toBe(1)
    expect(out).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(out).toContain('<h2 id="hip-title">Privacy notice: looked-after children, SEN and safeguarding</h2>')
    expect(out).toContain('<h3>How long it is kept</h3>')
    expect(out).toMatch(/<span class="weight">error:<\/span> The notice does not say how long data is kept\./)
    expect(out).not.toMatch(/<script|<link|src=|url\(|@import/)
    expect([...out.matchAll(/<article/g)]).toHaveLength(checkNotices([hip], on).length)
  })

  test('has help that says what each weight and exit code means', async () => {
    const { out, code } = await run('check', '--help')
    expect(code).toBe(0)
    for (const words of ['--json', '--html', '--verbose', '--on <date>', 'Exit code:', 'only a person at the school can say']) {
      expect(out).toContain(words)
    }
  })
})

describe('every command', () => {
  const readme = () => readFile(join(import.meta.dirname, '../../../README.md'), 'utf8')
  const commands = fieldnote().commands.map((command) => command.name())
  const optionsIn = (text: string) => [...new Set(text.match(/--[a-z]+/g))].toSorted()

  test.each(commands)('%s stands in the README with all its options and exit codes', async (command) => {
    const row = (await readme()).split('\n').find((line) => line.startsWith(`| \`${command}`)) ?? ''
    const help = (await run(command, '--help')).out
    const options = [...help.matchAll(/^ {2}(--[a-z]+)/gm)].map(([, name]) => name)
    // --on is said once above the table, for all.
    expect(optionsIn(row)).toEqual(options.filter((name) => name !== '--on').toSorted())
    const codes = /Exit code:.*/.exec(help)?.[0]
    if (codes !== undefined) expect(/(?:^|\D)1\b/.test(row.split('|').at(-2) ?? '')).toBe(/\b1\b/.test(codes))
  })

  test('stands there with the keys of its findings', async () => {
    const [finding] = checkNotices([hip], on)
    expect(await readme()).toContain(`(\`findings\`: \`${Object.keys(finding ?? {}).join(' ')}\`;`)
  })

  test.each(commands)('%s has help of its own, on a screen or so', async (command) => {
    const { out, code } = await run(command, '--help')
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^Usage: fieldnote ${command}`))
    expect(out.length).toBeGreaterThan(150)
    expect(out.split('\n').length).toBeLessThan(50)
  })

  test('that does not exist says so, with the nearest that does', async () => {
    const { err, code } = await run('chek')
    expect([code, err]).toEqual([2, expect.stringMatching(/unknown command 'chek'[\s\S]*check/)])
  })
})

describe('a report on a hostile notice', () => {
  const hostile = payloads.map((payload, at) => ({
    ...(checkNotices([hip], on)[at] as ReturnType<typeof checkNotices>[number]),
    message: payload,
    fix: payload,
    path: payload,
  }))

  test('holds no markup of its own', () => {
    const page = findingsPage([{ ...hip, title: payloads.join(' ') }], hostile, payloads)
    expect(page).not.toMatch(/<script|<img|<svg|<\?php/i)
    expect([...page.matchAll(/<\/style>/g)]).toHaveLength(1)
  })

  test('holds no control that a terminal obeys', () => {
    const text = findingsText([hip], [{ ...(hostile[0] as (typeof hostile)[number]), message: 'a\u001b[2Jb\u0007\u202Ec' }], paint(false))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
  })

  test('is coloured only where colours are wanted', () => {
    const findings = checkNotices([hip], on)
    expect(findingsText([hip], findings, paint(true))).toContain('\u001b[31merror\u001b[0m')
    expect(findingsText([hip], findings, paint(false))).not.toContain('\u001b')
  })
})

test('the documentation lists every finding, and none that there is not', async () => {
  const docs = await readFile(join(import.meta.dirname, '../../../docs/findings.md'), 'utf8')
  const listed = [...docs.matchAll(/^\| `([a-z0-9-]+)` \| (\w+) \|/gm)].map(([, id, severity]) => `${id} ${severity}`)
  const rules = [...checkRules, ...Object.values(formRules)]
  expect(listed.toSorted()).toEqual(rules.map(({ id, severity }) => `${id} ${severity}`).toSorted())
})

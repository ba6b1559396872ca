import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDiff } from '../../../core/cli/commands/diff.ts'
import { addInit } from '../../../core/cli/commands/init.ts'
import { addShare } from '../../../core/cli/commands/share.ts'
import { loadNotices, tellProblem } from '../../../core/cli/load-notices.ts'
import hipJson from '../../../core/notices/hip.json' with { type: 'json' }
import { safetyOpening } from '../../../core/words/en/sharing.ts'
import { hip, pupil } from '../notices/read-notice.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Runs one command as the program would; what it prints and its exit code. */
async function run(...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  const out = vi.spyOn(console, 'log').mockImplementation(() => {})
  const err = vi.spyOn(console, 'error').mockImplementation(() => {})
  const before = process.exitCode
  process.exitCode = 0
  const program = new Command('fieldnote')
  addDiff(program)
  addInit(program)
  addShare(program)
  await program.parseAsync(['node', 'fieldnote', ...args])
  const code = Number(process.exitCode)
  process.exitCode = before
  const text = (spy: typeof out) => spy.mock.calls.map(([line]) => String(line)).join('\n')
  const result = { out: text(out), err: text(err), code }
  out.mockRestore()
  err.mockRestore()
  return result
}

async function messages(...args: readonly string[]): Promise<readonly string[]> {
  const loaded = await loadNotices(args)
  return loaded.ok ? [] : loaded.problems.map(tellProblem)
}

describe('NOTICE arguments', () => {
  test('are ids of built-in notices, folders, notice.yaml, notice.md or compiled JSON, several at once', async () => {
    await run('init', join(folder, 'ours'))
    await writeFile(join(folder, 'hip.json'), `\uFEFF${JSON.stringify(hipJson)}`)
    for (const own of ['ours', 'ours/notice.yaml', 'ours/notice.md']) {
      const loaded = await loadNotices([join(folder, own), join(folder, 'hip.json')])
      expect(loaded, own).toEqual({ ok: true, value: [pupil, hip] })
    }
    expect(await loadNotices(['hip', 'pupil'])).toEqual({ ok: true, value: [hip, pupil] })
  })

  test('that are nothing say what they could be', async () => {
    expect(await messages('hipp')).toEqual([
      'hipp: is neither a file nor a built-in notice. Built in are hip and pupil; fieldnote init writes a starter.',
    ])
  })

  test.each([
    ['{"noticeSchema": 1,', 'is neither YAML by its name nor JSON by what it holds'],
    ['<!doctype html><p>Not found', 'is a web page, not a notice'],
    ['', 'is empty'],
    ['{"noticeSchema": 1, "notes": {}, "phrases": []}', 'is what a page loads, made by fieldnote build'],
    ['{"noticeSchema": 7}', 'this version of Fieldnote reads format 1'],
  ])('with the content %j are told apart', async (content, message) => {
    const file = join(folder, 'x.json')
    await writeFile(file, content)
    const [told, ...others] = await messages(file)
    expect(told).toContain(`${file}:`)
    expect(told).toContain(message)
    expect(others).toEqual([])
  })

  test('of compiled JSON with a fault give its line and column', async () => {
    const file = join(folder, 'hip.json')
    await writeFile(file, JSON.stringify({ ...hipJson, status: 'aproved' }, null, 2))
    expect(await messages(file)).toEqual([`${file}:5:3: status is “aproved”. Did you mean approved?`])
  })

  test('with half of the two files name the other half', async () => {
    await writeFile(join(folder, 'notice.yaml'), 'id: x')
    expect((await messages(folder))[0]).toContain(`${join(folder, 'notice.md')}: is missing`)
    await mkdir(join(folder, 'empty'))
    expect(await messages(join(folder, 'empty'))).toHaveLength(2)
  })

  test('of 25 MB are not read', async () => {
    const file = join(folder, 'large.json')
    await writeFile(file, Buffer.alloc(25_000_000, ' '))
    expect((await messages(file))[0]).toContain('is 25 MB large')
    await writeFile(join(folder, 'notice.md'), 'We hold names.')
    await writeFile(join(folder, 'notice.yaml'), Buffer.alloc(25_000_000, ' '))
    for (const given of [folder, join(folder, 'notice.yaml'), join(folder, 'notice.md')])
      expect((await messages(given)).join()).toContain(`${join(folder, 'notice.yaml')}: is 25 MB large`)
  })

  test('two with one id are told, and every fault of every file', async () => {
    expect(await messages('hip', 'hip')).toEqual(['hip: id is hip, as of a notice given before it. Give each notice an id of its own.'])
    expect(await messages('no', 'nor')).toHaveLength(2)
  })
})

describe('fieldnote init', () => {
  test('writes a starter that compiles, with the schema beside it for editors', async () => {
    const dir = join(folder, 'a', 'b')
    const { out, err, code } = await run('init', dir)
    expect(code).toBe(0)
    expect((await readdir(dir)).toSorted()).toEqual(['notice.md', 'notice.schema.json', 'notice.yaml'])
    expect(out.split('\n')).toHaveLength(3)
    expect(err).toContain(`fieldnote check ${dir}`)
    expect(await readFile(join(dir, 'notice.yaml'), 'utf8')).toMatch(/^# yaml-language-server: \$schema=\.\/notice\.schema\.json$/m)
    expect(await loadNotices([dir])).toMatchObject({ ok: true })
  })

  test('writes nothing over', async () => {
    await writeFile(join(folder, 'notice.yaml'), 'mine')
    const { err, code } = await run('init', folder)
    expect([code, err]).toEqual([2, expect.stringContaining('is there already, and stays as it is')])
    expect(await readdir(folder)).toEqual(['notice.yaml'])
    expect(await readFile(join(folder, 'notice.yaml'), 'utf8')).toBe('mine')
  })

  test('says where it could not write', async () => {
    await writeFile(join(folder, 'file'), '')
    const { err, code } = await run('init', join(folder, 'file', 'inside'))
    expect([code, err]).toEqual([2, expect.stringContaining('could not be written')])
  })
})

describe('fieldnote diff', () => {
  test('says in sentences what changed, the weightiest first, and in JSON the same', async () => {
    const [old, now] = [join(folder, 'old'), join(folder, 'now')]
    await run('init', old)
    await cp(old, now, { recursive: true })
    const yaml = await readFile(join(now, 'notice.yaml'), 'utf8')
    await writeFile(
      join(now, 'notice.yaml'),
      yaml.replace('version: "0.1"', 'version: "0.2"').replace('period: "six years"', 'period: "ten years"'),
    )
    const told = await run('diff', old, now)
    expect(told).toMatchObject({ code: 0, err: '' })
    expect(told.out).toBe(
      'From version 0.1 to version 0.2\n\nWorth telling people\n  - “when they are here and when they are away, with the reason” is kept longer: ten years. Before, it was six years.',
    )
    const json = JSON.parse((await run('diff', old, now, '--json')).out) as {
      old: string
      new: string
      changes: { kind: string; sentence: string }[]
    }
    expect(json).toMatchObject({
      old: '0.1',
      new: '0.2',
      changes: [{ kind: 'retention-longer', path: 'retention.registers', weight: 'tell' }],
    })
    expect(told.out).toContain(json.changes[0]?.sentence)
  })

  test('says what goes further, on what it rests and what no sentence tells, in words and in JSON', async () => {
    const [npd] = Object.values(hip.onward)
    const after = {
      ...hip,
      version: '2',
      onward: { npd: { ...npd, to: ['npd-third-parties', 'other-schools'] } },
      bases: { ...hip.bases, 'legal-obligation': { ...hip.bases['legal-obligation'], article6: 'a' } },
      items: { ...hip.items, ehcp: { ...hip.items['ehcp'], covers: ['sen-status'] } },
    }
    const file = join(folder, 'after.json')
    await writeFile(file, JSON.stringify(after))
    const { out, code } = await run('diff', 'hip', file)
    expect(code).toBe(0)
    expect(out).toMatch(/Tell people before you do this\n {2}- All information in this notice may now go further, from /)
    expect(out).toMatch(
      /Worth telling people\n {2}- For all information in this notice, the lawful basis “Legal obligation” is now consent/,
    )
    expect(out).toMatch(/Also changed\n {2}- Something else is different in the list of information: “Education Health Care Plans”/)
    const { changes } = JSON.parse((await run('diff', 'hip', file, '--json')).out) as { changes: { kind: string; path: string }[] }
    expect(changes.map(({ kind, path }) => [kind, path])).toEqual([
      ['onward-recipient-added', 'onward.npd.to.other-schools'],
      ['article6-changed', 'bases.legal-obligation.article6'],
      ['part-changed', 'items.ehcp'],
    ])
  })

  test('says when nothing changed, and when two notices are no two versions', async () => {
    expect(await run('diff', 'hip', 'hip')).toMatchObject({
      code: 0,
      err: '',
      out: 'From version 1 to version 1: nothing that the notice says has changed.',
    })
    expect((await run('diff', 'hip', 'pupil')).err).toContain('two notices, hip and pupil')
  })

  test('that cannot read a notice ends with 2', async () => {
    expect(await run('diff', 'hip', 'nowhere')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('nowhere: is neither') as unknown as string,
    })
  })
})

describe('fieldnote share', () => {
  test('opens with what keeps a child safe, then says what the notice says', async () => {
    const { out, code } = await run('share', 'hip', '--item', 'section-47', '--with', 'local-authority')
    expect(code).toBe(0)
    const [first, second] = out.split('\n\n')
    expect(first).toBe(safetyOpening)
    expect(second).toBe('The notice says that this goes to Stockport Council. It says why: to help the child get the services they need.')
  })

  test('answers for someone whom no list names, and says so to who asks for one it does not know', async () => {
    const { out, code } = await run('share', 'hip', '--item', 'ehcp', '--with', 'someone-else')
    expect([code, out.split('\n\n')[0]]).toEqual([0, safetyOpening])
    expect(out).toContain('does not name them for this. That is not a ban')
    expect((await run('share', 'hip', '--item', 'ehcp', '--with', 'landlord')).err).toContain('ask with someone-else')
  })

  test('says where guidance on the child protection file stands, and that it is likely and no more', async () => {
    const { out } = await run('share', 'hip', '--item', 'child-protection-plan', '--with', 'next-school')
    expect(out).toMatch(/within 5 days .*apart from the main pupil file\.\nDepartment for Education, Keeping children safe in education/)
    expect(out).toContain('Likely so')
  })

  test('gives the citations in JSON', async () => {
    const { out } = await run('share', 'pupil', 'hip', '--item', 'ehcp', '--with', 'local-authority', '--json')
    const { lines } = JSON.parse(out) as { lines: { voice: string; citations: { notice: string }[] }[] }
    expect(lines.map(({ voice, citations }) => [voice, citations[0]?.notice])).toEqual([
      ['notice', 'hip'],
      ['notice', 'pupil'],
    ])
  })

  test('opens with what keeps a child safe where one of two notices is silent, and tells which of them speaks', async () => {
    const { out } = await run('share', 'hip', 'pupil', '--item', 'attendance', '--with', 'police')
    const [first, second] = out.split('\n\n')
    expect(first).toBe(safetyOpening)
    expect(second).toMatch(/^The notice “How we use information about pupils” says that this goes to the police\./)
    expect(out).not.toMatch(/does not name/)
  })

  test('sends to the safeguarding lead whoever asks of the family by the notice’s own id', async () => {
    const { out } = await run('share', 'pupil', '--item', 'safeguarding-concern', '--with', 'you')
    expect(out.split('\n\n')[1]).toMatch(
      /^Speak to the designated safeguarding lead before telling anyone that this is held about a child\./,
    )
    expect(out).not.toMatch(/\byou for this/)
  })

  test.each([
    ['an item', ['--item', 'section-74', '--with', 'police'], 'Did you mean section-47?'],
    ['a recipient', ['--item', 'section-47', '--with', 'polise'], 'Did you mean police?'],
  ])('misspells %s without leaving anyone waiting', async (_, args, hint) => {
    const { err, code } = await run('share', 'hip', ...args)
    expect([code, err]).toEqual([2, expect.stringContaining(hint)])
    expect(err).toContain('in danger call 999')
  })

  test('that cannot read a notice ends with 2', async () => {
    expect(await run('share', 'nowhere', '--item', 'ehcp', '--with', 'police')).toMatchObject({ code: 2, out: '' })
  })
})

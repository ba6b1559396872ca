import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addBuild } from '../../../core/cli/commands/build.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-'))
  await mkdir(join(folder, 'widget'))
  await mkdir(join(folder, 'privacy-notice'))
  for (const name of ['widget/fieldnote.js', 'widget/fieldnote.mjs', 'privacy-notice/privacy-notice.js'])
    await writeFile(join(folder, name), '')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function build(...args: readonly string[]): Promise<{ err: string; code: number }> {
  let err = ''
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true),
    vi.spyOn(console, 'error').mockImplementation((line) => {
      err += `${String(line)}\n`
    }),
  ]
  const before = process.exitCode
  process.exitCode = 0
  const program = new Command('fieldnote').exitOverride()
  addBuild(program, [join(folder, 'widget')])
  await program.parseAsync(['node', 'fieldnote', 'build', ...args])
  const code = Number(process.exitCode)
  process.exitCode = before
  for (const spy of spies) spy.mockRestore()
  return { err, code }
}

describe('fieldnote build', () => {
  test.each([
    ['en,en', 'plain,plain', []],
    ['en, pl ,en,pl', 'plain,brief,plain', ['en plain', 'en brief', 'pl brief']],
    ['zh,zh-CN', 'brief', []],
  ])(
    'with --lang %s --level %s builds each edition once, in that order; where there is one there is nothing to choose',
    async (lang, level, offered) => {
      const out = join(folder, 'site')
      expect((await build('hip', '--out', out, '--lang', lang, '--level', level)).code).toBe(0)
      const { editions } = JSON.parse(await readFile(join(out, 'notice.json'), 'utf8')) as { editions: { lang: string; level: string }[] }
      expect(editions.map((edition) => `${edition.lang} ${edition.level}`)).toEqual(offered)
    },
  )

  test('ends with the page that says how to go on', async () => {
    const out = join(folder, 'site')
    const { err } = await build('hip', '--out', out)
    expect(err.trim().split('\n').at(-1)).toBe(`${join(out, 'embed.html')} says what to upload and what to paste: open it in a browser.`)
    expect(err).not.toContain('Not to be published')
  })

  test('says of a notice with blanks that it is not to be published yet, and what lists them', async () => {
    const { err, code } = await build('pupil', '--out', join(folder, 'site'))
    expect(err).toMatch(
      /^Not to be published yet: in \d+ places there are blanks to fill in\. (?:npx --no-install )?fieldnote check pupil lists them\.$/m,
    )
    expect(code).toBe(0)
  })

  test('names the notice with blanks so that the command can be pasted', async () => {
    const notice = join(folder, 'our notice')
    await cp(join(import.meta.dirname, '../../../core/notices/pupil'), notice, { recursive: true })
    const { err } = await build(notice, '--out', join(folder, 'site'))
    expect(err).toContain(`fieldnote check "${notice}" lists them.`)
  })

  test('says where it could not write, and leaves nothing', async () => {
    await writeFile(join(folder, 'file'), '')
    const { err, code } = await build('hip', '--out', join(folder, 'file', 'site'))
    expect([code, err]).toEqual([2, expect.stringMatching(/file.site could not be written \(.+\)\. Name another folder\.$/m)])
    expect(await readdir(folder)).toEqual(['file', 'privacy-notice', 'widget'])
  })

  test('ends where no folder can be made', async () => {
    const { err, code } = await build('hip', '--out', '/proc/x/site')
    expect([code, err]).toEqual([2, expect.stringContaining('/proc/x/site could not be written')])
  })
})

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { addBuild } from '../../../core/cli/commands/build.ts'

let folder: string
let out: string
let widget: string
let printed: string
let told: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-build-'))
  out = join(folder, 'deep/out')
  widget = join(folder, 'widget')
  await mkdir(widget)
  await writeFile(join(widget, 'fieldnote.js'), 'import("./fieldnote.0123456789.js")')
  await writeFile(join(widget, 'fieldnote.0123456789.js'), 'export {}')
  await writeFile(join(widget, 'fieldnote.mjs'), 'export default 1')
  await mkdir(join(folder, 'privacy-notice'))
  await writeFile(join(folder, 'privacy-notice/privacy-notice.js'), 'notice()')
  await writeFile(join(widget, 'fieldnote.9999999999.js'), 'of an older build')
  printed = ''
  told = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((text) => {
    told += `${String(text)}\n`
  })
})

afterEach(async () => {
  vi.restoreAllMocks()
  process.exitCode = undefined
  await rm(folder, { recursive: true, force: true })
})

function tell(text: string): void {
  told += text
}

/** Runs the command; the code with which it would end. */
async function run(...args: readonly string[]): Promise<number> {
  const program = new Command('fieldnote').exitOverride().configureOutput({ writeErr: tell })
  addBuild(program, [join(folder, 'nowhere'), widget])
  try {
    await program.parseAsync(['node', 'fieldnote', 'build', ...args])
  } catch {
    return 2
  }
  return Number(process.exitCode ?? 0)
}

describe('fieldnote build', () => {
  test('writes the folder, tells what it wrote, and prints the lines for forms that take no script', async () => {
    expect(await run('hip', '--out', out, '--on', '2026-11-24')).toBe(0)
    const names = await readdir(out)
    for (const name of [
      'notice.json',
      'notice.html',
      'embed.html',
      'fieldnote.js',
      'record-of-processing.csv',
      'notice.jsonld',
      'fieldnote.0123456789.js',
    ]) {
      expect(names).toContain(name)
    }
    expect(names).not.toContain('fieldnote.9999999999.js')
    for (const name of names) expect(told).toContain(join(out, name))
    expect(printed).toMatch(/^For all the information on this form\tWhy we ask: .*\tnotice\.html#all\n/)
    expect(printed).toMatch(/\nLooked after by a council\t.*Why we ask: For children in care: .*\tnotice\.html#looked-after-status\n/)
  })

  test.each(['https://www.school.example/privacy/', 'https://www.school.example/privacy'])(
    'with --site %s prints whole addresses, and has lines for that place',
    async (site) => {
      expect(await run('hip', '--out', out, '--site', site)).toBe(0)
      for (const line of printed.trim().split('\n')) expect(line).toMatch(/\thttps:\/\/www\.school\.example\/privacy\/notice\.html#[\w-]+$/)
      expect(await readFile(join(out, 'embed.html'), 'utf8')).toContain('src=&quot;/privacy/fieldnote.js&quot;')
    },
  )

  test('leaves nothing half-written behind, and what else is in the folder alone', async () => {
    await mkdir(out, { recursive: true })
    await writeFile(join(out, 'mine.txt'), 'mine')
    expect(await run('hip', '--out', out)).toBe(0)
    expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([])
    expect(await readFile(join(out, 'mine.txt'), 'utf8')).toBe('mine')
  })

  test('writes the languages that the school turns on, each at the levels at which it is written, and lists them', async () => {
    expect(await run('hip', '--out', out, '--lang', 'en,ur,zh-CN', '--on', '2026-11-24')).toBe(0)
    const { lang, editions } = JSON.parse(await readFile(join(out, 'notice.json'), 'utf8'))
    expect(lang).toBe('en')
    expect(editions.map((edition: { lang: string; level: string }) => `${edition.lang} ${edition.level}`)).toEqual([
      'en plain',
      'en brief',
      'en child',
      'ur brief',
      'zh brief',
    ])
    const { href, draft } = editions.find((edition: { lang: string }) => edition.lang === 'ur')
    expect(draft).toBe(true)
    const urdu = JSON.parse(await readFile(join(out, href), 'utf8'))
    expect(urdu.dir).toBe('rtl')
    expect(urdu.strings.draft).not.toBe('')
  })

  test('offers no draft language unasked, and says which there are where one is asked for that there is not', async () => {
    expect(await run('hip', '--out', out)).toBe(0)
    const { editions } = JSON.parse(await readFile(join(out, 'notice.json'), 'utf8'))
    expect(new Set(editions.map(({ lang }: { lang: string }) => lang))).toEqual(new Set(['en']))
    expect(await run('hip', '--out', out, '--lang', 'xx')).toBe(2)
    expect(told).toContain('There are no words in “xx”; there are en, pl, ur, ar, ro, uk, zh.')
  })

  test('writes the same bytes again', async () => {
    await run('hip', '--out', out, '--on', '2026-11-24', '--wordpress')
    const other = join(folder, 'other')
    await run('hip', '--out', other, '--on', '2026-11-24', '--wordpress')
    const names = await readdir(out)
    expect(await readdir(other)).toEqual(names)
    expect(names).toContain('fieldnote-hip.zip')
    for (const name of names) expect(await readFile(join(other, name)), name).toEqual(await readFile(join(out, name)))
  })

  test('puts one level in one sheet', async () => {
    expect(await run('hip', 'pupil', '--out', out, '--level', 'child', '--lang', 'en')).toBe(0)
    const sheet = JSON.parse(await readFile(join(out, 'notice.json'), 'utf8')) as { level: string; editions: unknown[]; notices: unknown[] }
    expect(sheet).toMatchObject({ level: 'child', editions: [] })
    expect(sheet.notices).toHaveLength(2)
  })

  test('says to build the widget where it was not built', async () => {
    await rm(join(folder, 'privacy-notice'), { recursive: true })
    expect(await run('hip', '--out', out)).toBe(2)
    expect(told).toContain('npm run build')
    expect(await readdir(folder)).toEqual(['widget'])
  })

  test('says what is wrong with a notice, and writes nothing', async () => {
    await writeFile(join(folder, 'bad.json'), '{"noticeSchema": 1}')
    expect(await run(join(folder, 'bad.json'), '--out', out)).toBe(2)
    expect(told).toContain('bad.json')
    expect(printed).toBe('')
    expect(await readdir(folder)).not.toContain('deep')
  })

  test('says so where the folder cannot be written', async () => {
    await writeFile(join(folder, 'file'), '')
    expect(await run('hip', '--out', join(folder, 'file/out'))).toBe(2)
    expect(told).toContain('could not be written')
  })

  test.each([
    [['--on', '2026-02-30'], 'is no day'],
    [['--on', 'today'], 'is no day'],
    [['--lang', 'xx'], 'There are no words in “xx”'],
    [['--level', 'loud'], 'is no reading level'],
    [['--site', 'www.school.example'], 'Write the address of the folder'],
    [['--site', 'javascript:a()'], 'Write the address of the folder'],
    [['--site', 'https://school.example/privacy/notice.html'], 'Write the address of the folder'],
    [['--site', 'https://school.example/?page=privacy'], 'Write the address of the folder'],
    [['--site', 'https://me@school.example/privacy/'], 'Write the address of the folder'],
  ])('refuses %j with what can be given', async (args, message) => {
    expect(await run('hip', '--out', out, ...args)).toBe(2)
    expect(told).toContain(message)
  })
})

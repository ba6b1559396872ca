import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const scratches: string[] = []

afterAll(() => {
  for (const scratch of scratches) rmSync(scratch, { recursive: true, force: true })
})

/** A copy of the rules alone, with one file in it. */
function scratchWith(path: string, code: string): string {
  const scratch = mkdtempSync(join(tmpdir(), 'fieldnote-fence-'))
  scratches.push(scratch)
  for (const file of ['.biome.json', '.gitignore', 'tsconfig.json', 'core/tsconfig.json']) {
    mkdirSync(dirname(join(scratch, file)), { recursive: true })
    cpSync(join(root, file), join(scratch, file))
  }
  for (const [neighbour, text] of [
    ['widget/neighbour.ts', 'export const one = 1\n'],
    ['extension/neighbour.ts', 'export const one = 1\n'],
    ['extension/background/neighbour.ts', 'export const one = 1\n'],
    ['core/page/neighbour.ts', 'export const one = 1\n'],
    ['core/cli/neighbour.ts', 'export const one = 1\n'],
    ['core/law/neighbour.ts', 'export const one = 1\n'],
    ['core/words/neighbour.ts', 'export const one = 1\n'],
    [path, code],
  ] as const) {
    mkdirSync(dirname(join(scratch, neighbour)), { recursive: true })
    writeFileSync(join(scratch, neighbour), text)
  }
  return scratch
}

function run(command: string, args: readonly string[], cwd: string): { ok: boolean; said: string } {
  try {
    return {
      ok: true,
      said: execFileSync(process.execPath, [join(root, 'node_modules', command), ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }),
    }
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return { ok: false, said: `${stdout}${stderr}` }
  }
}

const lint = (scratch: string) => run('@biomejs/biome/bin/biome', ['lint', '.'], scratch)
const types = (scratch: string) => run('@typescript/native/bin/tsc', ['-p', 'core'], scratch)

test.each([
  ['core from naming a face', 'core/notice/breach.ts', '../../widget/neighbour.ts'],
  ['core from naming Lit', 'core/notice/breach.ts', 'lit'],
  ['core from naming Preact', 'core/notice/breach.ts', 'preact'],
  ['core from naming Node', 'core/notice/breach.ts', 'node:fs'],
  ['pure core from reaching into the page room', 'core/fields/breach.ts', '../page/neighbour.ts'],
  ['the notice from speaking in words', 'core/notice/breach.ts', '../words/neighbour.ts'],
  ['the page room from naming Node', 'core/page/breach.ts', 'node:fs'],
  ['the command from naming a face', 'core/cli/breach.ts', '../../extension/neighbour.ts'],
  ['the widget from naming the extension', 'widget/breach.ts', '../extension/neighbour.ts'],
  ['the extension from naming the widget', 'extension/breach.ts', '../widget/neighbour.ts'],
  ['the pages of the extension from running the background', 'extension/ui/breach.ts', '../background/neighbour.ts'],
])('the linter keeps %s', (_what, path, target) => {
  const { ok, said } = lint(scratchWith(path, `import { one } from '${target}'\n\nexport const two = one\n`))
  expect(said).toContain('noRestrictedImports')
  expect(ok).toBe(false)
})

test.each([
  ['core/notice/within.ts', '../law/neighbour.ts'],
  ['widget/within.ts', '../core/law/neighbour.ts'],
  ['extension/within.ts', '../core/page/neighbour.ts'],
  ['extension/entrypoints/background.ts', '../background/neighbour.ts'],
])('the linter lets %s import what it may', (path, target) => {
  const { said, ok } = lint(scratchWith(path, `import { one } from '${target}'\n\nexport const two = one\n`))
  expect(ok, said).toBe(true)
})

test('core takes each package in one room', () => {
  const rooms = new Set<string>()
  for (const path of readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts') || path.endsWith('.config.ts')) continue
    const room = dirname(join('core', path)).replace(/(?<=^core\/cli)\/.*/, '')
    for (const [, name = ''] of readFileSync(join(root, 'core', path), 'utf8').matchAll(/ from '(?!node:)([^.'][^']*)'$/gm))
      rooms.add(`${name} in ${room}`)
  }
  expect([...rooms].toSorted()).toEqual([
    'commander in core/cli',
    'fflate in core/formats/wordpress',
    'linkedom in core/cli',
    'yaml in core/notice/authoring',
  ])
})

test('a cycle of imports is refused', () => {
  const scratch = scratchWith('core/law/first.ts', "import { second } from './second.ts'\n\nexport const first = () => second\n")
  writeFileSync(join(scratch, 'core/law/second.ts'), "import { first } from './first.ts'\n\nexport const second = () => first\n")
  expect(lint(scratch).said).toContain('noImportCycles')
})

test.each(['document.title', 'window.name', "fetch('x')", 'process.env'])('the compiler refuses %s in core', (expression) => {
  expect(types(scratchWith('core/notice/breach.ts', `export const breach = ${expression}\n`)).said).toContain('error TS')
})

test('the compiler passes core without a breach', () => {
  const { ok, said } = types(scratchWith('core/notice/sound.ts', 'export const sound = 1\n'))
  expect(ok, said).toBe(true)
})

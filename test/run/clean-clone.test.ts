import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const clone = mkdtempSync(join(tmpdir(), 'fieldnote-clone-'))

/** What git knows of this checkout, its edits too, in a folder of its own; then what the README says to run. */
beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  for (const file of files.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(join(root, file), join(clone, file))
  }
  npm('ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error')
}, 300_000)

afterAll(() => rmSync(clone, { recursive: true, force: true }))

test('a clone without a build says how to get one', () => {
  const { said, code } = fieldnote('--help')
  expect(said).toContain('npm run build')
  expect(code).toBe(2)
})

test('after npm ci and npm run build every command of the README runs by npx', () => {
  npm('run', 'build', '--silent')
  const help = fieldnote('--help').said
  const listed = [...help.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name)
  const commands = commandsOfReadme()
  expect(listed.toSorted()).toEqual([...commands, 'help'].toSorted())
  for (const command of commands) expect(fieldnote(command, '--help').code, command).toBe(0)
  const { said, code } = fieldnote('check', 'hip', '--json')
  expect(JSON.parse(said).findings.length).toBeGreaterThan(0)
  expect(code).toBe(1)
}, 300_000)

test('npm start serves the form with its notes and the MIS, and says how to load the extension', async () => {
  const started = spawn(process.execPath, ['test/run/start.mjs'], {
    cwd: clone,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let said = ''
    for await (const chunk of started.stdout) {
      said += chunk
      if (said.includes('Ctrl+C')) break
    }
    const [form, mis] = ['form', 'mis'].map(
      (name) => said.match(new RegExp(`^${name} (http://127\\.0\\.0\\.1:\\d+/${name}/)$`, 'm'))?.[1] ?? '',
    )
    expect(said).toContain('Load unpacked')
    expect(await (await fetch(form ?? '')).text()).toContain('<field-notes')
    expect((await fetch(new URL('notice.json', form))).ok).toBe(true)
    expect((await fetch(new URL('fieldnote.js', form))).ok).toBe(true)
    expect((await fetch(mis ?? '')).ok).toBe(true)
  } finally {
    started.kill()
  }
}, 300_000)

/** The table under its heading has a row for each. */
function commandsOfReadme(): readonly string[] {
  const [, chapter = ''] = readFileSync(join(clone, 'README.md'), 'utf8').split('\n## The command\n')
  return [...(chapter.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)/gm)].map(([, name]) => name ?? '')
}

function npm(...args: readonly string[]): void {
  execFileSync('npm', args, { cwd: clone, stdio: 'pipe', shell: process.platform === 'win32' })
}

function fieldnote(...args: readonly string[]): { readonly said: string; readonly code: number } {
  try {
    const said = execFileSync('npx', ['--no-install', 'fieldnote', ...args], {
      cwd: clone,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
    })
    return { said, code: 0 }
  } catch (error) {
    const { stdout, stderr, status } = error as { stdout: string; stderr: string; status: number }
    return { said: `${stdout}${stderr}`, code: status }
  }
}

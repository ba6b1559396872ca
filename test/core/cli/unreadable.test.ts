import fs, { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeFolder } from '../../../core/cli/make-folder.ts'
import { run } from './run-program.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldnote-'))
  refuseLocked()
})
afterEach(async () => {
  vi.restoreAllMocks()
  syncBuiltinESMExports()
  await rm(folder, { recursive: true, force: true })
})

/** Lets nobody read what is called locked: permissions alone do not stop root, as whom tests may run. */
function refuseLocked(): void {
  const { readFile } = fs
  vi.spyOn(fs, 'readFile').mockImplementation((file, ...more) => {
    if (!String(file).includes('locked')) return readFile(file, ...more)
    return Promise.reject(Object.assign(new Error(`EACCES: permission denied, open '${String(file)}'`), { code: 'EACCES' }))
  })
  syncBuiltinESMExports()
}

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text)
  return join(folder, name)
}

const page = '<form><label>Ethnicity <input></label></form>'

describe('a file that may not be read', () => {
  test.each([
    ['a notice', 'locked.json', ['check', 'FILE']],
    ['one of two notices', 'locked.json', ['diff', 'hip', 'FILE']],
    ['a saved page', 'locked.html', ['page', 'FILE']],
    ['a form', 'locked.html', ['form', 'FILE', '--notice', 'hip']],
    ['a data map', 'locked-map.json', ['coverage', 'FILE', '--notice', 'hip']],
  ])('%s is named with what to do, and nothing else comes', async (_, name, args) => {
    const path = await file(name, '{}')
    const { out, err, code } = await run(...args.map((arg) => (arg === 'FILE' ? path : arg)))
    expect([out, code]).toEqual(['', 2])
    expect(err).toMatch(/locked.*could not be read.*\. [A-Z]\w+ .*\.\n$/)
    expect(err).not.toMatch(/fault of our own|\n\s+at /)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  test('half of a notice is not called missing', async () => {
    await mkdir(join(folder, 'locked'))
    await file('locked/notice.yaml', 'id: x')
    await file('locked/notice.md', 'We hold names.')
    const { err, code } = await run('check', join(folder, 'locked'))
    expect(code).toBe(2)
    expect(err).toContain(`${join(folder, 'locked', 'notice.yaml')}: could not be read (EACCES)`)
    expect(err).toContain(`${join(folder, 'locked', 'notice.md')}: could not be read`)
  })

  test('the page of a frame is passed over', async () => {
    await file('locked.html', page)
    const { out, code } = await run('page', await file('frames.html', `<iframe src="locked.html"></iframe>${page}`), '--json')
    expect([(JSON.parse(out) as { fields: unknown[] }).fields.length, code]).toEqual([1, 0])
  })
})

test.each(['a%.html', '50%25%.html', 'caf%E9.html', '%00.html'])('a frame whose address is %s is passed over', async (source) => {
  const { out, err, code } = await run('page', await file('frames.html', `<iframe src="${source}"></iframe>${page}`), '--json')
  expect([(JSON.parse(out) as { fields: unknown[] }).fields.length, code, err]).toEqual([1, 0, ''])
})

describe('a folder to write into', () => {
  test('is made with those above it, and stays where it is there', async () => {
    const deep = join(folder, 'a', 'b', 'c')
    await makeFolder(deep)
    await writeFile(join(deep, 'x'), '')
    await Promise.all([makeFolder(deep), makeFolder(join(deep, 'd', 'e')), makeFolder(join(deep, 'd', 'f'))])
    await writeFile(join(deep, 'd', 'e', 'y'), '')
  })

  test('is refused below a file', async () => {
    await expect(makeFolder(join(await file('file', ''), 'a', 'b'))).rejects.toThrow(/EEXIST|ENOTDIR/)
  })
})

test('init ends where no folder can be made', async () => {
  const { err, code } = await run('init', '/proc/x/y')
  expect([code, err]).toEqual([2, expect.stringMatching(/^\/proc\/x\/y could not be written \(.+\)\. Name another folder\.$/m)])
})

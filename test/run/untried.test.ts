import { globSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { untriedFiles, untriedLines } from './untried.mjs'

const machine = vi.hoisted(() => ({ hasAll: false }))

vi.mock('node:fs', async (original) => ({ ...(await original<object>()), existsSync: () => machine.hasAll }))
vi.mock('node:child_process', async (original) => ({ ...(await original<object>()), execFileSync: () => '43.1\n' }))

afterEach(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

/** A machine that has every program and is made for tests, or has none and is somebody's own. */
function onMachine(hasAll: boolean): void {
  machine.hasAll = hasAll
  vi.stubEnv('CI', String(hasAll))
  vi.stubGlobal('process', Object.assign(Object.create(process), { getuid: () => 0 }))
}

test('where a machine lacks it all, the files that need it are left out, and a line tells of each thing', () => {
  onMachine(false)
  const files = untriedFiles()
  expect(files).toHaveLength(4)
  const tests = globSync('e2e/*.e2e.ts', { cwd: join(import.meta.dirname, '..') }).map((path) => path.replaceAll('\\', '/'))
  expect(tests).toEqual(expect.arrayContaining(files))
  for (const what of ['WebKitGTK', 'WPE WebKit', 'Orca', 'xdotool', 'policy']) {
    expect(
      untriedLines().filter((line) => line.includes(what)),
      what,
    ).not.toEqual([])
  }
})

test('where it has it all, none is left out, and nothing is told', () => {
  onMachine(true)
  expect(untriedFiles()).toEqual([])
  expect(untriedLines()).toEqual([])
})

import { vi } from 'vitest'
import { main } from '../../../core/cli/main.ts'

/** Runs the program; what it prints and its exit code. */
export async function run(...args: readonly string[]): Promise<{ out: string; err: string; code: number }> {
  const said = { out: '', err: '' }
  const hear = (into: keyof typeof said, end: string) => (text: unknown) => {
    said[into] += `${String(text)}${end}`
    return true
  }
  const spies = [
    vi.spyOn(console, 'log').mockImplementation(hear('out', '\n')),
    vi.spyOn(console, 'error').mockImplementation(hear('err', '\n')),
    vi.spyOn(process.stdout, 'write').mockImplementation(hear('out', '')),
    vi.spyOn(process.stderr, 'write').mockImplementation(hear('err', '')),
  ]
  const before = process.exitCode
  process.exitCode = 0
  await main(['node', 'fieldnote', ...args])
  const code = Number(process.exitCode)
  process.exitCode = before
  for (const spy of spies) spy.mockRestore()
  return { ...said, code }
}

import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** One policy file of this machine: set as often as wanted, and put back as it was. */
export function systemPolicy(file: string) {
  const before = existsSync(file) ? readFileSync(file) : null
  const made: string[] = []
  for (let folder = dirname(file); !existsSync(folder); folder = dirname(folder)) made.push(folder)
  return {
    set(policy: unknown) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, JSON.stringify(policy))
    },
    putBack() {
      if (before === null) rmSync(file, { force: true })
      else writeFileSync(file, before)
      // Only folders that were not there, and that nobody has put anything into since.
      for (const folder of made) {
        try {
          rmdirSync(folder)
        } catch {
          break
        }
      }
    },
  }
}

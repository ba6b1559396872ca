// The notice: how long building HIP's folder and checking a notice of 500 items take, in time of the processor's own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../run/toolchain.mjs'

const folder = mkdtempSync(join(tmpdir(), 'fieldnote-bench-'))
const main = JSON.stringify(join(root, 'dist/cli/main.js'))

/** Seconds of processor that one command line takes, its start included; the best of three, since other work only adds to it. */
function seconds(...args) {
  const script = `const { main } = await import(${main}); await main(['node', 'fieldnote', ...${JSON.stringify(args)}]); const { user, system } = process.cpuUsage(); process.stderr.write('\\ncpu ' + (user + system) / 1e6)`
  const runs = Array.from({ length: 3 }, () => {
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', maxBuffer: 100_000_000 })
    return Number(/\ncpu ([\d.]+)$/.exec(stderr)?.[1] ?? Number.NaN)
  })
  return Math.min(...runs)
}

const hip = JSON.parse(readFileSync(join(root, 'core/notices/hip.json'), 'utf8'))
const entries = Object.values(hip.items)
const items = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`item-${at}`, entries[at % entries.length]]))
const large = join(folder, 'large.json')
writeFileSync(large, JSON.stringify({ ...hip, items }))

const limit = 1
const measured = [
  ['build of the HIP notice', seconds('build', 'hip', '--out', join(folder, 'site'))],
  ['check of the HIP notice', seconds('check', 'hip')],
  ['check of a notice of 500 items', seconds('check', large)],
]
if (!existsSync(join(folder, 'site/notice.json'))) throw new Error('The build wrote nothing: run npm run build.')
rmSync(folder, { recursive: true })

let failed = false
for (const [what, cpu] of measured) {
  const isWithin = cpu < limit
  if (!isWithin) failed = true
  console.log(`${what}: ${cpu.toFixed(2)} s of processor (limit ${limit} s)${isWithin ? '' : '  ABOVE THE LIMIT'}`)
}
process.exit(failed ? 1 : 0)

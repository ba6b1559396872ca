// npm test: installs what is missing, checks types and style, builds, and runs every test in real browsers.
// Ends with a plain line: N passed, N failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { installFonts, unlikeFonts } from './fonts.mjs'
import { installBrowsers, installPackages } from './install.mjs'
import { installOrca } from './orca.mjs'
import { root, runTool } from './toolchain.mjs'
import { untriedLines } from './untried.mjs'
import { installWebKits } from './webkits.mjs'

const rooms = ['core', 'core/page', 'core/cli', 'widget', 'extension', 'test']
const tally = { passed: 0, failed: 0 }

await installPackages()
const env = await installBrowsers()
await installFonts()
await installWebKits()
await installOrca()

await step('wxt prepares its types', () => runTool('wxt', 'wxt', ['prepare'], { quiet: true }))
for (const room of rooms) await step(`types of ${room}`, () => runTool('@typescript/native', 'tsc', ['-p', room]))
await step('style and fences', () => runTool('@biomejs/biome', 'biome', ['check', '--error-on-warnings', '.']))
if (await step('build', async () => ((await build()) ? 0 : 1))) await vitest()
else tally.failed += 1

for (const line of [...unlikeFonts(), ...untriedLines()]) console.log(line)
console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 ? 0 : 1)

async function step(name, action) {
  const started = performance.now()
  const ok = (await action()) === 0
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
  tally[ok ? 'passed' : 'failed'] += 1
  return ok
}

async function vitest() {
  const report = join(root, 'test/.cache/report.json')
  mkdirSync(join(root, 'test/.cache'), { recursive: true })
  rmSync(report, { force: true })
  const args = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runTool('vitest', 'vitest', args, { env })
  const counts = counted(report)
  tally.passed += counts.passed
  tally.failed += counts.failed
  // A run that failed without a failing test (a crash, an unhandled error, a file that did not load) is a failure too.
  if (code !== 0 && counts.failed === 0) tally.failed += 1
}

function counted(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    if (numPassedTests === 0) console.error('No test ran.')
    // Nothing is skipped: what cannot be tried here is left out and told of, so that a skipped test counts as failed.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests + (numPassedTests === 0 ? 1 : 0) }
  } catch {
    console.error('The tests wrote no report.')
    return { passed: 0, failed: 1 }
  }
}

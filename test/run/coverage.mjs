// npm run coverage: how much of core its tests run, in Node and in a real Chromium. Ends with 1 below 95 lines in 100; what runs only
// in a process of its own (the command as it is installed) does not count.
import { installBrowsers, installPackages } from './install.mjs'
import { runTool } from './toolchain.mjs'

await installPackages()
const env = await installBrowsers()
const coverage = {
  enabled: true,
  allowExternal: true,
  include: '../core/**/*.ts',
  reporter: 'text-summary',
  reportsDirectory: 'test/.cache/coverage',
  'thresholds.lines': 95,
}
const options = Object.entries(coverage).map(([name, value]) => `--coverage.${name}=${value}`)
const args = ['run', '--config', 'test/vitest.config.ts', '--project', 'unit', '--project', 'browser', 'test/core', 'test/page', ...options]
process.exit(await runTool('vitest', 'vitest', args, { env }))

// npm run bench: measures, each bench in turn, and prints figures. `npm run bench -- naming widget` runs those named alone.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from '../run/build.mjs'
import { installBrowsers, installPackages } from '../run/install.mjs'
import { root, runNode } from '../run/toolchain.mjs'

await installPackages()
const env = await installBrowsers()
if (!(await build())) process.exit(1)

const wanted = process.argv.slice(2)
const benches = readdirSync(join(root, 'test/bench'))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => basename(file, '.bench.mjs'))
const unknown = wanted.filter((name) => !benches.includes(name))
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${benches.join(', ')}.`)
  process.exit(2)
}

let failed = false
for (const name of wanted.length > 0 ? wanted : benches) {
  console.log(`\n== ${name}`)
  if ((await runNode([`test/bench/${name}.bench.mjs`], { env })) !== 0) failed = true
}
process.exit(failed ? 1 : 0)

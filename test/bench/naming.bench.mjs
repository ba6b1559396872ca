// Naming: distinct rows (a label and what it stands in) a second on one core, warm; the size of naming with its lexicon; and what
// its first use costs, for each frame of a page pays it again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { root } from '../run/toolchain.mjs'

const { nameField } = await import(join(root, 'core/fields/name-field.ts'))

/** Labels of the project's own in their places; the row's number makes each one of a kind. */
const rows = ['care', 'forms', 'mis', 'sections'].flatMap((name) =>
  readFileSync(join(root, `test/core/fields/labels/${name}.txt`), 'utf8')
    .split(/^@ /m)
    .slice(1)
    .flatMap((group) => {
      const [head, ...lines] = group.split('\n')
      const [setting, trail] = head.split('|').map((part) => part.trim())
      return lines.filter((line) => line.includes(' | ')).map((line) => ({ setting, trail, label: line.split(' | ')[1] }))
    }),
)

function fieldsOf(round) {
  return rows.map(({ setting, trail, label }, at) => ({
    kind: 'input',
    labels: [{ source: 'label', text: `${label} ${round * rows.length + at}` }],
    context: trail
      .split(' > ')
      .reverse()
      .map((text, depth) => ({ source: depth === 0 ? 'section-heading' : 'page-heading', text: `${text} ${at}` })),
    autocomplete: '',
    setting,
    lang: '',
  }))
}

let best = Number.POSITIVE_INFINITY
for (let round = 0; round < 60; round++) {
  const fields = fieldsOf(round)
  const before = process.cpuUsage()
  for (const field of fields) nameField(field)
  const { user, system } = process.cpuUsage(before)
  best = Math.min(best, (user + system) / fields.length)
}
const perSecond = Math.round(1e6 / best)
const wanted = 100_000
console.log(`${perSecond} distinct rows a second of processor time (wanted: ${wanted}); ${best.toFixed(1)} microseconds a row`)

const { output } = await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { write: false, rolldownOptions: { input: join(root, 'core/fields/name-field.ts'), preserveEntrySignatures: 'strict' } },
})
const bundle = output.map(({ code }) => code ?? '').join('')
const size = gzipSync(bundle, { level: 9 }).length
const most = 12_000
console.log(`naming with its lexicon: ${size} bytes gzip (wanted: at most ${most})`)

/** Milliseconds from the text of the bundle to the first name, in an isolate that has run nothing yet. */
function firstUse() {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads')
    const { bundle, field } = workerData
    const before = performance.now()
    new Function(bundle + ';return nameField')()(field)
    parentPort.postMessage(performance.now() - before)`
  const script = bundle.replace(/export\s*\{\s*(\w+) as nameField\s*\};?/, ';const nameField=$1')
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData: { bundle: script, field: fieldsOf(0)[0] } })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

const firstUses = []
for (let round = 0; round < 12; round++) firstUses.push(await firstUse())
const soonest = Math.min(...firstUses)
const latest = 8
console.log(`${soonest.toFixed(1)} ms from nothing to the first name (wanted: at most ${latest})`)

if (perSecond < wanted || size > most || soonest > latest) process.exitCode = 1

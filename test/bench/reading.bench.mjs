// How long a page takes to read in Chromium: first scan, what is added later, and growth with the size of the page.
// Prints the least of several rounds, in CPU time of the page's main thread, so that other work on the machine does not count;
// the longest task is wall time. The budgets are those of the project's issue on recognising fields.
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { root } from '../run/toolchain.mjs'

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const rounds = Number(process.env.ROUNDS ?? 5)

const code = await bundle()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [...asRoot, '--disable-gpu'],
})
try {
  for (const naming of [false, true]) {
    const what = naming ? 'read and named' : 'read'
    const first = await least(() => firstScan(1000, naming))
    row(`first scan, ${what}: ${first.elements} elements, ${first.fields} fields`, `${ms(first.total)} of CPU`, 'at most 50 ms')
    row('  longest task', ms(first.longest), 'at most 16 ms')
    row('  a field', `${((first.total / first.fields) * 1000).toFixed(1)} µs`, 'at most 30 µs')
    const storm = await least(() => addLater(naming))
    row(`10,000 label and input pairs in 100 tasks, ${what}`, `${ms(storm.total)}, ${storm.fields} fields told`, 'at most 150 ms')
    row('  longest task', ms(storm.longest), 'at most 16 ms')
  }
  for (const fields of [1000, 3000, 10_000]) {
    const { total, elements, longest } = await least(() => firstScan(fields), 3)
    row(
      `${elements} elements`,
      `${ms(total)}, ${((total / elements) * 1000).toFixed(2)} µs an element, longest task ${ms(longest)}`,
      'linear',
    )
  }
} finally {
  await browser.close()
}

/** The reader as one script. */
async function bundle() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, 'test/bench/reading-entry.ts'), formats: ['iife'], name: 'bench' }, target: 'es2022' },
  }).then((made) => (Array.isArray(made) ? made[0] : made))
  return output[0].code
}

/** A page like an MIS's: rows of label and control in groups, text that is passed over, a table, icons. */
function pageOf(fields) {
  const labels = ['Legal forename', 'Ethnicity', 'SEN status', 'Bus route', 'Medical conditions', 'Locker number', 'Review date', 'House']
  const rows = Array.from({ length: fields }, (_, n) => {
    const label = `${labels[n % labels.length]} ${n % 7 === 0 ? 'details' : ''}`
    const heading = n % 20 === 0 ? `</fieldset><fieldset><legend>Group of questions</legend><h3>Section</h3>` : ''
    return `${heading}<div class="row"><div class="cell"><label for="f${n}">${label}</label><span class="hint"><i></i>Some help</span></div><div class="cell"><input id="f${n}" name="field_${n}" value="invented"><span><b></b>text of the page</span></div></div>`
  })
  return `<!doctype html><html lang="en"><body><h1>Pupil record</h1><form><fieldset><legend>Start</legend>${rows.join('')}</fieldset></form></body></html>`
}

async function open(html) {
  const page = await browser.newPage()
  await page.setContent(html)
  await page.evaluate(() => {
    // Every task of the reader begins in one of these; what runs in them is timed.
    const tasks = []
    const timed =
      (run) =>
      (...args) => {
        const start = performance.now()
        try {
          return run(...args)
        } finally {
          tasks.push(performance.now() - start)
        }
      }
    const later = window.setTimeout.bind(window)
    const post = window.scheduler.postTask.bind(window.scheduler)
    const Observer = window.MutationObserver
    window.plainTimeout = later
    window.tasks = tasks
    window.timed = timed
    window.setTimeout = (run, delay) => later(timed(run), delay)
    window.scheduler.postTask = (run) => post(timed(run))
    window.MutationObserver = class extends Observer {
      constructor(run) {
        super(timed(run))
      }
    }
  })
  await page.addScriptTag({ content: `${code};window.reading = bench` })
  return page
}

/** Script time of the page's main thread so far, in ms of CPU. */
async function scriptTime(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'ScriptDuration').value
}

async function measured(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return session
}

async function firstScan(fields, naming = false) {
  const page = await open(pageOf(fields))
  const session = await measured(page)
  const before = await scriptTime(session)
  const result = await page.evaluate(async (naming) => {
    let told = 0
    const start = window.timed(() =>
      window.reading.watch(({ found }) => {
        told += found.length
        if (naming) window.reading.name(found)
      }),
    )
    const watch = start()
    await watch.settled()
    watch.stop()
    return { tasks: window.tasks, fields: told, elements: document.getElementsByTagName('*').length }
  }, naming)
  const total = (await scriptTime(session)) - before
  await page.close()
  return { ...result, total, longest: Math.max(...result.tasks) }
}

/** Less the time that the page itself takes to add so much. */
async function addLater(naming = false) {
  const alone = await least(() => addPairs(null), 2)
  const watched = await addPairs(naming)
  return { ...watched, total: watched.total - alone.total }
}

async function addPairs(naming) {
  const page = await open('<!doctype html><html lang="en"><body><h1>Pupil record</h1><div id="place"></div></body></html>')
  const session = await measured(page)
  const before = await scriptTime(session)
  const result = await page.evaluate(async (naming) => {
    let told = 0
    const watch =
      naming === null
        ? null
        : window.reading.watch(({ found }) => {
            told += found.length
            if (naming) window.reading.name(found)
          })
    await watch?.settled()
    window.tasks.length = 0
    const place = document.getElementById('place')
    for (let task = 0; task < 100; task++) {
      await new Promise((done) => window.plainTimeout(done))
      const group = document.createElement('div')
      group.innerHTML = Array.from(
        { length: 100 },
        (_, n) => `<div><label for="a${task}-${n}">SEN status</label><input id="a${task}-${n}"></div>`,
      ).join('')
      place.append(group)
    }
    await watch?.settled()
    watch?.stop()
    return { tasks: window.tasks, fields: told }
  }, naming)
  const total = (await scriptTime(session)) - before
  await page.close()
  return { ...result, total, longest: Math.max(...result.tasks) }
}

async function least(measure, times = rounds) {
  let best
  for (let n = 0; n < times; n++) {
    const one = await measure()
    if (!best || one.total < best.total) best = { ...one, longest: Math.min(one.longest, best?.longest ?? one.longest) }
  }
  return best
}

function ms(value) {
  return `${value.toFixed(1)} ms`
}

function row(what, figure, budget) {
  console.log(`${what.padEnd(52)} ${figure.padEnd(60)} ${budget}`)
}

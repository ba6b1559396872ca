// What flags cost on a large page: 1,000 inputs and 10,000 cells, 104 of the fields sensitive, then 300 elements more. The same
// package with an empty content script stands beside it; rounds are interleaved, processor time is Chromium's thread ticks, and
// figures are medians of each round's difference. Ends with 1 where a figure is missed. ROUNDS (15) can be set.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchExtension, serveSite } from '../e2e/extension-browser.ts'
import { root } from '../run/toolchain.mjs'

const rounds = Number(process.env.ROUNDS ?? 15)
const built = process.env.BUILD ?? join(root, '.output/chrome-mv3')
const empty = join(mkdtempSync(join(tmpdir(), 'fieldnote-bench-')), 'extension')
cpSync(built, empty, { recursive: true })
writeFileSync(join(empty, 'flags.js'), 'globalThis.empty = true\n')

const site = await serveSite()
const url = site.make('large.html', largePage())
let missed = 0
const browsers = { empty: await ready(empty), ours: await ready(built) }
try {
  await zeroScript()
  await compare()
  await measureSlices()
} finally {
  for (const { extension } of Object.values(browsers)) await extension.close()
  await site.close()
}
process.exit(missed ? 1 : 0)

async function ready(build) {
  const extension = await launchExtension({ build })
  await extension.allow('http://127.0.0.1/*')
  const page = await extension.context.newPage()
  await page.goto(url)
  return { extension, page, tab: await extension.tabId(page) }
}

/** On a site that nobody switched on, no world of ours is made. */
async function zeroScript() {
  const { page } = browsers.ours
  const session = await page.context().newCDPSession(page)
  const worlds = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.origin))
  await page.goto(url.replace('127.0.0.1', 'elsewhere.test'))
  await session.send('Runtime.enable')
  await session.detach()
  const ours = worlds.filter((origin) => origin.startsWith('chrome-extension:')).length
  row('worlds of ours on a site not switched on', ours, ours === 0, 'none')
}

async function compare() {
  const taken = { empty: [], ours: [] }
  for (let round = 0; round < rounds; round++) {
    const names = round % 2 === 0 ? ['empty', 'ours'] : ['ours', 'empty']
    for (const name of names) taken[name].push(await visit(browsers[name], name === 'ours'))
  }
  const over = (figure) => median(taken.ours.map((one, round) => one[figure] - taken.empty[round][figure]))
  const own = (figure) => median(taken.ours.map((one) => one[figure]))
  const ms = (number) => `${number.toFixed(1)} ms`
  row('script at load', ms(over('script')), over('script') <= 60, 'at most 60 ms')
  row('script, style and layout at load', ms(over('all')), over('all') <= 150, 'at most 150 ms')
  row('  style and layout', ms(over('all') - over('script')))
  row('script when 300 elements come', ms(over('growScript')), over('growScript') <= 10, 'at most 10 ms')
  row('  script, style and layout', ms(over('growAll')))
  row('heap', `${(over('heap') / 1e6).toFixed(2)} MB`, over('heap') <= 500_000, 'at most 0.5 MB')
  row('first flags after the content', ms(own('first')), own('first') <= 150, 'at most 150 ms')
  row('flags found', own('finds'), own('finds') === 104, '104, and 134 when it has grown')
}

async function visit(browser, isOurs) {
  const { page } = browser
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto('about:blank')
  await page.goto(url)
  const finds = await settled(browser, isOurs, 104)
  const loaded = await metrics(session)
  const first = await page.evaluate(() => window.firstMark - performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd)
  const before = await metrics(session)
  await page.evaluate(() => window.grow())
  await settled(browser, isOurs, 134)
  const after = await metrics(session)
  // In a visit of its own: a collection throws away compiled code, which no page does before it grows.
  await page.goto('about:blank')
  await page.goto(url)
  await settled(browser, isOurs, 104)
  const heap = await heapOf(session)
  await session.detach()
  return {
    script: loaded.script,
    all: loaded.all,
    growScript: after.script - before.script,
    growAll: after.all - before.all,
    heap,
    first: first ?? 0,
    finds,
  }
}

/** Waits until so much has been found. The background knows it: to ask the page would cost the page. */
async function settled({ extension, page, tab }, isOurs, finds) {
  const background = await extension.worker()
  let found = 0
  for (let turn = 0; isOurs && found < finds && turn < 100; turn++) {
    await page.waitForTimeout(30)
    found = await background.evaluate(countOf, `tab ${tab}`)
  }
  await page.waitForTimeout(700)
  return found
}

/** In the background: how many fields of a tab have been flagged. */
async function countOf(key) {
  const frames = Object.values((await globalThis.chrome.storage.session.get(key))[key] ?? {})
  return frames.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0)
}

async function metrics(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  const script = of.ScriptDuration * 1000
  return { script, all: script + (of.LayoutDuration + of.RecalcStyleDuration) * 1000 }
}

async function heapOf(session) {
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}

/** The longest stretch in which our script keeps the page's thread, from a trace. */
async function measureSlices() {
  const { page } = browsers.ours
  const longest = []
  for (let round = 0; round < Math.max(3, Math.min(rounds, 7)); round++) {
    const session = await page.context().newCDPSession(page)
    const events = []
    session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await page.goto('about:blank')
    await session.send('Tracing.start', { traceConfig: { includedCategories: ['devtools.timeline', 'v8'] }, transferMode: 'ReportEvents' })
    await page.goto(url)
    await settled(browsers.ours, true, 104)
    await page.evaluate(() => window.grow())
    await settled(browsers.ours, true, 134)
    await session.send('Tracing.end')
    await done
    await session.detach()
    const ours = events.filter(
      ({ name, args }) => ['FunctionCall', 'EvaluateScript'].includes(name) && args?.data?.url?.endsWith('/flags.js'),
    )
    longest.push(Math.max(0, ...ours.map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)))
  }
  row('longest stretch of script', `${median(longest).toFixed(1)} ms`, median(longest) < 16, 'under 16 ms')
}

function row(what, figure, good, wanted) {
  if (good === false) missed++
  const verdict = good === undefined ? '' : `${good ? 'good' : 'MISSED'} (${wanted})`
  console.log(`${what.padEnd(44)} ${String(figure).padStart(12)}  ${verdict}`)
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function largePage() {
  const sensitive = [
    'Ethnicity',
    'Religion',
    'Allergies',
    'Medical conditions',
    'SEN status',
    'Social worker',
    'Child protection plan',
    'Disability',
  ]
  const ordinary = ['House', 'Locker number', 'Bus route', 'Canteen balance', 'Maths set', 'Reading age', 'Seat in class', 'Library card']
  const field = (n, label) => `<p><label for="f${n}">${label}</label> <input id="f${n}" name="f${n}" value="${n}"></p>`
  const labelOf = (n) => (n % 10 === 0 ? sensitive[(n / 10) % sensitive.length] : `${ordinary[n % ordinary.length]} ${n}`)
  const fields = Array.from({ length: 1000 }, (_, n) => field(n, labelOf(n)))
  const sections = Array.from(
    { length: 20 },
    (_, s) => `<fieldset><legend>Part ${s + 1}</legend>${fields.slice(s * 50, s * 50 + 50).join('')}</fieldset>`,
  )
  const heads = Array.from(
    { length: 20 },
    (_, c) => `<th>${c % 5 === 4 ? sensitive[(c - 4) / 5] : `${ordinary[c % ordinary.length]} ${c}`}</th>`,
  )
  const body = Array.from({ length: 500 }, (_, r) => `<tr>${Array.from({ length: 20 }, (_, c) => `<td>${r} ${c}</td>`).join('')}</tr>`)
  const script = `
    new MutationObserver(() => { window.firstMark ??= performance.now() }).observe(document.documentElement, { childList: true })
    window.grow = () => {
      const sensitive = ${JSON.stringify(sensitive)}
      const part = document.createElement('fieldset')
      part.innerHTML = '<legend>More</legend>' + Array.from({ length: 200 }, (_, n) => '<p><label for="g' + n + '">' + (n % 20 < 3 ? sensitive[n % 8] : 'House ' + n) + '</label> <input id="g' + n + '"></p>').join('')
      document.forms[0].append(part)
      document.querySelector('tbody').insertAdjacentHTML('beforeend', ('<tr>' + '<td>x</td>'.repeat(20) + '</tr>').repeat(100))
    }`
  const style = 'body{font:14px sans-serif}td,th{border:1px solid #ccc;padding:2px 6px}label{display:inline-block;width:200px}'
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Large</title><style>${style}</style><body><h1>All pupils</h1><form>${sections.join('')}</form><h2>List</h2><table><thead><tr>${heads.join('')}</tr></thead><tbody>${body.join('')}</tbody></table><script>${script}</script></body></html>`
}

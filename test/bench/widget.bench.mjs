// What the widget weighs and costs, beside its peers: sizes, processor time of attaching by Chromium's thread ticks, nodes and
// listeners a field, time until settled on a slow telephone, and time from a tap to the painted note. Rounds are interleaved, and
// ratios are medians of each round's ratio to the button by hand. Ends with 1 where the widget misses its own figures.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'
import { build } from 'vite'
import { serve } from '../run/serve.mjs'
import { root } from '../run/toolchain.mjs'
import { peers } from './widget-peers.mjs'

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
/** Milliseconds between the coming and the going of a finger: a quick tap. */
const finger = 80
const rounds = Number(process.env.ROUNDS ?? 7)
const folder = join(root, 'dist/notice')
const script = readFileSync(join(folder, 'fieldnote.js'), 'utf8')
const notice = readFileSync(join(folder, 'notice.json'), 'utf8')
let missed = 0
const linear = []

const installed = Object.entries(peers).filter(([name, { needs }]) => {
  const absent = needs.filter((one) => !existsSync(join(root, 'node_modules', one)))
  if (absent.length) console.log(`${name}: not installed (${absent.join(', ')})`)
  return absent.length === 0
})
const bundles = new Map()
for (const [name, { code }] of installed) bundles.set(name, await bundle(code))

const gzip = (text) => gzipSync(text, { level: 9 }).length
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
const second = readdirSync(folder).find((name) => /^fieldnote\.[0-9a-f]{8,}\.js$/.test(name) && script.includes(name))
row('fieldnote.js, gzip', kB(gzip(script)), gzip(script) <= 9000, 'at most 9 kB')
row('with the HIP notice', kB(gzip(script) + gzip(notice)), gzip(script) + gzip(notice) <= 14_000, 'at most 14 kB')
row('  and when someone comes near a note', kB(gzip(readFileSync(join(folder, second)))))
for (const [name, code] of bundles) row(`  ${name}`, kB(gzip(code)))

const server = await serve({ roots: { '/': [folder] }, answer })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [...asRoot, '--disable-gpu'],
})
try {
  for (const fields of [100, 1000, 3000]) await compareProcessor(fields)
  await compareSettled()
  await measureTaps()
} finally {
  await browser.close()
  await server.close()
}
process.exit(missed ? 1 : 0)

/** Processor time of attaching, less that of the same page left alone. */
async function compareProcessor(fields) {
  const names = ['nothing', 'fieldnote', ...bundles.keys()]
  const taken = new Map(names.map((name) => [name, []]))
  const last = new Map()
  for (let round = 0; round < rounds; round++) {
    for (const name of turned(names, round)) {
      const found = await attachOnce(name, fields, 1)
      taken.get(name).push(found.cpu)
      last.set(name, found)
    }
  }
  const net = (name) => taken.get(name).map((one, round) => Math.max(0.01, one - taken.get('nothing')[round]))
  const floor = net('button by hand')
  const bare = last.get('nothing')
  for (const name of names.slice(1)) {
    const own = net(name)
    const ratio = median(own.map((one, round) => one / floor[round]))
    const { nodes, listeners } = last.get(name)
    const each = (count, from) => ((count - from) / fields).toFixed(1)
    const figures = `${median(own).toFixed(0)} ms of processor, ${ratio.toFixed(2)} times the button; a field ${each(nodes, bare.nodes)} nodes, ${each(listeners, bare.listeners)} listeners`
    if (name !== 'fieldnote') row(`  ${name}, ${fields} fields`, figures)
    else if (fields !== 1000) row(`${name}, ${fields} fields`, figures)
    else {
      const good = ratio <= 1.6 && (nodes - bare.nodes) / fields <= 6.2 && (listeners - bare.listeners) / fields < 0.1
      row(`${name}, ${fields} fields`, figures, good, 'at most 1.6 times, 6.2 nodes, no listener')
    }
    if (name === 'fieldnote') linear.push([fields, median(own)])
  }
  if (linear.length === 3) {
    const growth = linear[2][1] / linear[1][1]
    row('fieldnote, from 1,000 fields to 3,000', `${growth.toFixed(1)} times`, growth <= 3.6, 'linear: 3 times')
  }
}

/** From the call until everything stands and is laid out, at a sixth of the processor's speed. */
async function compareSettled() {
  const names = ['fieldnote', ...bundles.keys()]
  const taken = new Map(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of turned(names, round)) taken.get(name).push((await attachOnce(name, 100, 6)).settled)
  }
  for (const name of names) {
    const time = median(taken.get(name))
    if (name === 'fieldnote') row(`${name}, 100 fields settled at 6 times throttling`, `${time.toFixed(0)} ms`, time < 170, 'under 170 ms')
    else row(`  ${name}`, `${time.toFixed(0)} ms`)
  }
}

/**
 * From the end of a tap to the next frame that shows the note, at a quarter of the processor's speed. A finger rests on the glass
 * for the time of a quick tap; the script that opens notes has come with the first of them.
 */
async function measureTaps() {
  const own = await tapped('fieldnote', 'field-note', 'button[part=button]', '[part=note]')
  row('tap to painted note at 4 times throttling', figures(own), own.half < 16 && own.most < 50, 'under 16 and 50 ms')
  row('  button by hand', figures(await tapped('button by hand', 'label + button', null, ':popover-open')))
}

function figures({ half, most }) {
  return `median ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms`
}

async function tapped(name, mark, inMark, opened) {
  const { page, context, session } = await open(name, 60)
  await attach(page, name)
  await page.evaluate(() => {
    window.taps = []
    document.addEventListener(
      'click',
      (event) => {
        const began = event.timeStamp
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => window.taps.push(performance.now() - began)
          channel.port2.postMessage(0)
        })
      },
      true,
    )
  })
  const tap = async (at) => {
    const one = page.locator(mark).nth(at)
    await one.evaluate((host) => host.scrollIntoView({ block: 'center' }))
    const button = inMark === null ? one : one.locator(inMark)
    await button.waitFor()
    if (inMark !== null) await page.waitForFunction((nth) => document.querySelectorAll('field-note')[nth].hasAttribute('room'), at)
    const { x, y, width, height } = await button.boundingBox()
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await new Promise((done) => setTimeout(done, finger))
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await (inMark === null ? page.locator(opened) : one.locator(opened)).waitFor()
    await page.waitForFunction((taps) => window.taps.length > taps, at)
    if (inMark === null) await page.evaluate(() => document.querySelector(':popover-open').hidePopover())
  }
  await tap(0)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  for (let at = 1; at < 55; at++) await tap(at)
  const taps = (await page.evaluate(() => window.taps)).slice(1).sort((a, b) => a - b)
  await context.close()
  return { half: taps[Math.floor(taps.length / 2)], most: taps[Math.floor(taps.length * 0.95)] }
}

async function attachOnce(name, fields, throttling) {
  const { page, context, session } = await open(name, fields)
  if (throttling > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttling })
  const before = await metrics(session)
  const settled = name === 'nothing' ? 0 : await attach(page, name)
  // What is put off until the page is idle counts too.
  await settle(page)
  const after = await metrics(session)
  await session.send('HeapProfiler.collectGarbage')
  const { Nodes: nodes, JSEventListeners: listeners } = await metrics(session)
  await context.close()
  return { cpu: (after.TaskDuration - before.TaskDuration) * 1000, settled, nodes, listeners }
}

async function open(name, fields) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, hasTouch: true })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(`${server.origin}/page?fields=${fields}`)
  if (name !== 'nothing') await page.addScriptTag({ url: name === 'fieldnote' ? '/fieldnote.js' : `/peer?${encodeURIComponent(name)}` })
  await settle(page)
  return { page, context, session }
}

/** Attaches; gives the time from the call to the forced layout. */
async function attach(page, name) {
  return page.evaluate(async (name) => {
    const start = performance.now()
    if (name === 'fieldnote') {
      const element = document.createElement('field-notes')
      for (const [key, value] of Object.entries({ for: 'form', notice: '#notice', layout: 'field' })) element.setAttribute(key, value)
      const ready = new Promise((done) => element.addEventListener('fieldnotes-ready', done))
      document.getElementById('form').prepend(element)
      await ready
    } else await window.peer.attach(document.querySelectorAll('label'))
    document.body.getBoundingClientRect()
    const settled = performance.now() - start
    return settled
  }, name)
}

async function settle(page) {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(() => requestAnimationFrame(done)))))
}

async function metrics(session) {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

function answer(request, response) {
  const url = new URL(request.url, 'http://127.0.0.1')
  if (url.pathname === '/peer') {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(bundles.get(decodeURIComponent(url.search.slice(1))))
    return true
  }
  if (url.pathname !== '/page') return false
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(Number(url.searchParams.get('fields'))))
  return true
}

/** A form of questions that the notice covers, each in words of its own. */
function pageOf(fields) {
  const asked = [
    'Date of birth',
    'Looked after child',
    'Social worker',
    'Dental check',
    'Special educational needs',
    'Adoption',
    'Child in need plan',
    'Home address',
  ]
  const questions = Array.from(
    { length: fields },
    (_, at) => `<div class="field"><label for="f${at}">${asked[at % asked.length]} ${at}</label><input id="f${at}" name="f${at}"></div>`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A form</title>
<style>body { font-family: sans-serif } .field { margin-bottom: 20px } .field > label { display: block } input { width: 300px }</style>
<script type="application/json" id="notice">${notice.replaceAll('<', '\\u003c')}</script>
<form id="form">${questions.join('')}</form></html>`
}

async function bundle(code) {
  const entry = join(root, 'test/bench/peer-entry.js')
  const made = await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [{ name: 'peer', enforce: 'pre', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) }],
    build: { write: false, target: 'es2022', minify: true, lib: { entry, name: 'peer', formats: ['iife'] } },
  })
  return [made].flat()[0].output[0].code
}

/** The same names, another one first each round. */
function turned(names, by) {
  return [...names.slice(by % names.length), ...names.slice(0, by % names.length)]
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}

function row(what, figure, good, budget) {
  if (good === false) missed++
  console.log(`${what.padEnd(52)} ${figure}${budget ? `  (${budget}: ${good ? 'yes' : 'NO'})` : ''}`)
}

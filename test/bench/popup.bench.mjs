// How soon the popup can be used: from its opening until its switch is there, enabled, and answers a press, on a page with flags;
// also the panel and the options. Ends with 1 where the popup's figure is missed. ROUNDS (15) can be set.
import { join } from 'node:path'
import { launchExtension, serveSite } from '../e2e/extension-browser.ts'
import { root } from '../run/toolchain.mjs'

const rounds = Number(process.env.ROUNDS ?? 15)
const site = await serveSite()
const extension = await launchExtension({ build: process.env.BUILD ?? join(root, '.output/chrome-mv3') })
await extension.allow('http://127.0.0.1/*')
await extension.set({ notices: ['hip'] })
const mis = await extension.context.newPage()
await mis.goto(`${site.origin}/mis/index.html`)
const tab = await extension.tabId(mis)

const pages = [
  { file: 'popup.html', ready: '.site button', most: 100 },
  { file: 'sidepanel.html', ready: '.flag button' },
  { file: 'options.html', ready: '#role-choice' },
]
const taken = Object.fromEntries(pages.map(({ file }) => [file, []]))
const page = await extension.context.newPage()
await page.addInitScript(noteWhenReady)
for (let round = 0; round < rounds + 1; round++) {
  for (const { file, ready } of round % 2 === 0 ? pages : pages.toReversed()) {
    await page.goto('about:blank')
    await page.goto(`chrome-extension://${extension.id}/${file}?ready=${encodeURIComponent(ready)}#tab=${tab}`)
    const at = await page.waitForFunction(() => globalThis.readyAt).then((handle) => handle.jsonValue())
    // The first round fills the browser's caches.
    if (round > 0) taken[file].push(at)
  }
}
await extension.close()
await site.close()

let missed = false
for (const { file, most } of pages) {
  const at = taken[file].toSorted((a, b) => a - b)
  const middle = at[Math.floor(at.length / 2)]
  const isOver = most !== undefined && middle >= most
  missed ||= isOver
  const wanted = most === undefined ? '' : `  (under ${most} ms)${isOver ? '  MISSED' : ''}`
  console.log(`${file.padEnd(16)} ready after ${middle.toFixed(0)} ms, slowest ${at.at(-1).toFixed(0)} ms of ${at.length}${wanted}`)
}
process.exit(missed ? 1 : 0)

/** In the page, before it loads: notes the time from its opening at which the control is there and the main thread is free. */
function noteWhenReady() {
  const ready = new URLSearchParams(location.search).get('ready')
  if (ready === null) return
  const look = new MutationObserver(() => {
    const control = document.querySelector(ready)
    if (control === null || control.disabled) return
    look.disconnect()
    setTimeout(() => {
      globalThis.readyAt = performance.now()
    })
  })
  look.observe(document, { childList: true, subtree: true })
}

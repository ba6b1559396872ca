// Opens a browser for a person, with the staff extension loaded from its build folder.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './install.mjs'
import { root, runTool } from './toolchain.mjs'

const chromeBuild = join(root, '.output/chrome-mv3')
const firefoxBuild = join(root, '.output/firefox-mv3')

const brandedChrome = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/** Opens the first of Chromium, Firefox, Chrome and Edge that is here; resolves when it is closed, to false if none could be opened. */
export async function openBrowser(address) {
  const chromium = findBrowser('chromium')
  if (chromium) return openChromium(chromium, address)
  const firefox = findBrowser('firefox')
  if (firefox) return openFirefox(firefox, address)
  const branded = (brandedChrome[process.platform] ?? []).find((path) => existsSync(path))
  return branded ? openChromium(branded, address) : false
}

/**
 * The extension is loaded over the debugging pipe, since Google Chrome ignores `--load-extension` from version 137;
 * Chromium and Chrome for Testing take it the same way.
 */
async function openChromium(executablePath, address) {
  const { chromium } = await import('playwright-core')
  const context = await chromium.launchPersistentContext(join(root, 'test/.cache/profile'), {
    executablePath,
    headless: process.env.HEADLESS === '1',
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', '--enable-unsafe-extension-debugging'],
  })
  const session = await context.browser().newBrowserCDPSession()
  const { id } = await session.send('Extensions.loadUnpacked', { path: chromeBuild })
  console.log(`opened ${executablePath} with the extension ${id}`)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(address)
  await new Promise((closed) => context.on('close', closed))
  return true
}

async function openFirefox(path, address) {
  const args = ['run', '--source-dir', firefoxBuild, '--firefox', path, '--start-url', address, '--no-reload', '--no-input']
  return (await runTool('web-ext', 'web-ext', args)) === 0
}

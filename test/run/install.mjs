// Brings what a fresh machine lacks: the packages of the lockfile, and for the tests two real browsers.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, runTool } from './toolchain.mjs'

/** Installs the packages of package-lock.json unless exactly these were installed by the last run. */
export async function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules/.installed-from')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Installing packages (npm ci)...')
  const npm = process.env.npm_execpath
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const code = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' })
  if (code !== 0) stop('npm ci failed. Check the network and run: npm ci')
  writeFileSync(stamp, lock)
}

const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    // Branded Chrome is left out: since version 137 it does not load unpacked extensions from its command line.
    paths: {
      linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
      win32: [],
    },
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: ['C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    },
    debian: 'firefox-esr',
  },
}

/** Finds both browsers, installing what is missing; gives the environment by which the tests find them. */
export async function installBrowsers() {
  const env = {}
  const missing = []
  for (const [name, browser] of Object.entries(browsers)) {
    const path = find(browser)
    if (path) env[browser.variable] = path
    else missing.push(name)
  }
  if (missing.length === 0) return env
  if (isDebianRoot()) {
    await run('apt-get', ['update', '-qq'])
    const code = await run(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', ...missing.map((name) => browsers[name].debian)],
      {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      },
    )
    if (code !== 0) stop(`Run: apt-get install -y ${missing.map((name) => browsers[name].debian).join(' ')}`)
    for (const name of missing)
      env[browsers[name].variable] = find(browsers[name]) ?? stop(`${name} was installed but not found; set ${browsers[name].variable}`)
    return env
  }
  for (const name of missing) env[browsers[name].variable] = await download(name)
  return env
}

/** A browser that is there already, or undefined. Never installs. */
export function findBrowser(name) {
  return find(browsers[name])
}

function find({ variable, paths }) {
  const given = process.env[variable]
  if (given) return existsSync(given) ? given : stop(`${variable} names ${given}, which is not there`)
  return (paths[process.platform] ?? []).find((path) => existsSync(path))
}

/** Whether packages can be installed from Debian without asking anyone. */
export function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

async function download(name) {
  const cache = join(root, 'test/.cache/browsers')
  console.error(`Downloading ${name} into test/.cache/browsers...`)
  const code =
    name === 'chromium'
      ? await runTool('playwright-core', 'playwright-core', ['install', 'chromium', '--no-shell'], {
          env: { PLAYWRIGHT_BROWSERS_PATH: cache },
        })
      : await runTool('@puppeteer/browsers', 'browsers', ['install', 'firefox@stable', '--path', cache])
  if (code === 0) {
    const path = await downloaded(name, cache)
    if (path) return path
  }
  return stop(`${name} could not be downloaded. Install it and set ${browsers[name].variable} to its program, then run npm test again.`)
}

async function downloaded(name, cache) {
  if (name === 'chromium') {
    process.env.PLAYWRIGHT_BROWSERS_PATH = cache
    const { chromium } = await import('playwright-core')
    return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
  }
  const { getInstalledBrowsers } = await import('@puppeteer/browsers')
  return (await getInstalledBrowsers({ cacheDir: cache })).find((one) => one.browser === 'firefox')?.executablePath
}

function stop(message) {
  console.error(message)
  process.exit(1)
}

import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import puppeteer, { type Browser } from 'puppeteer-core'
import { vi } from 'vitest'
import { ended, firstLine, startScreen, strike } from './screen.ts'

/** Orca reading a page in Firefox, on a screen and a message bus of their own, so that nobody's desktop is touched. */
export interface OrcaSession {
  /** Strikes a real key, and waits until Orca has said what is expected and has finished with it. */
  press(key: string, heard: RegExp): Promise<void>
  /** Waits until something is so on the page. */
  until(isSo: (words: string) => boolean, words?: string): Promise<void>
  /** Each key since this was last asked, and under it all that Orca said until the next. */
  transcript(): string
  close(): Promise<void>
}

type Environment = Readonly<Record<string, string>>

/** Orca as it comes, but it neither echoes keys nor begins to read the page by itself; its log holds each line at once. */
const customizations = `import orca.debug, orca.settings
orca.settings.enableKeyEcho = orca.settings.sayAllOnLoad = orca.settings.pageSummaryOnLoad = False
orca.debug.debugFile.reconfigure(line_buffering=True)
`

/** Opens a page, and starts Orca when the page is ready. */
export async function startOrca(url: string, isReady: () => boolean): Promise<OrcaSession> {
  const home = mkdtempSync(join(tmpdir(), 'fieldnote-orca-'))
  const log = join(home, 'orca.log')
  const processes: ChildProcess[] = []
  let firefox: Browser | undefined
  const close = async () => {
    await firefox?.close()
    for (const one of processes.reverse()) await ended(one)
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const env = await startDesktop(home, processes)
    firefox = await openFirefox(env)
    const [page = await firefox.newPage()] = await firefox.pages()
    await page.goto(url)
    await page.waitForFunction(isReady)
    // From the browser's bar of addresses into the page.
    await strike('F6', env)
    await page.waitForFunction(() => document.hasFocus())
    processes.push(spawn('orca', ['--user-prefs', home, '--debug-file', log], { env, stdio: 'ignore' }))
    await hears(() => saidIn(read(log)), / frame\./, 'at the start')
    return { ...listen(log, env), until: async (isSo, words = '') => void (await page.waitForFunction(isSo, {}, words)), close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A screen, and a message bus on which accessible applications find each other. */
async function startDesktop(home: string, processes: ChildProcess[]): Promise<Environment> {
  const runtime = join(home, 'run')
  mkdirSync(runtime, { mode: 0o700 })
  writeFileSync(join(home, 'orca-customizations.py'), customizations)
  const own = {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_RUNTIME_DIR: runtime,
    LC_ALL: 'C.UTF-8',
    GNOME_ACCESSIBILITY: '1',
    // What Orca says is read from its log: no voice is looked for.
    SPEECHD_ADDRESS: `unix_socket:${join(home, 'no-voice')}`,
  }
  const bus = spawn('dbus-daemon', ['--session', '--nofork', '--print-address'], { env: own, stdio: ['ignore', 'pipe', 'ignore'] })
  processes.push(bus)
  const [screen, address] = await Promise.all([startScreen('4000x1400'), firstLine(bus.stdout as Readable)])
  processes.push(screen.process)
  return { ...own, DISPLAY: screen.display, DBUS_SESSION_BUS_ADDRESS: address }
}

function openFirefox(env: Environment): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: false,
    args: ['--width=4000', '--height=1400'],
    env,
    extraPrefsFirefox: { 'accessibility.force_disabled': -1 },
    timeout: 120_000,
    protocolTimeout: 120_000,
  })
}

function listen(log: string, env: Environment): Pick<OrcaSession, 'press' | 'transcript'> {
  const lines: string[] = []
  let from = read(log).length
  const take = () => {
    const text = read(log)
    lines.push(...saidIn(text.slice(from)).map((words) => `  ${words}`))
    from = text.length
  }
  return {
    press: async (key, heard) => {
      take()
      lines.push(`${key}:`)
      await strike(key, env)
      await hears(() => saidIn(finished(read(log).slice(from))), heard, `after ${key}`)
    },
    transcript: () => {
      take()
      return `${lines.splice(0).join('\n')}\n`
    },
  }
}

/** Waits until words were said. */
function hears(said: () => readonly string[], heard: RegExp, when: string): Promise<void> {
  return vi.waitFor(
    () => {
      const words = said().join('\n')
      if (!heard.test(words)) throw new Error(`${when} Orca said “${words}”, not ${heard}`)
    },
    { timeout: 30_000, interval: 20 },
  )
}

/** What of a log Orca has done with: it marks where it has finished with an event. */
function finished(log: string): string {
  return log.slice(0, log.lastIndexOf('\n^^^^^ PROCESS') + 1)
}

function saidIn(log: string): string[] {
  return [...log.matchAll(/SPEECH OUTPUT: '(.*?)'(?: voice=\w+)? ?\{/gs)].map(([, words = '']) => words.replace(/\s+/g, ' ').trim())
}

function read(log: string): string {
  return existsSync(log) ? readFileSync(log, 'utf8') : ''
}

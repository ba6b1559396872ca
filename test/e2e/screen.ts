import { type ChildProcess, execFile, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'

/** A screen that no one sees, so that nobody's desktop is touched. */
export interface Screen {
  /** Its name for the programs that are to draw on it: `DISPLAY`. */
  readonly display: string
  readonly process: ChildProcess
}

const run = promisify(execFile)

/** Starts a screen of so many pixels. */
export async function startScreen(size: `${number}x${number}`): Promise<Screen> {
  const process = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return { display: `:${await firstLine(process.stdio[3] as Readable)}`, process }
}

/** Strikes a key, such as `alt+shift+u`, where the focus is. */
export async function strike(key: string, env: Readonly<Record<string, string>>): Promise<void> {
  await run('xdotool', ['key', key], { env })
}

/** Gives the focus to the window of a program: no window manager does it. */
export async function focusWindow(program: string, env: Readonly<Record<string, string>>): Promise<void> {
  const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--class', program], { env })
  await run('xdotool', ['windowfocus', '--sync', stdout.trim().split('\n').at(-1) ?? ''], { env })
}

/** The first line that a program writes: where it can be reached. */
export function firstLine(stream: Readable): Promise<string> {
  return new Promise((done, fail) => {
    let text = ''
    stream.on('data', (chunk) => {
      text += chunk
      if (text.includes('\n')) done(text.slice(0, text.indexOf('\n')))
    })
    stream.once('end', () => fail(new Error('ended before its first line')))
  })
}

/** Ends a program, and waits until it has. */
export function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done(undefined)
    child.once('exit', done)
    child.kill()
  })
}

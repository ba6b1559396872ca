import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import type { WebKitEngine } from '../run/webkits.mjs'

/** A page in a real WebKit, driven as its users drive it. */
export interface WebKitPage {
  readonly version: string
  visit(url: string): Promise<void>
  run<Given extends readonly unknown[], Answer>(act: (...given: Given) => Answer, ...given: Given): Promise<Answer>
  /** Waits until something is so on the page. */
  until<Given extends readonly unknown[]>(isSo: (...given: Given) => unknown, ...given: Given): Promise<void>
  hover(at: Point): Promise<void>
  click(at: Point): Promise<void>
  press(key: string): Promise<void>
  /** The name by which assistive technology knows each of these elements; null where the driver cannot tell. */
  names(selector: string): Promise<string[] | null>
  close(): Promise<void>
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Starts a WebKit with an empty profile. */
export async function launchWebKit(engine: WebKitEngine): Promise<WebKitPage> {
  const processes: ChildProcess[] = []
  const display = engine.screen === null ? undefined : await startScreen(engine.screen, processes)
  const port = await freePort()
  const environment = { ...process.env, ...(display === undefined ? {} : { DISPLAY: display, GDK_BACKEND: 'x11' }), ...quiet }
  processes.push(spawn(engine.driver, ['-p', String(port)], { stdio: 'ignore', env: environment }))
  const driver = `http://127.0.0.1:${port}`

  async function ask<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await fetch(driver + path, {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    })
    const { value } = (await answer.json()) as { value: Answer & { error?: string; message?: string } }
    if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`)
    return value
  }

  await waitFor(() =>
    ask('GET', '/status').then(
      () => true,
      () => false,
    ),
  )
  const { sessionId, capabilities } = await ask<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
    capabilities: { alwaysMatch: engine.capabilities },
  })
  const session = `/session/${sessionId}`

  function run<Given extends readonly unknown[], Answer>(act: (...given: Given) => Answer, ...given: Given): Promise<Answer> {
    return ask('POST', `${session}/execute/sync`, { script: `return (${act})(...arguments)`, args: given })
  }

  function act(type: string, actions: readonly object[]): Promise<void> {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {}
    return ask('POST', `${session}/actions`, { actions: [{ type, id: type, ...parameters, actions }] })
  }

  const moveTo = ({ x, y }: Point) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' })

  return {
    version: capabilities.browserVersion,
    run,
    visit: (url) => ask('POST', `${session}/url`, { url }),
    until: (isSo, ...given) => waitFor(async () => Boolean(await run(isSo, ...given))),
    hover: (at) => act('pointer', [moveTo(at)]),
    click: (at) => act('pointer', [moveTo(at), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    press: (key) =>
      act('key', [
        { type: 'keyDown', value: keys[key] ?? key },
        { type: 'keyUp', value: keys[key] ?? key },
      ]),
    async names(selector) {
      const found = await ask<object[]>('POST', `${session}/elements`, { using: 'css selector', value: selector })
      const names: string[] = []
      for (const element of found) {
        const name = await ask<string>('GET', `${session}/element/${Object.values(element)[0]}/computedlabel`).catch(() => null)
        if (name === null) return null
        names.push(name)
      }
      return names
    },
    async close() {
      await ask('DELETE', session).catch(() => undefined)
      for (const one of processes.reverse()) one.kill()
    },
  }
}

/** As WebDriver writes the keys that are no character. */
const keys: Readonly<Record<string, string>> = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004' }

/** No settings of the machine's user, no bus for accessibility, no graphics card. */
const quiet = { GSETTINGS_BACKEND: 'memory', NO_AT_BRIDGE: '1', LIBGL_ALWAYS_SOFTWARE: '1' }

function startScreen(program: string, processes: ChildProcess[]): Promise<string> {
  const screen = spawn(program, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  processes.push(screen)
  return new Promise((done, fail) => {
    let told = ''
    screen.stdio[3]?.on('data', (chunk) => {
      told += chunk
      if (told.endsWith('\n')) done(`:${told.trim()}`)
    })
    screen.once('exit', () => fail(new Error(`${program} did not start`)))
  })
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

async function waitFor(isSo: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + 20_000
  while (!(await isSo())) {
    if (performance.now() > until) throw new Error('WebKit: waited for 20 s in vain')
    await new Promise((done) => setTimeout(done, 25))
  }
}

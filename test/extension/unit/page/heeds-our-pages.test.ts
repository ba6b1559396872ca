// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Listener = (message: unknown, sender: { id?: string; url?: string }, answer: (value: unknown) => void) => boolean

const root = 'chrome-extension://us/'
const listeners: Listener[] = []
const said = vi.fn(async (_: { type: string }) => null)

beforeEach(() => {
  listeners.length = 0
  said.mockClear()
  vi.resetModules()
  const runtime = { id: 'us', getURL: () => root, sendMessage: said, onMessage: { addListener: (one: Listener) => listeners.push(one) } }
  vi.doMock('wxt/browser', () => ({ browser: { runtime } }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  for (const name of ['fieldnote', 'fieldnoteCovers']) Reflect.deleteProperty(globalThis, name)
})

const starts = {
  flags: async () => (await import('../../../../extension/page/start-flags.ts')).startFlags,
  covers: async () => (await import('../../../../extension/present/start-covers.ts')).startCovers,
}

/** How often a page that has started asks anew when something happens. It asks before the listener returns. */
async function asksAnew(name: keyof typeof starts, happens: () => void): Promise<number> {
  const asked = () => said.mock.calls.filter(([{ type }]) => type === 'hello' || type === 'covering').length
  ;(await starts[name]())()
  await vi.waitUntil(() => asked() > 0)
  const before = asked()
  happens()
  return asked() - before
}

const toldBy = (sender: Parameters<Listener>[1]) => () => {
  for (const listener of listeners) listener({ type: 'again' }, sender, () => {})
}

describe.each(['flags', 'covers'] as const)('what shows %s on a page', (name) => {
  it.each([
    ['a page of ours', `${root}popup.html`],
    ['our background', `${root}background.js`],
  ])('heeds %s', async (_, url) => {
    expect(await asksAnew(name, toldBy({ id: 'us', url }))).toBe(1)
  })

  it.each([
    ['a script on a page', { id: 'us', url: 'https://mis.test/' }],
    ['a page whose address only holds ours', { id: 'us', url: `https://mis.test/${root}` }],
    ['another extension', { id: 'them', url: 'chrome-extension://them/popup.html' }],
    ['a sender without an address', { id: 'us' }],
  ])('does not heed %s', async (_, sender) => {
    expect(await asksAnew(name, toldBy(sender))).toBe(0)
  })

  it('asks anew when its page comes back from the history', async () => {
    expect(await asksAnew(name, () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })))).toBeGreaterThan(0)
  })
})

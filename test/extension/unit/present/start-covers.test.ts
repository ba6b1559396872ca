// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'

const presenting = { what: 'flagged', until: Date.now() + 60_000 }
const covering = { page: { setting: 'mis' }, presenting }

const replies: (() => Promise<unknown>)[] = []
const said: string[] = []
const listeners: ((message: unknown, sender: unknown) => void)[] = []
const covers: { isRemoved: boolean; until: number }[] = []
/** What is said over the page that is hidden. */
const words: string[] = []
let fault: Error | null = null
let failLater = () => {}
let loseLater = () => {}
/** What the background answers to what covers and uncovers: in their order, then always the same. */
let lifts: (() => Promise<unknown>)[] = []
let readyLater: Promise<void> | null = null
const layWords = (line: string) => {
  words.push(line)
  return { remove: () => void words.splice(words.indexOf(line), 1) }
}

beforeEach(() => {
  for (const list of [replies, said, listeners, covers, words]) list.length = 0
  fault = null
  lifts = []
  readyLater = null
  vi.resetModules()
  const runtime = {
    id: 'us',
    getURL: () => 'chrome-extension://us/',
    sendMessage: ({ type }: { type: string }) => {
      said.push(type)
      return type === 'covering'
        ? (replies.shift()?.() ?? Promise.resolve(null))
        : ((type === 'lift' ? lifts.shift()?.() : undefined) ?? Promise.resolve({ answer: null }))
    },
    onMessage: { addListener: (one: (typeof listeners)[number]) => listeners.push(one) },
  }
  vi.doMock('wxt/browser', () => ({ browser: { runtime } }))
  vi.doMock('../../../../extension/present/blanket.ts', () => ({ layBlanket: layWords }))
  vi.doMock('../../../../extension/present/banner.ts', () => ({ showBanner: layWords }))
  vi.doMock('../../../../extension/present/cover-page.ts', () => ({
    coverPage: (_: unknown, __: unknown, ask: { failed(): void; lost(): void }, life: AbortSignal) => {
      failLater = ask.failed
      loseLater = ask.lost
      const page = {
        get isRemoved() {
          return life.aborted
        },
        ready: readyLater ?? (fault === null ? Promise.resolve() : Promise.reject(fault)),
        until: presenting.until,
        last(until: number) {
          page.until = until
        },
      }
      covers.push(page)
      said.push('covers')
      return page
    },
  }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  document.documentElement.style.opacity = ''
  Reflect.deleteProperty(globalThis, 'fieldnoteCovers')
})

async function start(): Promise<void> {
  ;(await import('../../../../extension/present/start-covers.ts')).startCovers()
}

const askAgain = () => listeners[0]?.({ type: 'again' }, { id: 'us', url: 'chrome-extension://us/popup.html' })
const answers = (answer: unknown) => async () => ({ answer })
const unheard = async () => null
/** All that was to follow has. */
const settled = () => new Promise((done) => setTimeout(done))
const asked = () => said.filter((type) => type === 'covering').length

test('a page stays covered when the background cannot answer', async () => {
  replies.push(answers(covering))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  const before = asked()
  askAgain()
  await vi.waitUntil(() => asked() === before + 3)
  await settled()
  expect(covers).toEqual([expect.objectContaining({ isRemoved: false })])
})

test('an answer that comes after a later one uncovers nothing', async () => {
  let answerLate = (_: unknown) => {}
  const late = new Promise((done) => {
    answerLate = done
  })
  replies.push(() => late, answers(covering))
  await start()
  askAgain()
  await vi.waitUntil(() => said.includes('lift'))
  answerLate({ answer: { ...covering, presenting: null } })
  await settled()
  expect(covers).toEqual([expect.objectContaining({ isRemoved: false })])
})

test('covers that are to last longer stay as they lie', async () => {
  const until = presenting.until + 60_000
  replies.push(answers(covering), answers({ ...covering, presenting: { ...presenting, until } }))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  askAgain()
  await vi.waitUntil(() => covers[0]?.until === until)
  expect(covers).toEqual([expect.objectContaining({ isRemoved: false })])
})

test('covers that are drawn anew leave nothing to be seen meanwhile', async () => {
  replies.push(answers(covering), answers({ ...covering, presenting: { ...presenting, what: 'all' } }))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  askAgain()
  const order = () => said.filter((type) => type !== 'covering')
  await vi.waitUntil(() => order().length === 5)
  expect(order()).toEqual(['covers', 'lift', 'veil', 'covers', 'lift'])
  expect(covers.map(({ isRemoved }) => isRemoved)).toEqual([true, false])
})

const stuck = expect.stringMatching(/stays hidden.*Stop presenting, or reload/)

/** A fault is thrown on, to be told as one of the page's script: here that is heard, and no fault of the test. */
function faultsAreTold(): () => number {
  let told = 0
  const others = process.listeners('unhandledRejection')
  process.removeAllListeners('unhandledRejection')
  process.on('unhandledRejection', () => void told++)
  onTestFinished(() => {
    process.removeAllListeners('unhandledRejection')
    for (const one of others) process.on('unhandledRejection', one)
  })
  return () => told
}

test('a page that a fault keeps from being covered stays hidden, says so, and is shown when presenting ends', async () => {
  const told = faultsAreTold()
  document.documentElement.style.opacity = '0'
  fault = new Error('a fault of ours')
  replies.push(answers(covering), answers({ ...covering, presenting: null }))
  await start()
  await vi.waitUntil(() => words.length > 0 && told() > 0)
  expect([words, said.includes('lift')]).toEqual([[stuck], false])
  askAgain()
  await vi.waitUntil(() => said.includes('lift') && words.length === 0)
  expect(covers).toEqual([expect.objectContaining({ isRemoved: true })])
})

test('a page of which a later fault leaves unknown where its covers lie is hidden until it is covered anew', async () => {
  replies.push(answers(covering), answers(covering))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  failLater()
  await settled()
  expect([words, said.at(-1)]).toEqual([[stuck], 'veil'])
  askAgain()
  await vi.waitUntil(() => words.length === 0)
  expect(said.at(-1)).toBe('lift')
  expect(covers.map(({ isRemoved }) => isRemoved)).toEqual([true, false])
})

test('a page that could not be shown again says so, and is tried again', async () => {
  document.documentElement.style.opacity = '0'
  lifts.push(unheard, unheard, unheard)
  replies.push(answers(covering), answers(covering))
  await start()
  await vi.waitUntil(() => words.length > 0)
  expect(words).toEqual([stuck])
  askAgain()
  await vi.waitUntil(() => words.length === 0)
})

test('a page is shown though the first word of it to the background is lost', async () => {
  document.documentElement.style.opacity = '0'
  lifts.push(unheard)
  replies.push(answers(covering))
  await start()
  await vi.waitUntil(() => said.filter((type) => type === 'lift').length === 2)
  await settled()
  expect(words).toEqual([])
  expect(covers).toEqual([expect.objectContaining({ isRemoved: false })])
})

test('a page on which one fault follows the other is hidden once, and its covers are ended', async () => {
  replies.push(answers(covering))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  for (let times = 0; times < 100; times++) failLater()
  await settled()
  expect([words, said.filter((type) => type === 'veil')]).toEqual([[stuck], ['veil']])
  expect(covers).toEqual([expect.objectContaining({ isRemoved: true })])
})

test('a page that has failed while it was being read is not shown when that is done', async () => {
  let isRead = () => {}
  readyLater = new Promise((done) => {
    isRead = done
  })
  replies.push(answers(covering))
  await start()
  await vi.waitUntil(() => covers.length > 0)
  failLater()
  isRead()
  await settled()
  expect(said.filter((type) => type === 'lift' || type === 'veil')).toEqual(['veil'])
  expect(words).toEqual([stuck])
})

test('a page that fails while it is being shown is hidden again, and shown no more by what was asked before', async () => {
  let answer = (_: unknown) => {}
  lifts.push(
    () =>
      new Promise((done) => {
        answer = done
      }),
  )
  replies.push(answers(covering))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  failLater()
  answer(null)
  await vi.waitUntil(() => said.includes('veil'))
  await settled()
  expect(said.filter((type) => type === 'lift' || type === 'veil')).toEqual(['lift', 'veil'])
  expect(words).toEqual([stuck])
})

test('a page that keeps taking its covers away says that it is hidden, until presenting ends', async () => {
  replies.push(answers(covering), answers({ ...covering, presenting: null }))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  loseLater()
  loseLater()
  await settled()
  expect([words, said.filter((type) => type === 'veil')]).toEqual([[stuck], ['veil']])
  askAgain()
  await vi.waitUntil(() => words.length === 0)
  expect(said.at(-1)).toBe('lift')
})

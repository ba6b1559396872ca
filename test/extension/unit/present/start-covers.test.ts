// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const presenting = { what: 'flagged', until: Date.now() + 60_000 }
const covering = { page: { setting: 'mis' }, presenting }

const replies: (() => Promise<unknown>)[] = []
const said: string[] = []
const listeners: ((message: unknown, sender: unknown) => void)[] = []
const covers: { isRemoved: boolean; until: number }[] = []

beforeEach(() => {
  for (const list of [replies, said, listeners, covers]) list.length = 0
  vi.resetModules()
  const runtime = {
    id: 'us',
    getURL: () => 'chrome-extension://us/',
    sendMessage: ({ type }: { type: string }) => {
      said.push(type)
      return type === 'covering' ? (replies.shift()?.() ?? Promise.resolve(null)) : Promise.resolve({})
    },
    onMessage: { addListener: (one: (typeof listeners)[number]) => listeners.push(one) },
  }
  vi.doMock('wxt/browser', () => ({ browser: { runtime } }))
  vi.doMock('../../../../extension/present/cover-page.ts', () => ({
    coverPage: () => {
      const page = {
        isRemoved: false,
        ready: Promise.resolve(),
        until: presenting.until,
        last(until: number) {
          page.until = until
        },
        remove() {
          page.isRemoved = true
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
  Reflect.deleteProperty(globalThis, 'fieldnoteCovers')
})

async function start(): Promise<void> {
  ;(await import('../../../../extension/present/start-covers.ts')).startCovers()
}

const askAgain = () => listeners[0]?.({ type: 'again' }, { id: 'us', url: 'chrome-extension://us/popup.html' })
const answers = (answer: unknown) => async () => ({ answer })
const asked = () => said.filter((type) => type === 'covering').length

test('a page stays covered when the background cannot answer', async () => {
  replies.push(answers(covering))
  await start()
  await vi.waitUntil(() => said.includes('lift'))
  const before = asked()
  askAgain()
  await vi.waitUntil(() => asked() === before + 3)
  await new Promise((done) => setTimeout(done))
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
  await new Promise((done) => setTimeout(done))
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

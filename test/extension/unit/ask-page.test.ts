import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const sendMessage = vi.fn<() => Promise<unknown>>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  vi.doMock('wxt/browser', () => ({ browser: { tabs: { sendMessage } } }))
})

afterEach(() => {
  vi.doUnmock('wxt/browser')
  vi.useRealTimers()
})

const load = () => import('../../../extension/ask-page.ts')

test.each(['report', 'map'] as const)('a page that hangs is not waited for for ever, asked for its %s', async (type) => {
  sendMessage.mockReturnValue(new Promise(() => {}))
  const { askFrame } = await load()
  const answer = askFrame(1, 0, { type })
  await vi.runAllTimersAsync()
  expect(await answer).toBeUndefined()
})

test('a page whose script has gone answers nothing', async () => {
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'))
  const { askFrame } = await load()
  expect(await askFrame(1, 0, { type: 'recount' })).toBeUndefined()
})

test('a page that answers is heard', async () => {
  sendMessage.mockResolvedValue(true)
  const { askFrame } = await load()
  expect(await askFrame(1, 0, { type: 'recount' })).toBe(true)
})

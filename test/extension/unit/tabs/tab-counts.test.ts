import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from '../fake-browser.ts'

let fake: FakeBrowser

beforeEach(() => {
  vi.resetModules()
  fake = fakeBrowser()
  vi.doMock('wxt/browser', () => ({ browser: fake.browser }))
})

afterEach(() => vi.doUnmock('wxt/browser'))

const counts = (special: number) => ({ special, criminal: 0, 'treat-as-special': 0, 'notice-only': 0 })
const found = (special: number) => ({ counts: counts(special), hidden: 0, newest: special, isPartial: false })

async function load() {
  const all = await import('../../../../extension/tabs/tab-counts.ts')
  const flags = async () => all.sum(all.total(await all.framesOf(7)).counts)
  return { ...all, flags }
}

describe('the counts of a tab', () => {
  test('hold what a frame has told when it asks again what to flag', async () => {
    const { noteStart, noteFound, flags } = await load()
    await noteStart(7, 0)
    await noteStart(7, 3)
    await noteFound(7, 3, found(9))
    await noteStart(7, 3)
    expect(await flags()).toBe(9)
  })

  test('begin anew with the page, and hear what its frames told while it began', async () => {
    const { noteStart, noteFound, frameIdsOf, flags } = await load()
    await noteStart(7, 3)
    expect(await noteStart(7, 0)).toBe(true)
    expect(await noteStart(7, 0)).toBe(false)
    expect(await frameIdsOf(7)).toEqual([0])
    await noteFound(7, 3, found(2))
    expect(await flags()).toBe(2)
  })

  test('lose a frame that has gone, and all with the page', async () => {
    const { noteStart, noteFound, noteFrameLeft, notePageLeft, frameIdsOf } = await load()
    for (const id of [0, 3, 4]) {
      await noteStart(7, id)
      await noteFound(7, id, found(1))
    }
    await noteFrameLeft(7, 3)
    expect(await frameIdsOf(7)).toEqual([0, 4])
    await notePageLeft(7)
    expect(await frameIdsOf(7)).toEqual([])
  })

  test('are gone with the tab, whatever its frames tell too late', async () => {
    const { noteStart, noteFound, noteFrameLeft, notePageLeft, forgetTab } = await load()
    await noteStart(7, 0)
    await forgetTab(7)
    await noteFound(7, 3, found(2))
    await noteFrameLeft(7, 3)
    await notePageLeft(7)
    expect(await fake.browser.storage.session.get()).toEqual({})
  })

  test('keep nothing else of a message', async () => {
    const { noteStart, noteFound } = await load()
    await noteStart(7, 0)
    await noteFound(7, 0, { type: 'found', ...found(2) } as never)
    expect(await fake.browser.storage.session.get()).toEqual({ 'tab 7': { 0: found(2) } })
  })
})

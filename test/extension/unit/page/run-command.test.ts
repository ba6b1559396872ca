import { beforeEach, describe, expect, it, vi } from 'vitest'

const session: Record<string, unknown> = {}
vi.stubGlobal('chrome', { runtime: { id: 'us' }, storage: { session: { get: async (key: string) => ({ [key]: session[key] }) } } })
const { runCommand } = await import('../../../../extension/background/run-command.ts')

type Asked = readonly [number | undefined, { readonly type: string; readonly step?: number; readonly from?: string }]
let asked: Asked[] = []
/** Frames with so many flags, in which the walk stands at some place. */
function walker(flags: Record<number, number>) {
  const at: Record<number, number> = {}
  return async (_: number, frame: number | undefined, message: Asked[1]) => {
    asked.push([frame, message])
    if (message.type !== 'walk' || frame === undefined) return true
    const count = flags[frame] ?? 0
    const next = message.from === 'edge' ? (message.step === 1 ? 0 : count - 1) : (at[frame] ?? -1) + (message.step ?? 1)
    if (next < 0 || next >= count) return false
    at[frame] = next
    return true
  }
}

beforeEach(() => {
  asked = []
})

describe('the shortcuts', () => {
  it('walk through the flags of a frame, then of the next frame, then from the first again', async () => {
    session['tab 1'] = { 0: {}, 4: {} }
    const ask = walker({ 0: 2, 4: 1 }) as never
    const frames: (number | undefined)[] = []
    for (let press = 0; press < 4; press++) {
      asked = []
      await runCommand('next-flag', 1, ask)
      frames.push(asked.at(-1)?.[0])
    }
    expect(frames).toEqual([0, 0, 4, 0])
  })

  it('pass over a frame without flags', async () => {
    session['tab 2'] = { 0: {}, 7: {}, 9: {} }
    await runCommand('next-flag', 2, walker({ 0: 0, 7: 0, 9: 3 }) as never)
    expect(asked.at(-1)).toEqual([9, { type: 'walk', step: 1, from: 'edge' }])
  })

  it('end where no frame has a flag', async () => {
    session['tab 3'] = { 0: {}, 1: {} }
    await runCommand('previous-flag', 3, walker({}) as never)
    expect(asked.length).toBeLessThan(6)
  })

  it('announce in the first frame what all frames of the tab hold', async () => {
    const counts = { special: 1, criminal: 0, 'treat-as-special': 0, 'notice-only': 0 }
    const read = { hidden: 0, newest: 1, isPartial: false }
    session['tab 5'] = { 0: { ...read, counts }, 7: { ...read, counts: { ...counts, 'treat-as-special': 8 } } }
    await runCommand('announce-flags', 5, walker({}) as never)
    expect(asked.at(-1)).toEqual([0, { type: 'announce', counts: { ...counts, special: 2, 'treat-as-special': 8 }, isPartial: false }])
  })

  it('announce that a part of one of the frames could not be read', async () => {
    const counts = { special: 0, criminal: 0, 'treat-as-special': 0, 'notice-only': 0 }
    const read = { counts, hidden: 0, newest: 0 }
    session['tab 6'] = { 0: { ...read, isPartial: false }, 7: { ...read, isPartial: true } }
    await runCommand('announce-flags', 6, walker({}) as never)
    expect(asked.length).toBe(1)
    expect(asked.at(-1)).toMatchObject([0, { type: 'announce', isPartial: true }])
  })

  it('do nothing outside a tab', async () => {
    await runCommand('next-flag', undefined, walker({}) as never)
    expect(asked).toEqual([])
  })
})

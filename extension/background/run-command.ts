import type { askFrame } from '../ask-page.ts'
import { togglePresenting } from '../present/toggle-presenting.ts'
import { frameIdsOf, framesOf, total } from '../tabs/tab-counts.ts'

/** Carries out a keyboard command on the tab in which it was given, frame after frame. */
export async function runCommand(command: string, tabId: number | undefined, ask: typeof askFrame): Promise<void> {
  if (command === 'present') return togglePresenting()
  if (tabId === undefined) return
  const frames = await frameIdsOf(tabId)
  if (command === 'announce-flags') {
    const { counts, isPartial } = total(await framesOf(tabId))
    await ask(tabId, frames[0] ?? 0, { type: 'announce', counts, isPartial })
  }
  if (command === 'next-flag') await walk(tabId, frames, 1, ask)
  if (command === 'previous-flag') await walk(tabId, frames.toReversed(), -1, ask)
}

/** The frame in which the walk last stood goes on; at its end the next frame begins, and after the last the first again. */
async function walk(tabId: number, frames: readonly number[], step: 1 | -1, ask: typeof askFrame): Promise<void> {
  const last = lastFrame.get(tabId)
  const start = last === undefined ? 0 : Math.max(0, frames.indexOf(last))
  for (let tried = 0; tried <= frames.length; tried++) {
    const frameId = frames[(start + tried) % frames.length]
    if (frameId === undefined) return
    const moved = await ask(tabId, frameId, { type: 'walk', step, from: tried === 0 && last !== undefined ? 'here' : 'edge' })
    if (moved !== true) continue
    lastFrame.set(tabId, frameId)
    return
  }
}

/** Lost when the worker sleeps: the walk then begins anew, which is what a person who comes back expects. */
const lastFrame = new Map<number, number>()

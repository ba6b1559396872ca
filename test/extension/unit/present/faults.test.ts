import { expect, test, vi } from 'vitest'
import { createFaults } from '../../../../extension/present/faults.ts'

const fault = new Error('a fault of ours')

test('a fault in a step or in what was waited for is told, and thrown on', async () => {
  const failed = vi.fn()
  const { guarded, guard } = createFaults(new AbortController().signal, failed)
  const step = guarded((wrong: Error) => {
    throw wrong
  })
  expect(() => step(fault)).toThrow(fault)
  await expect(guard(Promise.reject(fault))).rejects.toThrow(fault)
  expect(failed).toHaveBeenCalledTimes(2)
})

test('after the end no step is taken, and no fault told', async () => {
  const life = new AbortController()
  const failed = vi.fn()
  const step = vi.fn()
  const { guarded, guard } = createFaults(life.signal, failed)
  const guardedStep = guarded(step)
  life.abort()
  guardedStep()
  await guard(Promise.reject(fault))
  expect(step).not.toHaveBeenCalled()
  expect(failed).not.toHaveBeenCalled()
})

import { expect } from 'vitest'

/** Waits for what is looked at to become what is expected; on a busy machine that may take a while. */
export function eventually<Seen>(look: () => Seen | Promise<Seen>) {
  return expect.poll(look, { timeout: 30_000 })
}

import type { Page } from 'playwright-core'

/** Lets a page draw so many frames more. */
export const frames = (page: Page, more: number) =>
  page.evaluate(
    (count) =>
      new Promise<void>((done) => {
        let left = count
        const each = () => (left-- === 0 ? done() : requestAnimationFrame(each))
        each()
      }),
    more,
  )

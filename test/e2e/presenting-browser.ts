import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'

/** What is covered, until when in ms since 1970, and until when it is uncovered for a while. */
export interface Presented {
  readonly what: 'flagged' | 'all'
  readonly until: number
  readonly pausedUntil?: number
}

/** Presents as the popup does: a stored record, in ms since 1970. */
export async function present({ context }: ExtensionBrowser, presenting: Presented | null): Promise<void> {
  const own = context.pages().find((page) => page.url().startsWith('chrome-extension://')) as Page
  await own.evaluate(async (given) => {
    const { chrome } = globalThis as never as {
      chrome: {
        storage: { local: { set(values: unknown): Promise<void>; remove(key: string): Promise<void> } }
        scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> }
      }
    }
    if (given === null) await chrome.storage.local.remove('presenting')
    else await chrome.storage.local.set({ presenting: given })
    for (;;) {
      const on = (await chrome.scripting.getRegisteredContentScripts()).some(({ id }) => id === 'covers')
      if (on === (given !== null)) return
      await new Promise((done) => setTimeout(done, 10))
    }
  }, presenting)
}

export const soon = (minutes = 30) => ({ what: 'flagged' as const, until: Date.now() + minutes * 60_000 })

export const isShown = (page: Page) => page.waitForFunction(() => Number(getComputedStyle(document.documentElement).opacity) === 1)

/** Whether the element, not a cover, stands at its own middle. */
export const canBeSeen = (page: Page, selector: string) =>
  page.evaluate((one) => {
    const element = document.querySelector(one) as Element
    const { left, top, width, height } = element.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit !== null && (hit === element || element.contains(hit))
  }, selector)

/** The extension in a browser of its own and a site on which it is on, for one file of tests. */
export interface PresentingTests {
  readonly browser: ExtensionBrowser
  readonly site: Site
}

/** They are there once the tests run. A page that a failed test left open would still ask, and be heard in the next: it is closed. */
export function presentingTests(): PresentingTests {
  const tests = {} as { browser: ExtensionBrowser; site: Site }
  beforeAll(async () => {
    tests.site = await serveSite()
    tests.browser = await launchExtension()
    await tests.browser.allow('http://127.0.0.1/*')
  })
  afterEach(async () => {
    const isOfTest = (page: Page) => page.url().startsWith('http') || page.url().includes('popup')
    for (const page of tests.browser.context.pages()) if (isOfTest(page)) await page.close()
  })
  afterAll(async () => {
    await tests.browser.close()
    await tests.site.close()
  })
  return tests
}

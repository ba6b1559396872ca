import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'

/** The site of the demonstration MIS, as permissions name it. */
export const host = 'http://127.0.0.1/*'

/** The extension's own pages, about an MIS on which it is on, in a browser for one file of tests. */
export interface ExtensionPages {
  readonly extension: ExtensionBrowser
  readonly site: Site
  /** The pupil record of which popup and panel speak. */
  readonly mis: Page
  /** Opens one of the extension's own pages until the test is over. */
  open(file: string, about?: Page): Promise<Page>
  /** Opens a view of the panel. */
  view(name: string): Promise<Page>
  /** The same server under another name: another site. */
  otherOrigin(): string
  /** The addresses asked for that are neither the site's nor the extension's own. */
  askedElsewhere(): string[]
}

/** They are there once the tests run, and each begins with the site on and nothing else set. Whatever a test does, nothing may be asked for over the network. */
export function extensionPages(): ExtensionPages {
  const opened: Page[] = []
  const tests = {
    async open(file, about) {
      const page = await tests.extension.open(file, about)
      opened.push(page)
      return page
    },
    async view(name) {
      const panel = await tests.open('sidepanel.html', tests.mis)
      await panel.getByRole('navigation').getByRole('button', { name }).click()
      await panel.getByRole('heading', { level: 2, name }).waitFor()
      return panel
    },
    otherOrigin: () => tests.site.origin.replace('127.0.0.1', 'mis.test'),
    askedElsewhere() {
      const own = [tests.site.origin, tests.otherOrigin(), 'chrome-extension://', 'chrome://', 'blob:chrome-extension://', 'data:']
      return tests.extension.requests.filter((url) => !own.some((start) => url.startsWith(start)))
    },
  } as { -readonly [Key in keyof ExtensionPages]: ExtensionPages[Key] }

  beforeAll(async () => {
    tests.site = await serveSite()
    tests.extension = await launchExtension()
    await tests.extension.allow(host)
    tests.mis = await tests.extension.context.newPage()
  })

  beforeEach(async () => {
    const record = `${tests.site.origin}/mis/index.html`
    if (tests.mis.url() !== record) await tests.mis.goto(record)
    await tests.extension.set({
      sites: [host],
      notices: [],
      ownNotices: [],
      role: null,
      corrections: [],
      words: [],
      languages: [],
      firstSteps: true,
    })
  })

  afterEach(async () => {
    const asked = tests.extension.requests
    // That the pages themselves are among what was asked for shows that all of it is seen.
    for (const page of opened) expect(asked).toContain(page.url().replace(/#.*/, ''))
    for (const page of opened.splice(0)) await page.close()
    expect(tests.askedElsewhere()).toEqual([])
  })

  afterAll(async () => {
    await tests.extension?.close()
    await tests.site?.close()
  })

  return tests
}

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'

const host = 'http://127.0.0.1/*'

let extension: ExtensionBrowser
let site: Site
let mis: Page

beforeAll(async () => {
  site = await serveSite()
  extension = await launchExtension()
  mis = await extension.context.newPage()
  await mis.goto(`${site.origin}/mis/index.html`)
})

afterAll(async () => {
  await extension?.close()
  await site?.close()
})

const isOn = async () => {
  const popup = await extension.open('popup.html', mis)
  try {
    return await popup
      .getByText('On for http://127.0.0.1.')
      .waitFor({ timeout: 1000 })
      .then(
        () => true,
        () => false,
      )
  } finally {
    await popup.close()
  }
}

// Headless, no one answers the browser's question, which stays open; that it takes the popup away is played by closing the page.
test('the browser’s question closes the popup, and who then allows the site has it on', async () => {
  const options = await extension.open('options.html')
  await options.getByLabel('The address of your own system').fill('http://127.0.0.1')
  await options.getByRole('button', { name: 'Turn on', exact: true }).click()
  await expect.poll(() => options.evaluate(askedFor)).toEqual([host])
  await options.close()
  expect(await isOn()).toBe(false)
  await extension.preapprove(host)
  expect(await (await extension.open('options.html')).evaluate(grant, host)).toBe(true)
  await eventually(isOn).toBe(true)
})

test('the browser gives each command its key: those that it keeps for itself it gives to no extension, and says nothing', async () => {
  const options = await extension.open('options.html')
  await options.getByText('Alt+Shift+U', { exact: true }).first().waitFor()
  const keys = await options.evaluate(() => (globalThis as unknown as Commands).chrome.commands.getAll())
  expect(keys.filter(({ name, shortcut }) => !shortcut && name !== '_execute_action')).toEqual([])
})

interface Commands {
  readonly chrome: { readonly commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } }
}

/** In a page of the extension: the answer of a person who allows a site. */
function grant(origin: string) {
  const { chrome } = globalThis as unknown as { chrome: { permissions: { request(what: { origins: string[] }): Promise<boolean> } } }
  return chrome.permissions.request({ origins: [origin] })
}

/** In a page of the extension: the sites for which an answer is awaited. */
async function askedFor() {
  interface Session {
    get(key: string): Promise<{ asked?: { patterns: string[] } }>
  }
  const { chrome } = globalThis as unknown as { chrome: { storage: { session: Session } } }
  return (await chrome.storage.session.get('asked')).asked?.patterns
}

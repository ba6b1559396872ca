import { afterAll, beforeAll, test } from 'vitest'
import { eventually } from './eventually.ts'
import { type ExtensionBrowser, launchExtension, type Site, serveSite } from './extension-browser.ts'

let extension: ExtensionBrowser
let site: Site

beforeAll(async () => {
  site = await serveSite()
  extension = await launchExtension()
  await extension.allow('http://127.0.0.1/*')
})

afterAll(async () => {
  await extension.close()
  await site.close()
})

interface Chrome {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ id: number }[]> }
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> }
    readonly storage: {
      readonly session: { get(key: string): Promise<Record<string, Record<string, { counts: Record<string, number> }>>> }
    }
  }
}

/** What the button says in a tab, and how many flags its frames have told of. */
async function told(tabId: number): Promise<readonly [badge: string, flags: number]> {
  return (await extension.worker()).evaluate(async (id) => {
    const { chrome } = globalThis as unknown as Chrome
    const frames = Object.values((await chrome.storage.session.get(`tab ${id}`))[`tab ${id}`] ?? {})
    const flags = frames.flatMap(({ counts }) => Object.values(counts)).reduce((sum, count) => sum + count, 0)
    return [await chrome.action.getBadgeText({ tabId: id }), flags] as const
  }, tabId)
}

test('the button says nothing of a page that someone has left for one where the extension is off', async () => {
  const page = await extension.context.newPage()
  const fields = '<p><label>Religion <input></label></p><p><label>House <input></label></p><p><label>Locker <input></label></p>'
  await page.goto(site.make('record', `<!doctype html><title>Record</title>${fields}<iframe srcdoc="${fields}"></iframe>`))
  const tabId = await extension.tabId(page)
  await eventually(() => told(tabId)).toEqual(['2', 2])
  await page.goto(site.make('elsewhere', '<!doctype html><title>Elsewhere</title>').replace('127.0.0.1', 'elsewhere.test'))
  await eventually(() => told(tabId)).toEqual(['', 0])
})

test('the button counts the flags of a frame in a page that is off, also when a setting has changed', async () => {
  const page = await extension.context.newPage()
  const framed = site.make('framed', '<!doctype html><title>Record</title><p><label>Religion <input></label></p>')
  const portal = site.make('portal', `<!doctype html><title>Portal</title><iframe src="${framed}"></iframe>`)
  await page.goto(portal.replace('127.0.0.1', 'elsewhere.test'))
  await page.bringToFront()
  const tabId = await (await extension.worker()).evaluate(async () => {
    const { chrome } = globalThis as unknown as Chrome
    return (await chrome.tabs.query({ active: true }))[0]?.id
  })
  if (tabId === undefined) throw new Error('the tab is not there')
  await eventually(() => told(tabId)).toEqual(['1', 1])
  await extension.set({ badge: false })
  await eventually(() => told(tabId)).toEqual(['', 1])
  await extension.set({ badge: true })
  await eventually(() => told(tabId)).toEqual(['1', 1])
})

test('a page whose site is turned off and on again is flagged again as it stands', async () => {
  const page = await extension.context.newPage()
  const framed = '<p><label>Religion <input></label></p>'
  await page.goto(site.make('record', `<!doctype html><title>Record</title>${framed}<iframe srcdoc="${framed}"></iframe>`))
  const tabId = await extension.tabId(page)
  await eventually(() => told(tabId)).toEqual(['2', 2])
  await extension.set({ sites: [] })
  await eventually(() => told(tabId)).toEqual(['', 0])
  await extension.set({ sites: ['http://127.0.0.1/*'] })
  await eventually(() => told(tabId)).toEqual(['2', 2])
})

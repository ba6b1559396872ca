import type { Frame } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { type Presented, present as presentIn, presentingTests, soon } from './presenting-browser.ts'

const tests = presentingTests()
const present = (presenting: Presented | null) => presentIn(tests.browser, presenting)

beforeEach(() => present(null))

const page = (html: string) => `<!doctype html><html lang="en-GB"><title>Record</title><body>${html}</body></html>`
const field = '<label>Religion <input id="rel"></label>'

/** Serves the same page under another name, where Fieldnote is off. */
const elsewhere = (address: string) => address.replace('127.0.0.1', 'elsewhere.test')

async function openFramed(framed: string, outer: (address: string) => string): Promise<Frame> {
  const opened = await tests.browser.context.newPage()
  await opened.goto(outer(tests.site.make('portal', page(`<h1>Portal</h1><iframe src="${framed}" width="600" height="300"></iframe>`))))
  const frame = opened.frames()[1]
  if (frame === undefined) throw new Error('the frame is not there')
  await frame.waitForSelector('#rel')
  return frame
}

/** Whether the field, not a cover, stands at its own middle. */
const canBeSeen = (frame: Frame) =>
  frame.evaluate(() => {
    const { left, top, width, height } = (document.getElementById('rel') as Element).getBoundingClientRect()
    return (
      Number(getComputedStyle(document.documentElement).opacity) === 1 &&
      document.elementFromPoint(left + width / 2, top + height / 2)?.id === 'rel'
    )
  })

/** How many flags have been told of by frames that stand in a page. The browser tells no title of a page where we are off, to find its tab by. */
async function flagsInFrames(): Promise<number> {
  const own = await tests.browser.open('options.html')
  const kept = await own.evaluate(() => {
    const { chrome } = globalThis as never as {
      chrome: { storage: { session: { get(): Promise<Record<string, Record<string, { counts: Record<string, number> }>>> } } }
    }
    return chrome.storage.session.get()
  })
  await own.close()
  const tabs = Object.entries(kept).filter(([key]) => key.startsWith('tab '))
  const frames = tabs.flatMap(([, all]) => Object.entries(all).filter(([id]) => id !== '0'))
  return frames.reduce((sum, [, { counts }]) => sum + (counts['special'] ?? 0), 0)
}

describe('a frame from another site than the page in which it stands', () => {
  test('is covered when presenting begins though the page is of a site where Fieldnote is off', async () => {
    const frame = await openFramed(tests.site.make('framed', page(field)), elsewhere)
    await expect.poll(() => flagsInFrames()).toBe(1)
    expect(await canBeSeen(frame)).toBe(true)
    await present(soon())
    await expect.poll(() => canBeSeen(frame)).toBe(false)
    await present(null)
    await expect.poll(() => canBeSeen(frame)).toBe(true)
  })

  test('is flagged as soon as its site is turned on, in a page that is flagged already', async () => {
    await openFramed(elsewhere(tests.site.make('framed', page(field))), (address) => address)
    expect(await flagsInFrames()).toBe(0)
    await tests.browser.allow('http://elsewhere.test/*')
    await expect.poll(() => flagsInFrames()).toBe(1)
  })
})

test('a page is covered whatever it calls its parts', async () => {
  const names = ['fieldnote', 'fieldnoteCovers', 'fieldnoteCover', 'fieldnoteVeiled']
  const opened = await tests.browser.context.newPage()
  await opened.goto(tests.site.make('named', page(field + names.map((name) => `<i id="${name}"></i>`).join(''))))
  await present(soon())
  await expect.poll(() => canBeSeen(opened.mainFrame())).toBe(false)
})

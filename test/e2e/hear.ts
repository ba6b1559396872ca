import type { Page } from 'playwright-core'

export interface Message {
  readonly type: string
}

/** Hears in one of the extension's own pages whatever a page's scripts tell the extension; the answer is what has been heard so far. */
export async function hear(own: Page): Promise<() => Promise<Message[]>> {
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(listener: (message: Message) => void): void } } }
    }
    const heard: Message[] = []
    Object.assign(globalThis, { heard })
    chrome.runtime.onMessage.addListener((message) => void heard.push(message))
  })
  return () => own.evaluate(() => (globalThis as unknown as { heard: Message[] }).heard)
}

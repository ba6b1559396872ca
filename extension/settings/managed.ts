import { browser } from 'wxt/browser'
import { noPolicy, type Policy, readPolicy } from './effective.ts'

const key = 'last policy'

/** How long to wait for the browser's answer before what it last gave holds: after its start its policy may be seconds late. */
const patience = 10

let asked: Promise<unknown> | null = null

/**
 * What the school's policy gives. While the browser has not answered yet, or fails, what it gave last time holds; when it answers
 * something else, that is kept, and everyone who follows what is kept hears of it.
 */
export async function readManaged(): Promise<Policy> {
  const remembered = (await browser.storage.local.get(key))[key]
  asked ??= askBrowser().finally(() => {
    asked = null
  })
  const answer = await Promise.race([asked, new Promise<undefined>((done) => setTimeout(done, patience))])
  if (answer !== undefined) return readPolicy(answer)
  return remembered === undefined ? noPolicy : readPolicy(remembered)
}

/** Undefined where the browser fails. */
async function askBrowser(): Promise<unknown> {
  const given: unknown = await browser.storage.managed.get().catch(
    // Firefox rejects where the school has no policy.
    (fault) => (String(fault).includes('Managed storage manifest not found') ? {} : undefined),
  )
  if (given !== undefined) void remember(given)
  return given
}

async function remember(given: unknown): Promise<void> {
  const remembered = (await browser.storage.local.get(key))[key]
  if (JSON.stringify(remembered) === JSON.stringify(given)) return
  // On a full disk the policy holds all the same, and only the next start may have to wait for it.
  await browser.storage.local.set({ [key]: given }).catch(() => {})
}

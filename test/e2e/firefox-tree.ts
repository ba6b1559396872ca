import type { Browser } from 'puppeteer-core'

/** What Firefox tells assistive technology of one thing on a page. */
export interface Heard {
  readonly role: string
  readonly name: string
  readonly description: string
  /** Of what opens: whether it is open. */
  readonly expanded?: boolean
}

/** By this its accessibility tree can be read; given to `puppeteer.launch`. */
export const firefoxArguments = ['-remote-allow-system-access']

/**
 * Reads the tree that Firefox gives to screen readers, of the tab at an address, in its order: roles, names and descriptions as
 * Firefox computed them. The tree follows the page a little later, so it is read until it is as it has to be.
 */
export async function heardInFirefox(firefox: Browser, url: string, isWhole: (heard: readonly Heard[]) => boolean): Promise<Heard[]> {
  const { connection } = firefox as never as { connection: Connection }
  const { contexts } = await ask<{ contexts: { context: string }[] }>(connection, 'browsingContext.getTree', { 'moz:scope': 'chrome' })
  const target = { context: contexts[0]?.context }
  const call = { functionDeclaration: String(readTree), arguments: [{ type: 'string', value: url }], awaitPromise: false, target }
  for (;;) {
    const { result } = await ask<{ result: { value: string } }>(connection, 'script.callFunction', call)
    const heard: Heard[] = JSON.parse(result.value)
    if (isWhole(heard)) return heard
    await new Promise((done) => setTimeout(done, 50))
  }
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>
}

async function ask<Answer>(connection: Connection, method: string, parameters: object): Promise<Answer> {
  return (await connection.send(method, parameters)).result as Answer
}

interface Accessible {
  readonly role: number
  readonly name: string | null
  readonly description: string | null
  readonly firstChild: Accessible | null
  readonly nextSibling: Accessible | null
  getState(states: { value?: number }, more: object): void
}

declare const Components: {
  readonly classes: Record<
    string,
    { getService(what: unknown): { getAccessibleFor(of: Element): Accessible | null; getStringRole(role: number): string } }
  >
  readonly interfaces: Record<string, Record<string, number>>
}

/** Runs in Firefox's own window. */
function readTree(url: string): string {
  const service = Components.classes['@mozilla.org/accessibilityService;1']?.getService(Components.interfaces['nsIAccessibilityService'])
  const { STATE_EXPANDED = 0, STATE_COLLAPSED = 0 } = Components.interfaces['nsIAccessibleStates'] ?? {}
  const tabs = [...document.querySelectorAll('browser')] as (Element & { currentURI: { spec: string } })[]
  const tab = tabs.find(({ currentURI }) => currentURI.spec === url)
  const heard: object[] = []
  const walk = (at: Accessible): void => {
    const states: { value?: number } = {}
    at.getState(states, {})
    const { value = 0 } = states
    const expanded = value & STATE_EXPANDED ? true : value & STATE_COLLAPSED ? false : undefined
    heard.push({ role: service?.getStringRole(at.role), name: at.name ?? '', description: at.description ?? '', expanded })
    for (let child = at.firstChild; child; child = child.nextSibling) walk(child)
  }
  const root = tab && service?.getAccessibleFor(tab)
  if (root) walk(root)
  return JSON.stringify(heard)
}

import { isOurs } from './layer.ts'

/** A document, or a shadow root in it. */
export type Root = Document | ShadowRoot

/** The browser's own elements to which a shadow root can be given; any whose name has a hyphen can have one too. */
const hosts = new Set('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '))

interface Opener {
  /** Chrome's way for an extension to see a closed root; it needs no permission. */
  readonly dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null }
}

/** The shadow root of an element, closed ones too; null where it has none, and for our own. */
export function rootOf(host: Element): ShadowRoot | null {
  if (isOurs(host) || (!hosts.has(host.localName) && !isCustom(host))) return null
  const { chrome } = globalThis as { chrome?: Opener }
  if (chrome?.dom !== undefined) return chrome.dom.openOrClosedShadowRoot(host)
  // Firefox shows it to an extension on the element itself.
  return (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ?? host.shadowRoot
}

/** Whether an element may be given a shadow root later, by a script that has yet to come. */
export function isCustom({ localName }: Element): boolean {
  return localName.includes('-')
}

/** The elements under a node that can have a shadow root, itself among them. */
export function* hostsUnder(node: Node): Generator<Element> {
  if (node.nodeType === Node.ELEMENT_NODE) yield node as Element
  if ('querySelectorAll' in node) yield* (node as ParentNode).querySelectorAll('*')
}

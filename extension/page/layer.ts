import { element } from './element.ts'
import { markStyle } from './mark-style.ts'

/** A place for our marks above one part of the page: a neutral span with a closed root. */
export interface Layer {
  readonly host: HTMLElement
  /** In the closed root: marks and cards go here. */
  readonly ground: HTMLElement
  remove(): void
}

/** After this many times a page's removal or hiding of our host is no longer mended, only counted. */
export const mostPutBack = 5

const hosts = new WeakSet<Node>()

/** Whether a node of the page is one of our own hosts. */
export function isOurs(node: Node): boolean {
  return hosts.has(node)
}

/** Inline and important, so that no style sheet of the page wins over it. */
const hostStyle =
  'all: initial !important; display: block !important; position: absolute !important; top: 0 !important; left: 0 !important; ' +
  'width: 0 !important; height: 0 !important; opacity: 1 !important; visibility: visible !important; z-index: 2147483647 !important;'

/**
 * Adds a layer at the end of an element. What the page removes or restyles is put back a bounded number of times; `lost` is
 * told when it no longer is.
 */
export function addLayer(parent: Element, lost: () => void, style: string = markStyle): Layer {
  const host = element('span')
  hosts.add(host)
  host.style.cssText = hostStyle
  const root = host.attachShadow({ mode: 'closed' })
  const ground = element('div', { class: 'ground' })
  root.append(element('style', {}, style), ground)
  // What is typed or clicked in our layer is no business of the page's.
  for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup']) {
    root.addEventListener(type, (event) => event.stopPropagation())
  }
  let times = 0
  const mend = () => {
    const whole = host.parentNode === parent && host.style.cssText === styleAsRead && host.attributes.length === 1
    if (whole || !parent.isConnected) return
    if (times++ >= mostPutBack) {
      watch.disconnect()
      lost()
      return
    }
    for (const { name } of [...host.attributes]) if (name !== 'style') host.removeAttribute(name)
    host.style.cssText = hostStyle
    if (host.parentNode !== parent) parent.append(host)
  }
  const watch = new MutationObserver(mend)
  parent.append(host)
  const styleAsRead = host.style.cssText
  watch.observe(parent, { childList: true })
  watch.observe(host, { attributes: true })
  return {
    host,
    ground,
    remove() {
      watch.disconnect()
      host.remove()
    },
  }
}

/** The element to which a layer must be added so that it lies above an anchor: an open dialog or popover, else the page. */
export function layerParent(anchor: Element): Element {
  let node: Element | null = anchor
  while (node !== null) {
    if (node.matches('dialog[open]:modal, :popover-open')) return node
    node = node.parentElement ?? hostOf(node)
  }
  return anchor.ownerDocument.documentElement
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

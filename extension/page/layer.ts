import { isAlive } from '../alive.ts'
import { element } from './element.ts'
import { markStyle } from './mark-style.ts'

/** A place for our marks above one part of the page: a neutral span with a closed root. */
export interface Layer {
  readonly host: HTMLElement
  /** In the closed root: marks and cards go here. */
  readonly ground: HTMLElement
  /** Undoes a scale that the page gives to all that stands in it, so that a pixel on the ground is again one of the view. Reads the layout. */
  straighten(): void
  remove(): void
}

/** What is measured to know the scale, in CSS pixels: so long that what a browser rounds is lost in it. */
const rulerLength = 1000

/** After this many times a page's removal or hiding of our host is no longer mended, only counted. */
export const mostPutBack = 5

const hosts = new WeakSet<Node>()

/** Whether a node of the page is one of our own hosts. */
export function isOurs(node: Node): boolean {
  return hosts.has(node)
}

/** Whether an element with this root is a layer, of this copy of the extension or of one before it. */
export function isLayer(host: Element, root: ShadowRoot | null): boolean {
  return (host as HTMLElement).style.zIndex === '2147483647' && root?.lastElementChild?.className === 'ground'
}

/** Inline and important, so that no style sheet of the page wins over it. */
const hostStyle =
  'all: initial !important; display: block !important; position: absolute !important; top: 0 !important; left: 0 !important; ' +
  'width: 0 !important; height: 0 !important; opacity: 1 !important; visibility: visible !important; z-index: 2147483647 !important; ' +
  // Who selects all of a page copies nothing of ours.
  'user-select: none !important;'

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
  const ruler = element('div')
  ruler.style.cssText = `width: ${rulerLength}px; height: 1px`
  const rulerBox = element('div', {}, ruler)
  rulerBox.style.cssText = 'position: absolute; top: 0; left: 0; width: 0; height: 0; overflow: hidden; visibility: hidden'
  root.append(element('style', {}, style), rulerBox, ground)
  // What is typed or clicked in our layer is no business of the page's.
  for (const type of ['click', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'keydown', 'keyup']) {
    root.addEventListener(type, (event) => event.stopPropagation())
  }
  let times = 0
  let zoomed = ''
  const mend = () => {
    const whole = host.parentNode === parent && host.style.cssText === styleAsRead && host.attributes.length === 1
    if (whole || !parent.isConnected) return
    // What takes it away then is the copy of the extension that has come after this one.
    if (!isAlive()) {
      watch.disconnect()
      return
    }
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
    straighten() {
      const scale = ruler.getBoundingClientRect().width / rulerLength
      const zoom = scale === 0 || Math.abs(scale - 1) < 1e-4 ? '' : String(1 / scale)
      if (zoom !== zoomed) ground.style.zoom = zoom
      zoomed = zoom
    },
    remove() {
      watch.disconnect()
      host.remove()
    },
  }
}

const above = ':modal, :popover-open, :fullscreen'

/**
 * The element to which a layer must be added so that it lies above an anchor: an open dialog or popover or what fills the screen,
 * else the page. `known`: what was found for others at the same time.
 */
export function layerParent(anchor: Element, known: Map<Element, Element> = new Map()): Element {
  const passed: Element[] = []
  let node: Element | null = anchor
  while (node !== null && !known.has(node) && !node.matches(above)) {
    passed.push(node)
    node = around(node)
  }
  const parent = node === null ? anchor.ownerDocument.documentElement : (known.get(node) ?? node)
  for (const one of passed) known.set(one, parent)
  return parent
}

/** What an element is drawn in: the slot that it fills, its parent, or the host of the shadow root in which it stands. */
export function around(element: Element): Element | null {
  return element.assignedSlot ?? element.parentElement ?? hostOf(element)
}

/** Whether an element is another, or is drawn somewhere in it. */
export function isWithin(element: Element, other: Element): boolean {
  for (let at: Element | null = element; at !== null; at = around(at)) if (at === other) return true
  return false
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? root.host : null
}

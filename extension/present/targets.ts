import type { Find } from '../page/find.ts'
import { columnBox } from './column-box.ts'
import { valueNodes } from './value-nodes.ts'

/** One thing to be covered: what it is known by, and the boxes in which its data now shows, in the view. */
export interface Target {
  readonly key: object
  /** Where it stands, for the layer above it and for what cuts it off. */
  readonly place: Element
  /** What takes the focus when its cover is pressed. */
  readonly control: Element | null
  /** Whether the key is an element that is covered with all that stands in it. */
  readonly isWhole: boolean
  /** `anew`: whether something in the page may have changed; what takes long to measure is kept until then. */
  readonly boxes: (anew: boolean) => readonly DOMRect[]
}

/** What has to be known of a flagged field to cover it. */
export type Shown = Pick<Find, 'anchor' | 'controls' | 'kind' | 'words'>

/** Below this an element only stands for something that is drawn elsewhere, in CSS pixels. */
const least = 4
/** An element with more in it than this takes long to measure. */
const large = 200

/** What has to be covered of a flagged field: its controls, the cells of its column, or what is shown beside its label. */
export function targetsOf(find: Shown): readonly Target[] {
  const { anchor, controls, kind } = find
  const beside = kind === 'column' ? () => listed(columnBox(anchor)) : shownBeside(find)
  return [...controls.map(controlTarget), { key: anchor, place: anchor, control: null, isWhole: false, boxes: beside }]
}

/** Looked for once the label itself is drawn: a panel may be hidden when it is scanned. */
function shownBeside(find: Shown): Target['boxes'] {
  let nodes: readonly Node[] | undefined
  return (anew) => {
    if (find.controls.some(isDrawn) || !isSized(find.anchor)) return []
    nodes ??= valueNodes(find)
    return nodes.flatMap((node) => boxesOf(node)(anew))
  }
}

export function controlTarget(control: Element): Target {
  return { key: control, place: control, control, isWhole: true, boxes: () => [drawnOf(control).getBoundingClientRect()] }
}

/** Whole nodes: elements, or texts of the page by the box that they fill. */
export function nodeTargets(nodes: readonly Node[], place: Element): readonly Target[] {
  return nodes.map((node) => {
    const isWhole = node.nodeType === Node.ELEMENT_NODE
    const own = isWhole ? (node as Element) : node.parentElement
    return { key: node, place: own ?? place, control: null, isWhole, boxes: boxesOf(node) }
  })
}

/** Below this a picture shows no face and no name, in CSS pixels. */
const smallestPicture = 40

/** A picture, where it is no icon, nor the sign of a school over its pages. */
export function pictureTarget(picture: Element): Target {
  const isSign = picture.closest('header, [role="banner"]') !== null
  const boxes = () => {
    const own = picture.getBoundingClientRect()
    return isSign || own.width < smallestPicture || own.height < smallestPicture ? [] : [own]
  }
  return { key: picture, place: picture, control: null, isWhole: false, boxes }
}

/** The box of a node with all that stands in it, wherever that is drawn. */
function boxesOf(node: Node): Target['boxes'] {
  if (node.nodeType !== Node.ELEMENT_NODE) return () => (node.isConnected ? [rangeOf(node).getBoundingClientRect()] : [])
  const element = node as Element
  let known: { readonly own: DOMRect; readonly whole: DOMRect } | undefined
  return (anew) => {
    if (!element.isConnected) return []
    const own = element.getBoundingClientRect()
    if (!anew && known !== undefined && isAlike(own, known.own)) return [moved(known.whole, own.x - known.own.x, own.y - known.own.y)]
    const whole = wholeOf(element, own)
    known = element.getElementsByTagName('*')[large] === undefined ? undefined : { own, whole }
    return [whole]
  }
}

function isAlike(own: DOMRect, before: DOMRect): boolean {
  return own.width > 0 && own.height > 0 && own.width === before.width && own.height === before.height
}

function moved({ x, y, width, height }: DOMRect, right: number, down: number): DOMRect {
  return new DOMRect(x + right, y + down, width, height)
}

/** What scrolls or is cut off does not reach beyond the box of its element. */
function wholeOf(element: Element, own: DOMRect): DOMRect {
  if (own.width > 0 && !getComputedStyle(element).overflow.includes('visible')) return own
  const inner = rangeOf(element).getBoundingClientRect()
  if (inner.width === 0 && inner.height === 0) return own
  if (own.width === 0 && own.height === 0) return inner
  const x = Math.min(own.left, inner.left)
  const y = Math.min(own.top, inner.top)
  return new DOMRect(x, y, Math.max(own.right, inner.right) - x, Math.max(own.bottom, inner.bottom) - y)
}

function rangeOf(node: Node): Range {
  const range = (node.ownerDocument as Document).createRange()
  range.selectNode(node)
  return range
}

function isDrawn(control: Element): boolean {
  return isSized(drawnOf(control))
}

function isSized(one: Element): boolean {
  const { width, height } = one.getBoundingClientRect()
  return width > least && height > least
}

/** The control, or the label that is drawn in its stead where a page hides the browser's own box. */
function drawnOf(control: Element): Element {
  if (isSized(control)) return control
  const id = control.getAttribute('id')
  const label =
    control.closest('label') ?? (id ? (control.getRootNode() as ParentNode).querySelector(`label[for="${CSS.escape(id)}"]`) : null)
  return label ?? control
}

function listed(box: DOMRect | null): readonly DOMRect[] {
  return box === null ? [] : [box]
}

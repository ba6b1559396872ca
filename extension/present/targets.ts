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
  readonly boxes: () => readonly DOMRect[]
}

/** Below this an element only stands for something that is drawn elsewhere, in CSS pixels. */
const least = 4

/** What has to be covered of a flagged field: its controls, the cells of its column, or what is shown beside its label. */
export function targetsOf(find: Find): readonly Target[] {
  const { anchor, controls, kind } = find
  const beside = kind === 'column' ? () => listed(columnBox(anchor)) : shownBeside(find)
  return [...controls.map(controlTarget), { key: anchor, place: anchor, control: null, boxes: beside }]
}

/** Looked for once the label itself is drawn: a panel may be hidden when it is scanned. */
function shownBeside(find: Find): Target['boxes'] {
  let nodes: readonly Node[] | undefined
  return () => {
    if (find.controls.some(isDrawn) || !isSized(find.anchor)) return []
    nodes ??= valueNodes(find)
    return nodes.flatMap(boxesOf)
  }
}

export function controlTarget(control: Element): Target {
  return { key: control, place: control, control, boxes: () => [drawnOf(control).getBoundingClientRect()] }
}

/** Whole nodes: elements, or texts of the page by the box that they fill. */
export function nodeTargets(nodes: readonly Node[], place: Element): readonly Target[] {
  return nodes.map((node) => {
    const own = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement
    return { key: node, place: own ?? place, control: null, boxes: () => boxesOf(node) }
  })
}

function boxesOf(node: Node): readonly DOMRect[] {
  if (!node.isConnected) return []
  const range = (node.ownerDocument as Document).createRange()
  range.selectNode(node)
  const { left, top, right, bottom } = range.getBoundingClientRect()
  if (node.nodeType !== Node.ELEMENT_NODE) return [new DOMRect(left, top, right - left, bottom - top)]
  const own = (node as Element).getBoundingClientRect()
  const x = Math.min(left, own.left)
  const y = Math.min(top, own.top)
  return [new DOMRect(x, y, Math.max(right, own.right) - x, Math.max(bottom, own.bottom) - y)]
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

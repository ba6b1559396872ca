import { headingSelector } from './context.ts'
import { contextBefore } from './context-before.ts'
import { isInAnswer } from './in-answer.ts'
import { controlOf, controlSelector } from './labels.ts'
import { closestOf, isIn, isSuch } from './members.ts'
import type { Part } from './scan.ts'
import { tableSelector } from './table-fields.ts'

/** Elements whose words name a field, so that a text put into them is worth reading. */
const wording = `label,legend,th,dt,caption,[role=columnheader],[role=rowheader],${headingSelector}`
const headerCells = 'thead,th,[role=columnheader]'

/** An element with no more than this in it is read again whole when something comes into it: a label waits there for its value. */
const small = 40

/** Labels to look for elsewhere in the page, for controls that came without. */
const mostLookups = 100

export interface ChangedPart extends Part {
  /** What had been read before and is read again. */
  readonly reread: readonly Element[]
}

/** What an element is part of, or is, whose words name a field; null where there is none. */
export function wordingAround(element: Element): Element | null {
  return closestOf(element, wording)
}

/**
 * What to read after nodes have been added or given other words: each once, in page order where they share a parent, with what hangs
 * together with them; nothing of what a person writes. It is found a node at a step, since many may come at once.
 */
export function* changedPart(added: Iterable<Node>): Generator<undefined, ChangedPart> {
  const reread = new Set<Element>()
  const roots = new Set<Element>()
  for (const node of added) {
    if (!node.isConnected || !isElement(node) || (node.parentElement && isInAnswer(node.parentElement))) continue
    const root = widen(node)
    if (root !== node || isSuch(node, wording)) reread.add(root)
    roots.add(root)
    for (const control of namedElsewhere(root)) roots.add(control)
    yield
  }
  const byParent = new Map<Node, Set<Element>>()
  for (const root of roots) {
    if (!root.parentNode || isInside(root, roots)) continue
    const group = byParent.get(root.parentNode) ?? new Set()
    byParent.set(root.parentNode, group.add(root))
  }
  const nodes = [...byParent].flatMap(([parent, group]) => inOrder(parent, group))
  return { nodes, reread: [...reread], over: contextBefore, lookUp: lookUpLabels }
}

/** The element to read for one that was added: its table for a header cell, its wrapper where that is small. */
function widen(node: Element): Element {
  const wrapper = node.parentElement
  const table = wrapper && (isSuch(node, headerCells) || node.querySelector(headerCells)) ? closestOf(wrapper, tableSelector) : null
  if (table) return table
  if (!wrapper || wrapper.localName === 'body' || wrapper.childElementCount > 8) return node
  return wrapper.getElementsByTagName('*')[small] ? node : wrapper
}

/** The controls elsewhere in the page that labels in an element name: their field has a new name. */
function namedElsewhere(root: Element): Element[] {
  const labels = root.localName === 'label' ? [root] : [...root.querySelectorAll('label[for]')]
  return labels
    .map((label) => controlOf(label as HTMLLabelElement))
    .filter((control) => control !== null && !isIn(control, root)) as Element[]
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function isInside(element: Element, roots: ReadonlySet<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (roots.has(at)) return true
  return false
}

function inOrder(parent: Node, group: ReadonlySet<Element>): Element[] {
  if (group.size === 1) return [...group]
  const ordered: Element[] = []
  for (let child = parent.firstChild; child; child = child.nextSibling) if (group.has(child as Element)) ordered.push(child as Element)
  return ordered
}

/** Labels that stood in the page before their control came: a click put it there. */
function* lookUpLabels(nodes: Iterable<Node>, known: ReadonlyMap<Element, unknown>): Generator<Element | null> {
  let left = mostLookups
  for (const node of nodes) {
    const element = node as Element
    for (const control of isSuch(element, controlSelector) ? [element] : element.querySelectorAll(controlSelector)) {
      if (known.has(control) || left <= 0) continue
      const id = control.getAttribute('id')
      if (!id) continue
      left--
      yield (control.getRootNode() as Document).querySelector(`label[for="${CSS.escape(id)}"]`)
    }
  }
}

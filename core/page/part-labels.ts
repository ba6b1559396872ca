import { addLabel, controlOf, type LabelMap, nativeControls } from './labels.ts'
import type { Part } from './scan.ts'
import { editors } from './text.ts'

/** The labels of a part of a page: which control each names, and which name none. */
export interface PartLabels {
  readonly map: LabelMap
  readonly isOrphan: (label: Element) => boolean
}

/** Reads every label of a part once, a label at a step. One that gives the name of a control for its id is understood. */
export function* readLabels({ nodes, lookUp }: Part): Generator<undefined, PartLabels> {
  const map = new Map<Element, Element[]>()
  const bound = new Set<Element>()
  let named: ReadonlyMap<string, Element> | null = null
  const byName = (label: Element) => {
    const wanted = label.getAttribute('for')
    if (!wanted) return null
    if (named === null) named = controlsByName(nodes)
    return named.get(wanted) ?? null
  }
  for (const label of labelsUnder(nodes)) {
    const control = controlOf(label) ?? byName(label)
    if (control) bound.add(label)
    addLabel(map, label, control)
    yield
  }
  for (const label of lookUp?.(nodes, map) ?? []) {
    if (label && !label.closest(editors)) addLabel(map, label as HTMLLabelElement)
    yield
  }
  return { map, isOrphan: (label) => !bound.has(label) }
}

function* labelsUnder(nodes: Iterable<Node>): Generator<HTMLLabelElement> {
  for (const node of nodes) {
    if (node.nodeType !== 1) continue
    const element = node as Element
    const labels = element.localName === 'label' ? [element as HTMLLabelElement] : element.querySelectorAll('label')
    // What looks like a label in an editor was written there.
    for (const label of labels) if (!label.closest(editors)) yield label
  }
}

function controlsByName(nodes: Iterable<Node>): ReadonlyMap<string, Element> {
  const named = new Map<string, Element>()
  for (const node of nodes) {
    if (node.nodeType !== 1) continue
    for (const control of (node as Element).querySelectorAll(nativeControls)) {
      const name = control.getAttribute('name')
      if (name !== null && !named.has(name)) named.set(name, control)
    }
  }
  return named
}

import type { Setting, SourcedText } from '../fields/field.ts'
import { isInAnswer } from './in-answer.ts'
import { memberOf } from './members.ts'
import type { PageField } from './page-field.ts'
import { readLabels } from './part-labels.ts'
import { type PartReader, partReader } from './part-reader.ts'
import type { Recognise } from './reading.ts'

export interface Scanning {
  readonly setting: Setting
  readonly recognise: Recognise
  /** Whether to go into frames of the same origin; false where a script of ours runs in each frame by itself. Default true. */
  readonly frames?: boolean
}

export type Root = Document | ShadowRoot | Element

/** What a scan tells as it goes. */
export interface ScanEvents {
  readonly found: (field: PageField) => void
  /** A frame's page or an open shadow root, which is read after what it stands in. */
  readonly entered?: (root: Document | ShadowRoot) => void
  readonly framed?: (frame: HTMLIFrameElement) => void
  /** A custom element that has no open shadow root, or none yet. */
  readonly closedHost?: (host: Element) => void
  /** Told of a fault, which then costs only what is read at the node where it was; where nobody is told, it ends the scan. */
  readonly failed?: (fault: unknown) => void
  /** The node with which the reading goes on, each time that it lets its caller stop among nodes; null where that is elsewhere. */
  readonly paused?: (next: Node | null) => void
}

/** Nodes of one document or shadow root, in page order. */
export interface Part {
  readonly nodes: Iterable<Node>
  /** What a node stands in beyond what this scan sees of it: a frame, a shadow host, headings before it. */
  readonly over: (node: Element) => readonly SourcedText[]
  /** Finds labels elsewhere for controls that came without. */
  readonly lookUp?: (nodes: Iterable<Node>, known: ReadonlyMap<Element, unknown>) => Iterable<Element | null>
}

export type Scan = Generator<undefined>

/**
 * Reads a page in page order, a few nodes at a step, so that a caller can stop between steps and go on later. Each field is handed
 * over as soon as it is known; a group, row or column may still gain controls until the scan is done. Where the node that comes
 * next is taken out of the page meanwhile, the scan does not find its way back.
 */
export function scanPage(root: Root, scanning: Scanning, events: ScanEvents): Scan {
  return scanPart(wholeOf(root, []), scanning, events)
}

/** Most nodes take no time; it is enough to stop after a few. */
const stride = 8

export function* scanPart(part: Part, scanning: Scanning, events: ScanEvents): Scan {
  const parts: Part[] = [part]
  const enter = (root: Document | ShadowRoot, over: readonly SourcedText[]) => {
    events.entered?.(root)
    parts.push(wholeOf(root, over))
  }
  for (let next = parts.shift(); next; next = parts.shift()) {
    const reader = partReader(yield* readLabels(next), next.over, scanning, { ...events, enter })
    for (const start of next.nodes) {
      withFaults(() => reader.begin(start), events)
      let node: Node | null = start
      for (let step = 1; node; step++) {
        node = following(node, start, visit(node, reader, events))
        if (step % stride > 0) continue
        events.paused?.(node)
        yield
      }
    }
    withFaults(reader.end, events)
  }
}

function wholeOf(root: Root, over: readonly SourcedText[]): Part {
  const nodes = root.nodeType === 9 ? [(root as Document).documentElement] : root.nodeType === 1 ? [root] : [...root.childNodes]
  return { nodes, over: () => over }
}

/** Inside a node at which there was a fault the reading goes on, but for what a person may have written. */
function visit(node: Node, reader: PartReader, events: ScanEvents): boolean {
  try {
    return reader.visit(node)
  } catch (fault) {
    take(fault, events)
    return node.nodeType === 1 && !isInAnswer(node as Element)
  }
}

function withFaults(step: () => void, events: ScanEvents): void {
  try {
    step()
  } catch (fault) {
    take(fault, events)
  }
}

function take(fault: unknown, { failed }: ScanEvents): void {
  if (failed === undefined) throw fault
  failed(fault)
}

function following(node: Node, root: Node, descend: boolean): Node | null {
  const first = descend ? memberOf(node, 'firstChild') : null
  if (first) return first
  for (let at: Node | null = node; at && at !== root; at = memberOf(at, 'parentNode')) {
    const next = memberOf(at, 'nextSibling')
    if (next) return next
  }
  return null
}

import type { Setting, SourcedText } from '../fields/field.ts'
import { type Context, followContext } from './context.ts'
import { controlReader } from './controls.ts'
import { kindAt } from './filters.ts'
import { addLabel, controlOf, controlSelector, type LabelMap } from './labels.ts'
import { nearbyLabel } from './nearby.ts'
import type { PageField } from './page-field.ts'
import type { Reading, Recognise } from './reading.ts'
import { shownReader } from './shown.ts'
import { tableReader, tableSelector } from './table-fields.ts'

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
}

/** Elements of which neither the words nor what stands inside are read. */
const closed = new Set(
  'script style noscript template option optgroup datalist output object embed audio video canvas meter progress'.split(' '),
)
const native = new Set(['input', 'select', 'textarea'])
const grids = new Set(['grid', 'treegrid', 'table'])

/** Nodes of one document or shadow root, in page order. */
export interface Part {
  readonly nodes: Iterable<Node>
  /** What a node stands in beyond what this scan sees of it: a frame, a shadow host, headings before it. */
  readonly over: (node: Element) => readonly SourcedText[]
  /** Finds labels elsewhere for controls that came without. */
  readonly lookUp?: (nodes: Iterable<Node>, known: ReadonlyMap<Element, unknown>) => Iterable<Element | null>
}

/**
 * Reads a page in page order, a node at a step, so that a caller can stop between steps and go on later. Each field is handed
 * over as soon as it is known; a group, row or column may still gain controls until the scan is done.
 */
export function scanPage(root: Root, scanning: Scanning, events: ScanEvents): Generator<undefined> {
  return scanPart(wholeOf(root, []), scanning, events)
}

export function* scanPart(part: Part, scanning: Scanning, events: ScanEvents): Generator<undefined> {
  const parts: Part[] = [part]
  const enter = (root: Document | ShadowRoot, over: readonly SourcedText[]) => {
    events.entered?.(root)
    parts.push(wholeOf(root, over))
  }
  for (let next = parts.shift(); next; next = parts.shift()) {
    const reader = partReader(yield* labelsIn(next), next.over, scanning, events, enter)
    for (const start of next.nodes) {
      reader.begin(start)
      let node: Node | null = start
      while (node) {
        node = following(node, start, reader.visit(node))
        yield
      }
    }
    reader.end()
  }
}

function wholeOf(root: Root, over: readonly SourcedText[]): Part {
  const nodes = root.nodeType === 9 ? [(root as Document).documentElement] : root.nodeType === 1 ? [root] : [...root.childNodes]
  return { nodes, over: () => over }
}

function* labelsIn({ nodes, lookUp }: Part): Generator<undefined, Map<Element, Element[]>> {
  const map = new Map<Element, Element[]>()
  for (const node of nodes) {
    if (node.nodeType !== 1) continue
    const element = node as Element
    for (const label of element.localName === 'label' ? [element] : element.querySelectorAll('label')) {
      addLabel(map, label as HTMLLabelElement)
      yield
    }
  }
  for (const label of lookUp?.(nodes, map) ?? []) {
    if (label) addLabel(map, label as HTMLLabelElement)
    yield
  }
  return map
}

function following(node: Node, root: Node, descend: boolean): Node | null {
  if (descend && node.firstChild) return node.firstChild
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

interface PartReader {
  readonly begin: (start: Node) => void
  /** Reads what can be told at a node; false where what stands inside is not to be visited. */
  readonly visit: (node: Node) => boolean
  readonly end: () => void
}

function partReader(
  labels: LabelMap,
  over: Part['over'],
  scanning: Scanning,
  events: ScanEvents,
  enter: (root: Document | ShadowRoot, over: readonly SourcedText[]) => void,
): PartReader {
  const { found } = events
  let current = followContext()
  let parent: Node | null | undefined
  const context: Context = {
    enter: (heading) => current.enter(heading),
    over: (element) => current.over(element),
    legendOf: (group) => current.legendOf(group),
  }
  const reading: Reading = { ...scanning, context, found }
  const tables = tableReader(reading, labels)
  const shown = shownReader(reading)
  const readControl = controlReader({
    setting: scanning.setting,
    labels,
    context,
    kindOf: (control, texts) => kindAt(control, texts, 'input'),
    nearby: (control) => {
      const label = nearbyLabel(control, scanning.recognise)
      if (label) shown.adopt(label.element)
      return label
    },
  })
  return { begin, visit, end: shown.settleOrphan }

  /** A part inside a table belongs to columns that have been handed over before. */
  function begin(start: Node): void {
    if (start.parentNode !== parent && start.nodeType === 1) current = followContext(over(start as Element))
    parent = start.parentNode
    const table = start.parentElement?.closest(tableSelector)
    if (table) tables.begin(table, true)
  }

  function visit(node: Node): boolean {
    if (node.nodeType === 3 && !tables.isData(node)) shown.readText(node as Text)
    return node.nodeType === 1 && visitElement(node as Element)
  }

  function visitElement(element: Element): boolean {
    const name = element.localName
    const role = element.getAttribute('role')
    if (element.shadowRoot) enter(element.shadowRoot, context.over(element))
    else if (name.includes('-')) events.closedHost?.(element)
    if ((native.has(name) || role !== null || element.hasAttribute('contenteditable')) && element.matches(controlSelector)) {
      visitControl(element)
      return !native.has(name) && role !== null && element.querySelector(controlSelector) !== null
    }
    if (native.has(name) || closed.has(name)) return false
    if (/^h[1-6]$/.test(name) || role === 'heading') {
      shown.settleOrphan()
      context.enter(element)
      return name === 'h5' || name === 'h6'
    }
    if (name === 'table' || grids.has(role ?? '')) tables.begin(element)
    else if (name === 'iframe') visitFrame(element as HTMLIFrameElement)
    else if (name === 'label') visitLabel(element as HTMLLabelElement)
    else if (name === 'dt') shown.readTerm(element)
    else if (name === 'th' || (name === 'td' && element.previousElementSibling === null)) tables.readRow(element)
    if (!tables.isData(element)) shown.readBadge(element)
    return true
  }

  function visitControl(control: Element): void {
    const field = tables.take(control) ? null : readControl(control)
    if (field) found(field)
    shown.settleOrphan()
  }

  function visitLabel(label: HTMLLabelElement): void {
    if (controlOf(label)) shown.settleOrphan()
    else shown.holdOrphan(label)
  }

  function visitFrame(frame: HTMLIFrameElement): void {
    if (scanning.frames === false) return
    events.framed?.(frame)
    const page = pageOf(frame)
    if (!page?.body) return
    if (page.designMode !== 'on' && !page.body.matches('[contenteditable]:not([contenteditable=false])')) enter(page, context.over(frame))
    // The textarea that a rich-text editor hides has the label already; without one, the frame is the control.
    else if (!frame.parentElement?.parentElement?.querySelector('textarea')) visitControl(frame)
  }
}

/** The page in a frame of the same origin. */
function pageOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

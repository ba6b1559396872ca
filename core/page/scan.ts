import type { Setting, SourcedText } from '../fields/field.ts'
import { followContext } from './context.ts'
import { controlReader } from './controls.ts'
import { kindAt } from './filters.ts'
import { controlOf, controlSelector, mapLabels } from './labels.ts'
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

/** Elements of which neither the words nor what stands inside are read. */
const closed = new Set(
  'script style noscript template option optgroup datalist output object embed audio video canvas meter progress'.split(' '),
)
const native = new Set(['input', 'select', 'textarea'])
const grids = new Set(['grid', 'treegrid', 'table'])

interface Scope {
  readonly root: Root
  /** What a frame or shadow host stands in. */
  readonly over: readonly SourcedText[]
}

/**
 * Reads a page in page order, a node at a step, so that a caller can stop between steps and go on later. Each field is handed
 * over as soon as it is known; a group, row or column may still gain controls until the scan is done.
 */
export function* scanPage(
  root: Root,
  scanning: Scanning,
  found: (field: PageField) => void,
  over: readonly SourcedText[] = [],
): Generator<undefined> {
  const scopes: Scope[] = [{ root, over }]
  for (let scope = scopes.shift(); scope; scope = scopes.shift()) {
    const reader = scopeReader(scope, scanning, found, (inner) => scopes.push(inner))
    const start = scope.root
    let node: Node | null = start.nodeType === 1 ? start : start.firstChild
    while (node) {
      node = following(node, start, reader.visit(node))
      yield
    }
    reader.end()
  }
}

function following(node: Node, root: Node, descend: boolean): Node | null {
  if (descend && node.firstChild) return node.firstChild
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) if (at.nextSibling) return at.nextSibling
  return null
}

interface ScopeReader {
  /** Reads what can be told at a node; false where what stands inside is not to be visited. */
  readonly visit: (node: Node) => boolean
  readonly end: () => void
}

function scopeReader(
  { root, over }: Scope,
  scanning: Scanning,
  found: (field: PageField) => void,
  enter: (inner: Scope) => void,
): ScopeReader {
  const context = followContext(over)
  const reading: Reading = { ...scanning, context, found }
  const labels = mapLabels(root.querySelectorAll('label'))
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
  const table = root.nodeType === 1 ? (root as Element).parentElement?.closest(tableSelector) : null
  if (table) tables.begin(table, true)

  function visit(node: Node): boolean {
    if (node.nodeType === 3 && !tables.isData(node)) shown.readText(node as Text)
    return node.nodeType === 1 && visitElement(node as Element)
  }

  function visitElement(element: Element): boolean {
    const name = element.localName
    const role = element.getAttribute('role')
    if (element.shadowRoot) enter({ root: element.shadowRoot, over: context.over(element) })
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
    const page = scanning.frames === false ? null : pageOf(frame)
    if (!page?.body) return
    if (page.designMode !== 'on' && !page.body.matches('[contenteditable]:not([contenteditable=false])'))
      enter({ root: page, over: context.over(frame) })
    // The textarea that a rich-text editor hides has the label already; without one, the frame is the control.
    else if (!frame.parentElement?.parentElement?.querySelector('textarea')) visitControl(frame)
  }

  return { visit, end: shown.settleOrphan }
}

/** The page in a frame of the same origin. */
function pageOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}

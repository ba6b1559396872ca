import type { SourcedText } from '../fields/field.ts'
import { readBadge, withTooltips } from './badges.ts'
import { type Context, followContext } from './context.ts'
import { controlReader } from './controls.ts'
import { kindReader } from './field-kind.ts'
import { hasTextareaOf, isEditor, pageOf } from './frames.ts'
import { controlSelector } from './labels.ts'
import { isLineHead } from './line-heads.ts'
import { attributeOf, closestOver, isIn } from './members.ts'
import { labelAfter, nearbyLabel, questionOver } from './nearby.ts'
import type { PartLabels } from './part-labels.ts'
import type { Reading } from './reading.ts'
import type { Part, ScanEvents, Scanning } from './scan.ts'
import { shownReader } from './shown.ts'
import { tableReader, tableSelector } from './table-fields.ts'
import { editors, labelText } from './text.ts'
import { isClosedTab, isTitle } from './titles.ts'

/** Elements of which neither the words nor what stands inside are read. */
const closed = new Set(
  'head script style noscript template option optgroup datalist output object embed audio video canvas meter progress svg'.split(' '),
)
const native = new Set(['input', 'select', 'textarea'])
/** The words of these are never the label of a value that is shown: without elements in them there is nothing to visit. */
const ownWords = new Set('a button label legend caption dt dd summary'.split(' '))
const grids = new Set(['grid', 'treegrid', 'table'])

export interface PartEvents extends ScanEvents {
  readonly enter: (root: Document | ShadowRoot, over: readonly SourcedText[]) => void
}

export interface PartReader {
  readonly begin: (start: Node) => void
  /** Reads what can be told at a node; false where what stands inside is not to be visited. */
  readonly visit: (node: Node) => boolean
  readonly end: () => void
}

/** Reads the nodes of one document or shadow root as a pass in page order comes to them. */
export function partReader(labels: PartLabels, over: Part['over'], scanning: Scanning, events: PartEvents): PartReader {
  const { found } = events
  let current = followContext()
  let parent: Node | null | undefined
  let tooltips: ReadonlySet<Element> = new Set()
  /** A control of the page's own in which others stand, while the reading is in it: around these it shows an answer. */
  let shell: Element | null = null
  const context: Context = {
    enter: (heading) => current.enter(heading),
    enterTitle: (title, scope) => current.enterTitle(title, scope),
    over: (element) => current.over(element),
    legendOf: (group) => current.legendOf(group),
    langOf: (element) => current.langOf(element),
  }
  const kindAt = kindReader()
  const reading: Reading = { setting: scanning.setting, recognise: scanning.recognise, context, kindAt, found }
  const tables = tableReader(reading, labels.map)
  const shown = shownReader(reading)
  const readControl = controlReader({
    setting: scanning.setting,
    labels: labels.map,
    context,
    kindOf: (control, texts) => kindAt(control, texts, 'input'),
    nearby: (control, question) => {
      const isBox = (control.getAttribute('type') ?? control.getAttribute('role')) === 'checkbox'
      const label = question ? questionOver(control) : ((isBox ? labelAfter(control) : null) ?? nearbyLabel(control, scanning.recognise))
      if (label) shown.adopt(label.element)
      return label
    },
  })
  const readers = new Map<string, (element: Element) => void>([
    ['table', tables.begin],
    ['iframe', (frame) => visitFrame(frame as HTMLIFrameElement)],
    ['label', visitLabel],
    ['dt', shown.readTerm],
    ['th', visitHeader],
    ['td', visitCell],
  ])
  return { begin, visit, end: shown.settleOrphan }

  /** A part inside a table belongs to columns that have been handed over before. */
  function begin(start: Node): void {
    if (start.parentNode !== parent && start.nodeType === 1) current = followContext(over(start as Element))
    parent = start.parentNode
    tooltips = withTooltips(start)
    const table = start.nodeType === 1 ? closestOver(start as Element, tableSelector) : null
    if (table) tables.resume(table)
  }

  function visit(node: Node): boolean {
    if (shell !== null && !isIn(node, shell)) shell = null
    if (node.nodeType === 3) {
      if (shell !== null) return false
      if (!tables.isData(node)) shown.readText(node as Text)
      else if (isLineHead(node as Text)) tables.readLine(node as Text)
      return false
    }
    return node.nodeType === 1 && visitElement(node as Element)
  }

  function visitElement(element: Element): boolean {
    const name = element.localName
    const isBare = !element.hasAttributes()
    const role = isBare ? null : attributeOf(element, 'role')
    if (isControl(element, name, isBare, role)) {
      visitControl(element)
      return !native.has(name) && role !== null && entersShell(element)
    }
    if (native.has(name) || closed.has(name)) return false
    if (shell !== null) return true
    if (element.shadowRoot) events.enter(element.shadowRoot, context.over(element))
    else if (name.includes('-')) events.closedHost?.(element)
    return visitOther(element, name, isBare, role)
  }

  function entersShell(control: Element): boolean {
    if (control.matches(editors) || control.querySelector(controlSelector) === null) return false
    shell ??= control
    return true
  }

  function visitOther(element: Element, name: string, isBare: boolean, role: string | null): boolean {
    if (name === 'tr' && tables.isPlainRow(element)) return false
    if (isHeading(name) || role === 'heading') return visitHeading(element, name)
    const read = readers.get(name) ?? (role !== null && grids.has(role) ? tables.begin : undefined)
    if (read) read(element)
    else if (!isBare && isTitle(element, name, role)) context.enterTitle(element)
    if (tooltips.has(element) && !tables.isData(element)) readBadge(reading, element)
    return element.firstElementChild !== null || !ownWords.has(name)
  }

  function visitHeading(heading: Element, name: string): boolean {
    shown.settleOrphan()
    if (!isClosedTab(heading)) context.enter(heading)
    return name === 'h5' || name === 'h6'
  }

  /** A cell that has a row for itself heads the rows below it. */
  function visitHeader(cell: Element): void {
    if (cell.hasAttribute('colspan') && cell.parentElement?.childElementCount === 1) context.enterTitle(cell, cell.closest('table'))
    else tables.readRow(cell)
  }

  function visitCell(cell: Element): void {
    if (cell.previousElementSibling === null) tables.readRow(cell)
  }

  function visitControl(control: Element): void {
    const field = tables.take(control) ? null : readControl(control)
    if (field) found(field)
    shown.settleOrphan()
  }

  function visitLabel(label: Element): void {
    if (labels.isOrphan(label)) shown.holdOrphan(label)
    // A label without words only draws a box: the words before it may be its own.
    else if (shown.holdsOrphan() && labelText(label) !== '') shown.settleOrphan()
  }

  function visitFrame(frame: HTMLIFrameElement): void {
    events.framed?.(frame)
    const page = pageOf(frame)
    if (!page?.body) return
    if (!isEditor(page)) {
      if (scanning.frames !== false) events.enter(page, context.over(frame))
    }
    // The textarea that a rich-text editor hides has the label already; without one, the frame is the control.
    else if (!hasTextareaOf(frame)) visitControl(frame)
  }
}

function isControl(element: Element, name: string, isBare: boolean, role: string | null): boolean {
  if (name === 'select' || name === 'textarea') return true
  if (name !== 'input' && (isBare || (role === null && !element.hasAttribute('contenteditable')))) return false
  return element.matches(controlSelector)
}

function isHeading(name: string): boolean {
  return name.length === 2 && name.charCodeAt(0) === 104 && name !== 'hr'
}

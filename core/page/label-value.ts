import { childrenOf } from './children-of.ts'
import { controlSelector } from './labels.ts'
import { attributeOf, closestOf, isSuch } from './members.ts'
import type { Recognise } from './reading.ts'
import { wordsIn } from './text.ts'

/** Words here are links, answers, choices or prose of the page: no label of a field that is shown. */
const elsewhere =
  'a,button,nav,footer,option,label,legend,caption,dt,dd,summary,[role=button],[role=link],[role=tab],[role=menu],[role=menuitem],[role=navigation],' +
  '[role=option],[role=gridcell],[role=cell],[role=columnheader],[role=tooltip],[contenteditable]:not([contenteditable=false])'
const answered = /^(yes|no|n\/a|[-–✓✔✗✘])$/i
/** Words that only stand out in a value. */
const underlined = 'u'
const prose = /^(h[1-6]|li|p|td|th)$/
const namedAsLabel = /(^|[-_ ])(label|caption|legend|term|prompt|field-?name|field-?title|key|lbl)([-_ ]|$)|Label|Legend|Caption/
const notASlotBeside = `ul,ol,table,form,h1,h2,h3,h4,h5,h6,nav,${controlSelector}`
const notASlot = `${notASlotBeside},a:not([href^=mailto]):not([href^=tel])`

/**
 * Whether the markup around a text that is known as a label shows it to be the label of a value: a colon, a two-cell row, the
 * same pair of elements again and again, or a class that says so; before or after its value, which may be empty. Gives the
 * element at which a mark can stand, or null.
 */
export function labelOfValue(text: Text, hasColon: boolean, recognise: Recognise): Element | null {
  const parent = text.parentElement
  if (!parent || !mayLabel(parent)) return null
  if (neighbour(text, 'nextSibling') !== null || neighbour(text, 'previousSibling') !== null) {
    return hasColon && isSlot(neighbour(text, 'nextSibling')) ? parent : null
  }
  const label = outermost(parent)
  if (hasColon) {
    const next = neighbour(label, 'nextSibling')
    return next === null || isSlot(next) ? label : null
  }
  const cell = label.closest('td')
  if (cell && (label === cell || isWhole(label, cell))) return isLabelCell(cell) || isOverNothing(parent) ? label : null
  return !prose.test(label.localName) && label.localName !== underlined && hasSlot(label, recognise) ? label : null
}

/** A label over a value that is not given: a line break, and the same kind of label in the cells beside. */
function isOverNothing(label: Element): boolean {
  return label.localName !== 'td' && label.nextElementSibling?.localName === 'br' && repeats(label)
}

/** Whether a value stands beside a label that has no colon: after it or, as some pages have it, before it. */
function hasSlot(label: Element, recognise: Recognise): boolean {
  const own = signature(label)
  const next = neighbour(label, 'nextSibling')
  if (next !== null && signature(next) === own) return false
  if (!isSlotBeside(label, next) && !isValueBefore(label, own, recognise)) return false
  return namedAsLabel.test(label.getAttribute('class') ?? '') || repeats(label)
}

/** A link can be a value where label and value have a wrapper for themselves; elsewhere it is a menu. */
function isSlotBeside(label: Element, next: Node | null): boolean {
  const ownWrapper = label.parentElement?.childElementCount === 2
  return isSlot(next, ownWrapper ? notASlotBeside : notASlot)
}

/** Where what stands before is a label too, this is its value, unless its class says that it is the label: "Male", and under it "Gender". */
function isValueBefore(label: Element, own: string, recognise: Recognise): boolean {
  const before = neighbour(label, 'previousSibling')
  if (!isSlot(before) || signature(before) === own) return false
  if (namedAsLabel.test(label.getAttribute('class') ?? '')) return true
  return !recognise(before.nodeType === 3 ? (before as Text).data : wordsIn(before as Element))
}

/** Whether words that stand here can be the label of something that is shown. */
export function mayLabel(place: Element): boolean {
  return closestOf(place, elsewhere) === null
}

/** Whether the answer of a box that can be ticked, written out or drawn, stands right before a text. */
export function hasAnswerBefore(text: Text): boolean {
  const parent = text.parentElement
  if (!parent || !mayLabel(parent) || neighbour(text, 'nextSibling') !== null) return false
  const before = neighbour(text, 'previousSibling')
  if (before === null || before.nodeType !== 1) return false
  const element = before as Element
  return answered.test(element.localName === 'img' ? (element.getAttribute('alt') ?? '') : wordsIn(element))
}

/** The widest element that holds the label's words and nothing else. */
function outermost(element: Element): Element {
  let label = element
  while (
    label.parentElement &&
    !prose.test(label.localName) &&
    label.parentElement.localName !== 'body' &&
    isWhole(label, label.parentElement)
  ) {
    label = label.parentElement
  }
  return label
}

function isWhole(label: Element, wrapper: Element): boolean {
  return label.parentElement === wrapper && neighbour(label, 'nextSibling') === null && neighbour(label, 'previousSibling') === null
}

/** Help that shows when a pointer rests on a label. */
const tooltip = '[class*=tooltip],[role=tooltip]'

/** The next sibling that is more than white space, a line break or help. */
function neighbour(node: Node, towards: 'nextSibling' | 'previousSibling'): Node | null {
  for (let at = node[towards]; at; at = at[towards]) {
    if (
      at.nodeType === 3
        ? /\S/.test((at as Text).data)
        : at.nodeType === 1 && (at as Element).localName !== 'br' && !isSuch(at as Element, tooltip)
    )
      return at
  }
  return null
}

function isSlot(node: Node | null, without = notASlot): node is Node {
  if (node === null) return false
  return node.nodeType === 3 || !(isSuch(node as Element, without) || (node as Element).querySelector(without))
}

/** Tag, class and style: what makes labels look like labels and values like values. */
function signature(node: Node): string {
  if (node.nodeType !== 1) return '#text'
  const element = node as Element
  const inner = element.childElementCount === 1 ? (element.firstElementChild?.localName ?? '') : ''
  return `${element.localName} ${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'style') ?? ''} ${inner}`
}

function isLabelCell(cell: Element): boolean {
  const row = cell.parentElement ? childrenOf(cell.parentElement) : []
  const at = row.indexOf(cell)
  const slot = row[at + 1]
  if (at % 2 !== 0 || slot === undefined || row.length % 2 !== 0 || !isSlot(slot)) return false
  if (row.length === 2) return true
  return row.every((other, index) => (index % 2 === 0) === (signature(other) === signature(cell)))
}

/** Whether the same kind of label stands again beside another value: among its siblings, or at the same place of a sibling of its wrapper. */
function repeats(label: Element): boolean {
  const own = signature(label)
  const wrapper = label.parentElement
  if (!wrapper) return false
  const siblings = childrenOf(wrapper)
  if (siblings.some((sibling) => sibling !== label && signature(sibling) === own)) return true
  const index = siblings.indexOf(label)
  for (const other of [wrapper.previousElementSibling, wrapper.nextElementSibling]) {
    if (other?.localName !== wrapper.localName) continue
    const twin = childrenOf(other)[index]
    if (twin && signature(twin) === own) return true
  }
  return false
}

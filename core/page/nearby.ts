import type { FoundLabel } from './context.ts'
import { writtenRoles } from './in-answer.ts'
import { controlOf, controlSelector } from './labels.ts'
import { isSuch } from './members.ts'
import { isAside, isEmphasised, isLabelText, isToolbar, leadOf, lineUpTo } from './near-words.ts'
import { labelText, wordsIn } from './text.ts'

/** Text beside one of these belongs to something else. */
const fences = 'form,fieldset,table,section,main,body,dialog,article,[role=dialog],[role=tabpanel]'
const barriers = 'hr,button,table,form,fieldset,h1,h2,h3,h4,h5,h6,nav'
/** A box for longer answers may have a heading to itself. */
const forLonger = 'textarea,iframe,[contenteditable]'
const smallHeadings = 'h3,h4,h5,h6'
const silent = new Set('script style template link br'.split(' '))
/** A value that is drawn like a control, until a click puts the control in its place. */
const drawn =
  '[readonly]:not(input,textarea),[disabled]:not(input,textarea,select,button,fieldset),[class~=form-control]:not(input,textarea,select)'
const hidden = '[hidden],[class~=hidden],[class~=hide],[class~=d-none],[style*="display:none"],[style*="display: none"]'
/** What holds more elements than this is no label. */
const mostElements = 20
const furthest = 5

/**
 * The text that stands before a control and is meant as its label, though no markup says so; failing that a known label
 * after it, in the wrapper that it has for itself (RosarioSIS writes labels under the box).
 */
export function nearbyLabel(control: Element, recognise: (text: string) => boolean): FoundLabel | null {
  let place = control.closest(writtenRoles) ?? control
  for (let level = 0; level < furthest && place.parentElement; level++) {
    const before = lookBack(place, level < 3 && control.matches(forLonger))
    if (before !== null) return before === 'barred' ? null : before
    const after = level < 3 ? lookForward(place, recognise) : null
    if (after) return after
    place = place.parentElement
    if (isSuch(place, fences)) return null
  }
  return null
}

/** The question over several boxes: each box has its own words beside it, in its label and in a table of one row. */
export function questionOver(box: Element): FoundLabel | null {
  const own = box.closest('label') ?? box
  const cell = own.parentElement?.closest('table')?.parentElement
  const isRow = cell?.localName === 'td' && own.closest('table')?.querySelectorAll('tr').length === 1
  return nearbyLabel(own, () => false) ?? (isRow ? nearbyLabel(cell, () => false) : null)
}

/** The text after a box that can be ticked: what stands before it belongs to the box before. */
export function labelAfter(box: Element): FoundLabel | null {
  const after = look(box, 'nextSibling')
  return after === 'barred' ? null : after
}

/** The nearest text before a place; where that only explains, the emphasised line over it, if there is one. */
function lookBack(place: Element, isEditor: boolean): FoundLabel | 'barred' | null {
  let aside: FoundLabel | null = null
  for (let node = place.previousSibling; node; node = node.previousSibling) {
    if (isEditor && isElement(node) && node.matches(smallHeadings)) return labelOf(node)
    const found = labelAt(node)
    if (found === null) continue
    if (found === 'barred') return aside ?? found
    if (isElement(node) && isEmphasised(node)) return found
    if (aside) return node.nextSibling === aside.element ? found : aside
    if (!isElement(node) || !isAside(node)) return found
    aside = found
  }
  return aside
}

function look(place: Element, towards: 'nextSibling' | 'previousSibling'): FoundLabel | 'barred' | null {
  for (let node = place[towards]; node; node = node[towards]) {
    const found = labelAt(node)
    if (found !== null) return found
  }
  return null
}

function lookForward(place: Element, recognise: (text: string) => boolean): FoundLabel | null {
  if (!place.nextSibling || !isAlone(place)) return null
  const found = look(lastPart(place), 'nextSibling')
  return found && found !== 'barred' && recognise(found.text) ? found : null
}

/** Whether a wrapper holds one control, or the parts of one: the day, month and year of a date, side by side. */
function isAlone(place: Element): boolean {
  const all = place.parentElement?.querySelectorAll(controlSelector) ?? []
  if (all.length === 1) return true
  return (
    all.length === 3 &&
    all[0] === place &&
    [...all].every((part) => part.localName === 'select' && part.parentElement === place.parentElement)
  )
}

function lastPart(place: Element): Element {
  let last = place
  while (last.localName === 'select' && last.nextElementSibling?.localName === 'select') last = last.nextElementSibling
  return last
}

function labelAt(node: Node): FoundLabel | 'barred' | null {
  if (node.nodeType === 3) {
    const text = lineUpTo(node as Text)
    return isLabelText(text) && node.parentElement ? { source: 'text-beside-it', text, element: node.parentElement } : null
  }
  if (!isElement(node)) return null
  if (silent.has(node.localName) || (node.localName === 'input' && node.getAttribute('type') === 'hidden')) return null
  if (isSuch(node, barriers) || isSuch(node, controlSelector)) return 'barred'
  if (node.getElementsByTagName('*')[mostElements] || node.querySelector(controlSelector)) return 'barred'
  return labelOf(node)
}

function labelOf(element: Element): FoundLabel | 'barred' | null {
  const label = element.localName === 'label' ? element : element.querySelector('label')
  if (label && controlOf(label as HTMLLabelElement)) return 'barred'
  if (element.matches(drawn) || element.querySelector(drawn)) return label ? 'barred' : null
  if (isToolbar(element) || element.matches(hidden)) return null
  const text = label ? labelText(label) : wordsIn(leadOf(element) ?? element)
  if (!isLabelText(text)) return null
  return { source: label ? 'label' : 'text-beside-it', text, element: label ?? element }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

import type { FoundLabel } from './context.ts'
import { controlOf, controlSelector } from './labels.ts'
import { labelText, wordsIn } from './text.ts'

/** Text beside one of these belongs to something else. */
const fences = 'form,fieldset,table,section,main,body,dialog,article,[role=dialog],[role=tabpanel]'
const barriers = 'hr,button,table,form,fieldset,h1,h2,h3,h4,h5,h6,nav'
const silent = new Set('script style template link br'.split(' '))
const longest = 160
/** What holds more elements than this is no label. */
const mostElements = 20

/**
 * The text that stands before a control and is meant as its label, though no markup says so; failing that a known label
 * after it, in the wrapper that it has for itself (RosarioSIS writes labels under the box).
 */
export function nearbyLabel(control: Element, recognise: (text: string) => boolean): FoundLabel | null {
  let place = control
  for (let level = 0; level < 5 && place.parentElement; level++) {
    const before = look(place, 'previousSibling')
    if (before !== null) return before === 'barred' ? null : before
    const after = level < 3 ? lookForward(place, recognise) : null
    if (after) return after
    place = place.parentElement
    if (place.matches(fences)) return null
  }
  return null
}

/** The text after a box that can be ticked: what stands before it belongs to the box before. */
export function labelAfter(box: Element): FoundLabel | null {
  const after = look(box, 'nextSibling')
  return after === 'barred' ? null : after
}

function look(place: Element, towards: 'nextSibling' | 'previousSibling'): FoundLabel | 'barred' | null {
  for (let node = place[towards]; node; node = node[towards]) {
    const found = labelAt(node)
    if (found !== null) return found
  }
  return null
}

function lookForward(place: Element, recognise: (text: string) => boolean): FoundLabel | null {
  if (!place.nextSibling || place.parentElement?.querySelectorAll(controlSelector).length !== 1) return null
  const found = look(place, 'nextSibling')
  return found && found !== 'barred' && recognise(found.text) ? found : null
}

function labelAt(node: Node): FoundLabel | 'barred' | null {
  if (node.nodeType === 3) {
    const text = (node as Text).data.replace(/\s+/g, ' ').trim()
    return isWording(text) && node.parentElement ? { source: 'nearby-text', text, element: node.parentElement } : null
  }
  if (node.nodeType !== 1) return null
  const element = node as Element
  if (silent.has(element.localName) || (element.localName === 'input' && element.getAttribute('type') === 'hidden')) return null
  if (element.matches(barriers) || element.matches(controlSelector)) return 'barred'
  if (element.getElementsByTagName('*')[mostElements] || element.querySelector(controlSelector)) return 'barred'
  const label = element.localName === 'label' ? element : element.querySelector('label')
  if (label && controlOf(label as HTMLLabelElement)) return 'barred'
  const text = label ? labelText(label) : wordsIn(element)
  if (!isWording(text)) return null
  return { source: label ? 'label' : 'nearby-text', text, element: label ?? element }
}

function isWording(text: string): boolean {
  return text.length <= longest && /\p{L}.*\p{L}/u.test(text)
}

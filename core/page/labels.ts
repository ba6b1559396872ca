import { controlRoles, textOf, wordsIn } from './text.ts'

/** What takes an answer: the browser's own controls, and elements that say by their role that they are one. */
export const nativeControls = 'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image]),select,textarea'
export const controlSelector = `${nativeControls},${controlRoles}`

/** Labels by the control that they name. */
export type LabelMap = ReadonlyMap<Element, readonly Element[]>

/** Reads all labels in one pass; `element.labels` would walk the tree again for every control. */
export function mapLabels(labels: Iterable<HTMLLabelElement>): LabelMap {
  const map = new Map<Element, Element[]>()
  for (const label of labels) addLabel(map, label)
  return map
}

export function addLabel(map: Map<Element, Element[]>, label: HTMLLabelElement, control = controlOf(label)): void {
  if (!control) return
  const labels = map.get(control)
  if (labels) labels.push(label)
  else map.set(control, [label])
}

/** The control that a label names; null for an orphan. A parsed file has no `label.control`. */
export function controlOf(label: HTMLLabelElement): Element | null {
  const { control } = label
  if (control) return isButton(control) ? label.querySelector(nativeControls) : control
  if (control === null) return null
  const id = label.getAttribute('for')
  const named = id === null ? label.querySelector(nativeControls) : label.ownerDocument.getElementById(id)
  return named?.matches(nativeControls) ? named : null
}

/** A button that a label names only because it stands first in it. */
function isButton(control: Element): boolean {
  const name = control.localName
  if (name === 'button') return !control.hasAttribute('role')
  return name === 'input' && /^(button|submit|reset|image)$/i.test(control.getAttribute('type') ?? '')
}

/** What names a control besides its labels, best first: what is only said, then what is neither seen nor said. */
export const namingAttributes = ['aria-label', 'placeholder', 'title', 'name', 'id'] as const

/** The text to which `aria-labelledby` points, without the element itself, and without controls and their parts. */
export function labelledBy(element: Element): string {
  const pointers = element.getAttribute('aria-labelledby')
  if (pointers === null) return ''
  const root = element.getRootNode() as Document | ShadowRoot
  const texts = (pointers.match(/\S+/g) ?? []).map((id) => {
    const named = root.getElementById(id)
    if (!named || named === element) return ''
    return named.getAttribute('role') === 'tab' ? wordsIn(named) : outsideControls(named)
  })
  return texts.join(' ').trim()
}

/** A part of a control shows what was chosen in it. */
function outsideControls(named: Element): string {
  return named.parentElement?.closest(controlRoles) ? '' : textOf(named)
}

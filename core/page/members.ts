/**
 * Members of elements as the browser made them. A form's own may be a control: one that the page has named so, as "contains" or
 * "children", stands in its place.
 */
export function memberOf<Owner extends Node, Name extends keyof Owner>(owner: Owner, name: Name): Owner[Name] {
  return isForm(owner) ? asMade(owner, name) : owner[name]
}

export function attributeOf(element: Element, name: string): string | null {
  return isForm(element) ? asMade(element, 'getAttribute').call(element, name) : element.getAttribute(name)
}

export function closestOf(element: Element, selector: string): Element | null {
  return isForm(element) ? asMade(element, 'closest').call(element, selector) : element.closest(selector)
}

/** The nearest such element around another. */
export function closestOver({ parentElement }: Element, selector: string): Element | null {
  return parentElement && closestOf(parentElement, selector)
}

export function isSuch(element: Element, selector: string): boolean {
  return isForm(element) ? asMade(element, 'matches').call(element, selector) : element.matches(selector)
}

/** Whether a node is an element or stands in it. */
export function isIn(node: Node, element: Element): boolean {
  return isForm(element) ? asMade(element, 'contains').call(element, node) : element.contains(node)
}

function isForm(owner: Node): boolean {
  return (owner as Element).localName === 'form'
}

/** A document that was parsed without a browser has some members in its nodes alone, and none by the names of controls. */
function asMade<Owner extends Node, Name extends keyof Owner>(form: Owner, name: Name): Owner[Name] {
  const maker: Owner = Object.getPrototypeOf(form)
  return name in maker ? Reflect.get(maker, name, form) : form[name]
}

import { memberOf } from './members.ts'

/** The children of an element, in order: a form's `children` may be a control. */
export function childrenOf(parent: ParentNode): Element[] {
  const children: Element[] = []
  for (let child = memberOf(parent as Element, 'firstElementChild'); child; child = child.nextElementSibling) children.push(child)
  return children
}

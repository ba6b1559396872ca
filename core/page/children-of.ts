/** The children of an element, in order. A form's `children` may be a control: one that the page has named so stands in its place. */
export function childrenOf(parent: ParentNode): Element[] {
  const children: Element[] = []
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) children.push(child)
  return children
}

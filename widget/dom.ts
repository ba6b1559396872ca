type Child = Node | string | undefined | false

/** An element of ours with its class and children; every text goes in as text. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  if (className) element.className = className
  element.append(...(children.filter(Boolean) as (Node | string)[]))
  return element
}

/** Whether the second stands after the first on the page, or in it. */
export function follows(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

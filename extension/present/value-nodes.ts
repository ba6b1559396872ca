import type { Find } from '../page/find.ts'

/** How far above a label its value is looked for. */
const highest = 5
const tooWide = 'body, main, form, table, tbody, thead, section, article, fieldset, ul, ol, dl, [role="grid"], [role="row"]'

/**
 * What of the page shows the data of a label that no control belongs to: the nodes after it up to the next label, or before it
 * where the page puts values first. Nodes, never their texts.
 */
export function valueNodes({ anchor, words }: Pick<Find, 'anchor' | 'words'>): readonly Node[] {
  const whole = holdsMore(anchor, words) ? [anchor] : []
  let at = anchor
  for (let climbed = 0; climbed < highest; climbed++) {
    const after = run(at, 'nextSibling')
    if (after.length > 0) return [...whole, ...after]
    const before = run(at, 'previousSibling')
    if (before.length > 0) return [...whole, ...before]
    if (whole.length > 0) return whole
    const parent: Element | null = at.parentElement
    if (parent === null || parent.matches(tooWide)) break
    at = parent
  }
  // Better too much covered than a value left bare.
  return [anchor.parentElement?.matches(tooWide) === false ? anchor.parentElement : anchor]
}

/** The siblings on one side of a label that show something, up to the next of its kind or the end of its line. */
function run(label: Element, direction: 'nextSibling' | 'previousSibling'): Node[] {
  const nodes: Node[] = []
  for (let node = label[direction]; node; node = node[direction]) {
    if (node.nodeType === Node.ELEMENT_NODE) {
      const element = node as Element
      if (element.localName === 'br') {
        if (nodes.length > 0) break
        continue
      }
      if (isOfKind(element, label)) break
      if (shows(element)) nodes.push(element)
    } else if (isInk(node)) nodes.push(node)
  }
  return nodes
}

function isOfKind(element: Element, label: Element): boolean {
  return element.localName === label.localName &&
    element.className === label.className &&
    label.localName !== 'td' &&
    label.localName !== 'div'
    ? true
    : element.localName === 'dt' || element.localName === 'label'
}

function shows(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1
}

function isInk(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test((node as Text).data)
}

/** Whether a label's element holds more than the label: "Blood group: B" as one text. */
function holdsMore(anchor: Element, words: string): boolean {
  const length = (anchor.textContent ?? '').replace(/[\s:*?]+/g, '').length
  return words !== '' && length > words.replace(/\s+/g, '').length + 3
}

import { childrenOf } from './children-of.ts'

const bold = /^(b|strong)$/

/** Whether a text is the bold head of a line in a cell: "Triggers:" and what they are, "Reaction:" and what it is. */
export function isLineHead(text: Text): boolean {
  const head = text.parentElement
  if (!head || !bold.test(head.localName) || text.nextSibling || text.previousSibling || !beginsLine(head)) return false
  return hasColon(text) || (endsLine(head) && isRepeated(head))
}

function hasColon(text: Text): boolean {
  const next = text.parentElement?.nextSibling
  return /:\s*$/.test(text.data) || (next?.nodeType === 3 && /^\s*:/.test((next as Text).data))
}

function beginsLine(head: Element): boolean {
  const before = sibling(head, 'previousSibling')
  return before === null || isBreak(before)
}

function endsLine(head: Element): boolean {
  const next = sibling(head, 'nextSibling')
  return next !== null && isBreak(next)
}

/** Without a colon one bold line may be a name; several, each over its own line, are labels. */
function isRepeated(head: Element): boolean {
  const all = head.parentElement ? childrenOf(head.parentElement) : []
  return all.some((other) => other !== head && other.localName === head.localName && beginsLine(other) && endsLine(other))
}

function sibling(node: Node, towards: 'nextSibling' | 'previousSibling'): Node | null {
  let at = node[towards]
  while (at?.nodeType === 3 && !/\S/.test((at as Text).data)) at = at[towards]
  return at
}

function isBreak(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).localName === 'br'
}

import type { Find } from '../page/find.ts'
import { columnBox } from '../present/column-box.ts'
import { valueNodes } from '../present/value-nodes.ts'

/** The flagged fields whose data a copy or drag takes along: by where the selection lies, never by what it says. */
export function leavingFinds(finds: readonly Find[], event: Event): readonly Find[] {
  const [target] = event.composedPath()
  const inControl = finds.filter(({ controls }) => target instanceof Node && controls.some((control) => control.contains(target)))
  if (inControl.length > 0) return inControl
  // A selection within a control that is not flagged takes nothing else along.
  if (target instanceof Element && target.matches('input, textarea, select')) return []
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return []
  // A link, a picture or a card is dragged by itself, whatever is selected elsewhere.
  if (event.type === 'dragstart' && event.target instanceof Node && !selection.containsNode(event.target, true)) return []
  const range = selection.getRangeAt(0)
  return finds.filter((find) => takes(range, find))
}

function takes(range: Range, find: Find): boolean {
  if (find.kind === 'column') return takesFromColumn(range, find.anchor)
  // Words of a control are no part of the text that is copied, and yet of the page that is: browsers give both to where it is pasted.
  if (find.controls.length > 0) return find.controls.some((control) => range.intersectsNode(control))
  return valueNodes(find).some((node) => range.intersectsNode(node))
}

function takesFromColumn(range: Range, header: Element): boolean {
  const column = columnBox(header)
  if (column === null) return false
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      left < column.right - 1 && right > column.left + 1 && top < column.bottom - 1 && bottom > column.top + 1,
  )
}

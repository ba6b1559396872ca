const tables = 'table, [role="grid"], [role="treegrid"], [role="table"]'

/** What lies under a column's header, down to the end of its table: one box, whatever rows come or go. */
export function columnBox(header: Element): DOMRect | null {
  const table = header.closest(tables)
  if (table === null) return null
  const head = header.getBoundingClientRect()
  const bottom = Math.max(...bodies(table).map((body) => body.getBoundingClientRect().bottom))
  return head.width > 0 && bottom > head.bottom ? new DOMRect(head.left, head.bottom, head.width, bottom - head.bottom) : null
}

/** A header that stands still is often a table of its own, beside that of the rows. */
function bodies(table: Element): Element[] {
  if (table.querySelector('tbody td, tr + tr td, [role="gridcell"], [role="cell"]')) return [table]
  let around = table.parentElement
  for (let climbed = 0; around !== null && climbed < 4; climbed++, around = around.parentElement) {
    const others = [...around.querySelectorAll(tables)].filter((other) => other !== table)
    if (others.length > 0) return others
  }
  return [table]
}

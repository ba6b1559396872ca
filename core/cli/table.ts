import { harmless } from './print.ts'

/** Longer cells are cut on a terminal. */
const widest = 60

/** Rows under their headings, in columns, for a person at a terminal. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cut = [headings, ...rows].map((row) => row.map(cellOf))
  const widths = headings.map((_, at) => Math.max(...cut.map((row) => row[at]?.length ?? 0)))
  return cut.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd()).join('\n')
}

function cellOf(words: string): string {
  return harmless(words.length > widest ? `${words.slice(0, widest - 1)}…` : words)
}

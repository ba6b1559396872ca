/**
 * A table as CSV (RFC 4180) that spreadsheets open in the right letters: with a byte order mark, and line ends as Excel writes
 * them. A cell that a spreadsheet would run as a formula is made plain text.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')}`
}

/** Spreadsheets also run formulas behind leading blanks and in the full-width forms of these signs. */
const startsFormula = /^[\s\u00A0\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/

function cellOf(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no control character belongs in a cell but tab and line ends
  const clean = text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')
  const harmless = startsFormula.test(clean) ? `'${clean}` : clean
  return /[",\r\n\t;]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

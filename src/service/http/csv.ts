/** A value in a cell. */
export type Cell = string | number | boolean | null

/**
 * What spreadsheets take for a formula when a cell begins with it; the full-width signs too, which some of them turn
 * into plain ones.
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/
const BYTE_ORDER_MARK = '\ufeff'

/** The first line of a CSV file, with the mark by which Excel knows UTF-8. */
export function formatCsvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + formatCsvLine(columns)
}

/** A line of a CSV file (RFC 4180) that no spreadsheet will calculate: an apostrophe stands before a formula. */
export function formatCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(formatCsvCell).join(',')}\r\n`
}

function formatCsvCell(cell: Cell): string {
  if (cell === null) return ''
  // Numbers of ours may begin with a minus; what people wrote may not.
  const text = typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

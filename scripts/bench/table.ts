/** Rows under each other, numbers to the right. */
export function formatTable(rows: readonly (readonly (string | number)[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => String(row[column] ?? '').length))
  const widths = (rows[0] ?? []).map((_, column) => width(column))
  const line = (row: readonly (string | number)[]) =>
    widths
      .map((size, column) => {
        const cell = String(row[column] ?? '')
        return column === 0 ? cell.padEnd(size) : cell.padStart(size)
      })
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}

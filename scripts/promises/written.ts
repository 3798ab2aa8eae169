/** Writes a figure as a person reads it: at most so many digits after the point, thousands apart. */
export function formatFigure(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–'
  return value.toLocaleString('en', { maximumFractionDigits: digits })
}

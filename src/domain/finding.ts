/** One problem found in a library: where it is, which rule it breaks, what to do. */
export interface Finding {
  /** Stable name of the rule, such as `numbering`. */
  rule: string
  /** Path below the policies folder, with forward slashes. */
  file: string
  /** 1-based; 1 when the problem concerns the whole file. */
  line: number
  column: number
  /** What is wrong, with the value found and what was expected. */
  message: string
  /** What to do about it. */
  advice: string
}

/** Sorts findings by file, line and column. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
}

/** A finding as lines for a terminal: place and rule, what is wrong, what to do. */
export function findingText({ rule, file, line, column, message, advice }: Finding): string {
  return `${file}:${line}:${column}  ${rule}\n  ${message}\n  → ${advice}`
}

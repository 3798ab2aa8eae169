import type { ByLocale, Locale } from '../locale.ts'

/** A change of one file that mends a finding; offsets are UTF-16 indices into the file as it was read. */
export interface Edit {
  /** Path below the policies folder. */
  file: string
  start: number
  end: number
  /** What stands there afterwards. */
  text: string
}

/** One problem found in a library: where it is, which rule it breaks, what to do. */
export interface Finding {
  /** Stable name of the rule, such as `numbering`. */
  rule: string
  /** An error keeps a version from being published; a note asks a person to look. */
  severity: 'error' | 'note'
  /** Path below the policies folder, with forward slashes. */
  file: string
  /** 1-based; 1 when the problem concerns the whole file. */
  line: number
  /** 1-based, counted in UTF-16 units as editors and GitHub do. */
  column: number
  /** The column behind the last character, when a part of one line is meant. */
  endColumn?: number
  /** What is wrong, with the value found and what was expected. */
  message: ByLocale<string>
  /** What to do about it. */
  advice: ByLocale<string>
  /** Edits that mend it without a person's judgement; only in drafts. */
  fix?: readonly Edit[]
}

/** Tells whether a finding keeps a version from being published. */
export function isError({ severity }: Finding): boolean {
  return severity === 'error'
}

/** Sorts findings by file, line and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column,
  )
}

/** A finding in one language, as lines for a terminal: place and rule, what is wrong, what to do. */
export function formatFinding(
  { rule, file, line, column, message, advice }: Finding,
  locale: Locale,
): string {
  return `${file}:${line}:${column}  ${rule}\n  ${message[locale]}\n  → ${advice[locale]}`
}

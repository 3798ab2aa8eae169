import { TextRun } from 'docx'
import type { ShownRun } from '../../domain/changes/shown-runs.ts'

/** The same words with their marks: struck, underlined, the tail of a word bold; nothing by colour alone. */
export function buildTextRuns(runs: readonly ShownRun[]): TextRun[] {
  return runs.flatMap(({ mark, parts }) =>
    parts.map(
      ({ text, stressed }) =>
        new TextRun({
          text,
          ...(stressed && { bold: true }),
          ...(mark === 'removed' && { strike: true }),
          ...(mark === 'added' && { underline: {} }),
        }),
    ),
  )
}

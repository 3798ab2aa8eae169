import { findUnbounded, type Unbounded } from '../../text/bounds.ts'
import type { FindingKey } from '../messages.ts'
import { createProblem } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'

const KEYS = {
  length: 'form.tooLong',
  block: 'form.tooManyLines',
  paragraph: 'form.tooLongParagraph',
  word: 'form.tooLongWord',
  marks: 'form.tooManyMarks',
  depth: 'form.tooDeep',
  columns: 'form.tooWide',
  definitions: 'form.tooManyDefinitions',
} as const satisfies Record<Unbounded['kind'], FindingKey>

/**
 * A text can be parsed in time that grows with its length alone.
 *
 * @returns whether it can; otherwise nothing more is to be asked of it
 */
export function checkBounds({ text, report }: Pick<TextSubject, 'text' | 'report'>): boolean {
  const found = findUnbounded(text.source)
  if (!found) return true
  report(createProblem(KEYS[found.kind], { rule: 'form', line: found.line }, { most: found.most }))
  return false
}

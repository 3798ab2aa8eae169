import type { Change, Op } from '../domain/change.ts'

/** Quiet differences that carry no words: number labels, markdown marks, link targets. */
const WORDLESS: readonly Op['note'][] = ['label', 'markup', 'link']

/**
 * What a reader is shown of a changed clause: ops without quiet differences (white space is kept as plain text)
 * and without the heading marks and the printed number, which stand above the clause.
 */
export function readableOps({ before, after, ops }: Change): Pick<Op, 'kind' | 'text'>[] {
  const number = after?.number ?? before?.number
  const label = number ? `(${number.replaceAll('.', '\\.')}\\.?\\s+)?` : ''
  const start = new RegExp(`^\\s*(#{1,6}\\s+)?${label}`)
  const loud = ops.filter((op) => !WORDLESS.includes(op.note) && !(op.note && op.kind === 'removed'))
  return loud
    .map(({ kind, text, note }, index) => ({
      kind: note ? 'same' : kind,
      text: index === 0 ? text.replace(start, '') : text,
    }))
    .filter(({ text }) => text !== '')
}

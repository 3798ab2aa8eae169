import type { Change, Op } from '../diff/change.ts'

/** Heading marks and the printed number, which stand above the clause. */
const START = /^\s*(#+\s+)?(\d[\d.]*\.\s+)?/

/**
 * What a reader is shown of a changed clause: its words, without quiet differences (white space is kept as text).
 * Of a number carried along inside the text, the new one is shown; the one at the beginning stands above.
 */
export function listReadableOps({ ops }: Pick<Change, 'ops'>): Pick<Op, 'kind' | 'text'>[] {
  const words = ops.findIndex(({ note }) => !note)
  return ops
    .filter(
      ({ kind, note }, index) =>
        note !== 'markup' &&
        note !== 'link' &&
        !(note === 'label' && index < words) &&
        !(note && kind === 'removed'),
    )
    .map(({ kind, text, note }, index) => ({
      kind: note ? 'same' : kind,
      text: index ? text : text.replace(START, ''),
    }))
}

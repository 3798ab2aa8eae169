import type { Change, Op } from '../domain/change.ts'

/** Quiet differences that carry no words: number labels, markdown marks, link targets. */
const WORDLESS: readonly Op['note'][] = ['label', 'markup', 'link']

/** Heading marks and the printed number, which stand above the clause. */
const START = /^\s*(#+\s+)?(\d[\d.]*\.\s+)?/

/** What a reader is shown of a changed clause: its words, without quiet differences (white space is kept as text). */
export function readableOps({ ops }: Pick<Change, 'ops'>): Pick<Op, 'kind' | 'text'>[] {
  return ops
    .filter(({ kind, note }) => !WORDLESS.includes(note) && !(note && kind === 'removed'))
    .map(({ kind, text, note }, index) => ({
      kind: note ? 'same' : kind,
      text: index ? text : text.replace(START, ''),
    }))
}

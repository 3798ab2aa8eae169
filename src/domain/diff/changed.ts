import { nameBreak } from './break.ts'
import type { Change, NoteKind } from './change.ts'

/** Tells whether a reader of the new text would notice anything but what is only counted, such as a number. */
export function isChanged(change: Pick<Change, 'kind' | 'moved'>): boolean {
  return change.kind !== 'kept' || change.moved
}

/** Tells whether a change is one of a heading below the title. */
export function isHeading({ ops }: Pick<Change, 'ops'>): boolean {
  const first = ops.find((op) => op.text.trim() !== '' && nameBreak(op.text) !== 'rule')
  return first?.note === 'markup' && /^#{2,6}$/.test(first.text.trim())
}

/** Differences that a reader of the page does not see or need not weigh: they are counted, not shown one by one. */
const QUIET: ReadonlySet<NoteKind> = new Set(['number', 'reference', 'space', 'source'])

/** Tells whether a difference beside the words is only counted. */
export function isQuiet(kind: NoteKind): boolean {
  return QUIET.has(kind)
}

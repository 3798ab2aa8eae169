import type { Change } from './change.ts'

/** Tells whether a reader of the new text would notice anything but a number. */
export function isChanged(change: Pick<Change, 'kind' | 'moved'>): boolean {
  return change.kind !== 'kept' || change.moved
}

/** Tells whether a change is one of a heading below the title. */
export function isHeading({ ops }: Pick<Change, 'ops'>): boolean {
  const first = ops.find((op) => op.text.trim() !== '')
  return first?.note === 'markup' && /^#{2,6}$/.test(first.text.trim())
}

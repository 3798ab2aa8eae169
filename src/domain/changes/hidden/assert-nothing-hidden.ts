import type { TextDiff } from '../../diff/change.ts'
import { findHidden } from './find-hidden.ts'
import type { Hidden } from './hidden.ts'
import type { View } from './view.ts'

const SHOWN = 5

/**
 * Proves that whatever differs between two texts is told in every view; throws with what is hidden, where and
 * in which view. `assertExact` proves that a diff lost no byte, this that no reader is kept from a difference.
 */
export function assertNothingHidden(
  before: string,
  after: string,
  diff: TextDiff,
  views: readonly View[],
): void {
  const found = findHidden(before, after, diff, views)
  if (found.length === 0) return
  const lines = found.slice(0, SHOWN).map(formatHidden)
  const more = found.length > SHOWN ? [`and ${found.length - SHOWN} more`] : []
  throw new Error(`The diff hides something from its readers:\n${[...lines, ...more].join('\n')}`)
}

/** What is hidden, where, and in which view, in a line. */
export function formatHidden({ what, view, path, detail }: Hidden): string {
  return `${view ?? 'diff'}, ${path || 'the whole'}, ${what}: ${detail}`
}

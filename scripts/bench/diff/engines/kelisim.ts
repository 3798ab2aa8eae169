import { assertExact } from '../../../../src/domain/diff/assert-exact.ts'
import { diffTexts } from '../../../../src/domain/diff/diff.ts'
import type { Engine, Segment } from './engine.ts'

/** Kelisim's own diff. */
export const kelisim: Engine = {
  name: 'Kelisim',
  compare(before, after, locale) {
    const diff = diffTexts(before, after, locale)
    const parts = diff.changes.map((change) =>
      change.ops.map(({ kind, text, note }): Segment => ({ kind, text, quiet: note !== undefined })),
    )
    const moves = diff.changes.filter(
      (change, index) => change.moved && !isSameMove(diff.changes, index),
    ).length
    return {
      parts,
      moves,
      exact: isExact(() => assertExact(diff, before, after)),
      limited: diff.caps.length > 0,
      diff,
    }
  },
}

/** Neighbours that moved together are one move. */
function isSameMove(changes: ReturnType<typeof diffTexts>['changes'], index: number): boolean {
  const [previous, change] = [changes[index - 1], changes[index]]
  return previous?.moved === true && previous.before?.end === change?.before?.start
}

function isExact(assert: () => void): boolean {
  try {
    assert()
    return true
  } catch {
    return false
  }
}

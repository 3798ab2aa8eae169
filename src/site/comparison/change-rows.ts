import type { Change } from '../../domain/diff/change.ts'

/** A clause where it stands in the new text; or, `left`, the place from which it moved away. */
export interface ChangeRow {
  change: Change
  left: boolean
}

/**
 * Changes in the order of the new text, and for every clause that moved one more row where it stood:
 * after what it followed in the old text.
 */
export function listRows(changes: readonly Change[]): ChangeRow[] {
  const rows = changes.map((change): ChangeRow => ({ change, left: false }))
  // Clauses that stayed keep their order, so the old text's neighbours can be found among them.
  for (const change of changes.filter(hasLeft).toSorted((a, b) => getStart(a) - getStart(b))) {
    let place = -1
    let nearest = -1
    for (const [index, row] of rows.entries()) {
      const start = row.left || !hasLeft(row.change) ? getStart(row.change) : -1
      if (start > nearest && start < getStart(change)) [place, nearest] = [index, start]
    }
    rows.splice(place + 1, 0, { change, left: true })
  }
  return rows
}

/** The id of a change on its page: the new number, as in the text; the old one with a prefix when removed. */
export function getAnchor(change: Change): string {
  return change.after ? change.after.path : getOldAnchor(change)
}

/** The id of the place where a clause stood. */
export function getOldAnchor({ before }: Change): string {
  return `was-${before?.path ?? ''}`
}

function hasLeft({ moved, before, after }: Change): boolean {
  return moved && before !== null && after !== null
}

/** Where a clause begins in the old text; -1 when it does not stand there. */
function getStart({ before }: Change): number {
  return before?.start ?? -1
}

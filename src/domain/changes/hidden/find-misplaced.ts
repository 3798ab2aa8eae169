import type { Change, Side } from '../../diff/change.ts'
import type { Hidden } from './hidden.ts'

/** Finds stretches of a text that belong to no change, or to two. */
export function findUntiled(before: string, after: string, changes: readonly Change[]): Hidden[] {
  return [
    ...findGaps(
      before,
      changes.map((change) => change.before),
      'old',
    ),
    ...findGaps(
      after,
      changes.map((change) => change.after),
      'new',
    ),
  ]
}

function findGaps(source: string, places: readonly (Side | null)[], name: string): Hidden[] {
  const sides = places.filter((side) => side !== null).toSorted((a, b) => a.start - b.start)
  const found: Hidden[] = []
  let end = 0
  for (const { start, end: next, path } of sides) {
    if (start !== end) found.push(createUntiled(name, path, end, start))
    end = next
  }
  if (end !== source.length) found.push(createUntiled(name, '', end, source.length))
  return found
}

function createUntiled(name: string, path: string, from: number, to: number): Hidden {
  return {
    what: 'tiling',
    view: null,
    path,
    detail: `the ${name} text from ${from} to ${to} is in no clause, or in two`,
  }
}

/** Finds clauses that stand in another order than before without being called moved, nor as the same one of their section. */
export function findMisordered(changes: readonly Change[]): Hidden[] {
  const found: Hidden[] = []
  const [old, now] = [rankSides(changes, 'before'), rankSides(changes, 'after')]
  const stayed = changes
    .flatMap(({ before, after, moved }) => (before && after && !moved ? [{ before, after }] : []))
    .filter(({ before, after }) => before.label === null || old.get(before) !== now.get(after))
    .toSorted((a, b) => a.after.start - b.after.start)
  let last = -1
  for (const { before, after } of stayed) {
    if (before.start < last)
      found.push({
        what: 'order',
        view: null,
        path: after.path,
        detail: `stood before another and stands behind it`,
      })
    last = Math.max(last, before.start)
  }
  return found
}

/** Which one of its section each clause is, with its label. */
function rankSides(changes: readonly Change[], of: 'before' | 'after'): Map<Side, string> {
  const sides = changes.flatMap((change) => change[of] ?? []).toSorted((a, b) => a.start - b.start)
  let rank = 0
  return new Map(
    sides.map((side) => {
      rank = side.place.level > 0 ? 0 : rank + 1
      return [side, `${side.heading} ${rank} ${side.label}`]
    }),
  )
}

import type { Change, Side } from '../../diff/change.ts'
import { listUnits } from './list-units.ts'
import type { VisibleUnit } from './visible-unit.ts'

/** One change with what the pages print where it says that it stands. */
export interface Placed {
  change: Change
  path: string
  /** The two slices as they are in the files. */
  slices: [before: string, after: string]
  before: VisibleUnit[]
  after: VisibleUnit[]
}

/** Lays both pages under the changes; clauses that are the same in every way are left out. */
export function placeChanges(before: string, after: string, changes: readonly Change[]): Placed[] {
  const olds = layUnits(
    listUnits(before),
    changes.flatMap((change) => change.before ?? []),
  )
  const news = layUnits(
    listUnits(after),
    changes.flatMap((change) => change.after ?? []),
  )
  return changes
    .map(
      (change): Placed => ({
        change,
        path: (change.after ?? change.before)?.path ?? '',
        slices: [cutSlice(before, change.before), cutSlice(after, change.after)],
        before: (change.before && olds.get(change.before)) ?? [],
        after: (change.after && news.get(change.after)) ?? [],
      }),
    )
    .filter(({ slices: [old, now], change, before: olds, after: news }) => {
      return old !== now || change.moved || change.renumbered || describePlace(olds) !== describePlace(news)
    })
}

/** What is printed of each clause; both lists follow the text. */
function layUnits(units: readonly VisibleUnit[], sides: readonly Side[]): Map<Side, VisibleUnit[]> {
  const sorted = sides.toSorted((a, b) => a.start - b.start)
  let next = 0
  return new Map(
    sorted.map((side) => {
      const from = next
      while (next < units.length && (units[next]?.start ?? 0) < side.end) next++
      return [side, units.slice(from, next)]
    }),
  )
}

function cutSlice(text: string, side: Side | null): string {
  return side ? text.slice(side.start, side.end) : ''
}

function describePlace(units: readonly VisibleUnit[]): string {
  return units.map(({ within, level, marker }) => `${within} ${level} ${marker}`).join()
}

import type { Change, Side, TextDiff } from '../diff/change.ts'
import { memoize } from '../memoize.ts'
import { type ClausePlace, createClauseLocator } from '../text/clause-place.ts'
import { parseOnce } from '../text/parsed.ts'

/** The places of a text's clauses; as many are remembered as a policy with many versions has texts in a language. */
export const getClauseLocator = memoize((text: string) => createClauseLocator(text, parseOnce), 32)

/**
 * A diff in which every block has an address of its own on a page: a clause its number, what continues a
 * clause, such as the items of a list, the clause's number and a position.
 */
export function assignAddresses(diff: TextDiff, before: string, after: string): TextDiff {
  const [old, now] = [getClauseLocator(before), getClauseLocator(after)]
  const olds = buildPaths(diff.changes, (change) => change.before, old)
  const news = buildPaths(diff.changes, (change) => change.after, now)
  const changes = diff.changes.map((change) => ({
    ...change,
    before: replacePath(change.before, olds),
    after: replacePath(change.after, news),
  }))
  return { ...diff, changes }
}

/** The printed number of a clause; null for what has none, or bears one only within a list. */
export function findPrintedNumber(side: Side | null): string | null {
  return side !== null && side.number === side.path ? side.number : null
}

function buildPaths(
  changes: readonly Change[],
  sideOf: (change: Change) => Side | null,
  placeAt: (offset: number) => ClausePlace,
): Map<Side, string> {
  const sides = changes.flatMap((change) => sideOf(change) ?? []).toSorted((a, b) => a.start - b.start)
  const found = new Map<Side, string>()
  const taken = new Set<string>()
  for (const side of sides) {
    const { number, starts } = placeAt(side.start)
    let path = starts && number !== null ? number : `${number ?? ''}¶1`
    for (let n = 2; taken.has(path); n++) path = `${number ?? ''}¶${n}`
    taken.add(path)
    found.set(side, path)
  }
  return found
}

function replacePath(side: Side | null, found: Map<Side, string>): Side | null {
  return side && { ...side, path: found.get(side) as string }
}

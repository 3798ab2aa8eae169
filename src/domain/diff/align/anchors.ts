import { diffArrays } from 'diff'
import { listGaps, range } from './gap.ts'
import { findHeaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts'
import type { Alignable, Pair } from './pair.ts'

/** What can be an anchor: its wording, and how much of it there is. */
export type Anchorable = Pick<Alignable, 'key' | 'weight'>

/**
 * Pairs blocks with the very same words that kept their order: first those whose words occur once in each
 * text, so that a long clause is never unhinged by a repeated short one; then repeated ones between them.
 */
export function findAnchors(before: readonly Anchorable[], after: readonly Anchorable[]): Pair[] {
  const [old, now] = [groupByKey(before), groupByKey(after)]
  const unique = [...old].flatMap(([key, at]): Pair[] => {
    const there = now.get(key)
    return at.length === 1 && there?.length === 1 ? [[at[0] as number, there[0] as number]] : []
  })
  const chain = findHeaviestIncreasingSubsequence(unique, ([n]) => (before[n] as Anchorable).weight)
  // A key is asked about only where both texts have it.
  const repeated = (key: string) => [old, now].some((found) => (found.get(key) as number[]).length > 1)
  const between = listGaps(chain, before.length, after.length).flatMap(({ before: left, after: right }) => {
    if (left.length === 0 || right.length === 0) return []
    const wanted = collectSharedKeys(left, right, before, after, repeated)
    const keep = (blocks: readonly Anchorable[]) => (n: number) => wanted.has(getKey(blocks, n))
    return matchInOrder(left.filter(keep(before)), right.filter(keep(after)), before, after)
  })
  return [...chain, ...between].sort((x, y) => x[1] - y[1])
}

function matchInOrder(
  left: readonly number[],
  right: readonly number[],
  before: readonly Anchorable[],
  after: readonly Anchorable[],
): Pair[] {
  if (left.length === 0 || right.length === 0) return []
  const keys = (list: readonly number[], blocks: readonly Anchorable[]) => list.map((n) => getKey(blocks, n))
  let [i, j] = [0, 0]
  return diffArrays(keys(left, before), keys(right, after)).flatMap(({ added, removed, count }) => {
    if (added) j += count
    else if (removed) i += count
    else return range(0, count).map((): Pair => [left[i++] as number, right[j++] as number])
    return []
  })
}

function collectSharedKeys(
  left: readonly number[],
  right: readonly number[],
  before: readonly Anchorable[],
  after: readonly Anchorable[],
  wanted: (key: string) => boolean,
): Set<string> {
  const there = new Set(right.map((n) => getKey(after, n)))
  return new Set(left.map((n) => getKey(before, n)).filter((key) => there.has(key) && wanted(key)))
}

function getKey(blocks: readonly Anchorable[], place: number): string {
  return (blocks[place] as Anchorable).key
}

function groupByKey(blocks: readonly Anchorable[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  blocks.forEach(({ key }, index) => {
    const at = found.get(key)
    if (at) at.push(index)
    else found.set(key, [index])
  })
  return found
}

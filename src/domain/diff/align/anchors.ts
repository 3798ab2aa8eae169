import { listGaps } from './gap.ts'
import { findHeaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts'
import { matchByPlace } from './match-by-place.ts'
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
  const keys = { before: (n: number) => getKey(before, n), after: (m: number) => getKey(after, m) }
  const between = listGaps(chain, before.length, after.length).flatMap((gap) => {
    const { before: left, after: right } = gap
    if (left.length === 0 || right.length === 0) return []
    const wanted = collectSharedKeys(left, right, before, after, repeated)
    const keep = (blocks: readonly Anchorable[]) => (n: number) => wanted.has(getKey(blocks, n))
    return matchByPlace(left.filter(keep(before)), right.filter(keep(after)), keys, gap)
  })
  return [...chain, ...between].sort((x, y) => x[1] - y[1])
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

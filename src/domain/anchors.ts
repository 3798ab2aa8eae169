import { diffArrays } from 'diff'
import { heaviestChain } from './chain.ts'
import { gapsOf, range } from './gap.ts'
import type { Alignable, Pair } from './pair.ts'

/** What can be an anchor: its wording, and how much of it there is. */
export type Anchorable = Pick<Alignable, 'key' | 'weight'>

/**
 * Pairs blocks with the very same words that kept their order: first those whose words occur once in each
 * text, so that a long clause is never unhinged by a repeated short one; then repeated ones between them.
 */
export function anchors(before: readonly Anchorable[], after: readonly Anchorable[]): Pair[] {
  const [old, now] = [occurrences(before), occurrences(after)]
  const unique = [...old].flatMap(([key, at]): Pair[] => {
    const there = now.get(key)
    return at.length === 1 && there?.length === 1 ? [[at[0] as number, there[0] as number]] : []
  })
  const chain = heaviestChain(unique, ([n]) => before[n]?.weight ?? 1)
  const repeated = (key: string) => (old.get(key)?.length ?? 0) + (now.get(key)?.length ?? 0) > 2
  const between = gapsOf(chain, before.length, after.length).flatMap(({ before: left, after: right }) => {
    if (left.length === 0 || right.length === 0) return []
    const wanted = sharedKeys(left, right, before, after, repeated)
    const keep = (blocks: readonly Anchorable[]) => (n: number) => wanted.has(blocks[n]?.key ?? '')
    return inOrder(left.filter(keep(before)), right.filter(keep(after)), before, after)
  })
  return [...chain, ...between].sort((x, y) => x[1] - y[1])
}

function inOrder(
  left: readonly number[],
  right: readonly number[],
  before: readonly Anchorable[],
  after: readonly Anchorable[],
): Pair[] {
  if (left.length === 0 || right.length === 0) return []
  const keys = (list: readonly number[], blocks: readonly Anchorable[]) =>
    list.map((n) => blocks[n]?.key ?? '')
  let [i, j] = [0, 0]
  return diffArrays(keys(left, before), keys(right, after)).flatMap(({ added, removed, count }) => {
    if (added) j += count
    else if (removed) i += count
    else return range(0, count).map((): Pair => [left[i++] ?? -1, right[j++] ?? -1])
    return []
  })
}

function sharedKeys(
  left: readonly number[],
  right: readonly number[],
  before: readonly Anchorable[],
  after: readonly Anchorable[],
  wanted: (key: string) => boolean,
): Set<string> {
  const there = new Set(right.map((n) => after[n]?.key ?? ''))
  return new Set(left.map((n) => before[n]?.key ?? '').filter((key) => there.has(key) && wanted(key)))
}

function occurrences(blocks: readonly Anchorable[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  blocks.forEach(({ key }, index) => {
    const at = found.get(key)
    if (at) at.push(index)
    else found.set(key, [index])
  })
  return found
}

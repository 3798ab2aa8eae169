import { findHeaviestIncreasingSubsequence } from './align/heaviest-increasing-subsequence.ts'
import type { Pair } from './align/pair.ts'
import { countSharedWords } from './align/similarity.ts'
import { DiffBlock } from './block/diff-block.ts'

/** What became of a block: kept or changed, removed (`after` null) or added (`before` null). */
export interface Match {
  before: DiffBlock | null
  after: DiffBlock | null
  moved: boolean
}

/** Share of a block's words that must come from a neighbour's counterpart for it to be a part split off. */
const CONTAINED = 0.8
const LEAST_WORDS = 3
/** One long clause that passes several short ones has moved, not they: beyond this length all weigh the same. */
const LONG_CLAUSE = 80
const LEAST_NUMBERED = 5
/** A rest of a block this long, all found in the neighbour, went there even if the neighbour says more. */
const LONG_REST = 20

/**
 * Puts pairs into the order of the new text, removed blocks after the old neighbour they followed, and
 * joins blocks that were split off or merged with their neighbour.
 */
export function buildMatches(
  pairs: readonly Pair[],
  old: readonly DiffBlock[],
  now: readonly DiffBlock[],
): Match[] {
  const stays = new Set(
    findHeaviestIncreasingSubsequence(pairs, ([n]) => Math.min((old[n] as DiffBlock).weight, LONG_CLAUSE)),
  )
  const counterpart = new Map(pairs.map(([n, m]) => [m, n]))
  const moved = new Set(pairs.filter((pair) => !stays.has(pair)).map(([, m]) => m))
  const groups = { before: groupParts(old, now, pairs, 0), after: groupParts(now, old, pairs, 1) }
  const leaf = (leaves: readonly DiffBlock[], group: readonly number[]) =>
    DiffBlock.join(group.map((n) => leaves[n] as DiffBlock) as [DiffBlock, ...DiffBlock[]])

  const removed = groupRemoved(
    old,
    new Set([...counterpart.values(), ...groups.before.values()].flat()),
    groups.before,
  )
  const order: Match[] = removed(-1)
  const swallowed = new Set([...groups.after.values()].flat())
  now.forEach((one, m) => {
    const n = counterpart.get(m)
    if (n === undefined) {
      if (!swallowed.has(m)) order.push({ before: null, after: one, moved: false })
      return
    }
    const before = groups.before.get(n)
    const after = groups.after.get(m)
    order.push({
      before: before ? leaf(old, before) : (old[n] as DiffBlock),
      after: after ? leaf(now, after) : one,
      moved: moved.has(m),
    })
    for (const last of before ?? [n]) order.push(...removed(last))
  })
  return order
}

/** Matches of removed blocks by the paired block they stood behind. */
function groupRemoved(
  old: readonly DiffBlock[],
  kept: ReadonlySet<number>,
  groups: ReadonlyMap<number, number[]>,
) {
  const followers = new Map<number, Match[]>()
  const inGroup = new Set([...groups.values()].flat())
  let anchor = -1
  old.forEach((leaf, n) => {
    if (kept.has(n) || inGroup.has(n)) anchor = n
    else
      followers.set(anchor, [...(followers.get(anchor) ?? []), { before: leaf, after: null, moved: false }])
  })
  return (n: number) => followers.get(n) ?? []
}

/**
 * For a paired block, the run of neighbours without a counterpart whose words come from its own counterpart:
 * a paragraph that was split (or, seen from the other side, merged).
 */
function groupParts(
  these: readonly DiffBlock[],
  others: readonly DiffBlock[],
  pairs: readonly Pair[],
  side: 0 | 1,
): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  const paired = new Set(pairs.map((pair) => pair[side]))
  if (paired.size === these.length) return groups
  const taken = new Set<number>()
  for (const pair of pairs) {
    const own = pair[side]
    const other = others[pair[1 - side] as number] as DiffBlock
    const one = these[own] as DiffBlock
    // Words are only counted where a neighbour is without a counterpart.
    const lonely = [own - 1, own + 1].some((n) => n >= 0 && n < these.length && !paired.has(n))
    if (!lonely || other.key === one.key) continue
    const rest = computeRemainder(other, one)
    const restSize = [...rest.values()].reduce((sum, count) => sum + count, 0)
    const { number } = other.block
    const belongs = (n: number) => {
      const leaf = these[n]
      if (!leaf || paired.has(n) || taken.has(n) || leaf.size < LEAST_WORDS) return false
      if (leaf.block.kind === 'heading' || leaf.block.kind === 'tableRow') return false
      const shared = countSharedWords(leaf.bag, rest)
      // A part with a number of its own must be nothing but a part; the first may bear that of the whole.
      if (leaf.block.number !== null && leaf.block.number !== number)
        return n > own && leaf.size >= LEAST_NUMBERED && shared >= CONTAINED * leaf.size
      return shared >= CONTAINED * leaf.size || (restSize >= LONG_REST && shared >= CONTAINED * restSize)
    }
    const group = [own]
    for (let n = own + 1; belongs(n); n++) group.push(take(n))
    for (let n = own - 1; belongs(n); n--) group.unshift(take(n))
    if (group.length > 1) groups.set(own, group)
  }
  return groups

  function take(n: number): number {
    taken.add(n)
    return n
  }
}

/** Words of a block that its own counterpart does not account for. */
function computeRemainder(other: DiffBlock, own: DiffBlock): Map<string, number> {
  const rest = new Map(other.bag)
  for (const [stem, count] of own.bag) {
    const left = (rest.get(stem) ?? 0) - count
    if (left > 0) rest.set(stem, left)
    else rest.delete(stem)
  }
  return rest
}
